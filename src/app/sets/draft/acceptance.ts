import {
  codePath,
  type CriteriaSet,
  EXCEPTION_CHECKS,
  excusedCode,
  type NamedException,
  type PlacedNode,
  type SetFacts,
  setTotal,
  walk,
} from "@/criteria";
import type { Finding } from "@/findings";
import { messages } from "@/messages";
import { formatDate } from "@/text";
import { correctedNodes } from "./correctedNodes";
import { leftPartTotals } from "./openOfReading";
import { openErrors, type SetDraft } from "./setDraft";

/** Notes belong to the set and are printed with its sheets: in the language of the tables. */
const WORDS = messages("vi").ui.review.notes;

/**
 * The set of a draft as it is used and handed out: its notes tell which criteria a person corrected
 * and, where errors stay open, who accepted them and when. What its checks will find again each time
 * becomes a named exception, so that the acceptance goes with the set wherever it is read.
 */
export function acceptedSet(draft: SetDraft, acceptedBy: string, now: Date): CriteriaSet {
  const { set } = draft;
  const errors = openErrors(draft);
  const corrected = correctedSet(draft);
  if (errors.length === 0) return corrected;
  const reason = WORDS.reason(acceptedBy.trim(), dayOf(now));
  const note = WORDS.accepted(acceptedBy.trim(), dayOf(now), errors.length, placesOf(set, errors));
  // A total that was left has been accepted: the note tells of it, and the next reading asks no more.
  const { printedTotal, ...accepted } = corrected;
  const keepsTotal = printedTotal === setTotal(set);
  const left = new Set(leftPartTotals(corrected).map(({ where }) => where.criterion));
  return {
    ...accepted,
    ...(keepsTotal && { printedTotal }),
    nodes: withoutTotals(corrected.nodes, left),
    notes: [...corrected.notes, note],
    exceptions: [...set.exceptions, ...errors.flatMap((found) => exceptionOf(found, reason))],
  };
}

/** Totals of parts that were left have been accepted as well. */
function withoutTotals(
  nodes: CriteriaSet["nodes"],
  left: ReadonlySet<string | undefined>
): CriteriaSet["nodes"] {
  if (left.size === 0) return nodes;
  return nodes.map(({ printedTotal, ...node }) => ({
    ...node,
    ...(printedTotal !== undefined && !left.has(node.id) && { printedTotal }),
    children: withoutTotals(node.children, left),
  }));
}

/** The set of a draft with a note of what a person corrected; errors that stay open are not excused. */
export function correctedSet({ read, set, edits }: SetDraft): CriteriaSet {
  if (edits.length === 0) return set;
  const ids = correctedNodes({ edits });
  const before = walk(read);
  const after = walk(set);
  const [was, is] = [idsOf(before), idsOf(after)];
  const corrected = after.filter(({ node }) => ids.has(node.id) && was.has(node.id));
  const added = after.filter(({ node }) => !was.has(node.id));
  const removed = before.filter(({ node }) => !is.has(node.id));
  const facts = new Set(edits.flatMap((edit) => (edit.kind === "facts" ? keysOf(edit.facts) : [])));
  const notes = [
    ...(facts.size > 0
      ? [WORDS.facts([...facts].map((fact) => WORDS.factNames[fact]).join(", "))]
      : []),
    ...noteOf(corrected, WORDS.corrected),
    ...noteOf(added, WORDS.added),
    ...noteOf(removed, WORDS.removed),
  ];
  return { ...set, notes: [...set.notes, ...notes] };
}

function keysOf(facts: SetFacts): (keyof SetFacts)[] {
  return (["title", "year", "unitKind", "decision", "period", "policy"] as const).filter(
    (fact) => facts[fact] !== undefined
  );
}

function idsOf(nodes: readonly PlacedNode[]): ReadonlySet<string> {
  return new Set(nodes.map(({ node }) => node.id));
}

/** Rows by their codes from the top; those without any code by their words. */
function noteOf(nodes: readonly PlacedNode[], words: (rows: string) => string): string[] {
  const names = nodes.map(({ node, path }) =>
    node.code === "" ? `“${node.label}”` : codePath(path)
  );
  return names.length === 0 ? [] : [words(names.join(", "))];
}

function exceptionOf(found: Finding, reason: string): NamedException[] {
  const node = found.where.criterion;
  const check = EXCEPTION_CHECKS.find((one) => excusedCode(one) === found.code);
  return check && node !== undefined ? [{ node, check, reason }] : [];
}

/** The criteria concerned, or the cells of what belongs to none. */
function placesOf(set: CriteriaSet, errors: readonly Finding[]): string {
  const paths = new Map(walk(set).map(({ node, path }) => [node.id, codePath(path)]));
  const places = errors.map(
    ({ where }) => paths.get(where.criterion ?? "") ?? where.cell ?? WORDS.whole
  );
  return [...new Set(places)].join(", ");
}

function dayOf(now: Date): string {
  return formatDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

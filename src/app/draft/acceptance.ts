import {
  EXCEPTION_CHECKS,
  codePath,
  excusedCode,
  setTotal,
  walk,
  type CriteriaSet,
  type NamedException,
} from "@/criteria";
import type { Finding } from "@/findings";
import { messages } from "@/messages";
import { formatDate } from "@/text";
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
  return {
    ...accepted,
    ...(keepsTotal && { printedTotal }),
    notes: [...corrected.notes, note],
    exceptions: [...set.exceptions, ...errors.flatMap((found) => exceptionOf(found, reason))],
  };
}

/** The set of a draft with a note of what a person corrected; errors that stay open are not excused. */
export function correctedSet({ set, edits }: SetDraft): CriteriaSet {
  if (edits.length === 0) return set;
  const ids = new Set(edits.map(({ node }) => node));
  const paths = walk(set).flatMap(({ node, path }) => (ids.has(node.id) ? [codePath(path)] : []));
  return { ...set, notes: [...set.notes, WORDS.corrected(paths.join(", "))] };
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

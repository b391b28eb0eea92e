import {
  type CriteriaNode,
  inputsOf,
  type Measure,
  measureOf,
  type PlacedNode,
  type Rule,
  sameRule,
  type SetPolicy,
  toNumber,
} from "@/criteria";
import type { CellModel } from "@/grid";
import {
  type CriterionEntry,
  EMPTY_CRITERION_ENTRY,
  type Entry,
  type EntryField,
  isTypedDay,
  mostPoints,
  readNumber,
  toDouble,
} from "@/scoring";
import { evaluateRule } from "@/scoring/rules";
import { fold } from "@/text";
import { carriedContent } from "./carriedContent";

/** The cells of a criterion that a person fills in. */
export const FILLED_FIELDS = [
  "result",
  "numerator",
  "denominator",
  "target",
  "best",
  "typedPoints",
  "notArising",
  "evidence",
  "explanation",
  "crossCheck",
  "crossCheckReason",
  "appraised",
  "appraisedReason",
] as const satisfies readonly EntryField[];

export type FilledField = (typeof FILLED_FIELDS)[number];

/**
 * Why an entry finds no place in the other table. removed: no such criterion. heading: it has
 * criteria below it now. rule: scored in another way. bounds: no tier takes the result. standard:
 * above the new standard points, or no number. input: the target's input is another one, or other
 * things are counted. year: a day of another year. formula: an error, or a formula without a result.
 * closed: no open cell. role: standard points, a bonus or a penalty, and before another of these.
 */
export type LeftReason =
  | "removed"
  | "heading"
  | "rule"
  | "bounds"
  | "standard"
  | "input"
  | "year"
  | "role"
  | "formula"
  | "closed";

/** An entry of the old sheet on its way: where it goes, or why it stays behind. */
export type FieldCarriage = {
  readonly field: FilledField;
  readonly entry: Entry;
} & (
  | { readonly left: LeftReason }
  | {
      readonly left: null;
      readonly cell: Pick<CellModel, "value" | "formula">;
      /** The formula of which only the result is carried over. */
      readonly formula: string | null;
    }
);

export interface CarryContext {
  /** Policy of the new set. */
  readonly policy: SetPolicy;
  /** Both sheets are for the same year. */
  readonly sameYear: boolean;
}

/** Which of a criterion's entries are carried over to its partner; `after` null: it has none. */
export function carryCriterion(
  before: PlacedNode,
  after: PlacedNode | null,
  entry: CriterionEntry,
  context: CarryContext
): readonly FieldCarriage[] {
  return FILLED_FIELDS.flatMap((field): readonly FieldCarriage[] => {
    const held = fieldOf(entry, field);
    const content = carriedContent(held);
    if (content.status === "nothing") return [];
    const left = reasonToStay(field, held, before, after, context);
    if (left !== null) return [{ field, entry: held, left }];
    if (content.status === "lost") return [{ field, entry: held, left: "formula" }];
    return [{ field, entry: held, left: null, cell: content.cell, formula: content.formula }];
  });
}

/** One of a criterion's fields as the content of its cell. */
export function fieldOf(entry: CriterionEntry, field: FilledField): Entry {
  switch (field) {
    case "notArising":
    case "evidence":
    case "explanation":
      return textEntry(entry[field]);
    case "crossCheck":
    case "appraised":
      return entry[field].points;
    case "crossCheckReason":
      return textEntry(entry.crossCheck.reason);
    case "appraisedReason":
      return textEntry(entry.appraised.reason);
    default:
      return entry[field];
  }
}

function textEntry(text: string): Entry {
  return { value: text, formula: null };
}

/** What gives points, or says why there are none: under another role it would say another thing. */
const SCORED: ReadonlySet<FilledField> = new Set([
  "result",
  "numerator",
  "denominator",
  "target",
  "best",
  "typedPoints",
  "notArising",
  "crossCheck",
  "appraised",
]);

function reasonToStay(
  field: FilledField,
  held: Entry,
  was: PlacedNode,
  is: PlacedNode | null,
  context: CarryContext
): LeftReason | null {
  if (is === null) return "removed";
  const [before, after] = [was.node, is.node];
  if (after.rule === null || before.rule === null) return "heading";
  if (was.outside !== is.outside && SCORED.has(field)) return "role";
  switch (field) {
    case "result":
      return resultReason(held, before.rule, { ...after, rule: after.rule }, context);
    case "numerator":
    case "denominator":
    case "target":
      return inputReason(`${field}Label`, before.rule, after.rule);
    case "best":
      return bestReason(before.rule, after.rule, context);
    case "typedPoints":
    case "crossCheck":
    case "appraised":
      return fits(held, field, is, context) || sameLimit(before, after, context)
        ? null
        : "standard";
    default:
      return null;
  }
}

/** The same measure under other bounds is still a fact, and is scored anew; a day belongs to its year. */
function resultReason(
  result: Entry,
  before: Rule,
  after: CriteriaNode & { readonly rule: Rule },
  { policy, sameYear }: CarryContext
): LeftReason | null {
  const { rule } = after;
  const [was, is] = [measureOf(before), measureOf(rule)];
  if (before.kind !== rule.kind || was.of !== is.of) return "rule";
  if (otherThings(countedIn(was), countedIn(is))) return "input";
  if (!sameYear && holdsDay(is, result)) return "year";
  // What these are compared with comes from outside the table, so no bound of it can refuse them.
  if (is.of === "value" || is.of === "rate" || sameRule(before, rule)) return null;
  const entry = { ...EMPTY_CRITERION_ENTRY, result };
  const outcome = evaluateRule(rule, entry, after.points, policy);
  return outcome.status === "reached" ? null : "bounds";
}

/** Points of no place in the old table find none in the new one either, and stay what they are. */
function sameLimit(before: CriteriaNode, after: CriteriaNode, { policy }: CarryContext): boolean {
  if (before.rule === null || after.rule === null) return false;
  const limits = [before, after].map(
    ({ rule, points }) => rule && mostPoints(rule, points, policy)
  );
  return limits[0] === limits[1];
}

function holdsDay(measure: Measure, { value }: Entry): boolean {
  if (measure.of === "date") return true;
  return measure.of === "daysLate" && typeof value === "number" && isTypedDay(measure, value);
}

/** What a count or a value is of, in the table's words. */
function countedIn(measure: Measure): string {
  if (measure.of === "steps") return measure.counted;
  return measure.of === "value" ? measure.unitLabel : "";
}

/** The best of a pool is that of its year, and of what it counts. */
function bestReason(before: Rule, after: Rule, { sameYear }: CarryContext): LeftReason | null {
  const [was, is] = [inputsOf(before).best, inputsOf(after).best];
  if (!was || !is) return "rule";
  if (!sameYear) return "year";
  return otherThings(was.unitLabel, is.unitLabel) ? "input" : null;
}

/** Both tables say what is counted, and it is not the same: the old count is no fact of the new one. */
function otherThings(before: string, after: string): boolean {
  return before.trim() !== "" && after.trim() !== "" && fold(before) !== fold(after);
}

function inputReason(
  label: "numeratorLabel" | "denominatorLabel" | "targetLabel",
  before: Rule,
  after: Rule
): LeftReason | null {
  const [was, is] = [inputsOf(before).target, inputsOf(after).target];
  if (!was || !is) return "rule";
  return fold(was[label]) === fold(is[label]) ? null : "input";
}

function fits(
  held: Entry,
  field: EntryField,
  { node, outside }: PlacedNode,
  { policy }: CarryContext
): boolean {
  if (node.rule === null) return false;
  const read = readNumber(held, field);
  if (read.status !== "number") return false;
  const value = toDouble(read.value);
  const worth = outside === "penalty" ? Math.abs(value) : value;
  return worth >= 0 && worth <= toNumber(mostPoints(node.rule, node.points, policy));
}

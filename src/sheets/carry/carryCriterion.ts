import { sameRule, toNumber, type CriteriaNode, type Rule, type SetPolicy } from "@/criteria";
import type { CellModel } from "@/grid";
import {
  EMPTY_CRITERION_ENTRY,
  readNumber,
  toDouble,
  type CriterionEntry,
  type Entry,
  type EntryField,
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
 * above the new standard points, or no number. input: the target's input is another one. year: a day
 * of another year. formula: an error, or a formula without a result. closed: no open cell.
 */
export type LeftReason =
  "removed" | "heading" | "rule" | "bounds" | "standard" | "input" | "year" | "formula" | "closed";

/** An entry of the old sheet on its way: where it goes, or why it stays behind. */
export type FieldCarriage = {
  readonly field: FilledField;
  readonly entry: Entry;
} & (
  | { readonly left: LeftReason }
  | {
      readonly left: null;
      readonly cell: Pick<CellModel, "value" | "formula">;
      /** The formula whose result alone goes along. */
      readonly formula: string | null;
    }
);

export interface CarryContext {
  /** Policy of the new set. */
  readonly policy: SetPolicy;
  /** Both sheets are for the same year. */
  readonly sameYear: boolean;
}

/** What of a criterion's entries goes along to its partner; `after` null: it has none. */
export function carryCriterion(
  before: CriteriaNode,
  after: CriteriaNode | null,
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

function fieldOf(entry: CriterionEntry, field: FilledField): Entry {
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

function reasonToStay(
  field: FilledField,
  held: Entry,
  before: CriteriaNode,
  after: CriteriaNode | null,
  context: CarryContext
): LeftReason | null {
  if (after === null) return "removed";
  if (after.rule === null || before.rule === null) return "heading";
  switch (field) {
    case "result":
      return resultReason(held, before.rule, { ...after, rule: after.rule }, context);
    case "numerator":
    case "denominator":
    case "target":
      return inputReason(`${field}Label`, before.rule, after.rule);
    case "typedPoints":
    case "crossCheck":
    case "appraised":
      return before.points === after.points || fits(held, field, after) ? null : "standard";
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
  if (before.kind !== rule.kind) return "rule";
  if (rule.kind === "dateTiers" && !sameYear) return "year";
  if (rule.kind === "target" || sameRule(before, rule)) return null;
  const entry = { ...EMPTY_CRITERION_ENTRY, result };
  const outcome = evaluateRule(rule, entry, after.points, policy);
  return outcome.status === "reached" ? null : "bounds";
}

function inputReason(
  label: "numeratorLabel" | "denominatorLabel" | "targetLabel",
  before: Rule,
  after: Rule
): LeftReason | null {
  if (before.kind !== "target" || after.kind !== "target") return "rule";
  return fold(before[label]) === fold(after[label]) ? null : "input";
}

function fits(held: Entry, field: EntryField, { points }: CriteriaNode): boolean {
  const read = readNumber(held, field);
  if (read.status !== "number") return false;
  const value = toDouble(read.value);
  return value >= 0 && value <= toNumber(points);
}

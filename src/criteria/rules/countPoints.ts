import { type Finding, finding } from "@/findings";
import {
  isAbsent,
  isObjectOf,
  member,
  readExact,
  readOneOf,
  readPositive,
  readText,
} from "../document/jsonFields";
import { ONE, type Points, type Scaled, scaled, toNumber, ZERO } from "../points";
import type { RuleKindOf } from "./ruleKind";

/**
 * Points by a count of things: every full `step` of them adds or takes off `each`. add: from 0
 * upwards ("0,5 điểm/mô hình, tối đa 2 điểm"); takeOff: from the standard points downwards ("mỗi báo
 * cáo chậm trừ 0,5 điểm"). The points never leave `least` to `most`.
 */
export interface CountPointsRule {
  readonly kind: "countPoints";
  readonly direction: "add" | "takeOff";
  readonly each: Points;
  /** Things in one step, more than 0: 1 for "mỗi báo cáo", 2 for "cứ 02 mô hình". */
  readonly step: Scaled;
  /** What is counted, as the table calls it: "mô hình". */
  readonly counted: string;
  /** Points that are left or given at least: 0 where the table says nothing. */
  readonly least: Points;
  /** Points that can be reached at most; null: the standard points. */
  readonly most: Points | null;
}

const MEMBERS = ["kind", "direction", "each", "step", "counted", "least", "most"];

/** A count that a person has yet to describe: without points for a step, which the checks report until they are typed. */
const UNDESCRIBED: CountPointsRule = {
  kind: "countPoints",
  direction: "add",
  each: ZERO,
  step: ONE,
  counted: "",
  least: ZERO,
  most: null,
};

export const countPoints = {
  // What is left out is as the table usually means it: single things, no floor but 0, no cap but the standard points.
  read: (field): CountPointsRule => {
    isObjectOf(field, MEMBERS);
    const [step, most] = [member(field, "step"), member(field, "most")];
    const least = member(field, "least");
    return {
      kind: "countPoints",
      direction: readOneOf(member(field, "direction"), ["add", "takeOff"]),
      each: readPositive(member(field, "each")),
      step: isAbsent(step) ? scaled(1) : readPositive(step),
      counted: readText(member(field, "counted"), ""),
      least: isAbsent(least) ? ZERO : readExact(least, "set.badPoints"),
      most: isAbsent(most) || most.value === null ? null : readExact(most, "set.badPoints"),
    };
  },
  write: (rule) => ({
    ...rule,
    each: toNumber(rule.each),
    step: toNumber(rule.step),
    least: toNumber(rule.least),
    most: rule.most && toNumber(rule.most),
  }),
  measure: ({ direction, each, step, counted }) => ({
    of: "steps",
    takesOff: direction === "takeOff",
    each,
    step,
    counted,
  }),
  limits: ({ least, most }) => (most === null ? [least] : [least, most]),
  increments: ({ each }) => [each],
  startsFull: ({ direction }) => direction === "takeOff",
  check: (rule, { id, points }) => [...stepFindings(rule, id), ...limitFindings(rule, id, points)],
  needs: "noTiers",
  from: ({ same }) => same ?? UNDESCRIBED,
} satisfies RuleKindOf<CountPointsRule>;

/** A step holds something, and is worth something. */
function stepFindings(rule: CountPointsRule, criterion: string): Finding[] {
  return (["each", "step"] as const)
    .filter((what) => rule[what] <= 0)
    .map((what) =>
      finding("set.countStepMissing", { criterion }, { what, value: toNumber(rule[what]) })
    );
}

/** The limits leave room between them, and lie within the standard points. */
function limitFindings(rule: CountPointsRule, criterion: string, standard: Points): Finding[] {
  const most = rule.most ?? standard;
  if (rule.least <= most && most <= standard) return [];
  const data = { least: toNumber(rule.least), most: toNumber(most), standard: toNumber(standard) };
  return [finding("set.countLimits", { criterion }, data)];
}

import { type LateDays, lateDaysOf } from "../conditions/lateWords";
import { readCondition } from "../conditions/readCondition";
import {
  isAbsent,
  isObjectOf,
  member,
  readFlag,
  readIsoDate,
  readOneOf,
} from "../document/jsonFields";
import { type LadderRule, ladderRule } from "./ladderRule";
import type { RuleKindOf } from "./ruleKind";

/** Tiers reached by days late; 0 is on time. */
export interface DaysLateTiersRule extends LadderRule<"daysLateTiers">, LateDays {}

const { readTiers, writeTiers, tiersFrom, ...common } = ladderRule<
  "daysLateTiers",
  DaysLateTiersRule
>("daysLateTiers", ["daysLate", "days"]);

export const daysLateTiers = {
  ...common,
  read: (field): DaysLateTiersRule => {
    isObjectOf(field, ["kind", "tiers", "days", "forceMajeure", "deadline"]);
    const [days, deadline] = [member(field, "days"), member(field, "deadline")];
    return {
      kind: "daysLateTiers",
      tiers: readTiers(field),
      ...(!isAbsent(days) && { days: readOneOf(days, ["working"]) }),
      ...(readFlag(member(field, "forceMajeure"), false) && { forceMajeure: true }),
      ...(!isAbsent(deadline) && { deadline: readIsoDate(deadline, false) }),
    };
  },
  write: (rule) => ({ ...rule, tiers: writeTiers(rule) }),
  measure: ({ days, deadline, forceMajeure }) => ({
    of: "daysLate",
    working: days === "working",
    deadline: deadline ?? null,
    forceMajeure: forceMajeure === true,
  }),
  from: ({ tiers, label }) => {
    const conditions = tiers.flatMap((tier) => readCondition(tier.label) ?? []);
    const late = lateDaysOf(conditions, label) ?? {};
    return { kind: "daysLateTiers", tiers: tiersFrom(tiers), ...late };
  },
} satisfies RuleKindOf<DaysLateTiersRule>;

import { finding } from "@/findings";
import { isObjectOf, member, readPositive } from "../document/jsonFields";
import { HUNDRED_PERCENT, type Scaled, toNumber } from "../points";
import type { RuleKindOf } from "./ruleKind";

/**
 * Standard points × percentage of completion ("điểm chuẩn nhân với % mức độ hoàn thành", CV
 * 7727/BTP-TĐKT of 2012). Above 100 % the points exceed the standard points, up to the cap.
 */
export interface ProportionalRule {
  readonly kind: "proportional";
  /** The highest percentage that counts, scale 0–100 and above, more than 0; null: every percentage counts. */
  readonly cap: Scaled | null;
}

export const proportional = {
  read: (field): ProportionalRule => {
    isObjectOf(field, ["kind", "cap"]);
    const cap = member(field, "cap");
    return { kind: "proportional", cap: cap.value === null ? null : readPositive(cap) };
  },
  write: ({ cap }) => ({ kind: "proportional", cap: cap && toNumber(cap) }),
  measure: ({ cap }) => ({ of: "completion", cap }),
  // A bonus or penalty is given in its own points at most: a percentage above 100 cannot count there.
  checkOutside: ({ cap }, { id, label }, role) =>
    cap !== null && cap <= HUNDRED_PERCENT
      ? []
      : [
          finding(
            "set.capAboveMost",
            { criterion: id },
            { label, cap: cap === null ? "" : toNumber(cap), role }
          ),
        ],
  needs: "noTiers",
  // Full points when all is done, and never more: what a table says that names no percentage above 100.
  from: ({ same }) => same ?? { kind: "proportional", cap: HUNDRED_PERCENT },
  accepts: ({ cap }) => cap === null || cap > 0,
} satisfies RuleKindOf<ProportionalRule>;

import { type CriteriaSet, leaves, toNumber } from "@/criteria";
import type { UnitScore } from "@/scoring";
import type { CriterionDocument, EntriesDocument } from "@/unitSheets";
import { chance, type Random } from "./seededRandom";

/** How often the checking unit sees a criterion otherwise than the unit itself. */
const DIFFERS = 0.06;
const STEP = 0.25;

/** The checker's scores for a unit: mostly the unit's own, here and there a quarter point less, with its reason. */
export function crossCheckEntries(
  set: CriteriaSet,
  score: UnitScore,
  checker: string,
  random: Random
): NonNullable<EntriesDocument["entries"]> {
  const own = new Map(score.nodes.map((node) => [node.id, node.self]));
  const checked: Record<string, CriterionDocument> = {};
  for (const { node } of leaves(set)) {
    const self = own.get(node.id) ?? null;
    if (self === null) continue;
    const points = toNumber(self);
    const lower = points >= STEP && chance(random, DIFFERS);
    checked[node.id] = lower
      ? {
          crossCheck: {
            points: points - STEP,
            reason: `${checker}: tài liệu minh chứng chưa đủ (dữ liệu minh họa)`,
          },
        }
      : { crossCheck: { points } };
  }
  return checked;
}

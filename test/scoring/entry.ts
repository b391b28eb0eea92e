import type { CellValue } from "@/grid";
import { type CriterionEntry, EMPTY_CRITERION_ENTRY, EMPTY_ENTRY, type Entry } from "@/scoring";

/** An entry as a person's typing leaves it: text beginning with "=" is a formula whose result is `result`. */
export function entry(value: CellValue, formula: string | null = null): Entry {
  return value === null && formula === null ? EMPTY_ENTRY : { value, formula };
}

export function criterionEntry(fields: Partial<CriterionEntry>): CriterionEntry {
  return {
    ...EMPTY_CRITERION_ENTRY,
    evidence: "Kế hoạch số 12/KH-STP",
    explanation: "Đã nêu",
    ...fields,
  };
}

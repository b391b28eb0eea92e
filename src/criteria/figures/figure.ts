import type { UnitKind } from "../criteriaSet";

/**
 * A figure that reports need (việc, tiền, dự thảo thẩm định, khen thưởng …), as data with its
 * source. Filled in by the unit on the "Số liệu" sheet, pooled with its workbook.
 */
export interface FigureDefinition {
  readonly id: string;
  readonly label: string;
  /** Unit of measure as printed: "việc", "nghìn đồng", "văn bản", "%". */
  readonly measure: string;
  /**
   * count: one value. ratio: numerator ÷ denominator, a percentage; sums over units are recomputed
   * from numerators and denominators, never averaged.
   */
  readonly shape: "count" | "ratio";
  readonly numeratorLabel?: string;
  readonly denominatorLabel?: string;
  /** Reports compare it with a target given per unit. */
  readonly hasTarget: boolean;
  readonly unitKinds: readonly UnitKind[];
  /** Heading under which it stands. */
  readonly group: string;
  /** Document that asks for it. */
  readonly source: string;
}

import type { Entry } from "./entries";

/** A figure of the "Số liệu" sheet as entered. Percentages are fractions in cells (0.8325). */
export interface FigureEntry {
  readonly numerator: Entry;
  readonly denominator: Entry;
  readonly value: Entry;
  readonly target: Entry;
  readonly previous: Entry;
}

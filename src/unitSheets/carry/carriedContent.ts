import { type CellModel, isCellError } from "@/grid";
import { type Entry, isEmptyEntry } from "@/scoring";
import { evaluateArithmetic } from "@/scoring/arithmetic";

/**
 * What a cell's content becomes in another sheet. nothing: it held none. cell: to be written;
 * `formula` where only its result is carried over, because the cells it refers to are not.
 * lost: an error, or a formula without a result.
 */
export type CarriedContent =
  | { readonly status: "nothing" }
  | { readonly status: "lost" }
  | {
      readonly status: "cell";
      readonly cell: Pick<CellModel, "value" | "formula">;
      readonly formula: string | null;
    };

/** Plain arithmetic is carried over as a formula; of other formulas only the result. */
export function carriedContent(entry: Entry): CarriedContent {
  const { value, formula } = entry;
  if (formula !== null && evaluateArithmetic(formula) !== null)
    return { status: "cell", cell: { formula }, formula: null };
  if (isEmptyEntry(entry)) return { status: formula === null ? "nothing" : "lost" };
  if (value === null || isCellError(value)) return { status: "lost" };
  return { status: "cell", cell: { value }, formula };
}

import { type CriteriaSet, leaves, type Points, sum, ZERO } from "@/criteria";
import { add, divide, multiply, rationalOfScaled, round } from "./rational";
import { roundedTo } from "./rules/roundedFormula";

/** Standard points of all criteria together: what totals are out of where nothing is left out. */
export function fullStandard(set: Pick<CriteriaSet, "nodes">): Points {
  const counting = leaves(set).filter(({ outside }) => outside === null);
  return sum([ZERO, ...counting.map(({ node }) => node.points)]);
}

/**
 * A total where the set rescales what is left of the standard points to all of them: the standard
 * part × full ÷ remaining, bonuses and penalties as they are, rounded once. Where nothing remains,
 * there is nothing to rescale.
 */
export function rescaledTotal(
  parts: { readonly standard: Points; readonly beside: Points },
  base: { readonly full: Points; readonly remaining: Points },
  decimals: number
): Points {
  const beside = rationalOfScaled(parts.beside);
  if (base.remaining <= ZERO) return round(beside, decimals);
  const standard = multiply(rationalOfScaled(parts.standard), rationalOfScaled(base.full));
  return round(add(divide(standard, rationalOfScaled(base.remaining)), beside), decimals);
}

/** The same as a formula; every part is one too, `full` in plain points. */
export function rescaledFormula(
  parts: { readonly standard: string; readonly beside: string },
  base: { readonly full: number; readonly remaining: string },
  decimals: number
): string {
  const rescaled = roundedTo(
    `(${parts.standard})*${base.full}/(${base.remaining})+${parts.beside}`,
    decimals
  );
  return `IF(${base.remaining}>0,${rescaled},${roundedTo(parts.beside, decimals)})`;
}

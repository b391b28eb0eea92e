import { type FigureDefinition, type Points, toNumber } from "@/criteria";
import { formatDecimal, formatPercent } from "@/text";

/** Stands where there is no value and none is wanted. */
export const DASH = "–";

/** Points as tables print them: two decimals, up to four where units would else look equal. */
export function points(value: Points | null): string {
  return value === null ? DASH : decimal(toNumber(value), 2);
}

/** A difference of points with its sign: "+0,50", "−0,50", "0,00". */
export function pointsDifference(difference: Points | null): string {
  return difference === null ? DASH : signed(toNumber(difference), 2);
}

/** A value of a figure: a percentage for ratios, else the number. */
export function figureValue(shape: FigureDefinition["shape"], value: number): string {
  return shape === "ratio" ? formatPercent(value, 2, "vi") : decimal(value, 0);
}

/** A number with its sign. */
export function signed(value: number, minDecimals: number): string {
  const sign = value > 0 ? "+" : value < 0 ? "−" : "";
  return sign + decimal(Math.abs(value), minDecimals);
}

/** What reports call larger amounts of a measure: from `from` on, in `measure`, divided by `by`. */
const IN_SENTENCES: Readonly<
  Record<string, { readonly from: number; readonly by: number; readonly measure: string }>
> = {
  "nghìn đồng": { from: 1_000_000, by: 1_000_000, measure: "tỷ đồng" },
};

/** An amount with its measure as sentences have it: "59.136 việc", "7.957,5 tỷ đồng". */
export function amount(value: number, measure: string): string {
  const larger = IN_SENTENCES[measure];
  if (larger && Math.abs(value) >= larger.from)
    return `${decimal(value / larger.by, 0)} ${larger.measure}`;
  return measure === "" ? decimal(value, 0) : `${decimal(value, 0)} ${measure}`;
}

/** Visible in print, so that nobody signs a report with a silent gap. */
export function gap(what: string): string {
  return `[chưa có số liệu: ${what}]`;
}

/** Lines of a list end in semicolons, the last one in a full stop. */
export function punctuated(lines: readonly string[]): { readonly noiDung: string }[] {
  return lines.map((line, index) => ({ noiDung: line + (index === lines.length - 1 ? "." : ";") }));
}

const MOST_DECIMALS = 4;

function decimal(value: number, minDecimals: number): string {
  return formatDecimal(value, { minDecimals, maxDecimals: MOST_DECIMALS }, "vi");
}

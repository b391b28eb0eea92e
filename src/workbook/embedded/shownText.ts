import { editedText } from "./typedText";

/** "0.00", "#,##0.0": formats of nothing but digits, with a fixed number of decimals. */
const FIXED = /^[#,]*0(?:\.(0+))?$/;

/** The text that is in a cell for a number under its format: dates, percentages, fixed decimals. */
export function shownText(value: number, numberFormat: string): string {
  const decimals = FIXED.exec(numberFormat)?.[1];
  return decimals === undefined
    ? editedText(value, numberFormat)
    : value.toFixed(decimals.length).replace(".", ",");
}

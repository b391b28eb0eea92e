import { dateOfSerial, formatDate, formatPercent, type Language, LANGUAGES } from "@/text";
import type { ContentMeaning } from "./contentMeaning";
import type { CellContent } from "./recordedContent";

/** Significant digits that every program keeps of a number. */
const DIGITS = 15;
const PERCENT_DECIMALS = 4;

/**
 * What was in a cell, as text: a formula with its sign, a number in the language's decimals
 * without grouping, as a percentage or a day where it means one, TRUE and FALSE as spreadsheets
 * write them; "" for nothing.
 */
export function contentWords(
  content: CellContent,
  language: Language,
  meaning: ContentMeaning = "number"
): string {
  if (content === null) return "";
  if (content.formula !== undefined) return `=${content.formula}`;
  const { value } = content;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const day = meaning === "date" ? dateOfSerial(value) : null;
  if (day) return formatDate(day);
  if (meaning === "percent")
    return formatPercent(value, PERCENT_DECIMALS, language).replace(/[.,]?0+%$/, "%");
  const plain = String(Number(value.toPrecision(DIGITS)));
  return plain.replace(".", LANGUAGES[language].decimal);
}

import { parseDate, parsePercent, parseRatio, serialOfDate } from "@/text";

/** A value as a document (JSON) gives it for a cell. */
export type Filled = string | number | boolean | null;

/** What a cell takes: points and amounts as they are, a percentage as a fraction, a date as a serial day, any text. */
export type CellMeaning = "number" | "percent" | "percentOrMore" | "date" | "text";

/** What to write: a value, or a formula without "="; null: the number can be read in two ways. */
export type CellContent = { readonly value: Filled } | { readonly formula: string } | null;

/** Up to this, a rate that may exceed 100 % can be meant as a fraction (1.05) or as a percentage (1.05 %). */
const AMBIGUOUS_UP_TO = 2;

/**
 * A document's value in the form that the cell holds. Plain arithmetic ("146/146", "=146/146")
 * becomes a formula; in percentage cells "95%", 95 and 0.95 are the same; in date cells a written
 * date becomes a day. All other text stays text, for the check to find.
 */
export function filledContent(given: Filled, meaning: CellMeaning): CellContent {
  if (meaning === "text" || given === null || typeof given === "boolean") return { value: given };
  if (typeof given === "number")
    return meaning === "percent" || meaning === "percentOrMore"
      ? percentNumber(given, meaning)
      : { value: given };
  if (meaning === "date") return { value: serialOf(given) ?? given };
  if (parseRatio(given)) return { formula: given.trim().replace(/^=\s*/, "") };
  if (given.trim().startsWith("=")) return arithmetic(given);
  const percent = given.includes("%") && meaning !== "number" ? parsePercent(given) : null;
  return { value: percent?.status === "number" ? percent.value : given };
}

function percentNumber(given: number, meaning: "percent" | "percentOrMore"): CellContent {
  if (given <= 1) return { value: given };
  if (meaning === "percentOrMore" && given <= AMBIGUOUS_UP_TO) return null;
  return { value: Number((given / 100).toPrecision(15)) };
}

/** Only arithmetic on numbers becomes a formula: a file of entries must not bring references or functions in. */
function arithmetic(given: string): CellContent {
  const formula = given.trim().slice(1).trim();
  return /^[-+*/().%\d\s]+$/.test(formula) ? { formula } : { value: given };
}

function serialOf(text: string): number | null {
  const date = parseDate(text);
  return date ? serialOfDate(date.year, date.month, date.day) : null;
}

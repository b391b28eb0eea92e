import type { DocumentMention } from "./documentMention";
import { plainWords } from "./plainText";

/**
 * What mentions of one document share: number and symbol, or kind and number where no symbol is
 * written, however they are spelled. null: a document without a number, of which nothing tells
 * whether it is the same as another. The year is compared apart (see `yearOf`): numbers start anew
 * with each year.
 */
export function documentKey({ number, symbol, kind }: DocumentMention): string | null {
  if (number === null) return null;
  const bare = plainWords(number).replace(/^0+(?=\d)/u, "");
  return symbol === null ? `${plainWords(kind ?? "")} ${bare}` : `${bare}/${plainWords(symbol)}`;
}

/** The year that a document is of: that of its date, else the one in its number; null where neither gives one. */
export function yearOf({ date, year }: DocumentMention): number | null {
  return date?.year ?? year;
}

import { fold, tidy } from "@/text";

/** "Trang 2", "2/14": what a page prints of itself. */
const OF_THE_PAGE = /^(?:trang ?)?\d+(?: ?\/ ?\d+)?$/u;
const CONTINUED = /^(?:bang )?tiep theo$/u;

/** "I. CÔNG TÁC VĂN BẢN", "2) …": a heading with the code of a part. */
const WITH_CODE = /^(?:\p{Lu}|[IVX]+|\d{1,2})(?:[.)/:]| ?[-–])+ ?(?=\p{L})/u;
const NAMED = /^(?:phần|mục|chương)(?: thứ)? \S+ (?:[-–:] ?)?(?=\p{L})/iu;

/** What a table of its own is called. */
const OWN_TABLE = /\b(?:bang|bieu|phu luc|mau so)\b/u;

/** A line between two pieces of a table that says nothing of the table. */
export function isOfThePage(text: string): boolean {
  return OF_THE_PAGE.test(fold(text));
}

/** A line after which a table continues: its next part's title, or a continuation note. */
export function goesOnAfter(text: string): boolean {
  return isPartTitle(text) || CONTINUED.test(fold(text));
}

/** The title of one of a table's parts, printed outside the table. */
function isPartTitle(text: string): boolean {
  const line = tidy(text);
  return (WITH_CODE.test(line) || NAMED.test(line)) && !OWN_TABLE.test(fold(line));
}

/** The last of the titles above a table that are titles of its first part. */
export function partTitlesAtEnd(titles: readonly string[]): readonly string[] {
  const before = titles.findLastIndex((title) => !isPartTitle(title));
  return titles.slice(before + 1);
}

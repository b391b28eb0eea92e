import type { CellValue } from "@/grid";
import { canonicalJson, checksum } from "@/text";
import type { ClosableSheet, KeptCell } from "./closableSheet";
import { contentText } from "./closedContent";

/** Digits and letters that nobody takes for one another on paper: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const SIGNS = "34679ACDEFGHJKMNPQRTWXY";
const LENGTH = 10;
const GROUP = 5;

/**
 * The short code of a sheet's content ("3A7KD-…"): of table, unit, year and every row's contents,
 * wherever rows stand. 23^10 codes: one change in forty thousand billion goes unseen. It tells that
 * content changed; it is no seal against someone who sets out to make two contents agree.
 */
export function closingCode(
  { identity, rows }: Pick<ClosableSheet, "identity" | "rows">,
  contentOf: (cell: KeptCell) => CellValue
): string {
  const contents = rows.map(({ tag, cells }) => [
    tag,
    ...cells.map((cell) => contentText(contentOf(cell))),
  ]);
  contents.sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  return inGroups(signsOf(checksum(canonicalJson([identity, contents]))));
}

function signsOf(hex: string): string {
  let rest = BigInt(`0x${hex}`);
  let signs = "";
  while (signs.length < LENGTH) {
    signs += SIGNS[Number(rest % BigInt(SIGNS.length))] ?? "";
    rest /= BigInt(SIGNS.length);
  }
  return signs;
}

function inGroups(signs: string): string {
  return `${signs.slice(0, GROUP)}-${signs.slice(GROUP)}`;
}

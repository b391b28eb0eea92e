import type { CellValue } from "@/grid";
import { tidy } from "@/text";
import { linesOf } from "./cellLines";
import { rawText, textOf } from "./cellText";
import { parseCode } from "./printedCode";

/** "PHẦN A - …", "Mục I: …", "1.1. …", "1.1 …", "a) …": a code that is in front of the words. */
const NAMED_CODE =
  /^((?:phần|mục)(?: thứ)? (?:\p{Lu}|[IVX]+|\d+|nhất|hai|ba|bốn|tư|năm|sáu|bảy))(?:[.)/:]| -)? (?=\S)/iu;
const BARE_CODE = /^(\p{Lu}|[IVX]+|\d+(?:\.\d+)*(?:\.[a-zđ])?|[a-zđ]|\(\d+\))(?:[.)/:]| -) (?=\S)/u;
const STEPPED_CODE = /^(\d{1,2}(?:\.\d{1,2})+) (?=\p{Lu})/u;
/** "II CÔNG TÁC …": a Roman number before capitals. */
const ROMAN_CODE = /^([IVX]{1,5}) (?=\p{Lu}{2,} \p{Lu}{2,})/u;

/** A tab parts the number that a word processor sets from the words. */
const TABBED_CODE = /^([^\t\n\r]{1,20}?) ?\t\s*(\S[\s\S]*)$/u;

/** A code may be in front of the words, and words may be in the code's column where cells are merged. */
export function codeAndLabel(cell: CellValue, label: string): { code: string; label: string } {
  const code = textOf(cell);
  const merged = tidy(label) === "" || tidy(label) === code;
  if (code !== "" && merged && !parseCode(code)) return codeAndLabel(null, rawText(cell));
  if (code !== "") return { code, label };
  const [first = ""] = linesOf(label);
  const tabbed = TABBED_CODE.exec(label.trimStart());
  if (tabbed && parseCode(tabbed[1] ?? ""))
    return { code: tidy(tabbed[1] ?? ""), label: tabbed[2] ?? "" };
  const match = [NAMED_CODE, BARE_CODE, STEPPED_CODE, ROMAN_CODE]
    .map((pattern) => pattern.exec(first))
    .find((found) => found !== null);
  if (!match) return { code: "", label };
  const rest = linesOf(label).slice(1);
  return { code: match[1] ?? "", label: [first.slice(match[0].length), ...rest].join("\n") };
}

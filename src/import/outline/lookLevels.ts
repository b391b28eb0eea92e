import { readCondition } from "@/criteria/conditions/readCondition";
import { fold } from "@/text";
import { isTierMark } from "../rows/looseRow";
import type { Code } from "../rows/printedCode";
import type { TableRow } from "../rows/tableRow";
import { isTotalLabel } from "./printedTotals";

/** Half way to the next kind of code: a heading stands above the row that follows it. */
const STEP_ABOVE = 0.25;
const PLAIN = 5;

/**
 * Ranks of rows that have no code but look like headings; null for all others. Beside codes, a
 * heading is emphasised and followed by a coded row. In a table without any code the looks are the
 * levels: bold capitals, capitals, bold, bold italics, italics, plain.
 */
export function lookRanks(
  rows: readonly TableRow[],
  codes: readonly (Code | null)[]
): (number | null)[] {
  return codes.every((code) => code === null) ? allByLook(rows) : besideCodes(rows, codes);
}

function besideCodes(
  rows: readonly TableRow[],
  codes: readonly (Code | null)[]
): (number | null)[] {
  const ranks = new Array<number | null>(rows.length).fill(null);
  const contrast = rows.some(({ look, label }) => label !== "" && !look.bold);
  for (let at = rows.length - 2; at >= 0; at--) {
    const row = rows[at];
    const below = codes[at + 1]?.rank ?? ranks[at + 1] ?? null;
    if (!row || codes[at] || below === null || !canBeHeading(row)) continue;
    if (row.look.capitals || (row.look.bold && contrast)) ranks[at] = below - STEP_ABOVE;
  }
  return ranks;
}

function allByLook(rows: readonly TableRow[]): (number | null)[] {
  const levels = rows.map((row) => (canBeHeading(row) ? lookLevel(row) : null));
  const kinds = new Set(levels.filter((level) => level !== null));
  if (kinds.size < 2 && !kinds.has(0) && !kinds.has(1)) return rows.map(() => null);
  const marked = rows.some(({ code, label }) => /^[-–—+*•·]/u.test(code === "" ? label : code));
  return levels.map((level) => (level === PLAIN && !marked ? null : level));
}

function lookLevel({ look }: TableRow): number {
  if (look.capitals) return look.bold ? 0 : 1;
  if (look.bold) return look.italic ? 3 : 2;
  return look.italic ? 4 : PLAIN;
}

/** No tier's words, no dash in front, no total. */
function canBeHeading({ code, label }: TableRow): boolean {
  const answer = /^(?:co|khong)(?: |$)/u.test(fold(label));
  return (
    label !== "" &&
    code === "" &&
    isTierMark(code) &&
    !/^[-–—+*•·]/u.test(label) &&
    !answer &&
    !isTotalLabel(label) &&
    readCondition(label) === null
  );
}

import { messages } from "@/messages";
import type { Language } from "@/text";
import { contentWords } from "./contentWords";
import type { RecordLine } from "./recordLines";

/** Text that a spreadsheet would take for a formula when it opens the file. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+([.,]\d+)?$/;

/**
 * A record as text in rows (RFC 4180, commas, with the mark that tells Excel it is UTF-8), as it is
 * listed. `time` writes a moment. Text that looks like a formula stands behind an apostrophe.
 */
export function recordCsv(
  sheet: string,
  lines: readonly RecordLine[],
  language: Language,
  time: (iso: string) => string
): string {
  const { columns, fields, occasions } = messages(language).ui.record;
  const rows = lines.map((line) => [
    time(line.time),
    line.who,
    occasions[line.occasion],
    sheet,
    line.cellNow ?? line.cell,
    line.code,
    line.label,
    line.place ? fields[line.place.field] : line.column,
    contentWords(line.old, language, line.meaning),
    contentWords(line.new, language, line.meaning),
  ]);
  const table = [Object.values(columns), ...rows];
  return `\uFEFF${table.map((row) => row.map(csvField).join(",")).join("\r\n")}\r\n`;
}

function csvField(text: string): string {
  const safe = LIKE_A_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import { type Finding, finding } from "@/findings";
import { type CalendarDate, dateOfSerial, parseDate } from "@/text";
import type { TableRow } from "./tableRow";

const SERIAL = /^\d{5}$/u;

/**
 * Codes such as 1.2 that a spreadsheet has turned into a day (the 1st of February, or the 2nd of
 * January): the reading that continues the code above is what was printed. Where neither does,
 * the row has no code, and a finding says so.
 */
export function withoutDatedCodes(
  rows: readonly TableRow[],
  findings: Finding[]
): readonly TableRow[] {
  let before = "";
  return rows.map((row) => {
    const date = dateIn(row.code);
    if (!date) {
      if (/^\d+(?:\.\d+)*$/u.test(row.code)) before = row.code;
      return row;
    }
    const readings = [`${date.day}.${date.month}`, `${date.month}.${date.day}`];
    const code = readings.find((reading) => goesOn(before, reading)) ?? "";
    if (code !== "") before = code;
    const data = { code, printed: row.code, label: row.label };
    findings.push(finding("import.codeIsDate", row.where, data));
    return { ...row, code };
  });
}

function dateIn(code: string): CalendarDate | null {
  return SERIAL.test(code) ? dateOfSerial(Number(code)) : parseDate(code);
}

/** The first one under the code above, or the next one beside it. */
function goesOn(before: string, code: string): boolean {
  const [first = "", last = "0"] = before.split(".");
  return code === `${before}.1` || code === `${first}.${Number(last) + 1}`;
}

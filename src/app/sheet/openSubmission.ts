import { type Finding, type Reading, readingOf, refused } from "@/findings";
import type { LocatedSubmission } from "@/unitSheets";
import { readOpenSubmissions } from "../check/checkWorkbook";
import type { Desk } from "../desk";

/**
 * The submission on one scoring sheet of the open workbook. Refused with `missing` where there is
 * none, and with what was found on that sheet.
 */
export async function readOpenSubmission(
  desk: Desk,
  sheet: string,
  missing: Finding
): Promise<Reading<LocatedSubmission>> {
  const reading = await readOpenSubmissions(desk);
  if (reading.status === "refused") return reading;
  const found = reading.value.find((submission) => submission.sheet === sheet);
  if (found) return readingOf(found, []);
  const own = reading.findings.filter(({ where }) => where.sheet === sheet);
  return refused(missing, ...own);
}

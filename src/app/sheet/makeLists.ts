import { finding, type Reading, readingOf, refused } from "@/findings";
import { unitLists } from "@/unitSheets";
import { readOpenSubmissions } from "../check/checkWorkbook";
import type { Desk } from "../desk";
import { guarded } from "../guarded";
import type { RestoreReason } from "../history/restore/keepPoint";
import type { CreatedSheets } from "../shapes";

/**
 * Adds the list of evidence and the list of explanations of a scoring sheet. Lists made earlier for
 * that unit and year are brought up to date in their place, with their notes; those that a person
 * changed otherwise stay, and the new ones are added beside them. Nothing else is touched.
 */
export async function makeLists(
  desk: Desk,
  { sheet }: { readonly sheet: string }
): Promise<Reading<CreatedSheets>> {
  const reading = await readOpenSubmissions(desk);
  if (reading.status === "refused") return reading;
  const submission = reading.value.find((one) => one.sheet === sheet);
  if (!submission) {
    const own = reading.findings.filter(({ where }) => where.sheet === sheet);
    return refused(finding("lists.noSheet", { sheet }, { sheet }), ...own);
  }
  const { workbook, now } = desk;
  return guarded(async () => {
    const grids = await workbook.readSheets();
    const { models, findings } = unitLists(submission, grids);
    const names = models.map(({ name }) => name);
    const refreshed = names.filter((name) => grids.some((grid) => grid.name === name));
    await workbook.applySheets(models, {
      conflict: "replace",
      time: now().toISOString(),
      reason: "lists" satisfies RestoreReason,
      ...(names[0] === undefined ? {} : { activate: names[0], select: "A3" }),
    });
    return readingOf({ sheets: names, refreshed, findings }, findings);
  });
}

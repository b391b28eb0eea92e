import { compareSets, type CriteriaSet } from "@/criteria";
import { finding, readingOf, refused, type Reading } from "@/findings";
import type { WorkbookPort } from "@/workbook";
import { readSheet } from "../sheet/moveSheet";
import { summaryOf, type SetShelf } from "./setShelf";
import type { SetComparison, SetReference } from "../useCases";

/** Two sets compared: each one on offer, or the one that a sheet of the open workbook was made with. */
export async function compareReferences(
  workbook: WorkbookPort,
  sets: SetShelf,
  before: SetReference,
  after: SetReference
): Promise<Reading<SetComparison>> {
  const first = await setOf(workbook, sets, before);
  if (first.status === "refused") return first;
  const second = await setOf(workbook, sets, after);
  if (second.status === "refused") return second;
  return readingOf(
    {
      before: summaryOf(first.value),
      after: summaryOf(second.value),
      differences: compareSets(first.value, second.value),
    },
    []
  );
}

async function setOf(
  workbook: WorkbookPort,
  sets: SetShelf,
  reference: SetReference
): Promise<Reading<CriteriaSet>> {
  if ("sheet" in reference) {
    const submission = await readSheet(workbook, reference.sheet, sets);
    return submission.status === "refused" ? submission : readingOf(submission.value.set, []);
  }
  const set = sets.find(reference.setId);
  return set ? readingOf(set, []) : refused(finding("set.unknown", {}, { id: reference.setId }));
}

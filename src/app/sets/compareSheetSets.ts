import type { SetDifferences } from "@/criteria";
import { compareSets, type CriteriaSet } from "@/criteria";
import { finding, type Reading, readingOf, refused } from "@/findings";
import type { Desk } from "../desk";
import type { SetSummary } from "../shapes";
import { readSheet } from "../sheet/moveSheet";
import { summaryOf } from "./setShelf";

/** A set on offer, or the one that a scoring sheet of the open workbook was made with. */
export type SetReference = { readonly setId: string } | { readonly sheet: string };

/** Two sets, and what the second has otherwise than the first. */
export interface SetComparison {
  readonly before: SetSummary;
  readonly after: SetSummary;
  readonly differences: SetDifferences;
}

/** Two sets compared: each one on offer, or the one that a sheet of the open workbook was made with. */
export async function compareReferences(
  desk: Desk,
  before: SetReference,
  after: SetReference
): Promise<Reading<SetComparison>> {
  const first = await setOf(desk, before);
  if (first.status === "refused") return first;
  const second = await setOf(desk, after);
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

async function setOf(desk: Desk, reference: SetReference): Promise<Reading<CriteriaSet>> {
  if ("sheet" in reference) {
    const submission = await readSheet(desk, reference.sheet);
    return submission.status === "refused" ? submission : readingOf(submission.value.set, []);
  }
  const set = desk.sets.find(reference.setId);
  return set ? readingOf(set, []) : refused(finding("set.unknown", {}, { id: reference.setId }));
}

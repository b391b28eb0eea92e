import { checkSet } from "@/criteria";
import { type Finding, finding, type Reading, readingOf, refused } from "@/findings";
import type { Desk } from "../desk";
import { guarded } from "../guarded";
import type { OutputFile, SetSummary } from "../shapes";
import { compareReferences, type SetComparison, type SetReference } from "./compareSheetSets";
import type { SetDraft } from "./draft";
import { draftFile, readySet, setFile } from "./draftFiles";
import { summaryOf } from "./setShelf";
import { dropSet, keepSet, openKeptSets } from "./workbookSets";

/** The sets on offer, those of the person first, and what was found when they were read. */
export interface Catalogue {
  readonly sets: readonly SetSummary[];
  readonly findings: readonly Finding[];
}

/** The catalogue of criteria sets. */
export interface SetCases {
  /**
   * The catalogue: bundled sets, and those of the person, also from the open workbook. Never refused:
   * what the workbook would not give is a finding.
   */
  listSets(): Promise<Catalogue>;
  /**
   * Offers a draft's set beside the bundled ones and keeps it in the open workbook (else set.notKept).
   * While it has open errors (set.openErrors), only with the name of the person who accepts them;
   * "" is no name.
   */
  offerDraft(draft: SetDraft, acceptedBy: string): Promise<Reading<SetSummary>>;
  /** A set of the catalogue as a document (.json). */
  setFile(id: string): Reading<OutputFile>;
  /**
   * Takes an own set out of the catalogue and the open workbook. Sheets made with it carry it and
   * stay as they are.
   */
  removeSet(id: string): Promise<Reading<null>>;
  /** The draft's set as a document (.json): as it is used, or with its open errors where nobody accepts them. */
  draftFile(draft: SetDraft, acceptedBy: string): OutputFile;
  /** Compares two sets by their rows' texts and ids. */
  compareSets(before: SetReference, after: SetReference): Promise<Reading<SetComparison>>;
}

/** The use cases of criteria sets, over a desk. */
export function setCases(desk: Desk): SetCases {
  const { workbook, sets, now } = desk;
  return {
    listSets: async () => {
      const kept = await openKeptSets(workbook);
      if (kept.status !== "refused") kept.value.forEach((set) => sets.add(set));
      return { sets: sets.summaries(), findings: kept.findings };
    },
    offerDraft: async (draft, acceptedBy) => {
      const ready = readySet(draft, acceptedBy, now());
      if (ready.status === "refused") return ready;
      sets.add(ready.value);
      const notKept = await keepSet(workbook, ready.value, now());
      return readingOf(summaryOf(ready.value, true), [...ready.findings, ...notKept]);
    },
    setFile: (id) => {
      const set = sets.find(id);
      if (!set) return refused(finding("set.unknown", {}, { id }));
      return readingOf(setFile(set, checkSet(set)), []);
    },
    removeSet: (id) =>
      guarded<null>(async () => {
        if (!sets.isOwn(id)) return refused(finding("set.unknown", {}, { id }));
        await dropSet(workbook, id);
        sets.remove(id);
        return readingOf(null, []);
      }),
    draftFile: (draft, acceptedBy) => draftFile(draft, acceptedBy, now()),
    compareSets: (before, after) => compareReferences(desk, before, after),
  };
}

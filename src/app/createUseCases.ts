import { finding, readingOf, refused, type Reading } from "@/findings";
import { bundledRosters } from "@/units";
import { checkWorkbook } from "./checkWorkbook";
import { clusterFile, openCluster, reportFile, writeCluster } from "./clusterFiles";
import { createSheet } from "./createSheet";
import type { Dependencies } from "./dependencies";
import { draftFile, readDraft, readySet } from "./draftFiles";
import { guarded } from "./failures";
import { moveSheet } from "./moveSheet";
import { poolFiles } from "./poolFiles";
import { readRosterFile, unitNames } from "./rosters";
import { compareReferences } from "./setComparison";
import { SetShelf, summaryOf } from "./sets";
import type { UseCases } from "./useCases";

/** The use cases over one open workbook. Sets that a person brings in live as long as these do. */
export function createUseCases(dependencies: Dependencies): UseCases {
  const { workbook, now } = dependencies;
  const sets = new SetShelf();
  return {
    host: workbook.host,
    listSets: () => Promise.resolve(sets.summaries()),
    suggestUnits: unitNames,
    draftSet: (file) => readDraft(file, now()),
    offerDraft: (draft, acceptedBy) => {
      const ready = readySet(draft, acceptedBy, now());
      if (ready.status === "refused") return ready;
      sets.add(ready.value);
      return readingOf(summaryOf(ready.value, true), ready.findings);
    },
    draftFile: (draft, acceptedBy) => draftFile(draft, acceptedBy, now()),
    createSheet: ({ setId, unit, year }) => {
      const set = sets.find(setId);
      if (!set) return Promise.resolve(refused(finding("set.unknown", {}, { id: setId })));
      return createSheet(workbook, { set, unit, year, illustrative: false }, now());
    },
    compareSets: (before, after) => compareReferences(workbook, sets, before, after),
    moveSheet: ({ sheet, setId, year }) => {
      const set = sets.find(setId);
      if (!set) return Promise.resolve(refused(finding("set.unknown", {}, { id: setId })));
      return moveSheet(workbook, { sheet, set, year }, sets, now());
    },
    check: () => checkWorkbook(workbook, sets),
    goTo: ({ sheet, cell }): Promise<Reading<null>> =>
      guarded(async () => {
        await workbook.activate(sheet, cell);
        return readingOf(null, []);
      }),
    onChanged: (listener) => workbook.onChanged(listener),
    listRosters: bundledRosters,
    readRoster: readRosterFile,
    pool: (files, roster, options) =>
      guarded(async () => {
        const outcome = await poolFiles(files, roster, sets, options);
        return readingOf(outcome, outcome.findings);
      }),
    writeCluster: (cluster) => writeCluster(workbook, cluster, now()),
    readCluster: () => openCluster(workbook),
    clusterFile: (cluster) => guarded(() => clusterFile(cluster, dependencies)),
    report: (cluster, template) => guarded(() => reportFile(cluster, template, dependencies)),
  };
}

import { checkSet } from "@/criteria";
import { finding, readingOf, refused, type Reading } from "@/findings";
import { bundledRosters } from "@/units";
import { checkWorkbook } from "./checkWorkbook";
import { closeSheet, reopenSheet } from "./closeSheet";
import { clusterFile, openCluster, reportFile, writeCluster } from "./clusterFiles";
import { createSheet } from "./createSheet";
import type { Dependencies } from "./dependencies";
import { draftFile, readySet, setFile } from "./draftFiles";
import { readDrafts } from "./draftSources";
import { guarded } from "./failures";
import { applyFix, undoFix } from "./fixes";
import { dropSet, keepSet, openKeptSets } from "./keptSets";
import { makeLists } from "./makeLists";
import { moveSheet } from "./moveSheet";
import { OpenGrids } from "./openGrids";
import { poolFiles } from "./poolFiles";
import { readRosterFile, unitNames } from "./rosters";
import { compareReferences } from "./setComparison";
import { sourceSheets } from "./tables/openSheet";
import { SetShelf, summaryOf } from "./sets";
import type { UseCases } from "./useCases";

/**
 * The use cases over one open workbook. Sets that a person brings in are kept in it; a host that
 * can exchange the workbook gives the shelf they are offered from.
 */
export function createUseCases(dependencies: Dependencies, sets = new SetShelf()): UseCases {
  const { workbook, now } = dependencies;
  const grids = new OpenGrids(workbook);
  return {
    host: workbook.host,
    listSets: async () => {
      const kept = await openKeptSets(workbook);
      if (kept.status !== "refused") kept.value.forEach((set) => sets.add(set));
      return { sets: sets.summaries(), findings: kept.findings };
    },
    suggestUnits: unitNames,
    sourceSheets: () => sourceSheets(workbook),
    draftSets: (source) => readDrafts(source, workbook, now(), dependencies),
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
    removeSet: (id): Promise<Reading<null>> =>
      guarded(async () => {
        if (!sets.isOwn(id)) return refused(finding("set.unknown", {}, { id }));
        await dropSet(workbook, id);
        sets.remove(id);
        return readingOf(null, []);
      }),
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
    fix: (fix, choice) => applyFix(workbook, fix, choice),
    undoFix: (applied) => undoFix(workbook, applied),
    check: (changed) => checkWorkbook(grids, sets, now(), changed),
    closeSheet: ({ sheet }) => closeSheet(workbook, sheet, sets),
    reopenSheet: ({ sheet }) => reopenSheet(workbook, sheet, sets),
    makeLists: ({ sheet }) => makeLists(workbook, sheet, sets, now()),
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
        const work = { ...options, now: now(), readers: dependencies };
        const outcome = await poolFiles(files, roster, sets, work);
        return readingOf(outcome, outcome.findings);
      }),
    writeCluster: (cluster) => writeCluster(workbook, cluster, now()),
    readCluster: () => openCluster(workbook),
    clusterFile: (cluster) => guarded(() => clusterFile(cluster, dependencies)),
    report: (cluster, template) => guarded(() => reportFile(cluster, template, dependencies)),
  };
}

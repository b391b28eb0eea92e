import { checkSet } from "@/criteria";
import { finding, readingOf, refused, type Reading } from "@/findings";
import { bundledRosters } from "@/units";
import { checkWorkbook } from "./check/checkWorkbook";
import { closeSheet, reopenSheet } from "./sheet/closeSheet";
import { clusterFile, openCluster, reportFile, writeCluster } from "./cluster/clusterFiles";
import { createSheet } from "./sheet/createSheet";
import {
  assignDepartment,
  mergeSheet,
  openDepartments,
  previewMerge,
  splitSheet,
} from "./departments";
import type { Dependencies } from "./dependencies";
import { draftFile, readySet, setFile } from "./sets/draftFiles";
import { readDrafts } from "./tables/draftSources";
import { guarded } from "./guarded";
import { applyFix, undoFix } from "./check/applyFix";
import { dropSet, keepSet, openKeptSets } from "./sets/workbookSets";
import { listenToChanges } from "./check/listenToChanges";
import { makeLists } from "./sheet/makeLists";
import { moveSheet } from "./sheet/moveSheet";
import { OpenGrids } from "./check/openGrids";
import { poolFiles } from "./cluster/poolFiles";
import { readRosterFile, unitNames } from "./cluster/readRoster";
import { compareReferences } from "./sets/compareSheetSets";
import { sourceSheets } from "./tables/openSheet";
import { checkRegionalSettings } from "./check/checkRegionalSettings";
import { recordUseCases } from "./history/record";
import { restoreUseCases } from "./history/restore";
import { SetShelf, summaryOf } from "./sets/setShelf";
import { createTurns, oneAtATime } from "./turns";
import type { UseCases } from "./useCases";

/**
 * The use cases over one open workbook, one at a time. Sets that a person brings in are kept in it; a
 * host that can exchange the workbook gives the shelf they are offered from, and the turns.
 */
export function createUseCases(
  dependencies: Dependencies,
  sets = new SetShelf(),
  turns = createTurns()
): UseCases {
  return oneAtATime(allUseCases(dependencies, sets), turns);
}

function allUseCases(dependencies: Dependencies, sets: SetShelf): UseCases {
  const { workbook, now } = dependencies;
  const grids = new OpenGrids(workbook);
  const around = { workbook, sets, readers: dependencies };
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
      const set = setId === undefined ? null : sets.find(setId);
      if (setId !== undefined && !set)
        return Promise.resolve(refused(finding("set.unknown", {}, { id: setId })));
      return moveSheet(workbook, { sheet, set, year }, sets, now());
    },
    fix: (fix, choice, { who = "" } = {}) => applyFix(workbook, fix, choice, { now: now(), who }),
    undoFix: (applied) => undoFix(workbook, applied),
    checkRegionalSettings: () => checkRegionalSettings(workbook),
    check: (changed) => checkWorkbook(grids, sets, now(), changed),
    closeSheet: ({ sheet, who = "" }) => closeSheet(workbook, sheet, sets, { now: now(), who }),
    reopenSheet: ({ sheet }) => reopenSheet(workbook, sheet, sets),
    makeLists: ({ sheet }) => makeLists(workbook, sheet, sets, now()),
    departments: (sheet) => openDepartments(workbook, sheet, sets),
    assignDepartment: (sheet, assignment) => assignDepartment(workbook, sheet, assignment, sets),
    splitSheet: (sheet) => splitSheet(dependencies, sheet, sets),
    previewMerge: (request) => previewMerge(request, around),
    mergeParts: (request) => mergeSheet(request, now(), around),
    ...restoreUseCases(workbook, sets, now),
    ...recordUseCases(workbook, sets, now),
    goTo: ({ sheet, cell }): Promise<Reading<null>> =>
      guarded(async () => {
        await workbook.activate(sheet, cell);
        return readingOf(null, []);
      }),
    onChanged: (listener) => listenToChanges(workbook, listener),
    listRosters: bundledRosters,
    readRoster: readRosterFile,
    pool: (files, roster, options) =>
      guarded(async () => {
        const work = { ...options, now: now(), readers: dependencies };
        const outcome = await poolFiles(files, roster, sets, work);
        return readingOf(outcome, outcome.findings);
      }),
    writeCluster: (cluster, options) => writeCluster(workbook, cluster, now(), options),
    readCluster: () => openCluster(workbook),
    clusterFile: (cluster, options) => guarded(() => clusterFile(cluster, dependencies, options)),
    report: (cluster, template) => guarded(() => reportFile(cluster, template, dependencies)),
  };
}

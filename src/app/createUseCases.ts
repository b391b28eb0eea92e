import { finding, readingOf, refused, type Reading } from "@/findings";
import { bundledRosters } from "@/units";
import { checkWorkbook } from "./checkWorkbook";
import { clusterFile, openCluster, reportFile, writeCluster } from "./clusterFiles";
import { createSheet } from "./createSheet";
import type { Dependencies } from "./dependencies";
import { guarded } from "./failures";
import { importSet } from "./importSet";
import { poolFiles } from "./poolFiles";
import { readRosterFile, unitNames } from "./rosters";
import { SetShelf, summaryOf } from "./sets";
import type { UseCases } from "./useCases";

/** The use cases over one open workbook. Sets that a person brings in live as long as these do. */
export function createUseCases(dependencies: Dependencies): UseCases {
  const { workbook, now } = dependencies;
  const sets = new SetShelf();
  return {
    host: workbook.host,
    listSets: () => Promise.resolve(sets.all().map(summaryOf)),
    suggestUnits: unitNames,
    importSet: async (file) => {
      const reading = await importSet(file, now());
      if (reading.status === "refused") return reading;
      sets.add(reading.value);
      return readingOf(summaryOf(reading.value), reading.findings);
    },
    createSheet: ({ setId, unit, year }) => {
      const set = sets.find(setId);
      if (!set) return Promise.resolve(refused(finding("set.unknown", {}, { id: setId })));
      return createSheet(workbook, { set, unit, year, illustrative: false }, now());
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

import { type Reading, readingOf } from "@/findings";
import type { Cluster } from "@/pooling";
import { bundledRosters, type Roster } from "@/units";
import { guarded } from "../guarded";
import type { CreatedSheets, InputFile, OutputFile, WorkOptions } from "../shapes";
import {
  clusterFile,
  openCluster,
  reportFile,
  type ReportingDesk,
  writeCluster,
} from "./clusterFiles";
import { poolFiles, type PoolOutcome } from "./poolFiles";
import { readRosterFile } from "./rosterFile";

/** Many units: pooled, ranked, reported. */
export interface ClusterCases {
  /** Rosters that are bundled (clusters of the sources). */
  listRosters(): readonly Roster[];
  readRoster(file: InputFile): Reading<Roster>;
  /** Reads unit workbooks and makes them one cluster. No roster: the units that came, grouped by kind. */
  pool(
    files: readonly InputFile[],
    roster: Roster | null,
    options?: WorkOptions
  ): Promise<Reading<PoolOutcome>>;
  /** Adds the cluster's sheets (roster, overview, figures, ranking, report tables) to the open workbook. */
  writeCluster(cluster: Cluster, options?: WorkOptions): Promise<Reading<CreatedSheets>>;
  /** The cluster that the open workbook holds, ranked. */
  readCluster(): Promise<Reading<PoolOutcome>>;
  /** The cluster workbook as a file of its own (.xlsx). */
  clusterFile(cluster: Cluster, options?: WorkOptions): Promise<Reading<OutputFile>>;
  /** The report document (.docx), from the bundled template or one of the person's own. */
  report(cluster: Cluster, template?: InputFile): Promise<Reading<OutputFile>>;
}

/** The use cases of clusters, over a desk. */
export function clusterCases(desk: ReportingDesk): ClusterCases {
  return {
    listRosters: bundledRosters,
    readRoster: readRosterFile,
    pool: (files, roster, options) =>
      guarded(async () => {
        const work = { ...options, now: desk.now(), readers: desk };
        const outcome = await poolFiles(files, roster, desk.sets, work);
        return readingOf(outcome, outcome.findings);
      }),
    writeCluster: (cluster, options) => writeCluster(desk, cluster, options),
    readCluster: () => openCluster(desk),
    clusterFile: (cluster, options) => guarded(() => clusterFile(desk, cluster, options)),
    report: (cluster, template) => guarded(() => reportFile(desk, cluster, template)),
  };
}

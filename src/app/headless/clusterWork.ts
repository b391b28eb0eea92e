import { clusterSheets, readCluster } from "@/clusterSheets";
import { readWorkbookFile } from "@/files";
import { located, type Reading, readingOf, refused } from "@/findings";
import type { Cluster } from "@/pooling";
import { rankCluster } from "@/ranking";
import type { Roster } from "@/units";
import { rankedCluster } from "../cluster/clusterFiles";
import type { PoolOutcome } from "../cluster/poolFiles";
import { poolFiles } from "../cluster/poolFiles";
import { type FileReaders, readOptions } from "../fileReaders";
import { calculateSheets } from "../hosts/embeddedHost";
import { workbookBytes } from "../outputFiles";
import { SetShelf } from "../sets/setShelf";
import type { InputFile } from "../shapes";

/** Pools files outside of any workbook. `now`, where given: future dates become findings. */
export function poolAll(
  files: readonly InputFile[],
  roster: Roster | null,
  now?: Date,
  readers: FileReaders = {}
): Promise<PoolOutcome> {
  return poolFiles(files, roster, new SetShelf(), { readers, ...(now && { now }) });
}

/** The cluster workbook's bytes, calculated. */
export async function clusterBytes(cluster: Cluster, now: Date): Promise<Uint8Array> {
  const models = await calculateSheets(clusterSheets(cluster, rankCluster(cluster)));
  return workbookBytes(models, cluster.roster.name, now);
}

/** A cluster workbook read back and ranked again. */
export async function readClusterFile(
  file: InputFile,
  readers: FileReaders = {}
): Promise<Reading<PoolOutcome>> {
  const grids = await readWorkbookFile(file.bytes, readOptions(readers));
  const reading = grids.status === "refused" ? grids : readCluster(grids.value);
  const findings = reading.findings.map((found) => located(found, { file: file.name }));
  if (reading.status === "refused") return refused(...findings);
  return readingOf(rankedCluster(reading.value, findings), findings);
}

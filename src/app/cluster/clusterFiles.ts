import { fillDocument } from "@/files";
import { readingOf, type Reading } from "@/findings";
import type { Cluster } from "@/pooling";
import { rankCluster } from "@/ranking";
import { reportFields } from "@/report";
import { clusterSheets, readCluster } from "@/clusterSheets";
import type { WorkbookPort } from "@/workbook";
import type { Dependencies } from "../dependencies";
import { breathe, guarded, throwIfCancelled } from "../guarded";
import { DOCX_TYPE, workbookFile } from "../outputFiles";
import { rankedCluster } from "./rankedCluster";
import type { CreatedSheets, InputFile, OutputFile, PoolOutcome, WorkOptions } from "../useCases";

/** Adds the cluster's sheets to the open workbook, beside what is there. */
export function writeCluster(
  workbook: WorkbookPort,
  cluster: Cluster,
  now: Date,
  { signal }: WorkOptions = {}
): Promise<Reading<CreatedSheets>> {
  return guarded(async () => {
    throwIfCancelled(signal, cluster.roster.name);
    const taken = (await workbook.listSheets()).map(({ name }) => name);
    throwIfCancelled(signal, cluster.roster.name);
    const models = clusterSheets(cluster, rankCluster(cluster), taken);
    const names = models.map(({ name }) => name);
    await workbook.applySheets(models, {
      conflict: "refuse",
      time: now.toISOString(),
      reason: cluster.roster.name,
      ...(signal && { signal }),
      ...(names[0] === undefined ? {} : { activate: names[0] }),
    });
    return readingOf({ sheets: names, findings: [] }, []);
  });
}

/** The cluster that the open workbook holds, ranked again from its points. */
export function openCluster(workbook: WorkbookPort): Promise<Reading<PoolOutcome>> {
  return guarded(async () => {
    const reading = readCluster(await workbook.readSheets());
    if (reading.status === "refused") return reading;
    return readingOf(rankedCluster(reading.value, reading.findings), reading.findings);
  });
}

/** The cluster workbook as a file of its own. */
export async function clusterFile(
  cluster: Cluster,
  dependencies: Dependencies,
  { signal }: WorkOptions = {}
): Promise<Reading<OutputFile>> {
  const { name, year } = cluster.roster;
  throwIfCancelled(signal, name);
  const models = clusterSheets(cluster, rankCluster(cluster));
  await breathe();
  throwIfCancelled(signal, name);
  const file = await workbookFile(models, `Tong-hop-cum-${year}.xlsx`, name, dependencies);
  throwIfCancelled(signal, name);
  return readingOf(file, []);
}

/** The report document, from the bundled template or one of the person's own. */
export async function reportFile(
  cluster: Cluster,
  template: InputFile | undefined,
  dependencies: Dependencies
): Promise<Reading<OutputFile>> {
  const filled = await reportBytes(
    cluster,
    template?.bytes ?? (await dependencies.reportTemplate())
  );
  if (filled.status === "refused") return filled;
  return readingOf(
    {
      name: `Bao-cao-thi-dua-${cluster.roster.year}.docx`,
      bytes: filled.value,
      mediaType: DOCX_TYPE,
    },
    filled.findings
  );
}

/** The report's bytes, filled from the cluster; its missing figures are findings. */
export async function reportBytes(
  cluster: Cluster,
  template: Uint8Array
): Promise<Reading<Uint8Array>> {
  const { fields, findings } = reportFields(cluster, rankCluster(cluster));
  const filled = await fillDocument(template, fields);
  return filled.status === "refused"
    ? filled
    : readingOf(filled.value, [...filled.findings, ...findings]);
}

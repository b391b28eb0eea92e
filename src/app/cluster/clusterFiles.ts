import { clusterSheets, readCluster } from "@/clusterSheets";
import { fillDocument } from "@/files";
import type { Finding } from "@/findings";
import { type Reading, readingOf } from "@/findings";
import type { Cluster } from "@/pooling";
import { rankCluster } from "@/ranking";
import { reportFields } from "@/report";
import type { Desk } from "../desk";
import type { Dependencies } from "../desk";
import { breathe, guarded, throwIfCancelled } from "../guarded";
import { DOCX_TYPE, workbookFile } from "../outputFiles";
import type { InputFile } from "../shapes";
import type { OutputFile } from "../shapes";
import type { WorkOptions } from "../shapes";
import type { CreatedSheets } from "../shapes";
import type { PoolOutcome } from "./poolFiles";

/** A desk that has the bundled report template. */
export type ReportingDesk = Desk & Pick<Dependencies, "reportTemplate">;

/** A cluster that was read back from a workbook, ranked again from its points. */
export function rankedCluster(cluster: Cluster, findings: readonly Finding[]): PoolOutcome {
  return { files: [], cluster, rankings: rankCluster(cluster), suggestedRoster: null, findings };
}

/** Adds the cluster's sheets to the open workbook, beside what is there. */
export function writeCluster(
  { workbook, now }: Desk,
  cluster: Cluster,
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
      time: now().toISOString(),
      reason: cluster.roster.name,
      ...(signal && { signal }),
      ...(names[0] === undefined ? {} : { activate: names[0] }),
    });
    return readingOf({ sheets: names, findings: [] }, []);
  });
}

/** The cluster that the open workbook holds, ranked again from its points. */
export function openCluster({ workbook }: Desk): Promise<Reading<PoolOutcome>> {
  return guarded(async () => {
    const reading = readCluster(await workbook.readSheets());
    if (reading.status === "refused") return reading;
    return readingOf(rankedCluster(reading.value, reading.findings), reading.findings);
  });
}

/** The cluster workbook as a file of its own. */
export async function clusterFile(
  desk: Desk,
  cluster: Cluster,
  { signal }: WorkOptions = {}
): Promise<Reading<OutputFile>> {
  const { name, year } = cluster.roster;
  throwIfCancelled(signal, name);
  const models = clusterSheets(cluster, rankCluster(cluster));
  await breathe();
  throwIfCancelled(signal, name);
  const file = await workbookFile(models, `Tong-hop-cum-${year}.xlsx`, name, desk);
  throwIfCancelled(signal, name);
  return readingOf(file, []);
}

/** The report document, from the bundled template or one of the person's own. */
export async function reportFile(
  desk: ReportingDesk,
  cluster: Cluster,
  template?: InputFile
): Promise<Reading<OutputFile>> {
  const filled = await reportBytes(cluster, template?.bytes ?? (await desk.reportTemplate()));
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

import type { Finding } from "@/findings";
import type { RecordMark } from "@/unitSheets/record";
import type { RestorePoint, SheetWrites } from "@/workbook";
import type { Desk } from "../desk";
import { recordBeside } from "./record/recordChanges";
import { recordOfWrites } from "./record/recordOfWrites";
import { keepPoint, keepPointIfTaken, type RestoreReason } from "./restore/keepPoint";

/** What is kept before entries are written over or put out of reach. */
export interface SafeSteps {
  /** Sheets that a restore point is kept of; none: nothing of entries changes, and nothing is kept. */
  readonly sheets: readonly string[];
  /** The current content is recorded under this occasion; null: nothing is recorded. */
  readonly record: { readonly occasion: RecordMark["occasion"]; readonly who?: string } | null;
  /** `required`: without the point nothing is written; `wanted`: a missing point is a finding. */
  readonly point: { readonly reason: RestoreReason; readonly need: "required" | "wanted" } | null;
}

interface Kept {
  readonly findings: readonly Finding[];
  /** Points of how it was before; known where they were required. */
  readonly points: readonly RestorePoint[];
}

/**
 * Work that may cost a person what was typed. Nothing typed is lost: what is needed to have it back
 * is kept before the work begins; where a restore point is required and cannot be kept, it rejects
 * (WorkbookFailure) and the work does not begin.
 */
export async function safeWork<T>(
  desk: Desk,
  steps: SafeSteps,
  work: (mark: RecordMark | null) => Promise<T>
): Promise<Kept & { readonly done: T }> {
  const { workbook } = desk;
  const now = desk.now();
  const { sheets, point } = steps;
  const record = sheets.length > 0 ? steps.record : null;
  const mark = record && {
    time: now.toISOString(),
    who: (record.who ?? "").trim(),
    occasion: record.occasion,
  };
  const findings = mark ? [...(await recordBeside(workbook, mark))] : [];
  let points: readonly RestorePoint[] = [];
  if (point && sheets.length > 0) {
    if (point.need === "required") {
      const kept = await keepPoint(workbook, sheets, point.reason, now);
      points = kept.kept;
      findings.push(...kept.findings);
    } else findings.push(...(await keepPointIfTaken(workbook, sheets, point.reason, now)));
  }
  return { findings, points, done: await work(mark) };
}

/**
 * The same for cells, in one locked write. `recordWrites`: what is written goes into the record too,
 * in that write.
 */
export function safeWrite(
  desk: Desk,
  steps: SafeSteps & { readonly recordWrites: boolean },
  writes: readonly SheetWrites[]
): Promise<Kept> {
  return safeWork(desk, steps, async (mark) => {
    const record =
      mark && steps.recordWrites ? await recordOfWrites(desk.workbook, writes, mark) : [];
    if (writes.length > 0)
      await desk.workbook.writeSheets([...writes, ...record], { locked: true });
  });
}

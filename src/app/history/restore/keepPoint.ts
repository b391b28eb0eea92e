import { type Finding, finding } from "@/findings";
import {
  type KeptRestorePoints,
  RESTORE_LIMITS,
  WorkbookFailure,
  type WorkbookPort,
} from "@/workbook";

/** Why a restore point was made: said in the words of the reader's language. */
export type RestoreReason = "keep" | "close" | "move" | "lists" | "merge" | "restore";

/** Keeps a restore point of the sheets, and says which older ones went. Rejects where it cannot be kept. */
export async function keepPoint(
  workbook: WorkbookPort,
  sheets: readonly string[],
  reason: RestoreReason,
  now: Date
): Promise<KeptRestorePoints & { readonly findings: readonly Finding[] }> {
  const told = await workbook.keepRestorePoint(sheets, { time: now.toISOString(), reason });
  const count = told.dropped.length;
  const limit = RESTORE_LIMITS.pointsOfSheet;
  return {
    ...told,
    findings: count === 0 ? [] : [finding("restore.dropped", {}, { count, limit })],
  };
}

/**
 * The same before work that overwrites no entry: where the workbook takes no restore point, that is
 * a finding and the work continues.
 */
export async function keepPointIfTaken(
  workbook: WorkbookPort,
  sheets: readonly string[],
  reason: RestoreReason,
  now: Date
): Promise<readonly Finding[]> {
  try {
    return (await keepPoint(workbook, sheets, reason, now)).findings;
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.code !== "workbook.structureLocked")
      throw error;
    const [sheet = ""] = sheets;
    return [finding("restore.notKept", { sheet })];
  }
}

import { type Finding, finding, type Reading, readingOf, refused } from "@/findings";
import { closingWrites, type LocatedSubmission, reopeningWrites } from "@/unitSheets";
import type { Desk } from "../desk";
import { guarded } from "../guarded";
import { safeWrite } from "../history/safeWrite";
import type { Asked } from "../shapes";
import { readOpenSubmission } from "./openSubmission";

/** The codes that closed sheets print; figuresCode null: there is no figures sheet that can be closed. */
export interface ClosedSheets {
  readonly code: string;
  readonly figuresCode: string | null;
}

/**
 * Closes a scoring sheet and its figures sheet: copies of every entry of the unit go into hidden
 * cells, and each sheet prints its code while nothing differs from them. No entry is written; done
 * again, it closes what stands there then. What was entered is recorded first and kept as a restore
 * point: reopening takes the copies away. Open errors are findings and do not block it: the
 * person who signs decides.
 */
export async function closeSheet(
  desk: Desk,
  { sheet, who }: { readonly sheet: string } & Asked
): Promise<Reading<ClosedSheets>> {
  const found = await closable(desk, sheet);
  if (found.status === "refused") return found;
  const submission = found.value;
  const closed = submission.closing.sheets.map((one) => ({ one, ...closingWrites(one) }));
  const errors = openErrors(submission);
  const sheets = closed.map(({ one }) => one.sheet);
  return guarded(async () => {
    const steps = {
      sheets,
      record: { occasion: "close", ...(who !== undefined && { who }) },
      point: { reason: "close", need: "wanted" },
      recordWrites: false,
    } as const;
    // In one go: no sheet is closed without the other, and nothing of a sheet is half closed.
    const kept = await safeWrite(
      desk,
      steps,
      closed.map(({ one, writes }) => ({ sheet: one.sheet, cells: writes }))
    );
    const [code = "", figuresCode = null] = closed.map((each) => each.code);
    const said =
      errors.length === 0
        ? []
        : [
            finding(
              "closing.openErrors",
              { sheet, unit: submission.unit },
              { errors: errors.length }
            ),
          ];
    return readingOf({ code, figuresCode }, [...kept.findings, ...said, ...errors]);
  });
}

/** Opens a closed sheet again: its code and copies go, every entry stays. */
export async function reopenSheet(
  desk: Desk,
  { sheet }: { readonly sheet: string }
): Promise<Reading<null>> {
  const found = await closable(desk, sheet);
  if (found.status === "refused") return found;
  const { closing, unit } = found.value;
  const closed = closing.sheets.filter(({ record, lineFilled }) => record !== null || lineFilled);
  if (closed.length === 0) return readingOf(null, [finding("closing.notClosed", { sheet, unit })]);
  return guarded(async () => {
    await desk.workbook.writeSheets(
      closed.map((one) => ({ sheet: one.sheet, cells: reopeningWrites(one) })),
      { locked: true }
    );
    return readingOf(null, []);
  });
}

/** The submission on a sheet, where it can be closed. */
async function closable(desk: Desk, sheet: string): Promise<Reading<LocatedSubmission>> {
  const missing = finding("closing.noSheet", { sheet });
  const found = await readOpenSubmission(desk, sheet, missing);
  if (found.status === "refused") return found;
  const { department } = found.value;
  // What is signed and sent is the unit's sheet, not a department's part of it.
  if (department !== null) return refused(finding("departments.isPart", { sheet }, { department }));
  if (found.value.closing.sheets.length > 0) return found;
  return refused(finding("closing.noPlace", { sheet, unit: found.value.unit }));
}

function openErrors({ findings }: LocatedSubmission): readonly Finding[] {
  return findings.filter(({ severity }) => severity === "error");
}

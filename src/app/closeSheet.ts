import { finding, readingOf, refused, type Finding, type Reading } from "@/findings";
import { closingWrites, reopeningWrites, type LocatedSubmission, type SheetWrite } from "@/sheets";
import type { WorkbookPort } from "@/workbook";
import { guarded } from "./failures";
import { readOpenSubmission } from "./openSubmission";
import type { SetShelf } from "./sets";
import type { ClosedSheets } from "./useCases";

/**
 * Closes a scoring sheet and its figures sheet: copies of every entry of the unit go into hidden
 * cells, and each sheet prints its code while nothing differs from them. No entry is written; done
 * again, it closes what stands there then. Errors that stand open are said and hold nothing up:
 * the person who signs decides.
 */
export async function closeSheet(
  workbook: WorkbookPort,
  sheet: string,
  sets: SetShelf
): Promise<Reading<ClosedSheets>> {
  const found = await closable(workbook, sheet, sets);
  if (found.status === "refused") return found;
  const submission = found.value;
  const closed = submission.closing.sheets.map((one) => ({ one, ...closingWrites(one) }));
  const errors = openErrors(submission);
  return guarded(async () => {
    for (const { one, writes } of closed) await write(workbook, one.sheet, writes);
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
    return readingOf({ code, figuresCode }, [...said, ...errors]);
  });
}

/** Opens a closed sheet again: its code and copies go, every entry stays. */
export async function reopenSheet(
  workbook: WorkbookPort,
  sheet: string,
  sets: SetShelf
): Promise<Reading<null>> {
  const found = await closable(workbook, sheet, sets);
  if (found.status === "refused") return found;
  const { closing, unit } = found.value;
  const closed = closing.sheets.filter(({ record, lineFilled }) => record !== null || lineFilled);
  if (closed.length === 0) return readingOf(null, [finding("closing.notClosed", { sheet, unit })]);
  return guarded(async () => {
    for (const one of closed) await write(workbook, one.sheet, reopeningWrites(one));
    return readingOf(null, []);
  });
}

/** The submission on a sheet, where it can be closed. */
async function closable(
  workbook: WorkbookPort,
  sheet: string,
  sets: SetShelf
): Promise<Reading<LocatedSubmission>> {
  const missing = finding("closing.noSheet", { sheet });
  const found = await readOpenSubmission(workbook, sheet, sets, missing);
  if (found.status === "refused" || found.value.closing.sheets.length > 0) return found;
  return refused(finding("closing.noPlace", { sheet, unit: found.value.unit }));
}

function openErrors({ findings }: LocatedSubmission): readonly Finding[] {
  return findings.filter(({ severity }) => severity === "error");
}

/** In one request: nothing of a sheet is half closed. */
function write(
  workbook: WorkbookPort,
  sheet: string,
  writes: readonly SheetWrite[]
): Promise<void> {
  return workbook.writeCells(sheet, writes, { locked: true });
}

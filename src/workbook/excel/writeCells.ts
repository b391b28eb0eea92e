import { a1, rangeA1 } from "@/grid";
import { WorkbookFailure } from "@/workbook/workbookFailure";
import type { SheetWrites } from "@/workbook/workbookPort";
import { type Patch, patchesOf, writePatches } from "./cellPatches";
import { failureOf } from "./excelFailures";
import type { Limit, Session } from "./excelSession";
import { loadStanding, type Standing, standingIn } from "./loadedCells";
import { takeBack } from "./takeBack";
import { assertThere } from "./worksheetState";

const DOING = "writeCells";

/** Cells of one sheet that are being written, and what was there. */
export interface Writing {
  readonly sheet: string;
  readonly patches: readonly Patch[];
  /** What was in the cells of each patch. */
  readonly before: readonly Standing[];
  /** The protection to lift and put back; null to leave it alone. */
  readonly lifted: Excel.WorksheetProtectionOptions | null;
}

/**
 * Writes cells of some sheets, all or none, in two round trips: one looks at locks and at what stands
 * there, one writes. Protection is lifted and put back in the request that writes; where that fails,
 * what had been written is taken back by another.
 */
export async function writeCells(
  session: Session,
  writes: readonly SheetWrites[],
  locked: boolean
): Promise<void> {
  const targets = writes
    .filter(({ cells }) => cells.length > 0)
    .map(({ sheet, cells }) => ({ sheet, patches: patchesOf(cells) }));
  if (targets.length === 0) return;
  await session.run(DOING, async (context, limit) => {
    const writings = await examine(context, limit, targets, locked);
    try {
      await write(context, limit, writings);
    } catch (error) {
      await takeBack(session, DOING, writings, failureOf(error, DOING));
    }
  });
}

type Target = Pick<Writing, "sheet" | "patches">;

/** Fails with workbook.locked where a locked cell is to be written unasked. */
async function examine(
  context: Excel.RequestContext,
  limit: Limit,
  targets: readonly Target[],
  locked: boolean
): Promise<Writing[]> {
  const asked = targets.map((target) => ask(context, target, locked));
  await limit(context.sync());
  return asked.map((one) => writingOf(one, locked));
}

interface Asked extends Target {
  readonly worksheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly loaded: readonly Excel.Range[];
  /** Asked for where locked cells may not be written. */
  readonly locks: readonly OfficeExtension.ClientResult<Excel.CellProperties[][]>[];
}

function ask(context: Excel.RequestContext, target: Target, locked: boolean): Asked {
  const { sheet, patches } = target;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  const protection = context.workbook.worksheets.getItemOrNullObject(sheet).protection;
  protection.load("protected,options");
  const loaded = patches.map(({ range }) => loadStanding(worksheet, range));
  const locks = locked
    ? []
    : patches.map(({ range }) =>
        worksheet.getRange(rangeA1(range)).getCellProperties({ format: { protection: true } })
      );
  return { ...target, worksheet, protection, loaded, locks };
}

function writingOf(asked: Asked, locked: boolean): Writing {
  const { sheet, patches, worksheet, protection, loaded, locks } = asked;
  assertThere(worksheet, sheet);
  const before = loaded.map(standingIn);
  if (!protection.protected) return { sheet, patches, before, lifted: null };
  locks.forEach(({ value }, index) => {
    const place = firstLocked(value);
    const range = patches[index]?.range;
    if (place && range)
      throw new WorkbookFailure("workbook.locked", {
        sheet,
        cell: a1(range.top + place.row, range.left + place.column),
      });
  });
  return { sheet, patches, before, lifted: locked ? protection.options : null };
}

function firstLocked(
  rows: readonly (readonly Excel.CellProperties[])[]
): { row: number; column: number } | null {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cell.format?.protection?.locked !== false);
    if (column >= 0) return { row, column };
  }
  return null;
}

async function write(
  context: Excel.RequestContext,
  limit: Limit,
  writings: readonly Writing[]
): Promise<void> {
  context.runtime.enableEvents = false;
  for (const { sheet, patches, lifted } of writings)
    writePatches(context.workbook.worksheets.getItem(sheet), patches, lifted);
  context.runtime.enableEvents = true;
  await limit(context.sync());
}

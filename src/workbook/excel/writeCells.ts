import { a1, rangeA1 } from "@/grid";
import { WorkbookFailure } from "@/workbook/workbookFailure";
import type { CellWrite } from "@/workbook/workbookPort";
import { patchesOf, writePatches, type Patch } from "./patches";
import type { Limit, Session } from "./session";
import { assertThere } from "./sheets";

/**
 * Writes cells of one sheet in two round trips: one looks at locks, one writes. Protection is
 * lifted and put back in the request that writes; where that fails, it is put back by another.
 */
export async function writeCells(
  session: Session,
  sheet: string,
  cells: readonly CellWrite[],
  locked: boolean
): Promise<void> {
  const patches = patchesOf(cells);
  await session.run("writeCells", async (context, limit) => {
    const protection = await examine(context, limit, sheet, patches, locked);
    await write(context, limit, { sheet, patches, lifted: locked ? protection : null }).catch(
      async (error: unknown) => {
        await tidyUp(session, sheet, locked ? protection : null);
        throw error;
      }
    );
  });
}

/** The protection of the sheet, null where it has none. Fails with workbook.locked where a locked cell is to be written unasked. */
async function examine(
  context: Excel.RequestContext,
  limit: Limit,
  name: string,
  patches: readonly Patch[],
  locked: boolean
): Promise<Excel.WorksheetProtectionOptions | null> {
  const protection = context.workbook.worksheets.getItemOrNullObject(name).protection;
  protection.load("protected,options");
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const locks = locked
    ? []
    : patches.map(({ range }) => ({
        range,
        cells: sheet.getRange(rangeA1(range)).getCellProperties({ format: { protection: true } }),
      }));
  await limit(context.sync());
  assertThere(sheet, name);
  if (!protection.protected) return null;
  for (const { range, cells } of locks) {
    const place = firstLocked(cells.value);
    if (place)
      throw new WorkbookFailure("workbook.locked", {
        sheet: name,
        cell: a1(range.top + place.row, range.left + place.column),
      });
  }
  return protection.options;
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

interface Writing {
  readonly sheet: string;
  readonly patches: readonly Patch[];
  /** The protection to lift and put back; null to leave it alone. */
  readonly lifted: Excel.WorksheetProtectionOptions | null;
}

async function write(
  context: Excel.RequestContext,
  limit: Limit,
  { sheet: name, patches, lifted }: Writing
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  context.runtime.enableEvents = false;
  writePatches(sheet, patches, lifted);
  context.runtime.enableEvents = true;
  await limit(context.sync());
}

/** After a write that broke off: events are heard again, and protection that was lifted is put back. */
async function tidyUp(
  session: Session,
  name: string,
  lifted: Excel.WorksheetProtectionOptions | null
): Promise<void> {
  await session.runBeside("writeCells", async (context, limit) => {
    context.runtime.enableEvents = true;
    const protection = context.workbook.worksheets.getItem(name).protection;
    protection.load("protected");
    await limit(context.sync());
    if (lifted === null || protection.protected) return;
    protection.protect(lifted);
    await limit(context.sync());
  });
}

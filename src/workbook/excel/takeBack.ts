import type { WorkbookFailure } from "@/workbook/workbookFailure";
import { literalOfCell, writtenBy } from "./cellLiterals";
import { type Patch, writePatches } from "./cellPatches";
import { failureOf, unsettled } from "./excelFailures";
import type { Limit, Session } from "./excelSession";
import { loadStanding, sameEntry, type Standing, standingIn } from "./loadedCells";
import type { Writing } from "./writeCells";

/**
 * After a write that broke off: every cell gets back what was there, events are enabled again and
 * protection that was lifted is put back; then the failure is thrown. A cell that holds anything but
 * what was being written is left alone: a person may have typed there since.
 */
export async function takeBack(
  session: Session,
  doing: string,
  writings: readonly Writing[],
  failure: WorkbookFailure
): Promise<never> {
  await session
    .settle(doing, (context, limit) => putBack(context, limit, writings))
    .catch((error: unknown) => {
      throw unsettled(failure, failureOf(error, doing));
    });
  throw failure;
}

async function putBack(
  context: Excel.RequestContext,
  limit: Limit,
  writings: readonly Writing[]
): Promise<void> {
  context.runtime.enableEvents = false;
  const asked = writings.map((writing) => ask(context, writing));
  await limit(context.sync());
  asked.filter(({ sheet }) => !sheet.isNullObject).forEach(putSheetBack);
  context.runtime.enableEvents = true;
  await limit(context.sync());
}

interface Asked {
  readonly writing: Writing;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  /** The contents of the cells of each patch by now. */
  readonly loaded: readonly Excel.Range[];
}

function ask(context: Excel.RequestContext, writing: Writing): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(writing.sheet);
  const protection = context.workbook.worksheets.getItemOrNullObject(writing.sheet).protection;
  protection.load("protected");
  const loaded = writing.patches.map(({ range }) => loadStanding(sheet, range));
  return { writing, sheet, protection, loaded };
}

function putSheetBack({ writing, sheet, protection, loaded }: Asked): void {
  const { lifted, before } = writing;
  const patches = writing.patches.flatMap((patch, index) => {
    const range = loaded[index];
    return range ? backwards(patch, before[index] ?? [], standingIn(range)) : [];
  });
  if (lifted && protection.protected && patches.length > 0) writePatches(sheet, patches, lifted);
  else {
    writePatches(sheet, patches, null);
    if (lifted && !protection.protected) sheet.protection.protect(lifted);
  }
}

/** The patch that undoes another; none where nothing of it is in the cells. */
function backwards(patch: Patch, before: Standing, now: Standing): Patch[] {
  let isNeeded = false;
  const formulas = patch.formulas.map((row, down) =>
    row.map((literal, across) => {
      const then = before[down]?.[across] ?? null;
      const present = now[down]?.[across] ?? null;
      if (!sameEntry(present, writtenBy(literal)) || sameEntry(present, then)) return null;
      isNeeded = true;
      return literalOfCell(then);
    })
  );
  return isNeeded ? [{ range: patch.range, formulas }] : [];
}

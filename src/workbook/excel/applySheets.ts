import type { SheetModel } from "@/grid";
import { checkSheetNames, isSheetName, sameSheetName } from "@/workbook/sheetNames";
import { RESTORE_SHEET } from "@/workbook/restorePoints";
import type { WorkbookFailure } from "@/workbook/workbookFailure";
import type { ApplyOptions } from "@/workbook/workbookPort";
import { build, type Before, type Placement } from "./build";
import { failureOf, withRollback } from "./failures";
import { patchesOf, writePatches } from "./patches";
import { prepareReplacement, replacedBy } from "./replacement";
import type { Limit, Session } from "./session";
import { deleteSheet, loadSheets, type StandingSheet } from "./sheets";

const DOING = "applySheets";

/**
 * Adds sheets to the workbook in two round trips (names; everything), in four where sheets are
 * replaced (names; their entries; everything; the change-over). The replaced sheet stays as it is
 * until the new one stands complete, so that taking away what was added puts all back.
 */
export async function applySheets(
  session: Session,
  models: readonly SheetModel[],
  options: ApplyOptions
): Promise<void> {
  await session.run(DOING, async (context, limit) => {
    const { sheets: standing, activeId } = await loadSheets(context, limit);
    const users = standing.map(({ name }) => name).filter((name) => name !== RESTORE_SHEET);
    checkSheetNames(models, users, options.conflict);
    const before = { activeId, ...(await plan(context, limit, standing, models, options)) };
    try {
      await build(context, limit, before, options);
    } catch (error) {
      await settle(session, before, failureOf(error, DOING));
    }
  });
}

async function plan(
  context: Excel.RequestContext,
  limit: Limit,
  standing: readonly StandingSheet[],
  models: readonly SheetModel[],
  options: ApplyOptions
): Promise<Omit<Before, "activeId">> {
  const place = (model: SheetModel): Placement => placementOf(model, standing);
  const replaced = models.flatMap((model) => replacedBy(model, standing) ?? []);
  if (replaced.length === 0) return { standing, placements: models.map(place), referrers: [] };
  const { restoreSheet, referrers } = await prepareReplacement(
    context,
    limit,
    standing,
    replaced,
    options
  );
  return { standing, placements: [...models, restoreSheet].map(place), referrers };
}

function placementOf(model: SheetModel, standing: readonly StandingSheet[]): Placement {
  const old = replacedBy(model, standing);
  if (!old) return { model, replaced: null };
  let name = `_cu_${old.position}`;
  while (standing.some((sheet) => sameSheetName(sheet.name, name)) || !isSheetName(name))
    name = `_${name}`;
  return { model, replaced: { sheet: old, temporaryName: name } };
}

/**
 * After a failure: where the change-over had begun to delete sheets it is brought to its end, and
 * the work is done; otherwise the workbook is put back as it was and the failure thrown.
 */
async function settle(session: Session, before: Before, failure: WorkbookFailure): Promise<void> {
  const isDone = await session
    .runBeside(DOING, (context, limit) => endOrUndo(context, limit, before))
    .catch((error: unknown) => {
      throw withRollback(failure, failureOf(error, DOING));
    });
  if (!isDone) throw failure;
}

async function endOrUndo(
  context: Excel.RequestContext,
  limit: Limit,
  before: Before
): Promise<boolean> {
  context.runtime.enableEvents = false;
  const { sheets: present } = await loadSheets(context, limit);
  const olds = before.placements.flatMap(({ replaced }) => replaced?.sheet.id ?? []);
  const isPastReturn = olds.some((id) => present.every((sheet) => sheet.id !== id));
  const worksheets = context.workbook.worksheets;
  if (isPastReturn)
    present
      .filter(({ id }) => olds.includes(id))
      .forEach((old) => deleteSheet(worksheets.getItem(old.id), old.visibility));
  else undo(worksheets, present, before);
  context.runtime.enableEvents = true;
  await limit(context.sync());
  return isPastReturn;
}

/** Takes away what was added, gives the old sheets their names back, and the formulas that refer to them. */
function undo(
  worksheets: Excel.WorksheetCollection,
  present: readonly StandingSheet[],
  { standing, placements, referrers }: Before
): void {
  for (const { model, replaced } of placements) {
    const added = present.find(
      ({ id, name }) =>
        sameSheetName(name, model.name) && standing.every((sheet) => sheet.id !== id)
    );
    if (added) deleteSheet(worksheets.getItem(added.id), added.visibility);
    const old = replaced && present.find(({ id }) => id === replaced.sheet.id);
    if (old && old.name !== replaced.sheet.name)
      worksheets.getItem(old.id).name = replaced.sheet.name;
  }
  for (const { sheet, formulas, protection } of referrers)
    writePatches(worksheets.getItem(sheet.id), patchesOf(formulas), protection);
}

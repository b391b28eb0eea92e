import { isSheetName, type SheetModel } from "@/grid";
import { RESTORE_SHEET } from "@/workbook/restorePoints";
import { WorkbookFailure } from "@/workbook/workbookFailure";
import type { ApplyOptions } from "@/workbook/workbookPort";
import { checkSheetNames, sameSheetName } from "../sheetNameLookup";
import { type Before, build, type Placement } from "./buildSheet";
import { patchesOf, writePatches } from "./cellPatches";
import { failureOf, unsettled } from "./excelFailures";
import type { Limit, Session } from "./excelSession";
import { prepareReplacement, replacedBy } from "./replaceSheets";
import { assertStructureOpen, deleteSheet, loadSheets, type StandingSheet } from "./worksheetState";

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
  await session.run(DOING, async (context, patience) => {
    const limit = stoppable(patience, options.signal);
    const { sheets: standing, activeId, isStructureLocked } = await loadSheets(context, limit);
    assertStructureOpen(isStructureLocked, DOING);
    const users = standing.map(({ name }) => name).filter((name) => name !== RESTORE_SHEET);
    checkSheetNames(models, users, options.conflict);
    const before = { activeId, ...(await plan(context, limit, standing, models, options)) };
    await buildOrUndo({ session, context, limit, doing: DOING }, before, options);
  });
}

/** Ends the work after the round trip in which the signal was aborted. */
function stoppable(limit: Limit, signal: AbortSignal | undefined): Limit {
  return async (roundTrip) => {
    const answer = await limit(roundTrip);
    if (signal?.aborted) throw new WorkbookFailure("operation.cancelled", { doing: DOING });
    return answer;
  };
}

/** A batch under way: `doing` names it in failures. */
interface Batch {
  readonly session: Session;
  readonly context: Excel.RequestContext;
  readonly limit: Limit;
  readonly doing: string;
}

/** Builds the sheets; after a failure the workbook is as it was, or the work is done. */
export async function buildOrUndo(
  { session, context, limit, doing }: Batch,
  before: Before,
  shown: Pick<ApplyOptions, "activate" | "select">
): Promise<void> {
  try {
    await build(context, limit, before, shown);
  } catch (error) {
    await settle(session, before, failureOf(error, doing), doing);
  }
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

/** Where a model goes: in the place of the sheet of its name, where there is one. */
export function placementOf(model: SheetModel, standing: readonly StandingSheet[]): Placement {
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
async function settle(
  session: Session,
  before: Before,
  failure: WorkbookFailure,
  doing: string
): Promise<void> {
  const isDone = await session
    .settle(doing, (context, limit) => endOrUndo(context, limit, before))
    .catch((error: unknown) => {
      throw unsettled(failure, failureOf(error, doing));
    });
  if (!isDone) throw failure;
}

async function endOrUndo(
  context: Excel.RequestContext,
  limit: Limit,
  before: Before
): Promise<boolean> {
  context.runtime.enableEvents = false;
  const { sheets: present, activeId } = await loadSheets(context, limit);
  const olds = before.placements.flatMap(({ replaced }) => replaced?.sheet.id ?? []);
  const isPastReturn = olds.some((id) => present.every((sheet) => sheet.id !== id));
  const worksheets = context.workbook.worksheets;
  if (isPastReturn)
    present
      .filter(({ id }) => olds.includes(id))
      .forEach((old) => deleteSheet(worksheets.getItem(old.id), old.visibility));
  else undo(worksheets, { present, activeId }, before);
  context.runtime.enableEvents = true;
  await limit(context.sync());
  return isPastReturn;
}

/**
 * Takes away what was added, gives the old sheets their names back, and the formulas that refer to
 * them. Where an added sheet is in view, the one that was in view before is shown again.
 */
function undo(
  worksheets: Excel.WorksheetCollection,
  { present, activeId }: { present: readonly StandingSheet[]; activeId: string },
  { standing, placements, referrers, activeId: activeBefore }: Before
): void {
  if (standing.every(({ id }) => id !== activeId)) worksheets.getItem(activeBefore).activate();
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

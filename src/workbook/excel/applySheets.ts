import type { SheetModel } from "@/grid";
import { checkSheetNames, isSheetName, sameSheetName } from "@/workbook/sheetNames";
import { RESTORE_SHEET } from "@/workbook/restorePoints";
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
 * until the new one stands complete, so whatever fails, deleting what was added puts all back.
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
      await build(context, limit, before, options.activate);
    } catch (error) {
      throw await rolledBack(session, before, error);
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

/** Puts the workbook back as it was before the sheets were built, and gives the failure to report. */
async function rolledBack(session: Session, before: Before, error: unknown): Promise<Error> {
  const failure = failureOf(error, DOING);
  return session
    .runBeside(DOING, (context, limit) => rollBack(context, limit, before))
    .then(
      () => failure,
      (rollback: unknown) => withRollback(failure, failureOf(rollback, DOING))
    );
}

/** A new sheet whose predecessor is gone already is complete and stays: it holds the only copy of the form. */
async function rollBack(
  context: Excel.RequestContext,
  limit: Limit,
  before: Before
): Promise<void> {
  context.runtime.enableEvents = true;
  const { sheets: present } = await loadSheets(context, limit);
  const worksheets = context.workbook.worksheets;
  context.runtime.enableEvents = false;
  for (const { model, replaced } of before.placements) {
    const old = replaced && present.find(({ id }) => id === replaced.sheet.id);
    if (replaced && !old) continue;
    const added = present.find(
      ({ id, name }) =>
        sameSheetName(name, model.name) && before.standing.every((sheet) => sheet.id !== id)
    );
    if (added) deleteSheet(worksheets.getItem(added.id), added.visibility);
    if (old && old.name !== replaced.sheet.name)
      worksheets.getItem(old.id).name = replaced.sheet.name;
  }
  for (const { sheet, formulas, protection } of before.referrers)
    writePatches(worksheets.getItem(sheet.id), patchesOf(formulas), protection);
  context.runtime.enableEvents = true;
  await limit(context.sync());
}

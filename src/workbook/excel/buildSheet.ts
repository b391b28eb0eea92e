import type { SheetModel } from "@/grid";
import { WorkbookFailure } from "../workbookFailure";
import { patchesOf, writePatches } from "./cellPatches";
import type { Limit } from "./excelSession";
import { blockOf, type ContentBand, contentBands } from "./modelContents";
import type { Referrer } from "./replaceSheets";
import { excelVisibility } from "./sheetVisibility";
import { deleteSheet, type StandingSheet } from "./worksheetState";
import { closeSheet, writeBand, writeDesign } from "./writeSheet";

/** Contents of one request, in bytes: Excel on the web refuses requests of more than 5 MB, looks included. */
const LARGEST_REQUEST = 3_500_000;

/** A model and the sheet whose place it takes, which keeps its data under another name until the change-over. */
export interface Placement {
  readonly model: SheetModel;
  readonly replaced: { readonly sheet: StandingSheet; readonly temporaryName: string } | null;
}

/** The workbook as it was, and what is to become of it. */
export interface Before {
  readonly standing: readonly StandingSheet[];
  readonly activeId: string;
  readonly placements: readonly Placement[];
  readonly referrers: readonly Referrer[];
}

/** What is in view afterwards: a sheet, and the cell selected on it. */
interface Shown {
  readonly activate?: string | undefined;
  readonly select?: string | undefined;
}

function show(worksheets: Excel.WorksheetCollection, { activate, select }: Shown): void {
  if (activate === undefined) return;
  const worksheet = worksheets.getItem(activate);
  worksheet.activate();
  if (select !== undefined) worksheet.getRange(select).select();
}

/** Builds every new sheet and, where some are replaced, changes over to them in one more round trip. */
export async function build(
  context: Excel.RequestContext,
  limit: Limit,
  before: Before,
  shown: Shown
): Promise<void> {
  const isReplacing = before.placements.some(({ replaced }) => replaced);
  await write(context, limit, before.placements, isReplacing ? {} : shown);
  if (isReplacing) await changeOver(context, limit, before, shown);
}

async function write(
  context: Excel.RequestContext,
  limit: Limit,
  placements: readonly Placement[],
  shown: Shown
): Promise<void> {
  const worksheets = context.workbook.worksheets;
  const models = placements.map(({ model }) => model);
  context.application.suspendScreenUpdatingUntilNextSync();
  context.runtime.enableEvents = false;
  // Every sheet first: a formula may refer to one that comes later.
  add(worksheets, placements);
  const requests = requestsOf(models);
  const last = requests.pop() ?? [];
  // One request each, because Excel on the web refuses larger ones.
  await requests.reduce(
    (sent, parts) => sent.then(() => limit(fill(context, parts).sync())),
    Promise.resolve()
  );
  fill(context, last);
  for (const model of models) writeDesign(worksheets.getItem(model.name), model);
  show(worksheets, shown);
  for (const model of models) closeSheet(worksheets.getItem(model.name), model);
  context.runtime.enableEvents = true;
  const written = models.map((model) => lookUp(worksheets, model));
  await limit(context.sync());
  written.forEach(assertWritten);
}

/**
 * The new sheets take their names at once, so that formulas of each other's find them, and stand
 * before those that they replace.
 */
function add(worksheets: Excel.WorksheetCollection, placements: readonly Placement[]): void {
  const filled: number[] = [];
  for (const { model, replaced } of placements) {
    if (replaced) worksheets.getItem(replaced.sheet.id).name = replaced.temporaryName;
    const sheet = worksheets.add(model.name);
    if (!replaced) continue;
    const { position } = replaced.sheet;
    sheet.position = position + filled.filter((other) => other < position).length;
    filled.push(position);
  }
}

interface Part {
  readonly sheet: string;
  readonly band: ContentBand;
}

/** The contents of all sheets, in requests that are small enough. */
function requestsOf(models: readonly SheetModel[]): Part[][] {
  const requests: Part[][] = [];
  let room = 0;
  for (const model of models) {
    const block = blockOf(model);
    for (const band of block ? contentBands(model, block, LARGEST_REQUEST) : []) {
      if (band.size > room) {
        requests.push([]);
        room = LARGEST_REQUEST;
      }
      requests[requests.length - 1]?.push({ sheet: model.name, band });
      room -= band.size;
    }
  }
  return requests;
}

function fill(context: Excel.RequestContext, parts: readonly Part[]): Excel.RequestContext {
  context.application.suspendApiCalculationUntilNextSync();
  for (const { sheet, band } of parts) writeBand(context.workbook.worksheets.getItem(sheet), band);
  return context;
}

interface Written {
  readonly model: SheetModel;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
}

/** Asks for what Excel made of a model, in the request that writes it. */
function lookUp(worksheets: Excel.WorksheetCollection, model: SheetModel): Written {
  const protection = worksheets.getItem(model.name).protection;
  protection.load("protected");
  const sheet = worksheets.getItem(model.name);
  sheet.load("visibility");
  return { model, sheet, protection };
}

/** A sheet that is open where it should be closed would let a click destroy the form. */
function assertWritten({ model, sheet, protection }: Written): void {
  if (
    protection.protected === model.protected &&
    sheet.visibility === excelVisibility(model.visibility)
  )
    return;
  throw new WorkbookFailure("workbook.failed", {
    doing: "applySheets",
    detail: `not protected or hidden as designed: ${model.name}`,
  });
}

/** Formulas elsewhere find the new sheets; the old ones go last, when all else is done. */
async function changeOver(
  context: Excel.RequestContext,
  limit: Limit,
  before: Before,
  { activate, select }: Shown
): Promise<void> {
  const worksheets = context.workbook.worksheets;
  context.runtime.enableEvents = false;
  for (const { sheet, formulas, protection } of before.referrers)
    writePatches(worksheets.getItem(sheet.id), patchesOf(formulas), protection);
  const inView = before.placements.find(({ replaced }) => replaced?.sheet.id === before.activeId);
  show(
    worksheets,
    activate === undefined ? { activate: inView?.model.name } : { activate, select }
  );
  for (const { replaced } of before.placements) {
    if (replaced) deleteSheet(worksheets.getItem(replaced.sheet.id), replaced.sheet.visibility);
  }
  context.runtime.enableEvents = true;
  await limit(context.sync());
}

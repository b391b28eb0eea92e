import type { SheetModel } from "@/grid";
import { withPoints } from "../boundedPoints";
import { RESTORE_SHEET, restoreSheetModel } from "../restorePoints";
import { sameSheetName } from "../sheetNameLookup";
import type { ApplyOptions, CellWrite } from "../workbookPort";
import { askForEntries, type EntryReading, newPoints, standingPoints } from "./entryReadings";
import type { Limit } from "./excelSession";
import { gridOf } from "./readSheets";
import { refersTo } from "./sheetReferences";
import type { StandingSheet } from "./worksheetState";

/** Formulas of a sheet that stays, which refer to one that is replaced. */
export interface Referrer {
  readonly sheet: StandingSheet;
  readonly formulas: readonly CellWrite[];
  /** Null where the sheet is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** What replacing needs to know of the workbook as it is. */
export interface Replacement {
  readonly restoreSheet: SheetModel;
  readonly referrers: readonly Referrer[];
}

/** Reads, in one round trip, the entries of the sheets that are replaced and the formulas elsewhere that refer to them. */
export async function prepareReplacement(
  context: Excel.RequestContext,
  limit: Limit,
  standing: readonly StandingSheet[],
  replaced: readonly StandingSheet[],
  options: ApplyOptions
): Promise<Replacement> {
  const readings = standing.map((sheet) => askForEntries(context, sheet, replaced.includes(sheet)));
  await limit(context.sync());
  const known = standingPoints(readings);
  const { points } = withPoints(known, newPoints(readings, known, options));
  return {
    restoreSheet: restoreSheetModel(points),
    referrers: readings
      .filter(({ sheet, locks }) => locks === null && sheet.name !== RESTORE_SHEET)
      .flatMap((reading) => referrerOf(reading, replaced)),
  };
}

function referrerOf(
  { sheet, used, protection }: EntryReading,
  replaced: readonly StandingSheet[]
): Referrer[] {
  const formulas: CellWrite[] = [];
  for (const [row, cells] of gridOf(sheet, used).rows) {
    for (const [column, { formula }] of cells) {
      if (formula !== null && replaced.some(({ name }) => refersTo(formula, name)))
        formulas.push({ row, column, formula });
    }
  }
  return formulas.length > 0
    ? [{ sheet, formulas, protection: protection.protected ? protection.options : null }]
    : [];
}

/** The standing sheet that a model takes the place of. */
export function replacedBy(
  model: SheetModel,
  standing: readonly StandingSheet[]
): StandingSheet | undefined {
  return standing.find(({ name }) => sameSheetName(name, model.name));
}

import { CellValueType, type ICellData, type Injector } from "@univerjs/core";
import {
  type ISheetClipboardHook,
  ISheetClipboardService,
  type ISheetDiscreteRangeLocation,
  PREDEFINED_HOOK_NAME_PASTE,
} from "@univerjs/preset-sheets-core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import { IUniverInstanceService, type Worksheet } from "@/workbook/embedded/univer";
import { writeContent } from "./engineCells";
import { typedContent } from "./typedText";
import type { CellMatrix } from "./univerEngine";

/** After the engine's own reading of what is pasted, whose numbers these replace. */
const LAST = 1000;
/** Ways of pasting that bring contents from outside. */
const WITH_CONTENTS: readonly string[] = [
  PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE,
];

/**
 * Makes the grid take text pasted from elsewhere as it takes entries. The engine alone reads it with
 * English settings: "03/04/2024" would become 4 March and "1,234" a thousand, and the user would not notice.
 */
export function takeVietnamesePastes(injector: Injector): void {
  const clipboard = injector.get(ISheetClipboardService);
  const units = injector.get(IUniverInstanceService);
  const write = ({ unitId, subUnitId }: ISheetDiscreteRangeLocation, cellValue: CellMatrix) => {
    const params = { unitId, subUnitId, cellValue };
    const id = SetRangeValuesMutation.id;
    const before = SetRangeValuesUndoMutationFactory(injector, params);
    return { redos: [{ id, params }], undos: [{ id, params: before }] };
  };
  const sheetOf = ({ unitId, subUnitId }: ISheetDiscreteRangeLocation) =>
    units.getUniverSheetInstance(unitId)?.getSheetBySheetId(subUnitId);
  const hook: ISheetClipboardHook = {
    id: "vietnamese-paste",
    priority: LAST,
    onPasteCells: (from, to, data, { pasteType }) => {
      const cells: CellMatrix = {};
      const sheet = from === null && WITH_CONTENTS.includes(pasteType) ? sheetOf(to) : null;
      if (sheet)
        data.forValue((down, right, cell) => {
          const [row, column] = [to.range.rows[down], to.range.cols[right]];
          if (row === undefined || column === undefined) return;
          const content = pasted(cell, sheet, row, column);
          if (content) (cells[row] ??= {})[column] = content;
        });
      return write(to, cells);
    },
    onPastePlainText: (to, text) => {
      const [[row], [column], sheet] = [to.range.rows, to.range.cols, sheetOf(to)];
      if (row === undefined || column === undefined || !sheet) return write(to, {});
      const content = pasted({ v: text }, sheet, row, column);
      return write(to, content ? { [row]: { [column]: content } } : {});
    },
  };
  clipboard.addClipboardHook(hook);
}

/** What a cell takes; null where the engine's own reading may stand: formulas, text of several lines or looks. */
function pasted(
  { v, f, p }: ICellData,
  sheet: Worksheet,
  row: number,
  column: number
): ICellData | null {
  if (f || v === undefined || v === null || typeof v === "boolean") return null;
  const text = String(v).replaceAll("\u00a0", " ");
  if (text.startsWith("=") || /[\r\n]/.test(text.trim())) return null;
  const format = sheet.getComposedCellStyle(row, column).n?.pattern ?? "";
  const { numberFormat, ...typed } = typedContent(text.trim(), format);
  const content = writeContent({ row, column, ...typed });
  if (p && content.t === CellValueType.STRING) return null;
  return { ...content, ...(numberFormat && { s: { n: { pattern: numberFormat } } }) };
}

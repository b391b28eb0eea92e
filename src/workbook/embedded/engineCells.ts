import { type CellModel, type CellValue, type GridCell, isCellError } from "@/grid";
import {
  CellValueType,
  type ICellData,
  isBooleanString,
  isRealNum,
} from "@/workbook/embedded/univer";
import type { CellWrite } from "../workbookPort";

/** What a cell holds, in the engine's terms; keys of null take away what was there. */
export type Content = Pick<ICellData, "v" | "t" | "f" | "si" | "p">;

const EMPTY: Content = { v: null, t: null, f: null, si: null, p: null };
const ERROR = /^#(N\/A|[A-Z0-9/]+[!?])$/;

/** The content of a cell that holds a value: text stays text, whatever it looks like. */
function valueContent(value: CellValue): Content {
  if (value === null || value === "") return EMPTY;
  if (typeof value === "number") return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isCellError(value)) return formulaContent(value.error);
  return { ...EMPTY, v: value, t: textType(value) };
}

/** The content of a cell that is calculated; `formula` without "=". */
function formulaContent(formula: string): Content {
  return { ...EMPTY, f: `=${formula}` };
}

export function modelContent(cell: CellModel): Content {
  return cell.formula === undefined
    ? valueContent(cell.value ?? null)
    : formulaContent(cell.formula);
}

export function writeContent(write: CellWrite): Content {
  return write.formula === undefined
    ? valueContent(write.value ?? null)
    : formulaContent(write.formula);
}

/**
 * A cell of the engine as read; null where it holds nothing. `formula` as the engine gives it,
 * with "=". A formula without a result, such as one that gives "", reads as "".
 */
export function gridCell(cell: ICellData, formula: string | null): GridCell | null {
  const value = valueOf(cell, formula !== null);
  if (formula === null) return value === null || value === "" ? null : { value, formula };
  return { value: value ?? "", formula: formula.replace(/^=/, "") };
}

function valueOf(cell: ICellData, calculated: boolean): CellValue {
  const value = cell.v ?? richText(cell);
  if (value === null) return null;
  if (cell.t === CellValueType.BOOLEAN)
    return value === true || Number(value) === 1 || String(value).toUpperCase() === "TRUE";
  if (calculated && typeof value === "string" && ERROR.test(value)) return { error: value };
  return value;
}

/** Text that a person typed in several lines is kept as a document of paragraphs. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

/** Text that looks like a number or a truth value must be forced to stay text. */
function textType(text: string): CellValueType {
  return isRealNum(text) || isBooleanString(text)
    ? CellValueType.FORCE_STRING
    : CellValueType.STRING;
}

import {
  type CellRange,
  type CellValue,
  columnIndex,
  parseA1,
  parseRange,
  quotedSheetName,
  rangeA1,
} from "@/grid";
import { shaped, writeContents } from "./cellWriting";
import { addConditionalFormat } from "./conditionalFormats";
import { formatObject, lookOf, setLook } from "./format";
import {
  accessDenied,
  HostGap,
  type HostObject,
  type HostProperty,
  invalidArgument,
  isBoolean,
  isHostObject,
} from "./hostObject";
import { COLUMNS, hostCell, type HostSheet, type HostState, isError, ROWS } from "./hostState";
import { rangeAreasObject } from "./rangeAreas";
import { textShown } from "./textShown";
import { validationObject } from "./validation";

/** Excel's largest answer in cells, on every platform: beyond it there are no values. */
const MOST_CELLS = 5_000_000;

/** "B2:C5", "B:C", "3:4", "$A$1" or "" (the whole sheet) as an area. */
export function areaOf(address: unknown): CellRange {
  if (address === undefined || address === null || address === "")
    return { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };
  if (typeof address !== "string") throw invalidArgument(`the address ${JSON.stringify(address)}`);
  const bare = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const rows = /^(\d+):(\d+)$/.exec(bare);
  if (rows)
    return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: COLUMNS - 1 };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(bare);
  if (columns)
    return {
      top: 0,
      bottom: ROWS - 1,
      left: columnIndex(columns[1] ?? ""),
      right: columnIndex(columns[2] ?? ""),
    };
  const area = parseRange(bare);
  if (!area) throw invalidArgument(`the address ${address}`);
  return area;
}

export function addressOf(sheet: HostSheet, area: CellRange): string {
  const name =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet.name) && !parseA1(sheet.name)
      ? sheet.name
      : quotedSheetName(sheet.name);
  return `${name}!${rangeA1(area)}`;
}

/** The cells with content, or (valuesOnly false) with content or looks; null where there are none. */
export function usedArea(sheet: HostSheet, valuesOnly: boolean): CellRange | null {
  const places = [...sheet.cells].flatMap(([row, cells]) =>
    [...cells.keys()].map((column) => [row, column] as const)
  );
  if (!valuesOnly)
    places.push(
      ...[...sheet.looks.keys()].map((key) => [Math.floor(key / COLUMNS), key % COLUMNS] as const)
    );
  if (places.length === 0) return null;
  const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
  return { top: min(rows), left: min(columns), bottom: max(rows), right: max(columns) };
}

const min = (numbers: readonly number[]): number =>
  numbers.reduce((least, number) => Math.min(least, number), Infinity);
const max = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), -Infinity);

export function rangeObject(state: HostState, sheet: HostSheet, area: CellRange): HostObject {
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return {
    type: "Range",
    isReferable: true,
    properties: {
      ...contentProperties(state, sheet, area, count),
      Address: { get: () => addressOf(sheet, area) },
      RowIndex: { get: () => area.top },
      ColumnIndex: { get: () => area.left },
      RowCount: { get: () => area.bottom - area.top + 1 },
      ColumnCount: { get: () => area.right - area.left + 1 },
      CellCount: { get: () => (count > 2 ** 31 - 1 ? -1 : count) },
      RowHidden: hiddenProperty(sheet, "allowFormatRows", sheet.hiddenRows, area.top, area.bottom),
      ColumnHidden: hiddenProperty(
        sheet,
        "allowFormatColumns",
        sheet.hiddenColumns,
        area.left,
        area.right
      ),
      Format: { get: () => formatObject(sheet, [area]) },
      DataValidation: { get: () => validationObject(sheet, [area]) },
      ConditionalFormats: {
        get: () => ({
          type: "ConditionalFormatCollection",
          properties: {},
          methods: { Add: (kind: unknown) => addConditionalFormat(state, sheet, area, kind) },
        }),
      },
    },
    methods: methodsOf(state, sheet, area),
  };
}

function contentProperties(
  state: HostState,
  sheet: HostSheet,
  area: CellRange,
  count: number
): Record<string, HostProperty> {
  const each = (pick: (row: number, column: number) => unknown): unknown => {
    if (count > MOST_CELLS) return null;
    return Array.from({ length: area.bottom - area.top + 1 }, (_r, row) =>
      Array.from({ length: area.right - area.left + 1 }, (_c, column) =>
        pick(area.top + row, area.left + column)
      )
    );
  };
  const write = (input: unknown): void =>
    writeContents({ state, sheet, byAddin: true }, area, input);
  return {
    Values: {
      get: () => each((row, column) => shown(hostCell(sheet, row, column)?.value ?? null)),
      set: write,
    },
    Formulas: { get: () => each((row, column) => formulaShown(sheet, row, column)), set: write },
    Text: {
      get: () =>
        each((row, column) =>
          textShown(
            hostCell(sheet, row, column)?.value ?? null,
            String(lookOf(sheet, row, column, "NumberFormat"))
          )
        ),
    },
    ValueTypes: {
      get: () => each((row, column) => typeName(hostCell(sheet, row, column)?.value ?? null)),
    },
    NumberFormat: {
      get: () => each((row, column) => lookOf(sheet, row, column, "NumberFormat")),
      set: (input) => {
        if (sheet.protection && sheet.protection["allowFormatCells"] !== true)
          throw accessDenied(sheet.name);
        shaped(input, area).forEach((formats, row) =>
          formats.forEach((format, column) => {
            if (format === null) return;
            if (typeof format !== "string")
              throw invalidArgument("a number format that is no text");
            const cell = {
              top: area.top + row,
              bottom: area.top + row,
              left: area.left + column,
              right: area.left + column,
            };
            setLook(sheet, [cell], "NumberFormat", format);
          })
        );
      },
    },
  };
}

function shown(value: CellValue): unknown {
  return value === null ? "" : isError(value) ? value.error : value;
}

function formulaShown(sheet: HostSheet, row: number, column: number): unknown {
  const cell = hostCell(sheet, row, column);
  return cell && cell.formula !== null ? `=${cell.formula}` : shown(cell?.value ?? null);
}

function typeName(value: CellValue): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

function hiddenProperty(
  sheet: HostSheet,
  permission: string,
  hidden: Set<number>,
  first: number,
  last: number
): HostProperty {
  return {
    get: () => hidden.has(first),
    set: (value) => {
      if (sheet.protection && sheet.protection[permission] !== true) throw accessDenied(sheet.name);
      if (!isBoolean(value)) throw invalidArgument("hidden");
      for (let index = first; index <= last; index += 1) {
        if (value) hidden.add(index);
        else hidden.delete(index);
      }
    },
  };
}

function methodsOf(state: HostState, sheet: HostSheet, area: CellRange): HostObject["methods"] {
  const part = (change: Partial<CellRange>): HostObject =>
    rangeObject(state, sheet, { ...area, ...change });
  return {
    _KeepReference: () => undefined,
    /** The client asks before it sends a large array in parts. */
    _ValidateArraySize: (rows, columns) => {
      if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1)
        throw invalidArgument("the size of the array");
    },
    GetRow: (row) => part({ top: area.top + Number(row), bottom: area.top + Number(row) }),
    GetBoundingRect: (other) => part(boundary(area, other)),
    GetCellProperties: (wanted) => cellProperties(sheet, area, wanted),
    GetMergedAreasOrNullObject: () => {
      const inside = sheet.merges.filter(
        (merge) =>
          merge.top <= area.bottom &&
          merge.bottom >= area.top &&
          merge.left <= area.right &&
          merge.right >= area.left
      );
      return inside.length > 0 ? rangeAreasObject(sheet, inside) : null;
    },
    Merge: () => merge(sheet, area),
    Select: () => {
      if (sheet.visibility !== "Visible") throw invalidArgument("a selection on a hidden sheet");
      state.activeId = sheet.id;
      state.selection = rangeA1(area);
    },
  };
}

function boundary(area: CellRange, other: unknown): CellRange {
  const second =
    typeof other === "string"
      ? areaOf(other)
      : isHostObject(other)
        ? areaOf(other.properties["Address"]?.get?.())
        : null;
  if (!second) throw invalidArgument("the other range of a bounding rectangle");
  return {
    top: Math.min(area.top, second.top),
    left: Math.min(area.left, second.left),
    bottom: Math.max(area.bottom, second.bottom),
    right: Math.max(area.right, second.right),
  };
}

function merge(sheet: HostSheet, area: CellRange): void {
  if (sheet.protection) throw accessDenied(sheet.name);
  const overlaps = sheet.merges.some(
    (other) =>
      other.top <= area.bottom &&
      other.bottom >= area.top &&
      other.left <= area.right &&
      other.right >= area.left
  );
  if (overlaps) throw invalidArgument(`merging ${rangeA1(area)} over another merged area`);
  sheet.merges.push(area);
}

/** Of the properties of cells, the host gives protection and letters. */
function cellProperties(sheet: HostSheet, area: CellRange, wanted: unknown): unknown {
  if (
    JSON.stringify(wanted) ===
    JSON.stringify({ format: { font: { bold: true, italic: true, name: true } } })
  )
    return fontProperties(sheet, area);
  if (JSON.stringify(wanted) !== JSON.stringify({ format: { protection: true } }))
    throw new HostGap(`getCellProperties(${JSON.stringify(wanted)})`);
  return Array.from({ length: area.bottom - area.top + 1 }, (_r, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_c, column) => ({
      format: {
        protection: {
          locked: lookOf(sheet, area.top + row, area.left + column, "Protection.Locked"),
          formulaHidden: lookOf(
            sheet,
            area.top + row,
            area.left + column,
            "Protection.FormulaHidden"
          ),
        },
      },
    }))
  );
}

function fontProperties(sheet: HostSheet, area: CellRange): unknown {
  return Array.from({ length: area.bottom - area.top + 1 }, (_r, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_c, column) => ({
      format: {
        font: {
          bold: lookOf(sheet, area.top + row, area.left + column, "Font.Bold"),
          italic: lookOf(sheet, area.top + row, area.left + column, "Font.Italic"),
          name: lookOf(sheet, area.top + row, area.left + column, "Font.Name"),
        },
      },
    }))
  );
}

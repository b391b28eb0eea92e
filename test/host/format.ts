import type { CellRange } from "@/grid";
import {
  accessDenied,
  HostGap,
  type HostObject,
  type HostProperty,
  invalidArgument,
  isBoolean,
  isColor,
  isNumber,
  isText,
  oneOf,
} from "./hostObject";
import { cellKey, type HostSheet, lookAt } from "./hostState";

/** Formats of more cells than this at once are not kept cell by cell here. */
const MOST_CELLS = 500_000;

const DEFAULTS: Readonly<Record<string, unknown>> = {
  "Font.Name": "Calibri",
  "Font.Size": 11,
  "Font.Color": "#000000",
  "Font.Bold": false,
  "Font.Italic": false,
  "Font.Underline": "None",
  "Fill.Color": "",
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  WrapText: false,
  IndentLevel: 0,
  "Protection.Locked": true,
  "Protection.FormulaHidden": false,
  NumberFormat: "General",
};

/** The default of a look that has never been set. */
export function lookOf(sheet: HostSheet, row: number, column: number, aspect: string): unknown {
  return lookAt(sheet, row, column, aspect) ?? DEFAULTS[aspect] ?? "None";
}

export function setLook(
  sheet: HostSheet,
  areas: readonly CellRange[],
  aspect: string,
  value: unknown
): void {
  for (const [row, column] of cellsOf(areas)) {
    const key = cellKey(row, column);
    sheet.looks.set(key, new Map([...(sheet.looks.get(key) ?? []), [aspect, value]]));
  }
}

function* cellsOf(areas: readonly CellRange[]): Generator<[number, number]> {
  const count = areas.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0
  );
  if (count > MOST_CELLS) throw new HostGap(`looks of ${count} cells at once`);
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) yield [row, column];
  }
}

/** The format of one range or of several areas; null where its cells differ, as Excel has it. */
export function formatObject(sheet: HostSheet, areas: readonly CellRange[]): HostObject {
  const aspect = (name: string, check: (value: unknown) => boolean): HostProperty =>
    aspectProperty(sheet, areas, name, check);
  const font = simple("RangeFont", {
    Name: aspect("Font.Name", isText),
    Size: aspect("Font.Size", isNumber),
    Color: aspect("Font.Color", isColor),
    Bold: aspect("Font.Bold", isBoolean),
    Italic: aspect("Font.Italic", isBoolean),
    Underline: aspect("Font.Underline", oneOf("None", "Single", "Double")),
  });
  const protection = simple("FormatProtection", {
    Locked: aspect("Protection.Locked", isBoolean),
    FormulaHidden: aspect("Protection.FormulaHidden", isBoolean),
  });
  return {
    type: "RangeFormat",
    properties: {
      Font: { get: () => font },
      Fill: { get: () => simple("RangeFill", { Color: aspect("Fill.Color", isColor) }) },
      Borders: { get: () => bordersObject(sheet, areas) },
      Protection: { get: () => protection },
      HorizontalAlignment: aspect(
        "HorizontalAlignment",
        oneOf(
          "General",
          "Left",
          "Center",
          "Right",
          "Fill",
          "Justify",
          "CenterAcrossSelection",
          "Distributed"
        )
      ),
      VerticalAlignment: aspect(
        "VerticalAlignment",
        oneOf("Top", "Center", "Bottom", "Justify", "Distributed")
      ),
      WrapText: aspect("WrapText", isBoolean),
      IndentLevel: aspect(
        "IndentLevel",
        (value) => isNumber(value) && Number(value) >= 0 && Number(value) <= 250
      ),
      ColumnWidth: sizeProperty(
        sheet,
        areas,
        "allowFormatColumns",
        "left",
        "right",
        sheet.columnWidths,
        1_800
      ),
      RowHeight: sizeProperty(
        sheet,
        areas,
        "allowFormatRows",
        "top",
        "bottom",
        sheet.rowHeights,
        409.5
      ),
    },
    methods: {
      AutofitRows: () => {
        for (const { top, bottom } of areas)
          for (let row = top; row <= bottom; row += 1) sheet.rowHeights.delete(row);
      },
    },
  };
}

function simple(type: string, properties: Record<string, HostProperty>): HostObject {
  return { type, properties, methods: {} };
}

function aspectProperty(
  sheet: HostSheet,
  areas: readonly CellRange[],
  name: string,
  check: (value: unknown) => boolean
): HostProperty {
  return {
    get: () =>
      uniform([...cellsOf(areas)].map(([row, column]) => lookOf(sheet, row, column, name))),
    set: (value) => {
      if (sheet.protection && sheet.protection["allowFormatCells"] !== true)
        throw accessDenied(sheet.name);
      if (!check(value)) throw invalidArgument(`${name} = ${JSON.stringify(value)}`);
      setLook(sheet, areas, name, value);
    },
  };
}

function uniform(values: readonly unknown[]): unknown {
  return values.every((value) => value === values[0]) ? values[0] : null;
}

function sizeProperty(
  sheet: HostSheet,
  areas: readonly CellRange[],
  permission: string,
  from: "left" | "top",
  to: "right" | "bottom",
  sizes: Map<number, number>,
  largest: number
): HostProperty {
  const indexes = (): number[] =>
    areas.flatMap((area) =>
      Array.from({ length: area[to] - area[from] + 1 }, (_, offset) => area[from] + offset)
    );
  return {
    get: () => uniform(indexes().map((index) => sizes.get(index) ?? (from === "left" ? 48 : 15))),
    set: (value) => {
      if (sheet.protection && sheet.protection[permission] !== true) throw accessDenied(sheet.name);
      if (typeof value !== "number" || value < 0 || value > largest)
        throw invalidArgument(`a size of ${JSON.stringify(value)} points`);
      for (const index of indexes()) sizes.set(index, value);
    },
  };
}

const SIDES: Readonly<Record<string, readonly string[]>> = {
  EdgeTop: ["Top"],
  EdgeBottom: ["Bottom"],
  EdgeLeft: ["Left"],
  EdgeRight: ["Right"],
  InsideHorizontal: ["Bottom", "Top"],
  InsideVertical: ["Right", "Left"],
};

function bordersObject(sheet: HostSheet, areas: readonly CellRange[]): HostObject {
  const item = (index: unknown): HostObject => {
    if (typeof index !== "string" || !(index in SIDES))
      throw invalidArgument(`border ${JSON.stringify(index)}`);
    return {
      type: "RangeBorder",
      properties: {
        Style: borderProperty(
          sheet,
          areas,
          index,
          oneOf("None", "Continuous", "Dash", "Dot", "Double")
        ),
      },
      methods: {},
    };
  };
  return { type: "RangeBorderCollection", properties: {}, methods: { GetItem: item } };
}

function borderProperty(
  sheet: HostSheet,
  areas: readonly CellRange[],
  index: string,
  check: (value: unknown) => boolean
): HostProperty {
  return {
    set: (value) => {
      if (sheet.protection && sheet.protection["allowFormatCells"] !== true)
        throw accessDenied(sheet.name);
      if (!check(value)) throw invalidArgument(`border style ${JSON.stringify(value)}`);
      for (const area of areas) {
        if (index === "InsideHorizontal" && area.top === area.bottom)
          throw invalidArgument("lines between the rows of a single row");
        if (index === "InsideVertical" && area.left === area.right)
          throw invalidArgument("lines between the columns of a single column");
        const strips = stripsOf(area, index);
        (SIDES[index] ?? []).forEach((side, position) =>
          setLook(sheet, [strips[position] ?? area], `Border${side}`, value)
        );
      }
    },
  };
}

/** The cells that a line touches, for each of the sides that it is to them. */
function stripsOf(area: CellRange, index: string): CellRange[] {
  const { top, left, bottom, right } = area;
  switch (index) {
    case "EdgeTop":
      return [{ ...area, bottom: top }];
    case "EdgeBottom":
      return [{ ...area, top: bottom }];
    case "EdgeLeft":
      return [{ ...area, right: left }];
    case "EdgeRight":
      return [{ ...area, left: right }];
    case "InsideHorizontal":
      return [
        { ...area, bottom: bottom - 1 },
        { ...area, top: top + 1 },
      ];
    default:
      return [
        { ...area, right: right - 1 },
        { ...area, left: left + 1 },
      ];
  }
}

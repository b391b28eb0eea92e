import { isSheetName } from "@/grid";
import { renamedIn, sameName } from "./coercion";
import { freezePanesObject } from "./freezePanes";
import {
  accessDenied,
  ExcelError,
  type HostObject,
  invalidArgument,
  invalidOperation,
  isColor,
  itemNotFound,
  oneOf,
} from "./hostObject";
import {
  type HostSheet,
  type HostState,
  type HostVisibility,
  newSheet,
  putCell,
} from "./hostState";
import { pageLayoutObject } from "./pageLayout";
import { protectionObject } from "./protection";
import { areaOf, rangeObject, usedArea } from "./range";
import { areasOf, rangeAreasObject } from "./rangeAreas";

export function worksheetsObject(state: HostState): HostObject {
  const found = (key: unknown): HostSheet | undefined =>
    state.sheets.find((sheet) => sheet.id === key || sameName(sheet.name, String(key)));
  const item = (key: unknown): HostObject => {
    const sheet = found(key);
    if (!sheet) throw itemNotFound(`sheet ${String(key)}`);
    return worksheetObject(state, sheet);
  };
  return {
    type: "WorksheetCollection",
    items: () => state.sheets.map((sheet) => worksheetObject(state, sheet)),
    properties: {},
    methods: {
      Add: (name) => {
        assertStructureOpen(state);
        return worksheetObject(state, addSheet(state, name));
      },
      GetItem: item,
      GetItemOrNullObject: (key) => (found(key) ? item(key) : null),
      GetActiveWorksheet: () => item(state.activeId),
      _RegisterDataChangedEvent: () => void (state.listensToChanges = true),
      _UnregisterDataChangedEvent: () => void (state.listensToChanges = false),
    },
  };
}

function addSheet(state: HostState, name: unknown): HostSheet {
  const sheet = newSheet(state, checkedName(state, name ?? `Sheet${state.nextId + 1}`));
  state.sheets.push(sheet);
  state.isDirty = true;
  state.undoClearing.push("add");
  return sheet;
}

function checkedName(state: HostState, name: unknown, own?: HostSheet): string {
  if (typeof name !== "string" || !isSheetName(name))
    throw invalidArgument(`the sheet name ${JSON.stringify(name)}`);
  if (state.sheets.some((sheet) => sheet !== own && sameName(sheet.name, name))) {
    throw new ExcelError(
      "ItemAlreadyExists",
      `A resource with the same name or identifier already exists: ${name}`
    );
  }
  return name;
}

/** Formulas follow a sheet that is renamed; those that refer to a deleted one become #REF!. */
function rewriteFormulas(state: HostState, from: string, to: string | null): void {
  for (const sheet of state.sheets) {
    for (const [row, cells] of [...sheet.cells]) {
      for (const [column, cell] of [...cells]) {
        if (cell.formula !== null)
          putCell(sheet, row, column, { ...cell, formula: renamedIn(cell.formula, from, to) });
      }
    }
  }
  state.isDirty = true;
}

function worksheetObject(state: HostState, sheet: HostSheet): HostObject {
  return {
    type: "Worksheet",
    id: () => sheet.id,
    properties: {
      Id: { get: () => sheet.id },
      Name: { get: () => sheet.name, set: (name) => rename(state, sheet, name) },
      Position: {
        get: () => state.sheets.indexOf(sheet),
        set: (position) => move(state, sheet, position),
      },
      Visibility: {
        get: () => sheet.visibility,
        set: (visibility) => setVisibility(state, sheet, visibility),
      },
      TabColor: {
        get: () => sheet.tabColor,
        set: (color) => {
          if (!isColor(color)) throw invalidArgument(`the colour ${String(color)}`);
          sheet.tabColor = String(color);
        },
      },
      Protection: { get: () => protectionObject(state, sheet) },
      FreezePanes: { get: () => freezePanesObject(sheet) },
      PageLayout: { get: () => pageLayoutObject(sheet) },
    },
    methods: {
      GetRange: (address) => rangeObject(state, sheet, areaOf(address)),
      GetRangeByIndexes: (...indexes) => {
        const [top, left, rows, columns] = indexes.map(Number) as [number, number, number, number];
        if (
          ![top, left, rows, columns].every(Number.isInteger) ||
          top < 0 ||
          left < 0 ||
          rows < 1 ||
          columns < 1
        )
          throw invalidArgument("the indexes of a range");
        return rangeObject(state, sheet, {
          top,
          left,
          bottom: top + rows - 1,
          right: left + columns - 1,
        });
      },
      GetRanges: (addresses) => rangeAreasObject(sheet, areasOf(addresses)),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const area = usedArea(sheet, valuesOnly === true);
        return area && rangeObject(state, sheet, area);
      },
      Activate: () => {
        if (sheet.visibility !== "Visible")
          throw invalidOperation(`showing ${sheet.name}, which is hidden`);
        state.activeId = sheet.id;
      },
      Delete: () => {
        assertStructureOpen(state);
        deleteSheet(state, sheet);
      },
    },
  };
}

function assertStructureOpen(state: HostState): void {
  if (state.isStructureLocked) throw accessDenied("the workbook's structure");
}

function rename(state: HostState, sheet: HostSheet, name: unknown): void {
  assertStructureOpen(state);
  const checked = checkedName(state, name, sheet);
  rewriteFormulas(state, sheet.name, checked);
  sheet.name = checked;
  state.undoClearing.push("rename");
}

function move(state: HostState, sheet: HostSheet, position: unknown): void {
  if (typeof position !== "number" || position < 0 || position >= state.sheets.length)
    throw invalidArgument(`the position ${String(position)}`);
  state.sheets.splice(state.sheets.indexOf(sheet), 1);
  state.sheets.splice(position, 0, sheet);
  state.undoClearing.push("move");
}

function setVisibility(state: HostState, sheet: HostSheet, visibility: unknown): void {
  if (!oneOf("Visible", "Hidden", "VeryHidden")(visibility))
    throw invalidArgument(`the visibility ${String(visibility)}`);
  if (visibility !== "Visible") showAnother(state, sheet);
  sheet.visibility = visibility as HostVisibility;
}

/** Excel keeps one sheet visible, and shows a neighbour where the one in view goes. */
function showAnother(state: HostState, sheet: HostSheet): void {
  const others = state.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (others.length === 0) throw invalidOperation("a workbook must have a visible sheet");
  if (state.activeId === sheet.id)
    state.activeId =
      (
        others.find((other) => state.sheets.indexOf(other) > state.sheets.indexOf(sheet)) ??
        others[others.length - 1]
      )?.id ?? "";
}

function deleteSheet(state: HostState, sheet: HostSheet): void {
  if (sheet.visibility === "VeryHidden")
    throw invalidOperation(`deleting ${sheet.name}, which is very hidden`);
  showAnother(state, sheet);
  state.sheets.splice(state.sheets.indexOf(sheet), 1);
  rewriteFormulas(state, sheet.name, null);
  state.undoClearing.push("delete");
}

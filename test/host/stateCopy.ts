import type { HostSheet, HostState } from "./hostState";

/** A copy of a workbook. (structuredClone would give maps of another realm than the tests'.) */
export function copyOfState(state: HostState): HostState {
  return { ...(copied({ ...state, sheets: [] }) as HostState), sheets: copyOfSheets(state.sheets) };
}

/** Cells and looks are replaced and never changed, so that copies may share them. */
export function copyOfSheets(sheets: readonly HostSheet[]): HostSheet[] {
  return sheets.map((sheet) => ({
    ...(copied({ ...sheet, cells: null, looks: null }) as HostSheet),
    cells: new Map([...sheet.cells].map(([row, cells]) => [row, new Map(cells)])),
    looks: new Map(sheet.looks),
  }));
}

function copied(value: unknown): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, copied(one)]));
  if (value instanceof Set) return new Set(value);
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)]));
}

import { accessDenied, type HostObject, invalidArgument, invalidOperation } from "./hostObject";
import type { HostSheet, HostState } from "./hostState";

const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
} as const;

/** Protecting twice is refused, as Excel does; taking off what is not there is none of an error. */
export function protectionObject(state: HostState, sheet: HostSheet): HostObject {
  return {
    type: "WorksheetProtection",
    properties: {
      Protected: { get: () => sheet.protection !== null },
      Options: { get: () => sheet.protection ?? OPTIONS },
    },
    methods: {
      Protect: (options, password) => {
        if (sheet.protection)
          throw invalidOperation(`protecting ${sheet.name}, which is protected`);
        const given = (options ?? {}) as Record<string, unknown>;
        const unknown = Object.keys(given).find((name) => !(name in OPTIONS));
        if (unknown !== undefined) throw invalidArgument(`the protection option ${unknown}`);
        sheet.protection = { ...OPTIONS, ...given };
        sheet.password = typeof password === "string" ? password : null;
        state.undoClearing.push("protect");
      },
      Unprotect: (password) => {
        if (sheet.password !== null && sheet.password !== password) throw accessDenied(sheet.name);
        sheet.protection = null;
        sheet.password = null;
        state.undoClearing.push("unprotect");
      },
    },
  };
}

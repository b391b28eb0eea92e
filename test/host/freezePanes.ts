import { type HostObject, invalidArgument } from "./hostObject";
import type { HostSheet } from "./hostState";
import { areaOf } from "./range";

export function freezePanesObject(sheet: HostSheet): HostObject {
  const count = (value: unknown): number => {
    if (typeof value !== "number" || value < 1)
      throw invalidArgument("the number of frozen rows or columns");
    return value;
  };
  return {
    type: "WorksheetFreezePanes",
    properties: {},
    methods: {
      FreezeAt: (range) => void (sheet.frozen = areaOf(range)),
      FreezeRows: (rows) => void (sheet.frozen = { ...areaOf(""), bottom: count(rows) - 1 }),
      FreezeColumns: (columns) =>
        void (sheet.frozen = { ...areaOf(""), right: count(columns) - 1 }),
      Unfreeze: () => void (sheet.frozen = null),
    },
  };
}

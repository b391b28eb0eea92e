import type { CellRange } from "@/grid";
import { formatObject } from "./format";
import { type HostObject, invalidArgument } from "./hostObject";
import type { HostSheet } from "./hostState";
import { addressOf, areaOf } from "./range";
import { validationObject } from "./validation";

/** Reported for getRanges, as for Excel's own Range("…"); longer lists are taken to fail. */
const LONGEST_LIST = 255;

/** worksheet.getRanges("A1:B2,C3"). */
export function areasOf(addresses: unknown): CellRange[] {
  if (typeof addresses !== "string" || addresses === "")
    throw invalidArgument("a list of addresses");
  if (addresses.length > LONGEST_LIST)
    throw invalidArgument(`a list of addresses of ${addresses.length} characters`);
  return addresses.split(/[,;]/).map((address) => areaOf(address.trim()));
}

export function rangeAreasObject(sheet: HostSheet, areas: readonly CellRange[]): HostObject {
  return {
    type: "RangeAreas",
    isReferable: true,
    properties: {
      Address: { get: () => areas.map((area) => addressOf(sheet, area)).join(",") },
      AreaCount: { get: () => areas.length },
      Format: { get: () => formatObject(sheet, areas) },
      DataValidation: { get: () => validationObject(sheet, areas) },
    },
    methods: { _KeepReference: () => undefined },
  };
}

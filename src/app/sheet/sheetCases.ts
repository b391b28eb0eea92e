import { finding, type Reading, refused } from "@/findings";
import type { UnitKind } from "@/units";
import { unitNames } from "../cluster/rosterFile";
import type { Desk } from "../desk";
import type { Asked, CreatedSheets } from "../shapes";
import { type ClosedSheets, closeSheet, reopenSheet } from "./closeSheet";
import { createSheet } from "./createSheet";
import { makeLists } from "./makeLists";
import { type MovedSheets, moveSheet } from "./moveSheet";

/** Scoring sheets of the open workbook: made, moved, closed, listed. */
export interface SheetCases {
  /** Names of units that the catalogue knows for a kind and year, for picking; any other name may be typed. */
  suggestUnits(kind: UnitKind, year: number): readonly string[];
  /** Adds a blank scoring sheet and its figures sheet to the open workbook. */
  createSheet(request: {
    readonly setId: string;
    readonly unit: string;
    readonly year: number;
  }): Promise<Reading<CreatedSheets>>;
  /**
   * Adds sheets on another set beside a filled scoring sheet and carries its entries over; the filled
   * sheet stays as it is, and every entry that found no place is a finding with what it held. Without
   * a set: on its own one, which makes a complete sheet of one whose rows were deleted or moved.
   */
  moveSheet(request: {
    readonly sheet: string;
    readonly setId?: string;
    readonly year: number;
  }): Promise<Reading<MovedSheets>>;
  /**
   * Closes a scoring sheet with its figures sheet: each prints a code as long as nothing differs from
   * what is in it now. Open errors are findings and do not block it. Done again, it gives a new code.
   */
  closeSheet(request: { readonly sheet: string } & Asked): Promise<Reading<ClosedSheets>>;
  /** Takes the code away again; every entry stays. */
  reopenSheet(request: { readonly sheet: string }): Promise<Reading<null>>;
  /**
   * Adds the list of evidence and the list of explanations of a scoring sheet, or brings those made
   * earlier up to date; notes stay, and a list that was changed otherwise stays beside the new one.
   */
  makeLists(request: { readonly sheet: string }): Promise<Reading<CreatedSheets>>;
}

/** The use cases of sheets, over a desk. */
export function sheetCases(desk: Desk): SheetCases {
  const { sets } = desk;
  return {
    suggestUnits: unitNames,
    createSheet: ({ setId, unit, year }) => {
      const set = sets.find(setId);
      if (!set) return Promise.resolve(refused(finding("set.unknown", {}, { id: setId })));
      return createSheet(desk, { set, unit, year, illustrative: false });
    },
    moveSheet: ({ sheet, setId, year }) => {
      const set = setId === undefined ? null : sets.find(setId);
      if (setId !== undefined && !set)
        return Promise.resolve(refused(finding("set.unknown", {}, { id: setId })));
      return moveSheet(desk, { sheet, set, year });
    },
    closeSheet: (request) => closeSheet(desk, request),
    reopenSheet: (request) => reopenSheet(desk, request),
    makeLists: (request) => makeLists(desk, request),
  };
}

import { type CellRange, rangeA1 } from "@/grid";
import { addressLists } from "./areaLists";

/**
 * Ranges that are used in the request at hand only. Taken off Excel's list of tracked objects at
 * once: each tracked range costs two more actions, one of them in a request of its own.
 */
export function rangeOf(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  return addressed(sheet, rangeA1(area));
}

/** Same, by an address such as "B:C" or "3:4". */
export function addressed(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).untrack();
}

/** Areas that are to be treated alike, in as few objects as their addresses fit into. */
export function areasOf(sheet: Excel.Worksheet, areas: readonly CellRange[]): Excel.RangeAreas[] {
  return addressLists(areas).map((addresses) => sheet.getRanges(addresses).untrack());
}

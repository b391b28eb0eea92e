import type { Points } from "@/criteria/points";
import { readPoints } from "../rows/pointsText";
import type { TableRow } from "../rows/tableRow";
import { isTotalLabel, pointsOfTotal } from "./printedTotals";

/** Whether a row of the table prints this total: corrections must keep to it, or say that they do not. */
export function printsTotal(rows: readonly TableRow[], total: Points): boolean {
  return rows.some((row) => isTotalLabel(row.label) && printedPoints(row) === total);
}

function printedPoints({ label, points }: TableRow): Points | null {
  const reading = readPoints(points);
  return reading.status === "points" ? reading.points : pointsOfTotal(label);
}

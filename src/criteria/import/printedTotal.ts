import type { Points } from "../points";
import { readPoints } from "./pointsText";
import type { TableRow } from "./tableRow";
import { isTotalLabel, pointsOfTotal } from "./totals";

/** Whether a row of the table prints this total: corrections must keep to it, or say that they do not. */
export function printsTotal(rows: readonly TableRow[], total: Points): boolean {
  return rows.some((row) => isTotalLabel(row.label) && printedPoints(row) === total);
}

function printedPoints({ label, points }: TableRow): Points | null {
  const reading = readPoints(points);
  return reading.status === "points" ? reading.points : pointsOfTotal(label);
}

import { type Finding, finding } from "@/findings";
import { outsideRole } from "../rows/outsideWords";
import { readPoints } from "../rows/pointsText";
import { takesOff, toldRule } from "../rows/ruleWords";
import type { TableRow } from "../rows/tableRow";
import { isTotalLabel } from "./printedTotals";

/**
 * The rows down to the last total, where nothing below it says anything of points: notes, signatures
 * and the text of an annex are no criteria, whatever number they begin with. One finding names them.
 */
export function rowsToEnd(rows: readonly TableRow[], findings: Finding[]): readonly TableRow[] {
  const last = rows.findLastIndex(({ label }) => isTotalLabel(label));
  const below = last < 0 ? [] : rows.slice(last + 1);
  const [first] = below;
  if (!first || below.some(scores)) return rows;
  const text = `${first.code} ${first.label}`.trim();
  findings.push(finding("import.textBelow", first.where, { text, rows: below.length }));
  return rows.slice(0, last + 1);
}

function scores({ label, points, deduction }: TableRow): boolean {
  const reading = readPoints(points);
  // A name or an office under the column of points is a signature.
  const signed = reading.status === "unread" && !/\d/u.test(reading.text);
  return (
    (reading.status !== "blank" && !signed) ||
    deduction !== "" ||
    outsideRole(label) !== null ||
    toldRule(label) !== "" ||
    takesOff(label, "")
  );
}

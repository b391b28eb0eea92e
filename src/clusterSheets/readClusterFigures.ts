import { type Finding, finding } from "@/findings";
import { compareText, type PooledFigure, quotient } from "@/pooling";
import { TOTAL_OF } from "./clusterFiguresSheet";
import { cellOf, numberOf, placeOf, type ReadTable, rowsByKey, showsName } from "./readKeyedSheet";

/** Figures by unit, as the figures sheet of a cluster workbook holds them; ratios are made again from their parts. */
export function readFigures(
  table: ReadTable,
  findings: Finding[]
): ReadonlyMap<string, readonly PooledFigure[]> {
  const byUnit = new Map<string, PooledFigure[]>();
  for (const [key, row] of rowsByKey(table, findings)) {
    const [id = "", ...rest] = key.split("|");
    const unit = rest.join("|");
    if (unit.startsWith(TOTAL_OF)) continue;
    if (!showsName(table, row, "unit", unit, findings)) continue;
    const figure = readFigure(table, id, row, unit, findings);
    const { numerator, denominator, value, target, previous } = figure;
    if ([numerator, denominator, value, target, previous].every((part) => part === null)) continue;
    byUnit.set(
      unit,
      [...(byUnit.get(unit) ?? []), figure].sort((a, b) => compareText(a.id, b.id))
    );
  }
  return byUnit;
}

/** Far below what is printed, far above the dust of binary fractions. */
const SAME_RATIO = 1e-9;

function readFigure(
  table: ReadTable,
  id: string,
  row: number,
  unit: string,
  findings: Finding[]
): PooledFigure {
  const part = (column: string) => numberOf(table, row, column, unit, findings);
  const [numerator, denominator] = [part("numerator"), part("denominator")];
  const held = part("value");
  const computed = quotient(numerator, denominator);
  if (computed !== null && held !== null && Math.abs(computed - held) > SAME_RATIO) {
    const data = { cached: held, computed };
    findings.push(finding("row.cachedDiffers", placeOf(table, row, "value", unit), data));
  }
  const entered = cellOf(table, row, "value")?.formula === null;
  return {
    id,
    numerator,
    denominator,
    value: computed ?? (entered ? held : null),
    target: part("target"),
    previous: part("previous"),
  };
}

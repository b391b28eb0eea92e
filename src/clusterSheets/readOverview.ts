import { type Points, toNumber } from "@/criteria";
import { type Finding, finding } from "@/findings";
import {
  type CountedLine,
  countedLineOf,
  countedPoints,
  type GroupSet,
  type PooledUnit,
  type SectionScore,
} from "@/pooling";
import { LINES } from "./clusterSheetWords";
import {
  lineKey,
  type OverviewDetails,
  PLAIN_SUMS,
  sectionColumn,
  sumColumns,
  sumOf,
} from "./overviewColumns";
import {
  cellOf,
  placeOf,
  pointsOf,
  rawTextOf,
  type ReadTable,
  rowsByKey,
  showsName,
} from "./readKeyedSheet";

/** What an overview says of one unit. */
export type UnitPoints = Pick<PooledUnit, "totals" | "counted" | "countedLine" | "sections">;

export const NO_POINTS: UnitPoints = {
  totals: { self: null, crossCheck: null, appraised: null, outOf: null },
  counted: null,
  countedLine: null,
  sections: [],
};

type LineOfPoints = ReadonlyMap<string, Points | null>;

/** A group's overview, ready to be asked for its units. */
export interface ReadOverview {
  readonly set: GroupSet;
  /** The units that have a row here. */
  readonly units: readonly string[];
  unit(unit: string, findings: Finding[]): UnitPoints;
}

/**
 * Reads points from a group's overview. Sums are made again from the sections; what the file holds
 * as their results is only compared.
 */
export function readOverview(
  table: ReadTable,
  details: OverviewDetails,
  findings: Finding[]
): ReadOverview {
  const rows = rowsByKey(table, findings);
  for (const { id, code, label } of details.set.sections) {
    if (table.columns.has(sectionColumn(id))) continue;
    findings.push(
      finding("sheet.columnMissing", { sheet: table.grid.name }, { column: `${code} ${label}` })
    );
  }
  return {
    set: details.set,
    units: unitsOf(rows),
    unit: (unit, found) => readUnit(table, details, rows, unit, found),
  };
}

function unitsOf(rows: ReadonlyMap<string, number>): string[] {
  const start = lineKey("self", "");
  return [...rows.keys()]
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length));
}

function readUnit(
  table: ReadTable,
  details: OverviewDetails,
  rows: ReadonlyMap<string, number>,
  unit: string,
  findings: Finding[]
): UnitPoints {
  const [first] = LINES.map((line) => rows.get(lineKey(line, unit)));
  const missing = LINES.filter((line) => !rows.has(lineKey(line, unit)));
  for (const line of missing) {
    findings.push(
      finding("row.missing", { sheet: table.grid.name, unit }, { label: lineKey(line, unit) })
    );
  }
  if (first === undefined || missing.length > 0) return NO_POINTS;
  if (!showsUnit(table, first, unit, findings)) return NO_POINTS;
  const lines = new Map(
    LINES.map((line) => {
      const row = rows.get(lineKey(line, unit)) ?? first;
      return [line, readLine(table, details, row, unit, findings)];
    })
  );
  return assemble(table, details.set, first, lines, unit, findings);
}

/** The name's cell also says in a second line why a unit is not counted. */
function showsUnit(table: ReadTable, row: number, unit: string, findings: Finding[]): boolean {
  const value = cellOf(table, row, "unit")?.value;
  const [name = ""] = typeof value === "string" ? value.split("\n") : [];
  if (name !== value && name.trim() === unit) return true;
  return showsName(table, row, "unit", unit, findings);
}

function readLine(
  table: ReadTable,
  { set }: OverviewDetails,
  row: number,
  unit: string,
  findings: Finding[]
): LineOfPoints {
  const sums = sumColumns(set.sections);
  const summed = new Set(sums.map(({ column }) => column));
  const plain = rawTextOf(table, row, PLAIN_SUMS).split("\n");
  const points = new Map<string, Points | null>();
  for (const { id } of set.sections) {
    const column = sectionColumn(id);
    if (!summed.has(column)) points.set(column, pointsOf(table, row, column, unit, findings));
  }
  for (const { column, of } of sums) {
    if (plain.includes(column)) {
      points.set(column, pointsOf(table, row, column, unit, findings));
      continue;
    }
    const complete = of.every((id) => table.columns.has(id));
    const computed = complete ? sumOf(of.map((id) => points.get(id))) : null;
    compare(table, row, column, unit, computed, findings);
    points.set(column, computed);
  }
  return points;
}

/** A sum that the file holds, against ours: typed over by a person, or calculated otherwise by a program. */
function compare(
  table: ReadTable,
  row: number,
  column: string,
  unit: string,
  computed: Points | null,
  findings: Finding[]
): void {
  const cell = cellOf(table, row, column);
  if (cell?.formula === null) {
    const typed = pointsOf(table, row, column, unit, findings);
    if (typed === null || typed === computed) return;
    const data = { found: toNumber(typed), computed: computed === null ? "" : toNumber(computed) };
    findings.push(finding("row.parentTyped", placeOf(table, row, column, unit), data));
  } else if (typeof cell?.value === "number" && computed !== null) {
    const cached = Number(cell.value.toPrecision(15));
    if (cached === toNumber(computed)) return;
    const data = { cached, computed: toNumber(computed) };
    findings.push(finding("row.cachedDiffers", placeOf(table, row, column, unit), data));
  }
}

function assemble(
  table: ReadTable,
  set: GroupSet,
  row: number,
  lines: ReadonlyMap<CountedLine, LineOfPoints>,
  unit: string,
  findings: Finding[]
): UnitPoints {
  const of = (line: CountedLine, column: string) => lines.get(line)?.get(column) ?? null;
  const sections: SectionScore[] = set.sections.map(({ id }) => ({
    id,
    self: of("self", sectionColumn(id)),
    crossCheck: of("crossCheck", sectionColumn(id)),
    appraised: of("appraised", sectionColumn(id)),
  }));
  const totals = {
    self: of("self", "total"),
    crossCheck: of("crossCheck", "total"),
    appraised: of("appraised", "total"),
    outOf: pointsOf(table, row, "outOf", unit, findings),
  };
  const counted = countedPoints(totals);
  compare(table, row, "counted", unit, counted, findings);
  const blank = sections.every((section) => LINES.every((line) => section[line] === null));
  return {
    totals,
    counted,
    countedLine: countedLineOf(totals),
    sections: blank && totals.outOf === null ? [] : sections,
  };
}

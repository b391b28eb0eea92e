import { type Finding, finding, type Reading, readingOf, refused } from "@/findings";
import type { SheetGrid } from "@/grid";
import type { Cluster, GroupSet, PooledFigure, PooledUnit } from "@/pooling";
import { rankCluster } from "@/ranking";
import { readStamp, type SheetRole } from "@/sheets/stamp";
import { readFigures } from "./readClusterFigures";
import { cellOf, placeOf, type ReadTable, readTable, rowsByKey } from "./readKeyedSheet";
import { NO_POINTS, type ReadOverview, readOverview } from "./readOverview";
import { readCrossChecks, type ReadRoster, readRoster } from "./readRoster";
import { overviewDetails } from "./readRosterDetails";

/**
 * Reads a cluster workbook back, whatever its sheets are called now and however they were sorted.
 * Points are taken from the sections' cells, sums and ranks are made again and only compared with
 * what the file holds. Refused where there is no list of units of ours.
 */
export function readCluster(grids: readonly SheetGrid[]): Reading<Cluster> {
  const findings: Finding[] = [];
  const tables = distinctTables(grids, findings);
  const list = tables.find(({ stamp }) => stamp.role === "roster");
  if (!list) return refused(finding("cluster.notACluster"), ...damagedStamps(grids));
  const read = readRoster(list, findings);
  if (!read) return refused(finding("sheet.stampDamaged", { sheet: list.grid.name }));
  const overviews = readOverviews(tables, read, findings);
  findings.push(...unlisted(list, read, overviews));
  const cluster = assemble(tables, read, overviews, findings);
  compareRanks(tables, cluster, findings);
  return readingOf(cluster, findings);
}

/** Units that have points in an overview but no row in the list: theirs was deleted. */
function unlisted(
  list: ReadTable,
  read: ReadRoster,
  overviews: ReadonlyMap<string, ReadOverview>
): Finding[] {
  const listed = new Set(read.units.map(({ unit }) => unit));
  return [...overviews.values()]
    .flatMap(({ units }) => units.filter((unit) => !listed.has(unit)))
    .map((unit) => finding("row.missing", { sheet: list.grid.name, unit }, { label: unit }));
}

function damagedStamps(grids: readonly SheetGrid[]): Finding[] {
  return grids
    .filter((grid) => readStamp(grid).status === "damaged")
    .map(({ name }) => finding("sheet.stampDamaged", { sheet: name }));
}

/** Our tables; of two that say they are the same one, the first. */
function distinctTables(grids: readonly SheetGrid[], findings: Finding[]): ReadTable[] {
  const byIdentity = new Map<string, ReadTable>();
  for (const grid of grids) {
    const table = readTable(grid);
    if (!table) continue;
    const identity = `${table.stamp.role}|${detailOf(table, "table")}|${groupOf(table)}`;
    const first = byIdentity.get(identity);
    if (!first) byIdentity.set(identity, table);
    else {
      const where = { sheet: grid.name };
      findings.push(finding("cluster.sheetRepeated", where, { first: first.grid.name }));
    }
  }
  return [...byIdentity.values()];
}

function detailOf({ stamp }: ReadTable, name: string): string {
  const value = stamp.details?.[name];
  return typeof value === "string" ? value : "";
}

function groupOf(table: ReadTable): string {
  return overviewDetails(table.stamp.details)?.set.group ?? detailOf(table, "group");
}

function readOverviews(
  tables: readonly ReadTable[],
  { roster, scored }: ReadRoster,
  findings: Finding[]
): ReadonlyMap<string, ReadOverview> {
  const overviews = new Map<string, ReadOverview>();
  for (const group of roster.groups.filter(({ id }) => scored.includes(id))) {
    const table = tables.find((one) => one.stamp.role === "overview" && groupOf(one) === group.id);
    const details = table ? overviewDetails(table.stamp.details) : null;
    if (table && details) overviews.set(group.id, readOverview(table, details, findings));
    else
      findings.push(finding("cluster.sheetMissing", {}, { sheet: "Tổng hợp", group: group.title }));
  }
  return overviews;
}

function assemble(
  tables: readonly ReadTable[],
  read: ReadRoster,
  overviews: ReadonlyMap<string, ReadOverview>,
  findings: Finding[]
): Cluster {
  const find = (role: SheetRole, sheet: string, name = "") => {
    const table = tables.find((one) => one.stamp.role === role && detailOf(one, "table") === name);
    if (!table) findings.push(finding("cluster.sheetMissing", {}, { sheet, group: "" }));
    return table;
  };
  const figuresTable = find("pooledFigures", "Số liệu cụm");
  const pairsTable = find("reportTable", "Biểu kiểm tra chéo", "crossChecks");
  const figures = figuresTable
    ? readFigures(figuresTable, findings)
    : new Map<string, readonly PooledFigure[]>();
  const names = read.units.map(({ unit }) => unit);
  const crossChecks = pairsTable ? readCrossChecks(pairsTable, names, findings) : [];
  const units = read.units.map((listed): PooledUnit => ({
    ...listed,
    ...(overviews.get(listed.group)?.unit(listed.unit, findings) ?? NO_POINTS),
    figures: figures.get(listed.unit) ?? [],
  }));
  const sets = read.roster.groups.flatMap(({ id }): GroupSet[] => {
    const overview = overviews.get(id);
    return overview ? [overview.set] : [];
  });
  return {
    roster: { ...read.roster, crossChecks },
    sets,
    units,
    illustrative: tables.some(({ stamp }) => stamp.illustrative === true),
    findings: read.kept,
  };
}

/** What some programs write for the empty text of a formula when they save as .xls. */
const BLANK = 0;

/** Ranks that the ranking sheets show, against ours: points may have been changed without recalculation. */
function compareRanks(tables: readonly ReadTable[], cluster: Cluster, findings: Finding[]): void {
  const rankings = rankCluster(cluster);
  for (const table of tables.filter(({ stamp }) => stamp.role === "ranking")) {
    for (const [unit, row] of rowsByKey(table, findings)) {
      const cached = cellOf(table, row, "rank")?.value;
      const own = rankings.find((one) => one.unit === unit && one.group === groupOf(table));
      if (typeof cached !== "number" || !own || (own.rank ?? BLANK) === cached) continue;
      const data = { cached, computed: own.rank ?? "" };
      findings.push(finding("row.cachedDiffers", placeOf(table, row, "rank", unit), data));
    }
  }
}

import { subtract } from "@/criteria";
import { a1, type SheetModel } from "@/grid";
import { PRINTED_STATES } from "@/messages";
import type { Cluster, PooledUnit } from "@/pooling";
import { byRank, type UnitRanking } from "@/ranking";
import { STYLES } from "@/sheets/sheetStyles";
import type { ClusterGroup } from "@/units";
import { CELLS, rowHeight } from "./clusterCellStyles";
import { LINES } from "./clusterSheetWords";
import { lineKey } from "./overviewColumns";
import { pointsOrBlank } from "./plainPoints";
import { noteFormula, noteOf, pointsRange, rankFormula, type RowSpan } from "./rankFormulas";
import {
  keyFormula,
  lookup,
  numberOrBlank,
  type PlacedTable,
  type TablePlan,
  TableSheet,
} from "./tableSheet";

const HEADINGS = {
  order: "TT",
  unit: "Đơn vị",
  outOf: "Điểm tối đa",
  self: "Điểm tự chấm",
  crossCheck: "Điểm kiểm tra chéo",
  appraised: "Điểm thẩm định",
  counted: "Điểm xếp hạng",
  difference: "Chênh lệch với tự chấm",
  rank: "Hạng",
  note: "Ghi chú",
};

/** Report table: points and ranks of every group; all of it follows the overviews by formulas. */
export function scoresTable(
  cluster: Cluster,
  rankings: readonly UnitRanking[],
  overviews: ReadonlyMap<string, PlacedTable>,
  name: string
): SheetModel {
  const sheet = new TableSheet(scoresPlan(cluster, name), cluster);
  sheet.addHeadings(HEADINGS, 32);
  for (const group of cluster.roster.groups) {
    const overview = overviews.get(group.id);
    addGroup(sheet, cluster, byRank(rankings, group.id), group, overview ?? null);
  }
  sheet.addSignatures();
  return sheet.build();
}

function scoresPlan(cluster: Cluster, name: string): TablePlan {
  const states = new Set(cluster.sets.map(({ state }) => PRINTED_STATES.clusterSheet[state]));
  return {
    name,
    role: "reportTable",
    details: { table: "scores" },
    title: "BIỂU TỔNG HỢP ĐIỂM VÀ XẾP HẠNG THI ĐUA",
    notices: [...states].filter((notice) => notice !== ""),
    orientation: "landscape",
    columns: [
      { id: "order", width: 5 },
      { id: "unit", width: 36 },
      { id: "outOf", width: 10 },
      { id: "self", width: 11 },
      { id: "crossCheck", width: 11 },
      { id: "appraised", width: 11 },
      { id: "counted", width: 11 },
      { id: "difference", width: 12 },
      { id: "rank", width: 8 },
      { id: "note", width: 34 },
    ],
  };
}

function addGroup(
  sheet: TableSheet,
  cluster: Cluster,
  rankings: readonly UnitRanking[],
  group: ClusterGroup,
  overview: PlacedTable | null
): void {
  const { left, right } = sheet.span;
  const heading = sheet.builder.addRow({ height: 18 });
  sheet.builder.merged(heading, left, right, group.title, { ...STYLES.total, size: 12 });
  const first = sheet.builder.nextRow;
  const rows = { first, last: first + rankings.length - 1 };
  rankings.forEach((ranking, index) => {
    const row = sheet.addRow(ranking.unit, rowHeight([ranking.unit, 36], [noteOf(ranking), 34]));
    sheet.builder.number(row, sheet.column("order"), index + 1, CELLS.center);
    sheet.builder.text(row, sheet.column("unit"), ranking.unit, CELLS.text);
    const unit = cluster.units.find((one) => one.unit === ranking.unit && one.group === group.id);
    if (overview && unit) addScores(sheet, overview, unit, row);
    addRank(sheet, ranking, row, rows);
    sheet.frameRow(row, CELLS.text);
  });
}

function addScores(sheet: TableSheet, overview: PlacedTable, unit: PooledUnit, row: number): void {
  const { builder } = sheet;
  const put = (id: string, formula: string, result: number | string) =>
    builder.set(row, sheet.column(id), { formula, result, style: CELLS.points });
  for (const line of LINES) {
    const total = lookup(overview, keyFormula(lineKey(line, ""), row, unit.unit), "total");
    put(line, numberOrBlank(total), pointsOrBlank(unit.totals[line]));
  }
  const first = keyFormula(lineKey("self", ""), row, unit.unit);
  put("outOf", numberOrBlank(lookup(overview, first, "outOf")), pointsOrBlank(unit.totals.outOf));
  put("counted", numberOrBlank(lookup(overview, first, "counted")), pointsOrBlank(unit.counted));
  const counted = a1(row, sheet.column("counted"));
  const self = a1(row, sheet.column("self"));
  builder.set(row, sheet.column("difference"), {
    formula: `IF(COUNT(${counted},${self})=2,ROUND(${counted}-${self},4),"")`,
    result: pointsOrBlank(subtract(unit.counted, unit.totals.self)),
    style: CELLS.pointsDifference,
  });
}

function addRank(sheet: TableSheet, ranking: UnitRanking, row: number, rows: RowSpan): void {
  const points = a1(row, sheet.column("counted"));
  const range = pointsRange(sheet.column("counted"), rows);
  sheet.builder.set(row, sheet.column("rank"), {
    formula: rankFormula(points, range),
    result: ranking.rank ?? "",
    style: CELLS.rank,
  });
  sheet.builder.set(row, sheet.column("note"), {
    formula: noteFormula(points, range, ranking),
    result: noteOf(ranking),
    style: CELLS.text,
  });
}

import { PRINTED_STATES } from "@/messages";
import { a1, type SheetModel } from "@/grid";
import type { Cluster, PooledUnit } from "@/pooling";
import type { CrossCheckPair } from "@/units";
import { CELLS, rowHeight } from "./clusterCellStyles";
import { lineKey } from "./overviewColumns";
import { plainDifference, pointsOrBlank } from "./plainPoints";
import {
  keyFormula,
  lookup,
  numberOrBlank,
  TableSheet,
  type PlacedTable,
  type TablePlan,
} from "./tableSheet";

const HEADINGS = {
  order: "TT",
  checker: "Đơn vị kiểm tra",
  checked: "Đơn vị được kiểm tra",
  self: "Điểm tự chấm",
  crossCheck: "Điểm kiểm tra chéo",
  difference: "Chênh lệch",
  note: "Ghi chú",
};

/**
 * Report table: who checked whom, and how far the cross-check moved the self score. The rows are
 * also where the workbook keeps the cluster's cross-check plan.
 */
export function crossCheckTable(
  cluster: Cluster,
  overviews: ReadonlyMap<string, PlacedTable>,
  name: string
): SheetModel {
  const sheet = new TableSheet(crossCheckPlan(cluster, name), cluster);
  sheet.addHeadings(HEADINGS, 32);
  cluster.roster.crossChecks.forEach((pair, index) => {
    const unit = cluster.units.find((one) => one.unit === pair.checked) ?? null;
    addPair(sheet, pair, unit, unit ? (overviews.get(unit.group) ?? null) : null, index + 1);
  });
  if (cluster.roster.crossChecks.length === 0) sheet.addLine(NO_PAIRS, CELLS.note);
  sheet.addSignatures();
  return sheet.build();
}

function crossCheckPlan(cluster: Cluster, name: string): TablePlan {
  const states = new Set(cluster.sets.map(({ state }) => PRINTED_STATES.clusterSheet[state]));
  return {
    name,
    role: "reportTable",
    details: { table: "crossChecks" },
    title: "BIỂU PHÂN CÔNG VÀ KẾT QUẢ KIỂM TRA CHÉO",
    notices: [...states].filter((notice) => notice !== ""),
    orientation: "landscape",
    columns: [
      { id: "order", width: 5 },
      { id: "checker", width: 36 },
      { id: "checked", width: 36 },
      { id: "self", width: 12 },
      { id: "crossCheck", width: 12 },
      { id: "difference", width: 12 },
      { id: "note", width: 26 },
    ],
  };
}

function addPair(
  sheet: TableSheet,
  pair: CrossCheckPair,
  unit: PooledUnit | null,
  overview: PlacedTable | null,
  order: number
): void {
  const { builder } = sheet;
  const row = sheet.addRow(pair.checked, rowHeight([pair.checker, 36], [pair.checked, 36]));
  builder.number(row, sheet.column("order"), order, CELLS.center);
  builder.text(row, sheet.column("checker"), pair.checker, CELLS.text);
  builder.text(row, sheet.column("checked"), pair.checked, CELLS.text);
  if (unit && overview) addScores(sheet, overview, unit, row);
  sheet.frameRow(row, CELLS.text);
}

function addScores(sheet: TableSheet, overview: PlacedTable, unit: PooledUnit, row: number): void {
  const { self, crossCheck } = unit.totals;
  for (const line of ["self", "crossCheck"] as const) {
    const total = lookup(overview, keyFormula(lineKey(line, ""), row, unit.unit), "total");
    sheet.builder.set(row, sheet.column(line), {
      formula: numberOrBlank(total),
      result: pointsOrBlank(unit.totals[line]),
      style: CELLS.points,
    });
  }
  const [own, other] = [a1(row, sheet.column("self")), a1(row, sheet.column("crossCheck"))];
  const known = self !== null && crossCheck !== null;
  sheet.builder.set(row, sheet.column("difference"), {
    formula: `IF(COUNT(${own},${other})=2,ROUND(${other}-${own},4),"")`,
    result: known ? plainDifference(crossCheck, self) : "",
    style: CELLS.pointsDifference,
  });
  sheet.builder.set(row, sheet.column("note"), {
    formula: `IF(ISNUMBER(${other}),"","${NOT_CHECKED}")`,
    result: crossCheck === null ? NOT_CHECKED : "",
    style: CELLS.text,
  });
}

const NO_PAIRS = "Danh sách cụm chưa có phân công kiểm tra chéo.";
const NOT_CHECKED = "Chưa có điểm kiểm tra chéo";

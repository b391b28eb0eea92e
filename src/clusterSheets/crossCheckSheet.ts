import { a1, type SheetModel } from "@/grid";
import { PRINTED_STATES } from "@/messages";
import type { Cluster } from "@/pooling";
import { type CrossCheckRow, crossCheckTable } from "@/report";
import { CELLS, rowHeight } from "./clusterCellStyles";
import { lineKey } from "./overviewColumns";
import { pointsOrBlank } from "./plainPoints";
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
export function crossCheckSheet(
  cluster: Cluster,
  overviews: ReadonlyMap<string, PlacedTable>,
  name: string
): SheetModel {
  const sheet = new TableSheet(crossCheckPlan(cluster, name), cluster);
  sheet.addHeadings(HEADINGS, 32);
  const pairs = crossCheckTable(cluster);
  for (const pair of pairs) addPair(sheet, pair, overviews);
  if (pairs.length === 0) sheet.addLine(NO_PAIRS, CELLS.note);
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
  pair: CrossCheckRow,
  overviews: ReadonlyMap<string, PlacedTable>
): void {
  const { builder } = sheet;
  const row = sheet.addRow(pair.checked, rowHeight([pair.checker, 36], [pair.checked, 36]));
  builder.number(row, sheet.column("order"), pair.order, CELLS.center);
  builder.text(row, sheet.column("checker"), pair.checker, CELLS.text);
  builder.text(row, sheet.column("checked"), pair.checked, CELLS.text);
  const overview = pair.unit && overviews.get(pair.unit.group);
  if (overview) addScores(sheet, overview, pair, row);
  sheet.frameRow(row, CELLS.text);
}

function addScores(
  sheet: TableSheet,
  overview: PlacedTable,
  pair: CrossCheckRow,
  row: number
): void {
  for (const line of ["self", "crossCheck"] as const) {
    const total = lookup(overview, keyFormula(lineKey(line, ""), row, pair.checked), "total");
    sheet.builder.set(row, sheet.column(line), {
      formula: numberOrBlank(total),
      result: pointsOrBlank(pair[line]),
      style: CELLS.points,
    });
  }
  const [own, other] = [a1(row, sheet.column("self")), a1(row, sheet.column("crossCheck"))];
  sheet.builder.set(row, sheet.column("difference"), {
    formula: `IF(COUNT(${own},${other})=2,ROUND(${other}-${own},4),"")`,
    result: pointsOrBlank(pair.difference),
    style: CELLS.pointsDifference,
  });
  sheet.builder.set(row, sheet.column("note"), {
    formula: `IF(ISNUMBER(${other}),"","${NOT_CHECKED}")`,
    result: pair.crossCheck === null ? NOT_CHECKED : "",
    style: CELLS.text,
  });
}

const NO_PAIRS = "Danh sách cụm chưa có phân công kiểm tra chéo.";
const NOT_CHECKED = "Chưa có điểm kiểm tra chéo";

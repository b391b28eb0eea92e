import { a1, type SheetModel } from "@/grid";
import { PRINTED_STATES } from "@/messages";
import type { Cluster, GroupSet } from "@/pooling";
import { byRank, type UnitRanking } from "@/ranking";
import { CELLS, rowHeight } from "./clusterCellStyles";
import { LINE_WORDS } from "./clusterSheetWords";
import { lineKey } from "./overviewColumns";
import { pointsOrBlank } from "./plainPoints";
import {
  classFormula,
  noteFormula,
  noteOf,
  pointsRange,
  rankFormula,
  type RowSpan,
} from "./rankFormulas";
import {
  keyFormula,
  lookup,
  numberOrBlank,
  type PlacedTable,
  type TablePlan,
  TableSheet,
} from "./tableSheet";

/**
 * The ranking of a group, best first. Points come from the overview, ranks, classes and the note
 * on equal ranks are formulas over them, so that the sheet follows a corrected overview.
 */
export function rankingSheet(
  cluster: Cluster,
  rankings: readonly UnitRanking[],
  set: GroupSet,
  overview: PlacedTable,
  name: string
): SheetModel {
  const sheet = new TableSheet(rankingPlan(cluster, set, name), cluster);
  sheet.addHeadings(HEADINGS, 32);
  const ordered = byRank(rankings, set.group);
  const first = sheet.builder.nextRow;
  const rows = { first, last: first + ordered.length - 1 };
  ordered.forEach((ranking, index) => {
    const row = sheet.addRow(ranking.unit, rowHeight([ranking.unit, 36], [noteOf(ranking), 24]));
    sheet.builder.number(row, sheet.column("order"), index + 1, CELLS.center);
    sheet.builder.text(row, sheet.column("unit"), ranking.unit, CELLS.text);
    addPoints(sheet, overview, ranking, row);
    addRank(sheet, set, ranking, row, rows);
  });
  addNotes(sheet, set);
  sheet.addSignatures();
  return sheet.build();
}

const HEADINGS = {
  order: "TT",
  unit: "Đơn vị",
  counted: "Điểm xếp hạng",
  line: "Căn cứ",
  rank: "Hạng",
  class: "Xếp loại (đề xuất)",
  note: "Ghi chú",
};

function rankingPlan(cluster: Cluster, set: GroupSet, name: string): TablePlan {
  const group = cluster.roster.groups.find(({ id }) => id === set.group);
  return {
    name,
    role: "ranking",
    details: { group: set.group },
    title: `BẢNG XẾP HẠNG THI ĐUA - ${(group?.title ?? "").toLocaleUpperCase("vi")}`,
    notices: [PRINTED_STATES.clusterSheet[set.state]].filter((notice) => notice !== ""),
    orientation: "portrait",
    columns: [
      { id: "order", width: 5 },
      { id: "unit", width: 36 },
      { id: "counted", width: 12 },
      { id: "line", width: 14 },
      { id: "rank", width: 8 },
      { id: "class", width: 14 },
      { id: "note", width: 24 },
    ],
  };
}

function addPoints(
  sheet: TableSheet,
  overview: PlacedTable,
  ranking: UnitRanking,
  row: number
): void {
  const key = keyFormula(lineKey("self", ""), row, ranking.unit);
  sheet.builder.set(row, sheet.column("counted"), {
    formula: numberOrBlank(lookup(overview, key, "counted")),
    result: pointsOrBlank(ranking.counted),
    style: CELLS.pointsBold,
  });
  const line = ranking.countedLine === null ? "" : LINE_WORDS[ranking.countedLine];
  sheet.builder.text(row, sheet.column("line"), line, CELLS.center);
}

function addRank(
  sheet: TableSheet,
  set: GroupSet,
  ranking: UnitRanking,
  row: number,
  rows: RowSpan
): void {
  const points = a1(row, sheet.column("counted"));
  const range = pointsRange(sheet.column("counted"), rows);
  sheet.builder.set(row, sheet.column("rank"), {
    formula: rankFormula(points, range),
    result: ranking.rank ?? "",
    style: CELLS.rank,
  });
  sheet.builder.set(row, sheet.column("class"), {
    formula: classFormula(points, set),
    result: ranking.class ?? "",
    style: CELLS.center,
  });
  sheet.builder.set(row, sheet.column("note"), {
    formula: noteFormula(points, range, ranking),
    result: noteOf(ranking),
    style: CELLS.text,
  });
}

function addNotes(sheet: TableSheet, set: GroupSet): void {
  sheet.addGap();
  const lines = [
    `Bảng tiêu chí: ${set.title}.`,
    "Các đơn vị bằng điểm cùng một hạng; hạng kế tiếp bỏ trống tương ứng.",
    set.classes.length === 0
      ? "Bảng tiêu chí không có căn cứ xếp loại nên không đề xuất xếp loại."
      : "Xếp loại là đề xuất theo điểm; cấp có thẩm quyền quyết định.",
  ];
  for (const line of lines) sheet.addLine(line, CELLS.note);
}

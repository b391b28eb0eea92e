import type { Finding } from "@/findings";
import type { SheetModel } from "@/grid";
import { messages } from "@/messages";
import type { Cluster, PooledUnit } from "@/pooling";
import { STYLES } from "@/sheets/sheetStyles";
import type { ClusterGroup, Roster } from "@/units";
import { CELLS, rowHeight } from "./clusterCellStyles";
import { STATUS_WORDS } from "./clusterSheetWords";
import { FINDING_KEY, type TablePlan, TableSheet } from "./tableSheet";

/** What the list's stamp keeps of the roster; the units themselves are in its rows. */
export interface RosterDetails {
  readonly name: string;
  readonly head: string;
  readonly source: string;
  /** scored: the group has an overview of its own. */
  readonly groups: readonly (Omit<ClusterGroup, "units"> & { readonly scored: boolean })[];
}

/** Between the files of one unit, in one cell. */
export const FILE_SEPARATOR = "\n";

/** The list of units with what came from each, the cross-check partners, and what pooling found. */
export function rosterSheet(cluster: Cluster, name: string): SheetModel {
  const sheet = new TableSheet(rosterPlan(cluster, name), cluster);
  const { roster } = cluster;
  if (roster.head !== "") sheet.addLine(`Trưởng cụm: ${roster.head}`, STYLES.label);
  sheet.addHeadings(
    {
      order: "TT",
      unit: "Đơn vị",
      statusWords: "Tình trạng hồ sơ",
      files: "Tệp nhận được",
      checks: "Kiểm tra chéo đơn vị",
      checkedBy: "Được kiểm tra bởi",
      errors: "Lỗi",
      warnings: "Lưu ý",
    },
    32
  );
  for (const group of roster.groups) {
    addGroup(sheet, cluster, group);
  }
  addFindings(sheet, cluster.findings);
  sheet.addSignatures();
  return sheet.build();
}

function rosterPlan({ roster, sets }: Cluster, name: string): TablePlan {
  const details: RosterDetails = {
    name: roster.name,
    head: roster.head,
    source: roster.source,
    groups: roster.groups.map(({ id, title, unitKind }) => ({
      id,
      title,
      unitKind,
      scored: sets.some(({ group }) => group === id),
    })),
  };
  return {
    name,
    role: "roster",
    details: { ...details },
    title: "DANH SÁCH ĐƠN VỊ VÀ TÌNH TRẠNG HỒ SƠ CHẤM ĐIỂM",
    notices: [],
    orientation: "landscape",
    columns: [
      { id: "group", width: 4, hidden: true },
      { id: "status", width: 4, hidden: true },
      { id: "order", width: 5 },
      { id: "unit", width: 30 },
      { id: "statusWords", width: 22 },
      { id: "files", width: 36 },
      { id: "checks", width: 28 },
      { id: "checkedBy", width: 28 },
      { id: "errors", width: 7 },
      { id: "warnings", width: 7 },
    ],
  };
}

function addGroup(sheet: TableSheet, cluster: Cluster, group: ClusterGroup): void {
  const { left, right } = sheet.span;
  const heading = sheet.builder.addRow({ height: 18 });
  sheet.builder.merged(heading, left, right, group.title, { ...STYLES.total, size: 12 });
  const units = cluster.units.filter((unit) => unit.group === group.id);
  units.forEach((unit, index) => addUnit(sheet, cluster.roster, unit, index + 1));
}

function addUnit(sheet: TableSheet, roster: Roster, unit: PooledUnit, order: number): void {
  const { builder } = sheet;
  const texts = textsOf(roster, unit);
  const widths = new Map(sheet.plan.columns.map(({ id, width }) => [id, width]));
  const row = sheet.addRow(
    unit.unit,
    rowHeight(...texts.map(([id, text]) => [text, widths.get(id) ?? 0, SMALL.size] as const))
  );
  builder.text(row, sheet.column("group"), unit.group, STYLES.hidden);
  builder.text(row, sheet.column("status"), unit.status, STYLES.hidden);
  builder.number(row, sheet.column("order"), order, CELLS.center);
  for (const [id, text] of texts) builder.text(row, sheet.column(id), text, SMALL);
  if (unit.status === "counted" || unit.status === "findings") {
    builder.number(row, sheet.column("errors"), unit.errors, CELLS.center);
    builder.number(row, sheet.column("warnings"), unit.warnings, CELLS.center);
  }
  sheet.frameRow(row, CELLS.text);
}

const SMALL = { ...CELLS.text, size: 11 } as const;

/** A unit's texts by column id. */
function textsOf(roster: Roster, unit: PooledUnit): (readonly [id: string, text: string])[] {
  const checks = roster.crossChecks.filter(({ checker }) => checker === unit.unit);
  const checkedBy = roster.crossChecks.filter(({ checked }) => checked === unit.unit);
  return [
    ["unit", unit.unit],
    ["statusWords", STATUS_WORDS[unit.status]],
    ["files", unit.files.join(FILE_SEPARATOR)],
    ["checks", checks.map(({ checked }) => checked).join("; ")],
    ["checkedBy", checkedBy.map(({ checker }) => checker).join("; ")],
  ];
}

/** Findings are printed in words and kept in a hidden cell, so that a report made later still knows them. */
function addFindings(sheet: TableSheet, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const words = messages("vi");
  sheet.addGap();
  sheet.addLine("Những điểm cần xem lại khi tổng hợp", { bold: true });
  for (const found of findings) {
    const place = words.place(found.where);
    const text = `- ${place === "" ? "" : `${place}: `}${words.finding(found)}`;
    const row = sheet.addLine(text, CELLS.note);
    sheet.builder.text(row, 0, FINDING_KEY, STYLES.hidden);
    sheet.builder.text(row, sheet.column("status"), JSON.stringify(found), STYLES.hidden);
  }
}

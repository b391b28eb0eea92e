import { type Points, toNumber } from "@/criteria";
import { a1, heightOfWrapped, rangeA1, type SheetModel } from "@/grid";
import { PRINTED_STATES } from "@/messages";
import type { Cluster, CountedLine, GroupSet, PooledUnit, SectionHeading } from "@/pooling";
import { FORMATS, STYLES } from "@/sheets/sheetStyles";
import { CELLS } from "./clusterCellStyles";
import { LINE_WORDS, LINES, STATUS_WORDS } from "./clusterSheetWords";
import {
  lineKey,
  type OverviewDetails,
  PLAIN_SUMS,
  sectionColumn,
  sumColumns,
  sumOf,
} from "./overviewColumns";
import { type PlacedTable, type TablePlan, TableSheet } from "./tableSheet";

/** A unit's points of one line by column id; null: none. */
function pointsByColumn(unit: PooledUnit, line: CountedLine): Map<string, Points | null> {
  const points = new Map<string, Points | null>(
    unit.sections.map((section) => [sectionColumn(section.id), section[line]])
  );
  return points.set("total", unit.totals[line]);
}

/** The overview of a group: units × sections, each unit with the lines of its three scores (A4, landscape where there are many sections). */
export function overviewSheet(
  cluster: Cluster,
  set: GroupSet,
  name: string
): { readonly model: SheetModel; readonly table: PlacedTable } {
  const units = cluster.units.filter(({ group }) => group === set.group);
  const plan = overviewPlan(cluster, set, name);
  const sheet = new TableSheet(plan, cluster);
  addHeadings(sheet, set);
  const first = sheet.builder.nextRow;
  const lines = LINES.filter((line) => units.some((unit) => unit.totals[line] !== null));
  const shown = lines.length === 0 ? LINES : lines;
  units.forEach((unit, index) => addUnit(sheet, set, unit, { order: index + 1, shown }));
  const last = sheet.builder.nextRow - 1;
  addLegend(sheet, set);
  sheet.addSignatures();
  return { model: sheet.build(), table: { plan, first, last } };
}

const MANY_SECTIONS = 5;
const UNIT_WIDTH = 27;
/** Points for one line of small type. */
const LINE_HEIGHT = 13.5;
const NAME = { ...CELLS.text, size: 11 } as const;

function overviewPlan(cluster: Cluster, set: GroupSet, name: string): TablePlan {
  const group = cluster.roster.groups.find(({ id }) => id === set.group);
  const details: OverviewDetails = { set };
  return {
    name,
    role: "overview",
    details: { ...details },
    title: `BẢNG TỔNG HỢP ĐIỂM THI ĐUA - ${(group?.title ?? "").toLocaleUpperCase("vi")}`,
    notices: [PRINTED_STATES.clusterSheet[set.state]].filter((notice) => notice !== ""),
    orientation: set.sections.length > MANY_SECTIONS ? "landscape" : "portrait",
    frozenUpTo: "line",
    columns: [
      { id: PLAIN_SUMS, width: 4, hidden: true },
      { id: "order", width: 5 },
      { id: "unit", width: UNIT_WIDTH },
      { id: "line", width: 14 },
      ...set.sections.map(({ id }) => ({ id: sectionColumn(id), width: 8.5 })),
      { id: "total", width: 10 },
      { id: "outOf", width: 9 },
      { id: "counted", width: 11 },
    ],
  };
}

function isSum(points: ReadonlyMap<string, Points | null>, column: string, of: readonly string[]) {
  return sumOf(of.map((id) => points.get(id))) === (points.get(column) ?? null);
}

function addHeadings(sheet: TableSheet, set: GroupSet): void {
  const codes = sectionCodes(set.sections);
  const named = { order: "TT", unit: "Đơn vị", line: "Điểm", total: "Tổng điểm" };
  const last = { outOf: "Điểm tối đa", counted: "Điểm xếp hạng" };
  const top = sheet.addHeadings({ ...named, ...last }, 32);
  set.sections.forEach(({ id }, index) => {
    sheet.builder.text(top, sheet.column(sectionColumn(id)), codes[index] ?? "", CODE);
  });
  const row = sheet.addHeadings({ line: "Điểm chuẩn" }, 18);
  for (const { id, standard, outside } of set.sections) {
    sheet.builder.number(row, sheet.column(sectionColumn(id)), toNumber(standard), {
      ...STANDARD,
      ...(outside === undefined ? {} : { numberFormat: FORMATS[outside] }),
    });
  }
  sheet.builder.number(row, sheet.column("total"), toNumber(set.total), STANDARD);
}

const CODE = { ...STYLES.heading, size: 10 } as const;
const STANDARD = { ...CELLS.pointsTotal, size: 10, bold: false, italic: true } as const;

/** Code paths of sections as headings: "A", "A.I"; sections without a printed code are numbered. */
function sectionCodes(sections: readonly SectionHeading[]): string[] {
  let part = "";
  return sections.map(({ code, depth }, index) => {
    const own = code === "" ? `(${index + 1})` : code;
    if (depth === 0) {
      part = own;
      return own;
    }
    return own.startsWith(`${part}.`) ? own : `${part}.${own}`;
  });
}

/** A unit's place in the table. A score that no unit of the group has is kept in hidden rows. */
interface UnitPlace {
  readonly order: number;
  readonly shown: readonly CountedLine[];
}

function addUnit(
  sheet: TableSheet,
  set: GroupSet,
  unit: PooledUnit,
  { order, shown }: UnitPlace
): void {
  const { builder } = sheet;
  const firstRow = builder.nextRow;
  const name = isCounted(unit) ? unit.unit : `${unit.unit}\n(${STATUS_WORDS[unit.status]})`;
  const height = Math.max(LINE_HEIGHT, heightOfWrapped(name, UNIT_WIDTH, NAME) / shown.length);
  for (const line of LINES) {
    const row = sheet.addRow(lineKey(line, unit.unit), height, !shown.includes(line));
    builder.text(row, sheet.column("line"), LINE_WORDS[line], {
      ...CELLS.text,
      wrap: false,
      size: 10,
    });
    addPoints(sheet, set, unit, line, row);
  }
  builder.number(firstRow, sheet.column("order"), order, CELLS.center);
  builder.text(firstRow, sheet.column("unit"), name, NAME);
  addOutOf(sheet, unit, firstRow);
  addCounted(sheet, unit, firstRow);
  for (const id of ["order", "unit", "outOf", "counted"]) {
    const column = sheet.column(id);
    builder.merges.push({
      top: firstRow,
      bottom: firstRow + LINES.length - 1,
      left: column,
      right: column,
    });
  }
  for (let row = firstRow; row < firstRow + LINES.length; row++) sheet.frameRow(row, CELLS.text);
}

function isCounted(unit: PooledUnit): boolean {
  return unit.status === "counted" || unit.status === "findings";
}

function addPoints(
  sheet: TableSheet,
  set: GroupSet,
  unit: PooledUnit,
  line: CountedLine,
  row: number
): void {
  const points = pointsByColumn(unit, line);
  const sums = new Map(sumColumns(set.sections).map(({ column, of }) => [column, of]));
  const plain = [...sums].filter(([id, of]) => !isSum(points, id, of)).map(([id]) => id);
  sheet.builder.text(row, sheet.column(PLAIN_SUMS), plain.join("\n"), STYLES.hidden);
  for (const id of [...set.sections.map((section) => sectionColumn(section.id)), "total"]) {
    const value = points.get(id) ?? null;
    const of = sums.get(id);
    const style = { ...(of ? CELLS.pointsBold : CELLS.points), size: 10 };
    const column = sheet.column(id);
    if (of && isCounted(unit) && !plain.includes(id)) {
      const formula = sumFormula(
        of.map((part) => sheet.column(part)),
        row
      );
      sheet.builder.set(row, column, {
        formula,
        result: value === null ? "" : toNumber(value),
        style,
      });
    } else if (value !== null) {
      sheet.builder.number(row, column, toNumber(value), style);
    }
  }
}

/** Rounded, because sums of binary fractions would rank equal units apart; blank where nothing is given. */
function sumFormula(columns: readonly number[], row: number): string {
  const first = columns[0] ?? 0;
  const last = columns.at(-1) ?? first;
  const adjacent = last - first === columns.length - 1;
  const cells = adjacent
    ? rangeA1({ top: row, bottom: row, left: first, right: last })
    : columns.map((column) => a1(row, column)).join(",");
  return `IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),4))`;
}

function addOutOf(sheet: TableSheet, unit: PooledUnit, row: number): void {
  const style = { ...CELLS.points, size: 10 };
  const { outOf } = unit.totals;
  if (outOf !== null) sheet.builder.number(row, sheet.column("outOf"), toNumber(outOf), style);
}

function addCounted(sheet: TableSheet, unit: PooledUnit, row: number): void {
  const [self, crossCheck, appraised] = LINES.map((_, index) =>
    a1(row + index, sheet.column("total"))
  );
  const formula = `IF(ISNUMBER(${appraised}),${appraised},IF(ISNUMBER(${crossCheck}),${crossCheck},IF(ISNUMBER(${self}),${self},"")))`;
  const result = unit.counted === null ? "" : toNumber(unit.counted);
  const style = { ...CELLS.pointsTotal, size: 12 };
  sheet.builder.set(row, sheet.column("counted"), { formula, result, style });
}

function addLegend(sheet: TableSheet, set: GroupSet): void {
  sheet.addGap();
  const total = `Tổng điểm chuẩn ${decimal(set.total)}${outsideWords(set)}.`;
  sheet.addLine(`Bảng tiêu chí: ${set.title}. ${total}`, NOTE);
  for (const part of legend(set.sections)) sheet.addLine(part, NOTE);
  const basis =
    "Điểm xếp hạng là điểm thẩm định; chưa có thì lấy điểm kiểm tra chéo, rồi điểm tự chấm.";
  const rescaled = set.rescales
    ? [
        `Đơn vị có tiêu chí không phát sinh thì tổng điểm đã được quy đổi về thang ${decimal(set.total)} điểm, nên khác tổng các phần.`,
      ]
    : [];
  sheet.addLine([basis, ...rescaled, ...set.notes].join(" "), NOTE);
}

/** What can be added to the standard points or taken off the total; "" for a set without. */
function outsideWords({ bonus, penalty }: GroupSet): string {
  const added = bonus === undefined ? [] : [`điểm thưởng tối đa ${decimal(bonus)}`];
  const takenOff = penalty === undefined ? [] : [`điểm trừ tối đa ${decimal(penalty)}`];
  return [...added, ...takenOff].map((words) => `; ${words}`).join("");
}

/** What the codes of the headings stand for, one line a part. */
function legend(sections: readonly SectionHeading[]): string[] {
  const codes = sectionCodes(sections);
  const parts: string[][] = [];
  sections.forEach(({ depth, label }, index) => {
    const entry = `${codes[index] ?? ""}: ${label}`;
    if (depth === 0) parts.push([entry]);
    else parts.at(-1)?.push(entry);
  });
  return parts.map((entries) => `${entries.join("; ")}.`);
}

const NOTE = { wrap: true, size: 9, vertical: "top" } as const;

function decimal(points: Points): string {
  return String(toNumber(points)).replace(".", ",");
}

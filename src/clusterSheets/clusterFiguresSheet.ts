import type { FigureDefinition } from "@/criteria";
import { a1, type CellStyle, rangeA1, type SheetModel } from "@/grid";
import { type Cluster, groupTotal, type PooledFigure, quotient } from "@/pooling";
import { figureDifference, type GroupFigure, groupFigures } from "@/report";
import { FORMATS, STYLES } from "@/sheets/sheetStyles";
import { CELLS, rowHeight } from "./clusterCellStyles";
import { PERCENTAGE_POINTS } from "./clusterSheetWords";
import { type PlacedTable, type TablePlan, TableSheet } from "./tableSheet";

/** Stands in keys where a unit would: the total over the units of a group. */
export const TOTAL_OF = "@total|";

/** Key of a unit's row for one figure. */
export function figureKey(figure: string, unit: string): string {
  return `${figure}|${unit}`;
}

const HEADINGS = {
  order: "TT",
  unit: "Đơn vị",
  numerator: "Tử số",
  denominator: "Mẫu số",
  value: "Kết quả",
  target: "Chỉ tiêu",
  overTarget: "So với chỉ tiêu",
  previous: "Năm trước",
  change: "Tăng, giảm so với năm trước",
};

/**
 * The figures of all units, with a group's totals recomputed from numerators and denominators
 * (never averaged): the data that the printed tables of figures follow by formulas. Figures that
 * no unit gave are named at the end instead of standing empty.
 */
export function pooledFiguresSheet(
  cluster: Cluster,
  name: string
): { readonly model: SheetModel; readonly table: PlacedTable } {
  const plan = figuresPlan(name);
  const sheet = new TableSheet(plan, cluster);
  sheet.addHeadings(HEADINGS, 32);
  const first = sheet.builder.nextRow;
  const all = cluster.roster.groups.flatMap((group) => groupFigures(cluster, group));
  for (const figure of all) if (figure.given) addFigure(sheet, figure);
  const last = Math.max(first, sheet.builder.nextRow - 1);
  addMissing(sheet, all);
  return { model: sheet.build(), table: { plan, first, last } };
}

function figuresPlan(name: string): TablePlan {
  return {
    name,
    role: "pooledFigures",
    details: {},
    title: "BIỂU TỔNG HỢP SỐ LIỆU",
    notices: ["Bảng số liệu để tính; bản in là các biểu số liệu theo nhóm đơn vị"],
    hidden: true,
    orientation: "landscape",
    columns: [
      { id: "order", width: 5 },
      { id: "unit", width: 36 },
      { id: "numerator", width: 17 },
      { id: "denominator", width: 17 },
      { id: "value", width: 13 },
      { id: "target", width: 13 },
      { id: "overTarget", width: 15 },
      { id: "previous", width: 13 },
      { id: "change", width: 15 },
    ],
  };
}

function addFigure(sheet: TableSheet, groupFigure: GroupFigure): void {
  const { definition, units } = groupFigure;
  sheet.addLine(headingOf(definition), { ...STYLES.total, size: 12 }, 20);
  const first = sheet.builder.nextRow;
  units.forEach(({ unit, figure }, index) => {
    const row = sheet.addRow(figureKey(definition.id, unit.unit), rowHeight([unit.unit, 36]));
    sheet.builder.number(row, sheet.column("order"), index + 1, CELLS.center);
    sheet.builder.text(row, sheet.column("unit"), unit.unit, CELLS.text);
    if (figure) addValues(sheet, definition, figure, row);
    sheet.frameRow(row, CELLS.text);
  });
  addTotal(
    sheet,
    groupFigure,
    units.map(({ figure }) => figure),
    {
      first,
      last: sheet.builder.nextRow - 1,
    }
  );
}

function headingOf({ label, measure, shape, numeratorLabel, denominatorLabel }: FigureDefinition) {
  const unit = measure === "" ? "" : ` (${measure})`;
  const parts = [numeratorLabel, denominatorLabel].filter((part) => part !== undefined);
  return shape === "ratio" && parts.length > 0
    ? `${label}${unit}: ${parts.join(" / ")}`
    : `${label}${unit}`;
}

function valueStyle(shape: FigureDefinition["shape"], base: CellStyle): CellStyle {
  return { ...base, numberFormat: shape === "ratio" ? FORMATS.percent : FORMATS.amount };
}

function differenceStyle(shape: FigureDefinition["shape"]): CellStyle {
  const numberFormat = shape === "ratio" ? PERCENTAGE_POINTS : "+#,##0.##;-#,##0.##;0";
  return { ...CELLS.percent, numberFormat };
}

function addValues(
  sheet: TableSheet,
  { shape }: FigureDefinition,
  figure: PooledFigure,
  row: number
): void {
  const { builder } = sheet;
  const put = (id: string, value: number | null, style: CellStyle) => {
    if (value !== null) builder.number(row, sheet.column(id), value, style);
  };
  put("numerator", figure.numerator, { ...CELLS.amount, numberFormat: FORMATS.amount });
  put("denominator", figure.denominator, { ...CELLS.amount, numberFormat: FORMATS.amount });
  const style = valueStyle(shape, CELLS.percent);
  if (quotient(figure.numerator, figure.denominator) !== null) {
    const parts = [a1(row, sheet.column("numerator")), a1(row, sheet.column("denominator"))];
    const formula = ratioFormula(parts[0] ?? "", parts[1] ?? "");
    builder.set(row, sheet.column("value"), { formula, result: figure.value ?? "", style });
  } else {
    put("value", figure.value, style);
  }
  put("target", figure.target, style);
  put("previous", figure.previous, style);
  addDifference(sheet, shape, row, "overTarget", figure.value, "target", figure.target);
  addDifference(sheet, shape, row, "change", figure.value, "previous", figure.previous);
}

function ratioFormula(numerator: string, denominator: string): string {
  return `IF(COUNT(${numerator},${denominator})=2,IF(${denominator}>0,${numerator}/${denominator},""),"")`;
}

/** Ratios: percentage points of the percentages as printed, so that a reader can check them by hand. */
function addDifference(
  sheet: TableSheet,
  shape: FigureDefinition["shape"],
  row: number,
  id: string,
  value: number | null,
  otherId: string,
  other: number | null
): void {
  if (other === null) return;
  const [own, against] = [a1(row, sheet.column("value")), a1(row, sheet.column(otherId))];
  const difference =
    shape === "ratio" ? `ROUND((ROUND(${own},4)-ROUND(${against},4))*100,2)` : `${own}-${against}`;
  sheet.builder.set(row, sheet.column(id), {
    formula: `IF(COUNT(${own},${against})=2,${difference},"")`,
    result: figureDifference(shape, value, other) ?? "",
    style: differenceStyle(shape),
  });
}

function addTotal(
  sheet: TableSheet,
  { definition, group }: GroupFigure,
  figures: readonly (PooledFigure | null)[],
  rows: { readonly first: number; readonly last: number }
): void {
  const { builder } = sheet;
  const { shape } = definition;
  const total = groupTotal(shape, figures);
  const row = sheet.addRow(figureKey(definition.id, TOTAL_OF + group.id), 18);
  const label = `Cộng (${total.units}/${figures.length} đơn vị có số liệu)`;
  builder.text(row, sheet.column("unit"), label, {
    ...STYLES.total,
    fill: "#FFFFFF",
    italic: true,
  });
  const range = (id: string) => {
    const column = sheet.column(id);
    return rangeA1({ top: rows.first, bottom: rows.last, left: column, right: column });
  };
  const put = (id: string, formula: string, result: number | null, style: CellStyle) =>
    builder.set(row, sheet.column(id), {
      formula,
      result: result ?? "",
      style: { ...style, bold: true },
    });
  if (total.units > 0 && shape === "ratio") {
    const both = `ISNUMBER(${range("numerator")})*ISNUMBER(${range("denominator")})`;
    const amounts = { ...CELLS.amount, numberFormat: FORMATS.amount };
    put("numerator", `SUMPRODUCT(${both},${range("numerator")})`, total.numerator, amounts);
    put("denominator", `SUMPRODUCT(${both},${range("denominator")})`, total.denominator, amounts);
    const parts = [a1(row, sheet.column("numerator")), a1(row, sheet.column("denominator"))];
    const ratio = ratioFormula(parts[0] ?? "", parts[1] ?? "");
    put("value", ratio, total.value, valueStyle(shape, CELLS.percent));
  }
  if (total.units > 0 && shape === "count") {
    put("value", `SUM(${range("value")})`, total.value, valueStyle(shape, CELLS.percent));
  }
  sheet.frameRow(row, CELLS.text);
}

/** One line a group. */
function addMissing(sheet: TableSheet, all: readonly GroupFigure[]): void {
  const missing = all.filter(({ given }) => !given);
  if (missing.length > 0) sheet.addGap();
  for (const title of new Set(missing.map(({ group }) => group.title))) {
    const labels = missing
      .filter(({ group }) => group.title === title)
      .map(({ definition }) => definition.label);
    sheet.addLine(`${title} - chưa có số liệu: ${labels.join("; ")}.`, CELLS.note);
  }
}

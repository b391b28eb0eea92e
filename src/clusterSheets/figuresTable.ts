import type { FigureDefinition } from "@/criteria";
import { a1, type CellStyle, heightOfWrapped, type SheetModel, textWidth } from "@/grid";
import { type Cluster, groupTotal, type PooledFigure } from "@/pooling";
import { figureDifference, type GroupFigure, groupFigures } from "@/report";
import { FORMATS, STYLES } from "@/sheets/sheetStyles";
import type { ClusterGroup } from "@/units";
import { CELLS } from "./clusterCellStyles";
import { TOTAL_OF } from "./clusterFiguresSheet";
import {
  lookup,
  numberOrBlank,
  type PlacedTable,
  type TablePlan,
  TableSheet,
  withoutWildcards,
} from "./tableSheet";

/** More units than this beside each other would print too small to read: the rest are in a table below. */
const UNITS_ACROSS = 10;
const LABEL_WIDTH = 34;
const NARROWEST_AMOUNT = 11;

/** What a row of the table shows of a figure; columns of the figures sheet bear the same names. */
type Part = "value" | "numerator" | "denominator" | "target" | "overTarget";

/** A column of figures: a unit's, or the total of the group. `key` is what stands for it in the keys of the figures sheet. */
interface FigureColumn {
  readonly id: string;
  readonly heading: string;
  readonly key: string;
  readonly part: (figure: GroupFigure, part: Part) => number | null;
}

/** The figures of a group that at least one unit gave. */
export function givenFigures(cluster: Cluster, group: ClusterGroup): GroupFigure[] {
  return groupFigures(cluster, group).filter(({ given }) => given);
}

/**
 * Report table: figures down, the units of a group across, on A4 landscape. Ratios show what they
 * were made of. All of it follows the figures sheet by formulas.
 */
export function figuresTable(
  cluster: Cluster,
  group: ClusterGroup,
  data: PlacedTable,
  name: string
): SheetModel {
  const figures = givenFigures(cluster, group);
  const tables = tablesOf(cluster, group);
  const sheet = new TableSheet(tablePlan(group, tables, amountWidth(figures), name), cluster);
  tables.forEach((columns, index) => {
    if (index > 0) sheet.addGap();
    addTable(sheet, figures, columns, { data, alone: tables.length === 1 });
  });
  sheet.addGap();
  sheet.addLine(note(data.plan.name), { ...CELLS.note, size: 10 });
  const missing = groupFigures(cluster, group).filter(({ given }) => !given);
  if (missing.length > 0) {
    const labels = missing.map(({ definition }) => definition.label).join("; ");
    sheet.addLine(`Chưa đơn vị nào có số liệu: ${labels}.`, { ...CELLS.note, size: 10 });
  }
  sheet.addSignatures();
  return sheet.build();
}

const note = (dataSheet: string) =>
  `Ô trống: chưa có số liệu. Tỷ lệ chung tính lại từ tổng tử số và tổng mẫu số của các đơn vị có đủ hai số, không lấy trung bình các tỷ lệ. Số liệu năm trước của từng đơn vị: trang tính ẩn “${dataSheet}”.`;

/** The columns of each table: units in equal shares, the group's total in the last. */
function tablesOf(cluster: Cluster, group: ClusterGroup): FigureColumn[][] {
  const units = cluster.units.filter((unit) => unit.group === group.id);
  const count = Math.max(1, Math.ceil(units.length / UNITS_ACROSS));
  const share = Math.ceil(units.length / count);
  const columns = units.map(({ unit }, index): FigureColumn => ({
    id: `unit${index % share}`,
    heading: unit,
    key: unit,
    part: ({ definition, units: given }, part) => {
      const own = given.find((one) => one.unit.unit === unit)?.figure ?? null;
      return own === null ? null : partOf(definition, own, part);
    },
  }));
  const tables = Array.from({ length: count }, (_, index) =>
    columns.slice(index * share, (index + 1) * share)
  );
  tables.at(-1)?.push(totalColumn(group));
  return tables;
}

function totalColumn(group: ClusterGroup): FigureColumn {
  return {
    id: "total",
    heading: "Cộng",
    key: TOTAL_OF + group.id,
    part: ({ definition, units }, part) => {
      const given = units.map(({ figure }) => figure);
      const total = groupTotal(definition.shape, given);
      if (total.units === 0 || part === "target" || part === "overTarget") return null;
      return total[part];
    },
  };
}

function partOf({ shape }: FigureDefinition, figure: PooledFigure, part: Part): number | null {
  return part === "overTarget"
    ? figureDifference(shape, figure.value, figure.target)
    : figure[part];
}

function tablePlan(
  group: ClusterGroup,
  tables: readonly (readonly FigureColumn[])[],
  width: number,
  name: string
): TablePlan {
  const units = Math.max(...tables.map((columns) => columns.filter(isUnit).length));
  return {
    name,
    role: "reportTable",
    details: { table: "figures", group: group.id },
    title: `BIỂU SỐ LIỆU - ${group.title.toLocaleUpperCase("vi")}`,
    notices: [],
    orientation: "landscape",
    frozenUpTo: "measure",
    columns: [
      { id: "figure", width: 4, hidden: true },
      { id: "order", width: 5 },
      { id: "label", width: LABEL_WIDTH },
      { id: "measure", width: 10 },
      ...Array.from({ length: units }, (_, index) => ({ id: `unit${index}`, width })),
      { id: "total", width: width + 1 },
    ],
  };
}

function isUnit({ id }: FigureColumn): boolean {
  return id !== "total";
}

/** Characters that the longest amount of the table needs, so that none is shown as "###". */
function amountWidth(figures: readonly GroupFigure[]): number {
  const amounts = figures.flatMap(({ definition, units }) => {
    const total = groupTotal(
      definition.shape,
      units.map(({ figure }) => figure)
    );
    return [total.numerator, total.denominator, total.value].map((amount) => amount ?? 0);
  });
  const digits = Math.max(
    ...amounts.map((amount) => Math.trunc(Math.abs(amount)).toString().length),
    1
  );
  const longest = `${"0".repeat(digits)}${".".repeat(Math.floor((digits - 1) / 3))},00`;
  return Math.max(NARROWEST_AMOUNT, Math.ceil(textWidth(longest) * SMALL_PER_CHARACTER) + 1);
}

const SMALL_SIZE = 10;
/** Characters of a column's width for each type size of small type. */
const SMALL_PER_CHARACTER = SMALL_SIZE / 5.25;

const SMALL_TEXT: CellStyle = { ...CELLS.text, size: 11 };
const PART_TEXT: CellStyle = {
  ...CELLS.text,
  size: SMALL_SIZE,
  italic: true,
  indent: 1,
  horizontal: "left",
};

function addTable(
  sheet: TableSheet,
  figures: readonly GroupFigure[],
  columns: readonly FigureColumn[],
  { data, alone }: { readonly data: PlacedTable; readonly alone: boolean }
): void {
  const { builder } = sheet;
  const keys = builder.addRow({ hidden: true });
  for (const { id, key } of columns) builder.text(keys, sheet.column(id), key, STYLES.hidden);
  addHeadings(sheet, columns, alone);
  let heading = "";
  figures.forEach((figure, index) => {
    const { group } = figure.definition;
    if (group !== heading && group !== "") addGroupRow(sheet, group);
    heading = group;
    for (const row of rowsOf(figure)) {
      addFigureRow(sheet, figure, row, index + 1, { columns, keys, data });
    }
  });
}

function addHeadings(sheet: TableSheet, columns: readonly FigureColumn[], alone: boolean): void {
  const heights = columns.map(({ id, heading }) => {
    const width = sheet.plan.columns.find((column) => column.id === id)?.width ?? 0;
    return heightOfWrapped(heading, width, NAME);
  });
  const fixed = { order: "TT", label: "Chỉ tiêu, số liệu", measure: "Đơn vị tính" };
  const height = Math.max(32, ...heights);
  const row = alone ? sheet.addHeadings(fixed, height) : sheet.addUnrepeatedHeadings(fixed, height);
  for (const { id, heading } of columns) {
    sheet.builder.text(row, sheet.column(id), heading, NAME);
  }
}

const NAME = { ...STYLES.heading, size: SMALL_SIZE } as const;

function addGroupRow(sheet: TableSheet, title: string): void {
  const { left, right } = sheet.span;
  const row = sheet.builder.addRow({ height: 18 });
  sheet.builder.merged(row, left, right, title, { ...STYLES.total, size: 11 });
}

interface FigureRow {
  readonly part: Part;
  readonly label: string;
  readonly measure: string;
}

/** A figure's own row, then those of what it was made of or is compared with, where a unit gave that. */
function rowsOf({ definition, units }: GroupFigure): FigureRow[] {
  const { label, measure, shape, numeratorLabel, denominatorLabel } = definition;
  const own = shape === "ratio" ? "%" : measure;
  const difference = shape === "ratio" ? "điểm %" : measure;
  const rows: readonly FigureRow[] = [
    { part: "numerator", label: numeratorLabel ?? "Tử số", measure },
    { part: "denominator", label: denominatorLabel ?? "Mẫu số", measure },
    { part: "target", label: "Chỉ tiêu", measure: own },
    { part: "overTarget", label: "So với chỉ tiêu", measure: difference },
  ];
  const shown = rows.filter(({ part }) =>
    units.some(({ figure }) => figure !== null && partOf(definition, figure, part) !== null)
  );
  return [{ part: "value", label, measure: own }, ...shown];
}

interface RowPlace {
  readonly columns: readonly FigureColumn[];
  readonly keys: number;
  readonly data: PlacedTable;
}

function addFigureRow(
  sheet: TableSheet,
  figure: GroupFigure,
  { part, label, measure }: FigureRow,
  order: number,
  { columns, keys, data }: RowPlace
): void {
  const { builder } = sheet;
  const { id } = figure.definition;
  const isOwn = part === "value";
  const text = isOwn ? SMALL_TEXT : PART_TEXT;
  const row = sheet.addRow(`${id}|${part}`, heightOfWrapped(label, LABEL_WIDTH, text));
  builder.text(row, sheet.column("figure"), id, STYLES.hidden);
  if (isOwn) builder.number(row, sheet.column("order"), order, { ...CELLS.center, size: 11 });
  builder.text(row, sheet.column("label"), label, text);
  builder.text(row, sheet.column("measure"), measure, { ...CELLS.center, size: SMALL_SIZE });
  for (const column of columns) {
    const at = sheet.column(column.id);
    const unit = withoutWildcards(a1(keys, at), column.key);
    const key = `${withoutWildcards(a1(row, sheet.column("figure")), id)}&"|"&${unit}`;
    builder.set(row, at, {
      formula: numberOrBlank(lookup(data, key, part)),
      result: column.part(figure, part) ?? "",
      style: amountStyle(figure.definition, part, isUnit(column)),
    });
  }
  sheet.frameRow(row, CELLS.text);
}

function amountStyle({ shape }: FigureDefinition, part: Part, ofUnit: boolean): CellStyle {
  const style: CellStyle = {
    ...CELLS.amount,
    size: SMALL_SIZE,
    ...(part === "value" ? {} : { italic: true }),
    ...(ofUnit ? {} : { bold: true }),
  };
  if (part === "numerator" || part === "denominator")
    return { ...style, numberFormat: FORMATS.count };
  if (part === "overTarget")
    return {
      ...style,
      numberFormat: shape === "ratio" ? FORMATS.percentagePoints : FORMATS.change,
    };
  return { ...style, numberFormat: shape === "ratio" ? FORMATS.percent : FORMATS.amount };
}

import {
  a1,
  absoluteA1,
  type CellStyle,
  heightOfWrapped,
  type PrintModel,
  quotedSheetName,
  type SheetModel,
} from "@/grid";
import type { Cluster } from "@/pooling";
import { SheetBuilder } from "@/sheets/sheetBuilder";
import { DECREE_MARGINS_MM, PAGE_NUMBER_HEADER, STYLES } from "@/sheets/sheetStyles";
import { encodeStamp, type SheetRole } from "@/sheets/stamp";
import { ILLUSTRATIVE_NOTICE } from "./clusterSheetWords";

/** Column 0 of every sheet of a cluster workbook: hidden, says what each row is. */
const KEY_COLUMN = 0;
/** The contents of the key column of the hidden row that says what each column is. */
export const COLUMN_IDS_KEY = "@columns";

/** Key of the rows that keep a finding of pooling. */
export const FINDING_KEY = "@finding";

/** A column of a table; its id is in the hidden row, so that it is found wherever it was moved. */
interface TableColumn {
  readonly id: string;
  /** Characters of the default font. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** What a sheet is, before its rows. */
export interface TablePlan {
  readonly name: string;
  readonly role: SheetRole;
  readonly details: Readonly<Record<string, unknown>>;
  readonly title: string;
  readonly notices: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly orientation: "portrait" | "landscape";
  /** Data behind printed tables: the sheet is hidden and has no print area, so that nobody prints it with the workbook. */
  readonly hidden?: boolean;
  /** The column up to which columns stay in view when scrolling; none where left out. */
  readonly frozenUpTo?: string;
}

/** Where a table's rows stand, for formulas of other sheets. Rows count from 0. */
export interface PlacedTable {
  readonly plan: TablePlan;
  readonly first: number;
  readonly last: number;
}

/** A sheet of the cluster workbook while its builder walks down the rows. */
export class TableSheet {
  readonly builder = new SheetBuilder();
  private titleRows: { first: number; last: number } | null = null;

  constructor(
    readonly plan: TablePlan,
    private readonly cluster: Cluster
  ) {
    this.addIdentity();
    this.addTitle();
  }

  /** The sheet's column of an id. */
  column(id: string): number {
    return columnOf(this.plan, id);
  }

  /** First and last visible column. */
  get span(): { readonly left: number; readonly right: number } {
    const visible = this.plan.columns.flatMap(({ hidden }, index) => (hidden ? [] : [index + 1]));
    return { left: visible[0] ?? 1, right: visible.at(-1) ?? 1 };
  }

  /** A row of data; its key says in the hidden column what it is. */
  addRow(key: string, height?: number, hidden = false): number {
    const row = this.builder.addRow({
      ...(height === undefined ? {} : { height }),
      ...(hidden ? { hidden } : {}),
    });
    this.builder.text(row, KEY_COLUMN, key, STYLES.hidden);
    return row;
  }

  /** The table's headings by column id; printed on every page. */
  addHeadings(headings: Readonly<Record<string, string>>, height: number): number {
    const row = this.addUnrepeatedHeadings(headings, height);
    this.titleRows = { first: this.titleRows?.first ?? row, last: row };
    return row;
  }

  /** Headings of one of several tables on a sheet: no page but their own may show them. */
  addUnrepeatedHeadings(headings: Readonly<Record<string, string>>, height: number): number {
    const row = this.builder.addRow({ height });
    this.plan.columns.forEach(({ id, hidden }, index) => {
      if (!hidden) this.builder.text(row, index + 1, headings[id] ?? "", STYLES.heading);
    });
    return row;
  }

  /** One text over all visible columns. */
  addLine(text: string, style: CellStyle, minHeight = 0): number {
    const { left, right } = this.span;
    const height = Math.max(minHeight, heightOfWrapped(text, this.printedWidth(), style));
    const row = this.builder.addRow({ height });
    this.builder.merged(row, left, right, text, style);
    return row;
  }

  addGap(): void {
    this.builder.addRow({ height: GAP });
  }

  /** Fills cells of a row that nothing was written to, so that the table's lines are whole. */
  frameRow(row: number, style: CellStyle): void {
    const filled = this.builder.build()[row]?.cells;
    this.plan.columns.forEach(({ hidden }, index) => {
      if (!hidden && !filled?.has(index + 1)) this.builder.blank(row, index + 1, style);
    });
  }

  /** Place, date and names are for the persons who sign. */
  addSignatures(): void {
    const { left, right } = this.span;
    const middle = left + Math.floor((right - left) / 2);
    this.addGap();
    const halves = (leftText: string, rightText: string, style: CellStyle) => {
      const row = this.builder.addRow();
      this.builder.merged(row, left, middle, leftText, style);
      this.builder.merged(row, middle + 1, right, rightText, style);
    };
    halves("", "……………, ngày …… tháng …… năm ………", STYLES.signatureNote);
    halves("NGƯỜI LẬP BIỂU", "TRƯỞNG CỤM THI ĐUA", STYLES.signature);
    halves("(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)", STYLES.signatureNote);
    this.builder.addRow({ height: SIGNING });
  }

  build(): SheetModel {
    const headingRow = this.titleRows?.last ?? null;
    const { frozenUpTo } = this.plan;
    return {
      name: this.plan.name,
      visibility: this.plan.hidden ? "hidden" : "visible",
      columns: [
        { width: 4, hidden: true },
        ...this.plan.columns.map(({ width, hidden }) => (hidden ? { width, hidden } : { width })),
      ],
      rows: this.builder.build(),
      merges: this.builder.merges,
      freeze: {
        rows: headingRow === null ? 0 : headingRow + 1,
        columns: frozenUpTo === undefined ? 0 : this.column(frozenUpTo) + 1,
      },
      validations: [],
      conditionalFormats: this.builder.conditionalFormats,
      protected: true,
      print: this.plan.hidden ? null : this.printModel(),
    };
  }

  private printModel(): PrintModel {
    const { left, right } = this.span;
    return {
      area: { top: IDENTITY_ROWS, left, bottom: this.builder.nextRow - 1, right },
      titleRows: this.titleRows,
      orientation: this.plan.orientation,
      marginsMm: DECREE_MARGINS_MM,
      fitToWidth: true,
      header: PAGE_NUMBER_HEADER,
    };
  }

  private addIdentity(): void {
    const { role, details } = this.plan;
    const { roster, illustrative } = this.cluster;
    const stampRow = this.builder.addRow({ hidden: true });
    const stamp = encodeStamp({ role, year: roster.year, illustrative, details });
    this.builder.text(stampRow, KEY_COLUMN, stamp, STYLES.hidden);
    const idRow = this.builder.addRow({ hidden: true });
    this.builder.text(idRow, KEY_COLUMN, COLUMN_IDS_KEY, STYLES.hidden);
    this.plan.columns.forEach(({ id }, index) => {
      this.builder.text(idRow, index + 1, id, STYLES.hidden);
    });
  }

  private addTitle(): void {
    const { roster, illustrative } = this.cluster;
    if (roster.name !== "") this.addLine(roster.name.toLocaleUpperCase("vi"), STYLES.office);
    this.addLine(this.plan.title, STYLES.title, 24);
    if (roster.year > 0) this.addLine(`Năm ${roster.year}`, STYLES.subtitle);
    for (const notice of [...this.plan.notices, ...(illustrative ? [ILLUSTRATIVE_NOTICE] : [])]) {
      this.addLine(notice, STYLES.notice);
    }
    this.addGap();
  }

  /** Characters that the visible columns have together. */
  private printedWidth(): number {
    return this.plan.columns.reduce((total, { width, hidden }) => total + (hidden ? 0 : width), 0);
  }
}

/** Points of white between the parts of a sheet, and for the hand that signs. */
const GAP = 8;
const SIGNING = 42;

/** Hidden rows on top of every sheet of a cluster workbook: the stamp, the column ids. */
const IDENTITY_ROWS = 2;

/** Column of an id in sheets of this plan. */
function columnOf(plan: TablePlan, id: string): number {
  const index = plan.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new RangeError(`No column ${id} in ${plan.name}`);
  return index + 1;
}

/**
 * Formula of the cell of another sheet in the row with this key, wherever sorting has put it.
 * `key` is a formula for the key's text. An empty cell gives 0: ask only for calculated cells, or
 * wrap it in `numberOrBlank`.
 */
export function lookup(table: PlacedTable, key: string, columnId: string): string {
  const sheet = quotedSheetName(table.plan.name);
  const range = (column: number) =>
    `${sheet}!${absoluteA1(table.first, column)}:${absoluteA1(table.last, column)}`;
  const column = columnOf(table.plan, columnId);
  return `INDEX(${range(column)},MATCH(${key},${range(KEY_COLUMN)},0))`;
}

/**
 * Formula of the key that `name` has in another sheet: the prefix and the row's own hidden key.
 * MATCH takes ~ ? * for wildcards, so in names that have them they are written out.
 */
export function keyFormula(prefix: string, row: number, name: string): string {
  return `"${prefix}"&${withoutWildcards(a1(row, KEY_COLUMN), name)}`;
}

/** Formula of the text in a cell, which is `text`, as MATCH finds it literally. */
export function withoutWildcards(cell: string, text: string): string {
  return ["~", "?", "*"].reduce(
    (formula, sign) =>
      text.includes(sign) ? `SUBSTITUTE(${formula},"${sign}","~${sign}")` : formula,
    cell
  );
}

/** The formula's number, or an empty text where it gives none. */
export function numberOrBlank(formula: string): string {
  return `IF(ISNUMBER(${formula}),${formula},"")`;
}

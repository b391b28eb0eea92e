import { isLargerThan } from "../document/layoutTable";
import { LIMITS } from "../fileLimits";
import { type FlowItem, TextFlow } from "./textFlow";

/** The contents of a cell: lines of text, and tables. */
export type CellContent = readonly FlowItem<ClosedTable>[];

export interface ClosedCell {
  readonly content: CellContent;
  readonly columns: number;
  /** Rows that it reaches down over; 0: to the end of the table. */
  readonly rows: number;
}

/** A table as it was written, not laid out yet. */
export interface ClosedTable {
  readonly rows: readonly (readonly ClosedCell[])[];
}

interface OpenCell {
  readonly flow: TextFlow<ClosedTable>;
  readonly columns: number;
  readonly rows: number;
}

/** A table being read. Tags that are missing are taken as browsers take them. */
export class OpenTable {
  private readonly rows: ClosedCell[][] = [];
  private row: ClosedCell[] | null = null;
  private cell: OpenCell | null = null;

  /** `looks`: how many elements were open before it. */
  constructor(readonly looks: number) {}

  /** Where text goes; null between cells. */
  get flow(): TextFlow<ClosedTable> | null {
    return this.cell?.flow ?? null;
  }

  startRow(): void {
    this.endRow();
    this.row = [];
    this.rows.push(this.row);
  }

  startCell(columns: number, rows: number): void {
    this.endCell();
    if (!this.row) this.startRow();
    this.cell = { flow: new TextFlow(), columns, rows };
  }

  endCell(): void {
    if (this.cell && this.row) {
      const { flow, columns, rows } = this.cell;
      this.row.push({ content: flow.take(), columns, rows });
    }
    this.cell = null;
  }

  endRow(): void {
    this.endCell();
    this.row = null;
  }

  close(): ClosedTable {
    this.endRow();
    return { rows: this.rows };
  }
}

/**
 * Whether a table only places what is in it on the page: one of the tables inside it is larger than
 * itself.
 */
export function isLayout(table: ClosedTable): boolean {
  const own = table.rows.flat().filter((cell) => innerTables(cell).length === 0).length;
  return deepTables(table).some((inner) =>
    isLargerThan(own, {
      rows: inner.rows.length,
      columns: widthOf(inner),
      cells: cellsOf(inner),
    })
  );
}

function innerTables({ content }: ClosedCell): ClosedTable[] {
  return content.flatMap((item) => (item.kind === "other" ? [item.other] : []));
}

function deepTables(table: ClosedTable): ClosedTable[] {
  const found = table.rows.flat().flatMap(innerTables);
  return [...found, ...found.flatMap(deepTables)];
}

function cellsOf({ rows }: ClosedTable): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}

function widthOf({ rows }: ClosedTable): number {
  const width = (row: readonly ClosedCell[]) =>
    row.reduce((sum, { columns }) => sum + Math.min(columns, LIMITS.documentSpan), 0);
  return rows.reduce((most, row) => Math.max(most, width(row)), 0);
}

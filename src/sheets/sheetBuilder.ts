import type {
  CellModel,
  CellRange,
  CellStyle,
  ConditionalFormatModel,
  RowModel,
  ValidationModel,
} from "@/grid";

/** Collects the cells of a sheet as its builder walks down the rows. Rows and columns count from 0. */
export class SheetBuilder {
  private readonly rows: { cells: Map<number, CellModel>; height?: number; hidden?: boolean }[] =
    [];
  readonly merges: CellRange[] = [];
  readonly validations: ValidationModel[] = [];
  readonly conditionalFormats: ConditionalFormatModel[] = [];

  /** Number of the row that the next `addRow` will add. */
  get nextRow(): number {
    return this.rows.length;
  }

  addRow(options: { readonly height?: number; readonly hidden?: boolean } = {}): number {
    this.rows.push({ cells: new Map(), ...options });
    return this.rows.length - 1;
  }

  text(row: number, column: number, value: string, style: CellStyle): void {
    this.set(row, column, value === "" ? { style } : { value, style });
  }

  number(row: number, column: number, value: number, style: CellStyle): void {
    this.set(row, column, { value, style });
  }

  formula(row: number, column: number, formula: string, style: CellStyle): void {
    this.set(row, column, { formula, style });
  }

  blank(row: number, column: number, style: CellStyle): void {
    this.set(row, column, { style });
  }

  set(row: number, column: number, cell: CellModel): void {
    const target = this.rows[row];
    if (!target) throw new RangeError(`No row ${row} in this sheet yet`);
    target.cells.set(column, cell);
  }

  /** One text over several columns of a row. */
  merged(row: number, left: number, right: number, value: string, style: CellStyle): void {
    this.text(row, left, value, style);
    for (let column = left + 1; column <= right; column++) this.blank(row, column, style);
    if (right > left) this.merges.push({ top: row, bottom: row, left, right });
  }

  build(): readonly RowModel[] {
    return this.rows;
  }
}

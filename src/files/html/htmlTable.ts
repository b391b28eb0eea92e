import type { DocumentTable } from "../document/documentContent";
import type { StyledText, TableBuilder } from "../document/tableBuilder";
import { LIMITS } from "../fileLimits";

/** Rows that a cell may reach down over (HTML Living Standard, 4.9.11). */
const MOST_ROWS = 65_534;

/** Lays out the cells of an HTML table as browsers do: each goes to the next column that no cell from above takes. */
export class HtmlTable {
  /** For every column the rows that a cell still takes, the row being filled counted. */
  private readonly taken: number[] = [];
  private readonly spans: { left: number; right: number; top: number; rows: number }[] = [];
  private next = 0;

  constructor(private readonly builder: TableBuilder) {}

  get name(): string {
    return this.builder.name;
  }

  startRow(): void {
    for (let column = 0; column < this.taken.length; column++)
      this.taken[column] = Math.max((this.taken[column] ?? 0) - 1, 0);
    this.builder.startRow();
    this.next = 0;
  }

  /** Where the next cell of the row goes. */
  nextPlace(): { readonly row: number; readonly column: number } {
    let column = this.next;
    while ((this.taken[column] ?? 0) > 0) column++;
    return { row: this.builder.row, column };
  }

  /** Puts a cell with its colspan and rowspan (0: to the end of the table). */
  put(text: StyledText, columns: number, down: number): void {
    const { row: top, column: left } = this.nextPlace();
    const right = left + Math.min(Math.max(columns, 1), LIMITS.documentSpan) - 1;
    const rows = down === 0 ? MOST_ROWS : Math.min(Math.max(down, 1), MOST_ROWS);
    this.builder.put(left, right, text);
    for (let column = left; rows > 1 && column <= right; column++) this.taken[column] = rows;
    this.next = right + 1;
    if (rows > 1 || right > left) this.spans.push({ left, right, top, rows });
  }

  /** The table, its merged areas ending where its rows do. */
  build(): DocumentTable {
    for (const { left, right, top, rows } of this.spans)
      this.builder.merge({ left, right, top, bottom: Math.min(top + rows - 1, this.builder.row) });
    return this.builder.build();
  }
}

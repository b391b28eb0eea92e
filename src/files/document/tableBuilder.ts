import type { CellLook, CellRange, GridCell } from "@/grid";
import { tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";
import type { DocumentTable } from "./documentContent";

/** What one document may still cost: its tables draw on it together. */
export interface DocumentBudget {
  cells: number;
  rows: number;
}

export function documentBudget(): DocumentBudget {
  return { cells: LIMITS.cells, rows: LIMITS.documentRows };
}

/** Text with the look of its first letters. */
export interface StyledText {
  readonly text: string;
  readonly look?: CellLook;
}

/** Gathers the cells of one table of a document, top to bottom. Rows and columns count from 0. */
export class TableBuilder {
  /** The row being filled; −1 before the first. */
  row = -1;
  private readonly rows = new Map<number, Map<number, GridCell>>();
  private readonly merges: CellRange[] = [];
  private width = 0;

  constructor(
    readonly number: number,
    private readonly budget: DocumentBudget
  ) {}

  get name(): string {
    return `Bảng ${this.number}`;
  }

  startRow(): void {
    if (--this.budget.rows < 0) throw tooLarge("rows", LIMITS.documentRows);
    this.row++;
  }

  /** Puts a text into the row being filled, at the left one of the columns that its cell spans. */
  put(left: number, right: number, { text, look }: StyledText): void {
    if (--this.budget.cells < 0) throw tooLarge("cells", LIMITS.cells);
    if (right >= LIMITS.documentColumns) throw tooLarge("columns", LIMITS.documentColumns);
    this.width = Math.max(this.width, right + 1);
    if (text.trim() === "") return;
    const cells = this.rows.get(this.row) ?? new Map<number, GridCell>();
    cells.set(left, { value: text, formula: null, ...(look && { look }) });
    this.rows.set(this.row, cells);
  }

  merge(range: CellRange): void {
    if (range.top === range.bottom && range.left === range.right) return;
    if (this.merges.length >= LIMITS.merges) throw tooLarge("merges", LIMITS.merges);
    this.merges.push(range);
  }

  build(): DocumentTable {
    return {
      kind: "table",
      grid: { name: this.name, visibility: "visible", rows: this.rows, merges: this.merges },
      columns: this.width,
    };
  }
}

import { a1, type CellLook, type CellRange, cellText, type GridCell } from "@/grid";
import { LIMITS } from "../fileLimits";
import { tooLarge } from "../fileProblem";
import type { FileText } from "../fileText";
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
  /** Its font gave the encoding (see FileText). */
  readonly byFont?: boolean;
}

/** Gathers the cells of one table of a document, top to bottom. Rows and columns count from 0. */
export class TableBuilder {
  /** The row being filled; −1 before the first. */
  row = -1;
  private readonly rows = new Map<number, Map<number, GridCell>>();
  private readonly merges: CellRange[] = [];
  private width = 0;

  /** Its number among the tables given out, from 1; 0 until it is one. */
  number = 0;

  constructor(
    private readonly budget: DocumentBudget,
    private readonly texts: FileText
  ) {}

  get name(): string {
    return `Bảng ${this.number}`;
  }

  get columns(): number {
    return this.width;
  }

  /** Its words: a line for each row, cells parted by tabs. */
  lines(): string {
    return [...this.rows.values()]
      .map((cells) => [...cells.values()].map(({ value }) => cellText(value)).join("\t"))
      .join("\n");
  }

  startRow(): void {
    if (--this.budget.rows < 0) throw tooLarge("rows", LIMITS.documentRows);
    this.row++;
  }

  /** Puts a text into the row being filled, at the left one of the columns that its cell spans. */
  put(left: number, right: number, { text, look, byFont }: StyledText): void {
    if (--this.budget.cells < 0) throw tooLarge("cells", LIMITS.cells);
    if (right >= LIMITS.documentColumns) throw tooLarge("columns", LIMITS.documentColumns);
    this.width = Math.max(this.width, right + 1);
    if (text.trim() === "") return;
    const cells = this.rows.get(this.row) ?? new Map<number, GridCell>();
    const put = (value: string) => cells.set(left, { value, formula: null, ...(look && { look }) });
    put(text);
    this.rows.set(this.row, cells);
    if (byFont) return;
    const cell = a1(this.row, left);
    this.texts.watch(text, () => ({ sheet: this.name, cell }), look?.fontName !== undefined, put);
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

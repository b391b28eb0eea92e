import type { SheetGrid } from "@/grid";

/** A line of text outside tables, as one reads it; never blank. */
export interface DocumentParagraph {
  readonly kind: "paragraph";
  readonly text: string;
}

/** A table of a document as a grid ("Bảng 1", "Bảng 2" …): every cell is text, merged ones hold it top left. */
export interface DocumentTable {
  readonly kind: "table";
  readonly grid: SheetGrid;
  /** How many columns the table is laid out in, empty ones too. */
  readonly columns: number;
}

/** What a text document holds that tables are read from, in its order. */
export interface DocumentContent {
  readonly blocks: readonly (DocumentParagraph | DocumentTable)[];
}

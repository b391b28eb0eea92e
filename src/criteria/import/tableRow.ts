import type { Place } from "@/findings";
import type { CellValue } from "@/grid";

/**
 * A row of a scoring table, whatever kind of document it was read from: text tidied, nothing
 * understood yet. Readers of other kinds of documents make these too.
 */
export interface TableRow {
  /** For findings: sheet and cell where there are such. */
  readonly where: Place;
  /** As printed; "" where the row has none. */
  readonly code: string;
  /** The code stood in its cell as a number: "1.10" may have become 1.1. */
  readonly codeIsNumber: boolean;
  readonly label: string;
  readonly points: CellValue;
}

/** A table with the texts above it (titles, decision), top to bottom. */
export interface SourceTable {
  readonly titles: readonly string[];
  /** Headings of columns that belong to the table and were not read. */
  readonly unreadColumns: readonly { readonly heading: string; readonly where: Place }[];
  readonly rows: readonly TableRow[];
}

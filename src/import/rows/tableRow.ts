import type { Place } from "@/findings";
import type { CellValue } from "@/grid";

/** How a row's words look: where codes are missing, levels show in this. */
export interface RowLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Every letter is a capital. */
  readonly capitals: boolean;
}

/**
 * A row of a scoring table, whatever kind of document it was read from: text tidied, nothing
 * understood yet. A cell of several lines that are tiers is several rows.
 */
export interface TableRow {
  /** For findings: sheet and cell where there are such. */
  readonly where: Place;
  /** As printed; "" where the row has none. */
  readonly code: string;
  readonly label: string;
  readonly points: CellValue;
  /** What the column of points to take off says, line by line; "" where there is no such column, or nothing in it. */
  readonly deduction: string;
  /** What columns that were not read, but speak of scoring, say in this row: "heading: text". */
  readonly beside: readonly string[];
  readonly look: RowLook;
  /** Its level where its column tells it, among the ranks of codes. */
  readonly rank?: number;
}

/** A table with the texts above it (titles, decision), top to bottom. */
export interface SourceTable {
  readonly titles: readonly string[];
  /** Headings of columns that belong to the table and were not read. */
  readonly unreadColumns: readonly { readonly heading: string; readonly where: Place }[];
  /** Columns that give standard points too, beside the one that was read. */
  readonly pointsColumns: {
    readonly heading: string;
    readonly others: readonly string[];
    readonly where: Place;
  } | null;
  /** The columns' headings as printed: one may name the total ("ĐIỂM CHUẨN (200 điểm)"). */
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

import type { CellAddress, CellValue } from "@/grid";
import type { Entry } from "@/scoring";
import type { ClosingRecord } from "./closingRecord";

/** What a closing keeps a copy of. */
export interface KeptCell {
  readonly column: number;
  /** Hidden column of the copy, in the same row. */
  readonly copyColumn: number;
  readonly current: Entry;
  readonly copy: CellValue;
  /**
   * entry: typed by a person. shown: ours as long as a formula stands in it; what that shows follows
   * from entries, so only something typed over it is compared. points: counted by a formula.
   */
  readonly kind: "entry" | "shown" | "points";
  /** points: what the engine counts from the entries, in plain points; null: none. */
  readonly computed?: number | null;
}

/** A row with entries or points, known by its tag wherever it stands. */
export interface KeptRow {
  readonly tag: string;
  readonly row: number;
  readonly cells: readonly KeptCell[];
}

/** Whose content a code stands for. */
interface ClosingIdentity {
  readonly role: "scoring" | "figures";
  readonly set: { readonly id: string; readonly version: string; readonly checksum: string };
  readonly unit: string;
  readonly year: number;
}

/** A sheet of ours as closing sees it: what is to be kept, and where copies, record and printed line stand. */
export interface ClosableSheet {
  readonly sheet: string;
  readonly identity: ClosingIdentity;
  readonly rows: readonly KeptRow[];
  /** Hidden columns of the copies. */
  readonly copyColumns: readonly number[];
  /** Hidden column that counts, row by row, the cells that differ from their copies. */
  readonly differsColumn: number;
  /**
   * Where the record stands, twice: in the row of the stamp and in that of the line. A request is
   * carried out downwards, so a closing that broke off in the middle shows in the two.
   */
  readonly recordsAt: readonly [above: CellAddress, below: CellAddress];
  /** The printed cell that shows the code. */
  readonly lineAt: CellAddress;
  /** Something stands in the printed cell. */
  readonly lineFilled: boolean;
  /** What the last closing left behind; null: the sheet is open. */
  readonly record: ClosingRecord | null;
}

import type { CriteriaSet } from "@/criteria";
import type { GridCell, SheetGrid } from "@/grid";
import type { CriterionEntry, EntryField } from "@/scoring";
import type { ScoringColumns } from "../readRows";

/**
 * What a cell could hold instead. Numbers are what the cell holds: with `percent`, 0.95 is 95 %.
 * Printed: what the table prints in a cell that is closed to entries.
 */
export type FixChoice =
  | { readonly kind: "number"; readonly value: number; readonly percent: boolean }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "printed"; readonly value: string | number };

/** A cell that can be put right: one choice where there is one reading, more where a person has to say. */
export interface CellFix {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** What stands there, to be put back. */
  readonly before: GridCell;
  readonly choices: readonly FixChoice[];
}

/** A scoring sheet as read, as far as fixes depend on it. */
export interface FixableSheet {
  readonly grid: SheetGrid;
  readonly columns: ScoringColumns;
  /** Rows by their tag. */
  readonly rows: ReadonlyMap<string, number>;
  readonly set: CriteriaSet;
  readonly entries: ReadonlyMap<string, CriterionEntry>;
  readonly cellOf: (criterion: string, field: EntryField) => string | null;
}

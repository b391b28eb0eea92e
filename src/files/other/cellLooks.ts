import type { CellLook, HiddenLines } from "@/grid";

/** What a cell looks like, by its sheet's name and its place from 0; undefined where the file gives nothing. */
export type LooksOf = (sheet: string, row: number, column: number) => CellLook | undefined;

/** What our own scanners tell of a file beside what the library reads. */
export interface SheetFacts {
  readonly looks: LooksOf;
  /** Undefined where the scanner does not tell. */
  readonly hidden: (sheet: string) => HiddenLines | undefined;
}

import type { CellLook } from "@/grid";

/** What a cell looks like, by its sheet's name and its place from 0; undefined where the file tells nothing. */
export type LooksOf = (sheet: string, row: number, column: number) => CellLook | undefined;

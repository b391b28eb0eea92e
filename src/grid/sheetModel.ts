import type { CellRange } from "./address";
import type { CellValue } from "./cell";
import type { SheetVisibility } from "./sheetGrid";

/**
 * A sheet as designed: plain data that a workbook adapter applies and the .xlsx writer writes.
 * Rows and columns count from 0; lengths of paper are millimetres, font sizes and row heights
 * points, column widths characters of the default font (as in Excel).
 */
export interface SheetModel {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  readonly merges: readonly CellRange[];
  /** How many rows and columns stay in view when scrolling. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly validations: readonly ValidationModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  /** Protected without a password: cells whose style says unlocked stay open for entry. */
  readonly protected: boolean;
  readonly print: PrintModel | null;
  readonly tabColor?: string;
}

export interface ColumnModel {
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowModel {
  /** Cells by column; a missing one is empty and unstyled. */
  readonly cells: ReadonlyMap<number, CellModel>;
  /** Left out: the height follows the text. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface CellModel {
  /** Written as a value: text stays text whatever its first character. */
  readonly value?: Exclude<CellValue, null>;
  /** An ordinary formula, English names, comma separated, without the leading "=". */
  readonly formula?: string;
  /** The formula's result, where known: written into files for programs that do not calculate. */
  readonly result?: Exclude<CellValue, null>;
  readonly style?: CellStyle;
}

/** Colours are "#RRGGBB". Everything left out is the default of `DEFAULT_STYLE`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "centerContinuous";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin black lines on the sides named. */
  readonly border?: "all" | "top" | "bottom" | "none";
  readonly numberFormat?: string;
  /** Open for entry on a protected sheet. */
  readonly unlocked?: boolean;
  readonly underline?: boolean;
}

/** The type that every sheet of ours is set in (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const DEFAULT_STYLE = { fontName: "Times New Roman", size: 12, color: "#000000" } as const;

export type ValidationModel = {
  readonly range: CellRange;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: {
    readonly title: string;
    readonly text: string;
    readonly style: "stop" | "warning";
  };
} & (
  | { readonly kind: "listFromRange"; readonly source: CellRange }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number }
  | { readonly kind: "atLeast"; readonly min: number }
  | { readonly kind: "date"; readonly min: number; readonly max: number }
  | { readonly kind: "formula"; readonly formula: string }
);

/** A look that the sheet shows by itself where its formula (relative to the range's first cell) is true. */
export interface ConditionalFormatModel {
  readonly range: CellRange;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

export interface PrintModel {
  readonly area: CellRange;
  /** Rows repeated on top of every page: first and last. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly orientation: "portrait" | "landscape";
  readonly marginsMm: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** One page wide, as many pages tall as needed. */
  readonly fitToWidth: boolean;
  /** Shown centred on top of every page but the first, as Excel's codes: "&P". */
  readonly header?: string;
  readonly footer?: string;
}

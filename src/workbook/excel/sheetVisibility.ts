import type { SheetVisibility } from "@/grid";

const EXCEL_NAMES = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
} as const satisfies Record<SheetVisibility, string>;

/** Excel's word for how far a sheet is hidden. */
export function excelVisibility(visibility: SheetVisibility): "Visible" | "Hidden" | "VeryHidden" {
  return EXCEL_NAMES[visibility];
}

export function visibilityOf(excelName: string): SheetVisibility {
  return excelName === "VeryHidden" ? "veryHidden" : excelName === "Hidden" ? "hidden" : "visible";
}

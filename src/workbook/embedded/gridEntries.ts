import { CellValueType, type ICellData, type Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Nullable, Worksheet } from "@/workbook/embedded/univer";
import { writeContent } from "./engineCells";
import { editedText, typedContent } from "./typedText";

/** Ahead of the engine's own reading of entries, which takes a number with a decimal comma for text. */
const FIRST = 1000;

interface Place {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
}

/** Makes the grid take entries as `typedContent` does, and show numbers for editing in the same notation. */
export function takeVietnameseEntries(injector: Injector): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place, next) => {
      const entry = taken(cell, formatAt(place));
      // The engine would read the number that stands for a truth value as a number.
      return entry?.t === CellValueType.BOOLEAN ? entry : next(entry);
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place, next) => shown(place) ?? next(cell),
  });
}

/** Formulas, text marked as such, and text of several lines are left as the engine read them. */
function taken(cell: Nullable<ICellData>, numberFormat: string): Nullable<ICellData> {
  if (!cell || cell.f || cell.t === CellValueType.FORCE_STRING) return cell;
  if (typeof cell.v !== "string" && typeof cell.v !== "number") return cell;
  const { numberFormat: brought, ...typed } = typedContent(String(cell.v), numberFormat);
  const content = writeContent({ row: 0, column: 0, ...typed });
  return { ...cell, ...content, ...(brought && { s: { n: { pattern: brought } } }) };
}

function shown(place: Place): ICellData | null {
  const raw = place.worksheet.getCellRaw(place.row, place.col);
  if (!raw || raw.f || raw.si || raw.t !== CellValueType.NUMBER) return null;
  return { ...raw, v: editedText(Number(raw.v), formatAt(place)), t: CellValueType.STRING };
}

function formatAt({ worksheet, row, col }: Place): string {
  return worksheet.getComposedCellStyle(row, col).n?.pattern ?? "";
}

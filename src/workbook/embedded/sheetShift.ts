import type { CellRange, PrintModel, SheetModel, ValidationModel } from "@/grid";
import type { PersonEdit } from "./personEdits";

/** Rows or columns put in or taken out. */
export type Shift = Extract<PersonEdit, { kind: "inserted" | "removed" }>;

/**
 * The model with its areas moved along when a person puts rows or columns in or takes them out, as
 * a spreadsheet moves them; areas of which nothing is left go. Cells, merges and frozen panes are
 * the engine's and are read from it; formulas of rules stay as they are.
 */
export function shiftedAreas(model: SheetModel, shift: Shift): SheetModel {
  return {
    ...model,
    validations: model.validations.flatMap((validation) => shiftedValidation(validation, shift)),
    conditionalFormats: model.conditionalFormats.flatMap((format) => {
      const range = shiftedRange(format.range, shift);
      return range ? [{ ...format, range }] : [];
    }),
    print: model.print && shiftedPrint(model.print, shift),
  };
}

/** The range afterwards; null where all of it was taken out. */
export function shiftedRange(range: CellRange, shift: Shift): CellRange | null {
  const rows = shift.of === "rows";
  const span = shiftedSpan(rows ? range.top : range.left, rows ? range.bottom : range.right, shift);
  if (!span) return null;
  return rows
    ? { ...range, top: span[0], bottom: span[1] }
    : { ...range, left: span[0], right: span[1] };
}

function shiftedSpan(first: number, last: number, shift: Shift): [number, number] | null {
  const count = shift.last - shift.first + 1;
  if (shift.kind === "inserted") {
    return [
      first >= shift.first ? first + count : first,
      last >= shift.first ? last + count : last,
    ];
  }
  const removedUpTo = (position: number): number =>
    Math.max(0, Math.min(position, shift.last) - shift.first + 1);
  const start = first - removedUpTo(first - 1);
  const end = last - removedUpTo(last);
  return end < start ? null : [start, end];
}

function shiftedValidation(validation: ValidationModel, shift: Shift): ValidationModel[] {
  const range = shiftedRange(validation.range, shift);
  if (!range) return [];
  if (validation.kind !== "listFromRange") return [{ ...validation, range }];
  const source = shiftedRange(validation.source, shift);
  return source ? [{ ...validation, range, source }] : [];
}

function shiftedPrint(print: PrintModel, shift: Shift): PrintModel | null {
  const area = shiftedRange(print.area, shift);
  if (!area) return null;
  const titles =
    print.titleRows && shift.of === "rows"
      ? shiftedSpan(print.titleRows.first, print.titleRows.last, shift)
      : null;
  if (!print.titleRows || shift.of === "columns") return { ...print, area };
  return { ...print, area, titleRows: titles && { first: titles[0], last: titles[1] } };
}

import type { DataValidation } from "exceljs";
import { absoluteA1, type CellRange, type ValidationModel } from "@/grid";

/** Excel calls a file damaged whose inline list is longer. */
const LONGEST_INLINE_LIST = 255;
const DAY_MS = 86_400_000;
/** 1 January 1970 as a serial number. */
const UNIX_EPOCH = 25_569;

/** A validation as exceljs takes it. RangeError where an inline list cannot be written. */
export function excelValidation(model: ValidationModel): DataValidation {
  return { ...rule(model), allowBlank: true, ...prompt(model), ...error(model) };
}

function rule(model: ValidationModel): Pick<DataValidation, "type" | "formulae" | "operator"> {
  switch (model.kind) {
    case "listFromRange":
      return { type: "list", formulae: [absoluteRange(model.source)] };
    case "list":
      return { type: "list", formulae: [inlineList(model.items)] };
    case "decimal":
      return { type: "decimal", operator: "between", formulae: [model.min, model.max] };
    case "atLeast":
      return { type: "decimal", operator: "greaterThanOrEqual", formulae: [model.min] };
    case "date":
      return {
        type: "date",
        operator: "between",
        formulae: [dateOf(model.min), dateOf(model.max)],
      };
    case "formula":
      return { type: "custom", formulae: [model.formula] };
  }
}

function inlineList(items: readonly string[]): string {
  const list = items.join(",");
  if (list.length > LONGEST_INLINE_LIST || items.some((item) => item.includes(","))) {
    throw new RangeError(
      "An inline list takes no commas and 255 characters at most: let it refer to a range"
    );
  }
  return `"${list.replace(/"/g, '""')}"`;
}

/** exceljs takes dates of the 1900 calendar and writes them as serial numbers again. */
function dateOf(serial: number): Date {
  return new Date(Math.round((serial - UNIX_EPOCH) * DAY_MS));
}

export function absoluteRange(range: CellRange): string {
  return `${absoluteA1(range.top, range.left)}:${absoluteA1(range.bottom, range.right)}`;
}

function prompt(model: ValidationModel): Partial<DataValidation> {
  return model.prompt
    ? { showInputMessage: true, promptTitle: model.prompt.title, prompt: model.prompt.text }
    : {};
}

function error(model: ValidationModel): Partial<DataValidation> {
  if (!model.error) return { showErrorMessage: true };
  const { title, text, style } = model.error;
  return { showErrorMessage: true, errorStyle: style, errorTitle: title, error: text };
}

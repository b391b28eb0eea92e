import {
  absoluteA1,
  type CellRange,
  type ConditionalFormatModel,
  type ValidationModel,
} from "@/grid";
import { formulaLiteral } from "./cellLiterals";
import { areasOf, rangeOf } from "./untrackedRanges";

/** Excel cuts nothing off: longer titles and texts of a validation are refused. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** Ranges of the same rule and words share one object: a scoring sheet has a rule for every row. */
export function writeValidations(sheet: Excel.Worksheet, models: readonly ValidationModel[]): void {
  const alike = new Map<
    string,
    { readonly model: ValidationModel; readonly ranges: CellRange[] }
  >();
  for (const model of models) {
    const key = JSON.stringify({ ...model, range: null });
    const group = alike.get(key) ?? { model, ranges: [] };
    group.ranges.push(model.range);
    alike.set(key, group);
  }
  for (const { model, ranges } of alike.values()) {
    for (const areas of areasOf(sheet, ranges)) validate(areas.dataValidation, model);
  }
}

function validate(validation: Excel.DataValidation, model: ValidationModel): void {
  validation.rule = ruleOf(model);
  if (model.prompt) {
    validation.prompt = {
      showPrompt: true,
      title: cut(model.prompt.title, LONGEST_TITLE),
      message: cut(model.prompt.text, LONGEST_TEXT),
    };
  }
  if (model.error) {
    const style = model.error.style === "stop" ? "Stop" : "Warning";
    validation.errorAlert = {
      showAlert: true,
      style,
      title: cut(model.error.title, LONGEST_TITLE),
      message: cut(model.error.text, LONGEST_TEXT),
    };
  }
}

function ruleOf(model: ValidationModel): Excel.DataValidationRule {
  switch (model.kind) {
    case "listFromRange":
      return {
        list: { inCellDropDown: true, source: formulaLiteral(absoluteRange(model.source)) },
      };
    case "list":
      return { list: { inCellDropDown: true, source: model.items.join(",") } };
    case "decimal":
      return { decimal: { operator: "Between", formula1: model.min, formula2: model.max } };
    case "atLeast":
      return { decimal: { operator: "GreaterThanOrEqualTo", formula1: model.min } };
    case "date":
      // As formulas: a plain number would have to be a date text of the API's own.
      return {
        date: {
          operator: "Between",
          formula1: formulaLiteral(String(model.min)),
          formula2: formulaLiteral(String(model.max)),
        },
      };
    case "formula":
      return { custom: { formula: formulaLiteral(model.formula) } };
  }
}

/** Excel puts each conditional format above those that are there: the last of the model is added first. */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  models: readonly ConditionalFormatModel[]
): void {
  for (const model of [...models].reverse()) {
    const { custom } = rangeOf(sheet, model.range).conditionalFormats.add("Custom");
    custom.rule.formula = formulaLiteral(model.formula);
    if (model.fill !== undefined) custom.format.fill.color = model.fill;
    if (model.color !== undefined) custom.format.font.color = model.color;
    if (model.bold) custom.format.font.bold = true;
  }
}

function absoluteRange({ top, left, bottom, right }: CellRange): string {
  return `${absoluteA1(top, left)}:${absoluteA1(bottom, right)}`;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

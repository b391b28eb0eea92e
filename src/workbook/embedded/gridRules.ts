import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  ICommandService,
  type IDataValidationRule,
  type Injector,
} from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import {
  absoluteA1,
  type CellRange,
  type ConditionalFormatModel,
  type ValidationModel,
} from "@/grid";
import { BooleanNumber, type Worksheet } from "@/workbook/embedded/univer";
import { engineRange } from "./sheetSnapshot";

/** Gives a sheet of the grid its drop-downs, entry checks and conditional formats. */
export function addRules(
  injector: Injector,
  sheet: Worksheet,
  rules: {
    readonly validations: readonly ValidationModel[];
    readonly conditionalFormats: readonly ConditionalFormatModel[];
  }
): void {
  const commands = injector.get(ICommandService);
  const place = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  const validations = rules.validations.map((model, index) =>
    validationRule(`validation${index}`, model)
  );
  if (validations.length > 0) {
    commands.syncExecuteCommand(
      AddDataValidationMutation.id,
      { ...place, rule: validations },
      { onlyLocal: true }
    );
  }
  // The engine puts each new rule above the others; the first of the model is to win.
  [...rules.conditionalFormats].reverse().forEach((model, index) => {
    const rule = conditionalRule(`format${index}`, model);
    commands.syncExecuteCommand(
      AddConditionalRuleMutation.id,
      { ...place, rule },
      { onlyLocal: true }
    );
  });
}

function validationRule(uid: string, model: ValidationModel): IDataValidationRule {
  return {
    uid,
    ranges: [engineRange(model.range)],
    allowBlank: true,
    showDropDown: true,
    renderMode: DataValidationRenderMode.ARROW,
    ...check(model),
    ...(model.error && {
      showErrorMessage: true,
      errorTitle: model.error.title,
      error: model.error.text,
      errorStyle:
        model.error.style === "stop"
          ? DataValidationErrorStyle.STOP
          : DataValidationErrorStyle.WARNING,
    }),
    ...(model.prompt && {
      showInputMessage: true,
      promptTitle: model.prompt.title,
      prompt: model.prompt.text,
    }),
  };
}

type Check = Pick<IDataValidationRule, "type" | "operator" | "formula1" | "formula2">;

function check(model: ValidationModel): Check {
  switch (model.kind) {
    case "listFromRange":
      return { type: DataValidationType.LIST, formula1: `=${absoluteRange(model.source)}` };
    case "list":
      return { type: DataValidationType.LIST, formula1: model.items.join(",") };
    case "decimal":
    case "date":
      // The engine's own check of dates reads them month first; dates are numbers, so this says the same.
      return between(model.min, model.max);
    case "atLeast":
      return {
        type: DataValidationType.DECIMAL,
        operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
        formula1: String(model.min),
      };
    case "formula":
      return { type: DataValidationType.CUSTOM, formula1: `=${model.formula}` };
  }
}

function between(min: number, max: number): Check {
  return {
    type: DataValidationType.DECIMAL,
    operator: DataValidationOperator.BETWEEN,
    formula1: String(min),
    formula2: String(max),
  };
}

function absoluteRange({ top, left, bottom, right }: CellRange): string {
  return `${absoluteA1(top, left)}:${absoluteA1(bottom, right)}`;
}

function conditionalRule(cfId: string, model: ConditionalFormatModel): IConditionFormattingRule {
  return {
    cfId,
    ranges: [engineRange(model.range)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: `=${model.formula}`,
      style: {
        ...(model.fill && { bg: { rgb: model.fill } }),
        ...(model.color && { cl: { rgb: model.color } }),
        ...(model.bold && { bl: BooleanNumber.TRUE }),
      },
    },
  };
}

import type { CriteriaSet } from "@/criteria";
import type { SheetModel } from "@/grid";
import { freeSheetName } from "@/sheets/sheetNames";
import { figuresSheet } from "./figures/figuresSheet";
import { FIGURE_WORDS } from "./figures/figuresSheetWords";
import { scoringSheet } from "./scoring/scoringSheet";
import { SCORING_WORDS } from "./scoring/scoringSheetWords";

export interface UnitSheetsOptions {
  readonly unit: string;
  readonly year: number;
  readonly illustrative: boolean;
  /** Names that are taken in the workbook: a number is added to ours. */
  readonly taken?: readonly string[];
}

/** The sheets of a unit's workbook: the scoring sheet first, then its figures. */
export function unitSheets(
  set: CriteriaSet,
  options: UnitSheetsOptions
): readonly [scoring: SheetModel, figures: SheetModel] {
  const { taken = [] } = options;
  const common = { unit: options.unit, year: options.year, illustrative: options.illustrative };
  const name = freeSheetName(SCORING_WORDS.sheetName, taken);
  const { model, firstRow } = scoringSheet(set, { ...common, name });
  return [
    model,
    figuresSheet(set, {
      ...common,
      name: freeSheetName(FIGURE_WORDS.sheetName, taken),
      scoringSheet: { name, firstRow },
    }),
  ];
}

/** The columns of a figures sheet ("Số liệu"), in their order; their keys are in a hidden row. */
export const FIGURE_COLUMNS = [
  "order",
  "label",
  "measure",
  "numerator",
  "denominator",
  "value",
  "target",
  "difference",
  "previous",
  "change",
  "id",
  "closedNumerator",
  "closedDenominator",
  "closedValue",
  "closedTarget",
  "closedPrevious",
  "closedDiffers",
] as const;

export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

export function figureColumn(key: FigureColumn): number {
  return FIGURE_COLUMNS.indexOf(key);
}

/** The id column and what a closing keeps behind it are hidden; all before is printed. */
export const LAST_PRINTED_FIGURE_COLUMN = FIGURE_COLUMNS.indexOf("id") - 1;

/** Where a closing keeps its copy of each figure's cells. */
export const CLOSED_FIGURES = [
  { key: "numerator", copy: "closedNumerator" },
  { key: "denominator", copy: "closedDenominator" },
  { key: "value", copy: "closedValue" },
  { key: "target", copy: "closedTarget" },
  { key: "previous", copy: "closedPrevious" },
] as const satisfies readonly { readonly key: FigureColumn; readonly copy: FigureColumn }[];

export const FIGURE_WIDTHS: Readonly<Record<FigureColumn, number>> = {
  order: 6,
  label: 62,
  measure: 12,
  numerator: 14,
  denominator: 14,
  value: 14,
  target: 12,
  difference: 13,
  previous: 14,
  change: 13,
  id: 10,
  closedNumerator: 10,
  closedDenominator: 10,
  closedValue: 10,
  closedTarget: 10,
  closedPrevious: 10,
  closedDiffers: 10,
};

/** Tag of a figure's row in the id column. */
export const FIGURE_TAG = "f:";

/** Tag of the row under the figures that shows the code of a closed sheet. */
export const CLOSING_LINE_TAG = "~closing";

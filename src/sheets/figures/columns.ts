/** The columns of a figures sheet ("Số liệu"), in their order; their keys stand in a hidden row. */
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
] as const;

export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

export function figureColumn(key: FigureColumn): number {
  return FIGURE_COLUMNS.indexOf(key);
}

/** All but the hidden id column are printed. */
export const LAST_PRINTED_FIGURE_COLUMN = FIGURE_COLUMNS.length - 2;

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
};

/** Tag of a figure's row in the id column. */
export const FIGURE_TAG = "f:";

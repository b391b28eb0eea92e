/**
 * The columns of a scoring sheet, in their order. The keys are in a hidden row of the sheet, so
 * that a column is found again where others were inserted before it.
 */
export const SCORING_COLUMNS = [
  "code",
  "label",
  "standard",
  "counted",
  "explanation",
  "result",
  "typedPoints",
  "notArising",
  "evidence",
  "status",
  "crossCheck",
  "crossCheckReason",
  "appraised",
  "appraisedReason",
  "id",
  "crossCheckLine",
  "appraisedLine",
  "closedResult",
  "closedTypedPoints",
  "closedNotArising",
  "closedEvidence",
  "closedExplanation",
  "closedCounted",
  "closedDiffers",
] as const;

export type ScoringColumn = (typeof SCORING_COLUMNS)[number];

/** Number of a column on a sheet as we make it. */
export function columnOf(key: ScoringColumn): number {
  return SCORING_COLUMNS.indexOf(key);
}

/** The official form: what is printed (Bộ Tư pháp 2022: TT · nội dung · điểm chuẩn · tổng điểm chấm · ghi chú). */
export const PRINTED_COLUMNS = 5;

/** Widths in characters; the printed ones share the width of an A4 page. */
export const COLUMN_WIDTHS: Readonly<Record<ScoringColumn, number>> = {
  code: 10,
  label: 48,
  standard: 9,
  counted: 9,
  explanation: 24,
  result: 18,
  typedPoints: 10,
  notArising: 15,
  evidence: 48,
  status: 18,
  crossCheck: 11,
  crossCheckReason: 24,
  appraised: 11,
  appraisedReason: 24,
  id: 10,
  crossCheckLine: 10,
  appraisedLine: 10,
  closedResult: 10,
  closedTypedPoints: 10,
  closedNotArising: 10,
  closedEvidence: 10,
  closedExplanation: 10,
  closedCounted: 10,
  closedDiffers: 10,
};

/** Characters that the printed columns have together. */
export const PRINTED_WIDTH = SCORING_COLUMNS.slice(0, PRINTED_COLUMNS).reduce(
  (total, key) => total + COLUMN_WIDTHS[key],
  0
);

/** Where a closing keeps its copy of each of a unit's own cells. */
export const CLOSED_COPIES = [
  { key: "result", copy: "closedResult" },
  { key: "typedPoints", copy: "closedTypedPoints" },
  { key: "notArising", copy: "closedNotArising" },
  { key: "evidence", copy: "closedEvidence" },
  { key: "explanation", copy: "closedExplanation" },
  { key: "counted", copy: "closedCounted" },
] as const satisfies readonly { readonly key: ScoringColumn; readonly copy: ScoringColumn }[];

export const HIDDEN_COLUMNS: readonly ScoringColumn[] = [
  "id",
  "crossCheckLine",
  "appraisedLine",
  ...CLOSED_COPIES.map(({ copy }) => copy),
  "closedDiffers",
];

/** Tags of the id column: what a row is. Criterion ids never hold "~". */
export const ROW_TAGS = {
  /** A criterion of the standard points; of those beside them. */
  leaf: "c:",
  bonus: "b:",
  penalty: "p:",
  group: "g:",
  tier: "~t",
  numerator: "~numerator",
  denominator: "~denominator",
  target: "~target",
  rate: "~rate",
  difference: "~difference",
  best: "~best",
  unit: "~unit",
  heading: "~heading",
  total: "~total",
  totalStandard: "~totalStandard",
  totalBonus: "~totalBonus",
  totalPenalty: "~totalPenalty",
  place: "~place",
} as const;

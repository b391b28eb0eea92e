import { FIGURE_TAG } from "../figures/figuresColumns";
import { ROW_TAGS } from "../scoring/scoringColumns";

/** Columns of a scoring sheet that take entries in the row of a criterion; counted: typed over a formula of ours. */
const CRITERION_FIELDS = [
  "result",
  "typedPoints",
  "notArising",
  "evidence",
  "explanation",
  "crossCheck",
  "crossCheckReason",
  "appraised",
  "appraisedReason",
  "counted",
] as const;
/** Rows of their own under a criterion, filled in the column of results. */
const INPUT_FIELDS = ["numerator", "denominator", "target", "best"] as const;
const FIGURE_FIELDS = ["numerator", "denominator", "value", "target", "previous"] as const;

export type RecordedField =
  | (typeof CRITERION_FIELDS)[number]
  | (typeof INPUT_FIELDS)[number]
  | (typeof FIGURE_FIELDS)[number];

/** What an entry is of: a criterion or a figure by its id, and which of its fields. */
export interface EntryPlace {
  /** Id of the criterion, or of the figure. */
  readonly id: string;
  readonly field: RecordedField;
}

/** What stands at the crossing of two hidden names; null: no entry of ours. */
export function entryPlace(rowName: string, columnName: string): EntryPlace | null {
  if (rowName.startsWith(FIGURE_TAG)) {
    const field = FIGURE_FIELDS.find((one) => one === columnName);
    return field ? { id: rowName.slice(FIGURE_TAG.length), field } : null;
  }
  const prefix = LEAVES.find((one) => rowName.startsWith(one));
  if (prefix !== undefined) {
    const field = CRITERION_FIELDS.find((one) => one === columnName);
    return field ? { id: rowName.slice(prefix.length), field } : null;
  }
  const at = rowName.lastIndexOf("~");
  const input = INPUT_FIELDS.find((one) => rowName.slice(at) === `~${one}`);
  return input && at > 0 && columnName === "result"
    ? { id: rowName.slice(0, at), field: input }
    : null;
}

const LEAVES: readonly string[] = [ROW_TAGS.leaf, ROW_TAGS.bonus, ROW_TAGS.penalty];

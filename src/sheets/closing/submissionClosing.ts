import type { ClosableSheet } from "./closableSheet";
import { readClosing, type Closing } from "./closing";

/** The closing of a unit's two sheets. Each stands alone with a code of its own, because a sheet may be copied or printed without the other. */
export interface ClosingState {
  readonly scoring: Closing;
  /** null: there is no figures sheet, or it has no place for a closing. */
  readonly figures: Closing | null;
}

export interface SubmissionClosing extends ClosingState {
  /** The sheets that can be closed, the scoring sheet first; none where that has no place for a closing. */
  readonly sheets: readonly ClosableSheet[];
}

export function submissionClosing(
  scoring: ClosableSheet | null,
  figures: ClosableSheet | null
): SubmissionClosing {
  return {
    scoring: readClosing(scoring),
    figures: figures && readClosing(figures),
    sheets: scoring ? [scoring, ...(figures ? [figures] : [])] : [],
  };
}

/** The closing without the cells behind it. */
export function closingState({ scoring, figures }: SubmissionClosing): ClosingState {
  return { scoring, figures };
}

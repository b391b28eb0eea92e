import type { SheetGrid } from "@/grid";
import type { ClosableSheet } from "./closableSheet";
import { type Closing, readClosing } from "./closing";
import { lostClosing } from "./lostClosing";

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

/** A sheet and the place on it for a closing; null: it has none. */
export interface SheetToClose {
  readonly grid: SheetGrid;
  readonly closable: ClosableSheet | null;
}

export function submissionClosing(
  scoring: SheetToClose,
  figures: SheetToClose | null
): SubmissionClosing {
  return {
    scoring: closingOf(scoring),
    figures: figures && closingOf(figures),
    sheets: scoring.closable
      ? [scoring.closable, ...(figures?.closable ? [figures.closable] : [])]
      : [],
  };
}

/** Whether one sheet still says what it said when it was closed. */
export function closingOf({ grid, closable }: SheetToClose): Closing {
  return closable ? readClosing(closable) : lostClosing(grid);
}

/** The closing without the cells behind it. */
export function closingState({ scoring, figures }: SubmissionClosing): ClosingState {
  return { scoring, figures };
}

import type { CriterionEntry, Entry, FigureEntry } from "@/scoring";
import type { Submission } from "./cluster";

/**
 * All that a unit entered, as one text: two submissions with the same text say the same, whatever
 * their files are called. Criteria and figures without any entry do not count.
 */
export function fingerprint(submission: Submission): string {
  return JSON.stringify([
    submission.setChecksum,
    submission.year,
    submission.illustrative,
    sorted(submission.entries, criterionValues),
    sorted(submission.figures, figureValues),
  ]);
}

/** Submissions by file, sheet and content, so that nothing depends on the order they came in; the same sheet of the same file twice counts once. */
export function inOrder(submissions: readonly Submission[]): Submission[] {
  const byKey = new Map<string, Submission>();
  for (const submission of submissions) {
    byKey.set(
      JSON.stringify([submission.file, submission.sheet, submission.unit, fingerprint(submission)]),
      submission
    );
  }
  return [...byKey].sort(([first], [second]) => compareText(first, second)).map(([, kept]) => kept);
}

/** Plain order of characters: the same everywhere, whatever the language of the machine. */
export function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

function sorted<T>(entries: ReadonlyMap<string, T>, values: (entry: T) => unknown[]): unknown[] {
  return [...entries]
    .map(([id, entry]): [string, unknown[]] => [id, values(entry)])
    .filter(([, kept]) => kept.some((value) => value !== ""))
    .sort(([first], [second]) => compareText(first, second));
}

function criterionValues(entry: CriterionEntry): unknown[] {
  return [
    ...[entry.result, entry.numerator, entry.denominator, entry.target, entry.typedPoints].map(
      said
    ),
    entry.notArising,
    entry.evidence,
    entry.explanation,
    said(entry.crossCheck.points),
    entry.crossCheck.reason,
    said(entry.appraised.points),
    entry.appraised.reason,
  ];
}

function figureValues(entry: FigureEntry): unknown[] {
  return [entry.numerator, entry.denominator, entry.value, entry.target, entry.previous].map(said);
}

/** "" for an empty cell; a value and a formula with that result are the same entry. */
function said(entry: Entry): unknown {
  return entry.value ?? "";
}

/**
 * The words that a result cell understands, as staff write them. Formulas and engine compare
 * without regard to capitals and to spaces at the ends, as a spreadsheet's LOWER and TRIM do.
 */
export const YES_WORDS = ["có", "đạt"] as const;
export const NO_WORDS = ["không", "không đạt"] as const;

/** Offered by the drop-down of yes/no results, and of awards. */
export const YES_NO_CHOICES = ["Có", "Không"] as const;
export const AWARD_CHOICES = ["Đạt", "Không đạt"] as const;

/** A delay that nobody could help, in the result cell of days late. */
export const FORCE_MAJEURE_WORDS = ["bất khả kháng", "bkk"] as const;

/** Marks of the "not arising" column: the task did not arise, or was not assigned to the unit. */
export const NOT_ARISING_MARKS = ["Không phát sinh", "Không được giao"] as const;

/** As LOWER(TRIM(text)) of a spreadsheet: inner runs of spaces become one. */
export function answerKey(text: string): string {
  return text
    .replace(/^ +| +$/g, "")
    .replace(/ +/g, " ")
    .toLowerCase();
}

export function isYes(text: string): boolean {
  return YES_WORDS.some((word) => word === answerKey(text));
}

export function isNo(text: string): boolean {
  return NO_WORDS.some((word) => word === answerKey(text));
}

export function isForceMajeure(text: string): boolean {
  return FORCE_MAJEURE_WORDS.some((word) => word === answerKey(text));
}

export function isNotArisingMark(text: string): boolean {
  return NOT_ARISING_MARKS.some((mark) => mark.toLowerCase() === answerKey(text));
}

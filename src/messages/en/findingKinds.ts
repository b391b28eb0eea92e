import type { FindingKinds } from "../vi/findingKinds";

/** One heading for many findings of a kind whose sentences differ by their numbers, in English. */
export const findingKindsEn: FindingKinds = {
  "entry.notNumber": "The result is no number. Type a number.",
  "entry.numberAsText":
    "The number is text, so Excel cannot calculate with it. Type it as a number.",
  "entry.notDate": "The result is no date. Type it as day/month/year.",
  "entry.notChoice": "The tier written is none of the criterion's. Pick one from the cell's list.",
  "entry.notYesNo": "The result is not in the cell's list. Pick one from it.",
  "entry.outOfRange": "The result is outside the range allowed and is not counted. Check it.",
  "entry.noTier": "The result reaches no tier of the criterion. Look at each cell.",
  "points.notNumber": "The points are no number. Type a number.",
  "points.numberAsText": "The points are text and cannot be added up. Type them as a number.",
  "points.aboveStandard":
    "The points exceed the standard points and are not counted. Put each cell right.",
  "points.negative": "The points are below 0 and are not counted. Type them again.",
  "points.notATier": "The points are those of no tier. Check them, or give a reason.",
  "points.typedOverComputed":
    "Typed points are used in place of those of the result. Delete them if that is not meant.",
  "points.belowWithoutExplanation":
    "The points are below the standard points without a reason. Give it in the notes column.",
  "evidence.beforePeriod":
    "The document is from before the period. Check its date or name another.",
  "evidence.afterPeriod": "The document is from after the period. Check its date.",
  "evidence.claimedTwice":
    "One document is claimed for several criteria. Check that it fits each of them.",
  "evidence.provisional":
    "Figures or documents are not final. Bring them up to date before signing.",
  "row.missing": "Rows are missing. Undo (Ctrl+Z) a deletion, or make a complete sheet.",
  "row.textDiffers": "A row's text changed, so the row is not counted. Look at each cell.",
  "row.tierChanged": "A tier row was changed. Put the table's text or points back.",
  "row.standardChanged": "The standard points were changed. Put the table's points back.",
  "row.formulaOverwritten": "A formula of points was overwritten. Restore the formula.",
  "row.parentTyped": "Points of a heading were typed. Restore the formula of their sum.",
  "row.cachedDiffers":
    "The file holds other points than calculated anew; the latter count. Recalculate (F9) and save.",
};

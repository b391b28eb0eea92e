/** How it is scored: entries in, points and findings out; and every rule as a sheet formula. */
export {
  AWARD_CHOICES,
  FORCE_MAJEURE_WORDS,
  NOT_ARISING_MARKS,
  YES_NO_CHOICES,
} from "./answerWords";
export * from "./unitEntries";
export { isEmptyEntry, readNumber, type EntryField } from "./entryValue";
export { checkFigures, figureNumbers, type FigureEntry } from "./scoreFigures";
export { toDouble } from "./rational";
export {
  EARLIEST_DAY,
  isTypedDay,
  LARGEST_PERCENT,
  LATEST_DAY,
  mostFormula,
  mostPoints,
  rateFormula,
  ruleFormula,
  wordTest,
} from "./rules";
export { fullStandard, rescaledFormula } from "./rescaledTotal";
export * from "./criterionScore";
export { scoreUnit } from "./scoreUnit";
export { nextStep, unitOf, type NextStep } from "./next";

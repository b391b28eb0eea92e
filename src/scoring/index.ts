/** How it is scored: entries in, points and findings out; and every rule as a sheet formula. */
export {
  AWARD_CHOICES,
  FORCE_MAJEURE_WORDS,
  isNotArisingMark,
  NOT_ARISING_MARKS,
  YES_NO_CHOICES,
} from "./answerWords";
export * from "./unitEntries";
export { isEmptyEntry, readNumber, type EntryField } from "./entryValue";
export { checkFigures, figureNumbers, type FigureEntry, type FigureNumbers } from "./scoreFigures";
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
  type FormulaCells,
} from "./rules";
export { fullStandard, rescaledFormula } from "./rescaledTotal";
export * from "./criterionScore";
export { scoreUnit, type Locate } from "./scoreUnit";
export { nextStep, unitOf, type NeededResult, type NextStep } from "./next";

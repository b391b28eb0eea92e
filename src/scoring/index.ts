/** How it is scored: entries in, points and findings out; and every rule as a sheet formula. */
export { AWARD_CHOICES, isNotArisingMark, NOT_ARISING_MARKS, YES_NO_CHOICES } from "./answers";
export * from "./entries";
export { isEmptyEntry, readNumber, type EntryField } from "./entryValue";
export { checkFigures, figureNumbers, type FigureEntry, type FigureNumbers } from "./figures";
export { toDouble } from "./rational";
export {
  LARGEST_PERCENT,
  mayExceedWhole,
  mostFormula,
  mostPoints,
  rateFormula,
  ruleFormula,
  type FormulaCells,
} from "./rules";
export * from "./score";
export { scoreUnit, type Locate } from "./scoreUnit";

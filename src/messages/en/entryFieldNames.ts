/** The entries of a criterion, by field, in English. */
export const entryFieldsEn = {
  result: "Result",
  numerator: "Numerator",
  denominator: "Denominator",
  target: "Target",
  best: "Best of the cluster",
  typedPoints: "Typed points",
  notArising: "Not arising",
  evidence: "Evidence",
  explanation: "Notes",
  crossCheck: "Cross-check points",
  crossCheckReason: "Cross-check reason",
  appraised: "Appraised points",
  appraisedReason: "Appraisal reason",
};

/** The cells of a figure, by field. */
export const figureFieldsEn = {
  numerator: "Numerator",
  denominator: "Denominator",
  value: "Value",
  target: "Target",
  previous: "Year before",
};

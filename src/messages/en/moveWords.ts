import type { MoveWords } from "../vi/moveWords";

/** Moving a filled sheet to the table of another year, in English. */
export const moveEn: MoveWords = {
  heading: "Move to another year's table",
  hint: "Scored on one table, and now there is a new one: see where the two differ, then move what was entered to the new one. The old sheet stays as it is.",
  find: "Show this workbook's scoring sheets",
  finding: "read this workbook's scoring sheets",
  none: "The open workbook has no scoring sheet that can be read.",
  sheet: "Scoring sheet",
  onSet: (title, year) => `On “${title}”, year ${year}`,
  target: "Move to",
  targetPlaceholder: "Choose the new criteria table",
  noTarget: "There is no other criteria table for this kind of unit. Read the new one in above.",
  comparing: "compare the two tables",
  year: "Year of the new sheet",
  start: "Move to this table",
  moving: "move the scoring sheet",
  done: (sheets, carried) =>
    `Created: ${sheets}; moved ${carried} ${carried === 1 ? "entry" : "entries"}. What should be looked at is listed below.`,
  differences: "The new table differs in",
  noDifferences: "The two tables agree in criteria, points and ways of scoring.",
  totals: (before, after) => `Standard points in total: ${before} → ${after}`,
  same: (count) => `${count} ${count === 1 ? "row" : "rows"} unchanged`,
  policy: "Rounding, the treatment of what did not arise, or the classes have changed.",
  groups: {
    added: "Added",
    removed: "Removed",
    likeness: "Similar, to be checked",
    moved: "Moved",
    points: "Standard points",
    rule: "Way of scoring",
    tiers: "Tiers, bounds",
    wording: "Wording",
    department: "Department in charge",
    expectedEvidence: "Evidence expected",
    renumbered: "Renumbered",
  },
  nothing: "not stated",
  below: (count) => `with ${count} ${count === 1 ? "row" : "rows"} below it`,
  was: "Before",
  is: "Now",
  arrow: (before, after) => `${before} → ${after}`,
  worth: (points, outside) => (outside === null ? points : `${outside} ${points}`),
  tier: (label, points) => `${label}: ${points} points`,
  band: (label, points) => `${label}: ${points} points off`,
  bandMeasure: {
    percent: "Points off by percentage",
    count: "Points off by count",
    daysLate: "Points off by days late",
  },
  count: (direction, each, step, counted, { least, most }) =>
    `Every ${step}${counted && ` ${counted}`}: ${each} points ${direction === "add" ? "added" : "off"}; at least ${least}, at most ${most ?? "the standard points"}`,
  late: (working, deadline, forceMajeure) =>
    [
      working ? "Working days" : "All days",
      ...(deadline === "" ? [] : [`due ${deadline}`]),
      ...(forceMajeure ? ["except force majeure"] : []),
    ].join(", "),
  best: (unit, higherIsBetter) =>
    `Against the best unit of the cluster${unit && ` (${unit})`}: the ${higherIsBetter ? "higher" : "lower"} the better`,
  proportional: (cap) =>
    `Standard points × percentage of completion, ${cap === null ? "without a limit" : `up to ${cap}%`}`,
  award: (partial) => (partial ? "Met in part: points in proportion" : "Met or not met only"),
  answer: (yes) => (yes ? "if yes" : "if no"),
  targetBelow: (below, higherIsBetter) =>
    `${higherIsBetter ? "the higher the better" : "the lower the better"}; below the target: ${below === "nothing" ? "no points" : "in proportion"}`,
  ruleOfHeading: "a heading with criteria below it",
};

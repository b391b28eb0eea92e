import type { SetPolicy } from "@/criteria";
import { type AwardRule, type ProportionalRule, SCALE, type Scaled, ZERO } from "@/criteria";
import { AWARD_CHOICES, isNo, isYes, NO_WORDS, YES_WORDS } from "../answerWords";
import { type EntryProblem, entryText } from "../entryValue";
import type { CriterionEntry } from "../unitEntries";
import { onScaleFormula, parseOnScale, percentScale } from "./measureScale";
import { reachShare, shareFormula } from "./proportional";
import type { Parsed, RuleUnit } from "./ruleUnit";
import { parseAnswer, wordTest } from "./yesNo";

/** Met or not, or how far: a percentage on the scale 0–100. */
type Degree = boolean | Scaled;

/** How a percentage of completion counts where an award takes one: never more than the whole. */
const UP_TO_WHOLE: ProportionalRule = { kind: "proportional", cap: (100 * SCALE) as Scaled };

function answered(text: string): boolean | null {
  return isYes(text) ? true : isNo(text) ? false : null;
}

/** A word as ever, else a percentage; what is neither is asked for as both. */
function parseDegree(entry: CriterionEntry, policy: SetPolicy): Parsed<Degree> {
  const text = entryText(entry.result);
  const word = answered(text);
  if (word !== null) return { status: "valid", measure: word, input: text.trim(), problems: [] };
  const read = parseOnScale(percentScale, [], entry, policy);
  return read.status === "invalid" ? { ...read, problems: read.problems.map(asDegree) } : read;
}

function asDegree(problem: EntryProblem): EntryProblem {
  return problem.code === "entry.notNumber" ? { ...problem, code: "entry.notDegree" } : problem;
}

/** Standard points when the requirement is met, otherwise none; where it may be met in part, that part of them. */
export const award: RuleUnit<AwardRule, Degree> = {
  kind: "award",
  parse: (rule, entry, policy) =>
    rule.partial ? parseDegree(entry, policy) : parseAnswer(entry, answered, "entry.notYesNo"),
  reach: (_rule, degree, standard, policy) =>
    typeof degree === "boolean"
      ? { points: degree ? standard : ZERO, basis: "award", tier: null }
      : reachShare(UP_TO_WHOLE, degree, standard, policy),
  formula: (rule, cells, policy) => {
    const otherwise = rule.partial
      ? onScaleFormula(percentScale, [], cells.result, policy, (share) =>
          shareFormula(UP_TO_WHOLE, share, cells, policy)
        )
      : '""';
    return `IF(${wordTest(cells.result, YES_WORDS)},${cells.standard},IF(${wordTest(cells.result, NO_WORDS)},0,${otherwise}))`;
  },
  turns: () => ({ words: AWARD_CHOICES }),
};

import { ZERO, type AwardRule } from "@/criteria";
import { isNo, isYes, NO_WORDS, YES_WORDS } from "../answers";
import type { RuleUnit } from "./ruleUnit";
import { parseAnswer, wordTest } from "./yesNo";

/** Standard points when the requirement is met, otherwise none. */
export const award: RuleUnit<AwardRule, boolean> = {
  kind: "award",
  parse: (_rule, entry) =>
    parseAnswer(
      entry,
      (text) => (isYes(text) ? true : isNo(text) ? false : null),
      "entry.notYesNo"
    ),
  reach: (_rule, met, standard) => ({ points: met ? standard : ZERO, basis: "award", tier: null }),
  formula: (_rule, cells) =>
    `IF(${wordTest(cells.result, YES_WORDS)},${cells.standard},IF(${wordTest(cells.result, NO_WORDS)},0,""))`,
};

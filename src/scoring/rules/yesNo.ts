import type { AnswerTier, YesNoRule } from "@/criteria";
import { isCellError } from "@/grid";
import { answerKey, isNo, isYes, NO_WORDS, YES_NO_CHOICES, YES_WORDS } from "../answerWords";
import { entryText, isEmptyEntry, isUncalculated, notCalculated } from "../entryValue";
import type { CriterionEntry, Entry } from "../unitEntries";
import { EMPTY, type Parsed, type RuleUnit } from "./ruleUnit";

/** What a cell shows, for a message about it. */
export function shownEntry(entry: Entry): string | number {
  const { value } = entry;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** Reads an answer in words; `understood` says which words of its own a rule knows besides yes and no. */
export function parseAnswer<Measure>(
  entry: CriterionEntry,
  understood: (text: string) => Measure | null,
  code: "entry.notYesNo" | "entry.notChoice"
): Parsed<Measure> {
  if (isUncalculated(entry.result))
    return { status: "invalid", problems: [notCalculated(entry.result, "result")] };
  if (isEmptyEntry(entry.result)) return EMPTY;
  if (isCellError(entry.result.value))
    return {
      status: "invalid",
      problems: [
        {
          code: "entry.cellError",
          field: "result",
          data: { entry: String(shownEntry(entry.result)) },
        },
      ],
    };
  const text = entryText(entry.result);
  const measure = text === "" ? null : understood(text);
  if (measure === null)
    return {
      status: "invalid",
      problems: [{ code, field: "result", data: { entry: shownEntry(entry.result) } }],
    };
  return { status: "valid", measure, input: text.trim(), problems: [] };
}

/** Is the cell's word one of these? As a formula, without regard to capitals and outer spaces. */
export function wordTest(cell: string, words: readonly string[]): string {
  const tests = words.map((word) => `LOWER(TRIM(${cell}))="${word}"`);
  return tests.length === 1 ? (tests[0] ?? "FALSE") : `OR(${tests.join(",")})`;
}

/**
 * Do two expressions say the same words, whatever their capitals? As a formula: EXACT, because some
 * programs take "*" and "?" for wildcards where "=" compares.
 */
export function sameWords(one: string, other: string): string {
  return `EXACT(LOWER(${one}),LOWER(${other}))`;
}

function answered(rule: YesNoRule, text: string): AnswerTier | null {
  const answer = isYes(text) ? true : isNo(text) ? false : null;
  if (answer !== null) return rule.tiers.find(({ when }) => when === answer) ?? null;
  return rule.tiers.find(({ label }) => answerKey(label) === answerKey(text)) ?? null;
}

/** Two tiers reached by yes or no; the words "Có"/"Không" or the tier's own text. */
export const yesNo: RuleUnit<YesNoRule, AnswerTier> = {
  kind: "yesNo",
  parse: (rule, entry) => parseAnswer(entry, (text) => answered(rule, text), "entry.notYesNo"),
  reach: (_rule, tier) => ({ points: tier.points, basis: "tier", tier: tier.label }),
  formula: (rule, cells) => {
    const answering = rule.tiers.reduceRight((otherwise, tier, index) => {
      const word = wordTest(cells.result, tier.when ? YES_WORDS : NO_WORDS);
      const label = sameWords(`TRIM(${cells.result})`, `TRIM(${cells.tierLabels[index]})`);
      return `IF(OR(${word},${label}),${cells.tierPoints[index]},${otherwise})`;
    }, '""');
    return `IF(ISTEXT(${cells.result}),${answering},"")`;
  },
  turns: () => ({ words: YES_NO_CHOICES }),
};

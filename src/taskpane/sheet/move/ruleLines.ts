import { boundText } from "@/app/draft/typed";
import { toNumber } from "@/app/points";
import type { SetComparison } from "@/app/useCases";
import type { Messages } from "@/messages";

type Change = SetComparison["differences"]["kept"][number]["changes"][number];
type Rule = Extract<Change, { readonly kind: "tiers" }>["before"];
type LadderRule = Extract<Rule, { readonly kind: Parameters<typeof boundText>[0] }>;
type Interval = LadderRule["tiers"][number]["when"];

/** What two rules of one kind have differently, in lines; with the bounds where the words alone are the same. */
export function ruleLines(before: Rule, after: Rule, words: Messages): Lines {
  const plain = { before: linesOf(before, words, false), after: linesOf(after, words, false) };
  const told = plain.before.join("\n") !== plain.after.join("\n");
  return onlyChanged(
    told ? plain : { before: linesOf(before, words, true), after: linesOf(after, words, true) }
  );
}

interface Lines {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Without the lines that both have; all of them where only their order changed. */
function onlyChanged({ before, after }: Lines): Lines {
  const changed = {
    before: before.filter((line) => !after.includes(line)),
    after: after.filter((line) => !before.includes(line)),
  };
  return changed.before.length + changed.after.length === 0 ? { before, after } : changed;
}

function linesOf(rule: Rule, words: Messages, withBounds: boolean): readonly string[] {
  if (rule.kind === "target")
    return [
      rule.numeratorLabel,
      rule.denominatorLabel,
      rule.targetLabel,
      ...(withBounds ? [words.ui.move.targetBelow(rule.below, rule.higherIsBetter)] : []),
    ];
  if (!("tiers" in rule)) return [];
  return rule.tiers.map((tier) => {
    const line = words.ui.move.tier(tier.label, words.number(toNumber(tier.points)));
    const bounds = withBounds && "when" in tier ? boundsOf(rule, tier.when, words) : "";
    return bounds === "" ? line : `${line} (${bounds})`;
  });
}

/** The bounds of a tier in words; of yes and no, the answer. */
function boundsOf(rule: Rule, when: Interval | boolean, words: Messages): string {
  const { move, review } = words.ui;
  if (typeof when === "boolean") return move.answer(when);
  if (!isLadder(rule)) return "";
  const said = (bound: Interval["min"]) =>
    bound && {
      value: review.measure[rule.kind](boundText(rule.kind, bound.value, words.language)),
      inclusive: bound.inclusive,
    };
  return review.bounds(said(when.min), said(when.max), when.orNone);
}

function isLadder(rule: Rule): rule is LadderRule {
  return "tiers" in rule && rule.kind !== "yesNo" && rule.kind !== "choice";
}

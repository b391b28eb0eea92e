import { ladderKindOf } from "@/app/sets/draft";
import { dayText } from "@/app/dates";
import { boundText } from "@/app/sets/draft/typedValues";
import { toNumber } from "@/app/plainPoints";
import type { SetComparison } from "@/app";
import type { Messages } from "@/messages";

type Change = SetComparison["differences"]["kept"][number]["changes"][number];
type Rule = Extract<Change, { readonly kind: "tiers" }>["before"];
type BoundedRule = Parameters<typeof ladderKindOf>[0];
type Interval = Extract<BoundedRule, { readonly tiers: unknown }>["tiers"][number]["when"];
type CountRule = Extract<Rule, { readonly kind: "countPoints" }>;
type LateRule = Extract<Rule, { readonly kind: "daysLateTiers" }>;
type TieredRule = Extract<Rule, { readonly tiers: unknown }>;
type BandRule = Extract<Rule, { readonly kind: "deductionBands" }>;

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
  if (rule.kind === "countPoints") return [countLine(rule, words)];
  if (rule.kind === "proportional")
    return [words.ui.move.proportional(rule.cap && words.number(toNumber(rule.cap)))];
  if (rule.kind === "bestOfPool") return [words.ui.move.best(rule.unitLabel, rule.higherIsBetter)];
  if (rule.kind === "award") return [words.ui.move.award(rule.partial === true)];
  if (rule.kind === "deductionBands") return bandLines(rule, words, withBounds);
  if (!("tiers" in rule)) return [];
  const tiers = tierLines(rule, words, withBounds);
  return rule.kind === "daysLateTiers" ? [lateLine(rule, words), ...tiers] : tiers;
}

function lateLine({ days, deadline, forceMajeure }: LateRule, words: Messages): string {
  const due = deadline === undefined ? "" : dayText(deadline);
  return words.ui.move.late(days === "working", due, forceMajeure === true);
}

function tierLines(rule: TieredRule, words: Messages, withBounds: boolean): readonly string[] {
  return rule.tiers.map((tier) => {
    const line = words.ui.move.tier(tier.label, words.number(toNumber(tier.points)));
    const bounds = withBounds && "when" in tier ? boundsOf(rule, tier.when, words) : "";
    return bounds === "" ? line : `${line} (${bounds})`;
  });
}

/** "mỗi mô hình cộng 0,5 điểm; từ 0 đến 2 điểm". */
function countLine({ direction, each, step, counted, least, most }: CountRule, words: Messages) {
  const shown = (value: CountRule["each"]) => words.number(toNumber(value));
  return words.ui.move.count(direction, shown(each), shown(step), counted, {
    least: shown(least),
    most: most === null ? null : shown(most),
  });
}

function bandLines(rule: BandRule, words: Messages, withBounds: boolean): readonly string[] {
  const { move } = words.ui;
  const bands = rule.bands.map(({ label, points, when }) => {
    const line = move.band(label, words.number(toNumber(points)));
    return withBounds ? `${line} (${boundsOf(rule, when, words)})` : line;
  });
  return withBounds ? [move.bandMeasure[rule.measure], ...bands] : bands;
}

/** The bounds of a tier in words; of yes and no, the answer. */
function boundsOf(rule: Rule, when: Interval | boolean, words: Messages): string {
  const { move, review } = words.ui;
  if (typeof when === "boolean") return move.answer(when);
  if (!isBounded(rule)) return "";
  const kind = ladderKindOf(rule);
  const said = (bound: Interval["min"]) =>
    bound && {
      value: review.measure[kind](boundText(kind, bound.value, words.language)),
      inclusive: bound.inclusive,
      day: kind === "dateTiers",
    };
  return review.bounds(said(when.min), said(when.max), when.orNone);
}

function isBounded(rule: Rule): rule is BoundedRule {
  return (
    rule.kind === "deductionBands" ||
    ("tiers" in rule && rule.kind !== "yesNo" && rule.kind !== "choice")
  );
}

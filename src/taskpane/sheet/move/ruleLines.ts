import { boundText } from "@/app/sets/draft/typedValues";
import {
  type Bound,
  type LadderKind,
  ladderKindOf,
  type PrintedRow,
  printedTiersOf,
  type Rule,
  type RuleKind,
  type RuleOf,
  type Scaled,
  takesPointsOff,
  toNumber,
} from "@/criteria";
import type { Messages } from "@/messages";
import { dayText } from "@/text";

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

type DetailLines<R> = (rule: R, words: Messages, withBounds: boolean) => readonly string[];

/** What a rule says besides its printed rows; kinds that say nothing more have no line. */
const DETAILS: { readonly [K in RuleKind]?: DetailLines<RuleOf<K>> } = {
  award: ({ partial }, { ui }) => [ui.move.award(partial === true)],
  bestOfPool: ({ unitLabel, higherIsBetter }, { ui }) => [ui.move.best(unitLabel, higherIsBetter)],
  countPoints: ({ direction, each, step, counted, least, most }, words) => {
    const shown = (value: Scaled) => words.number(toNumber(value));
    const limits = { least: shown(least), most: most === null ? null : shown(most) };
    return [words.ui.move.count(direction, shown(each), shown(step), counted, limits)];
  },
  daysLateTiers: ({ days, deadline, forceMajeure }, { ui }) => {
    const due = deadline === undefined ? "" : dayText(deadline);
    return [ui.move.late(days === "working", due, forceMajeure === true)];
  },
  deductionBands: ({ measure }, { ui }, withBounds) =>
    withBounds ? [ui.move.bandMeasure[measure]] : [],
  proportional: ({ cap }, words) => [
    words.ui.move.proportional(cap && words.number(toNumber(cap))),
  ],
  target: (rule, { ui }, withBounds) => [
    rule.numeratorLabel,
    rule.denominatorLabel,
    rule.targetLabel,
    ...(withBounds ? [ui.move.targetBelow(rule.below, rule.higherIsBetter)] : []),
  ],
};

function linesOf(rule: Rule, words: Messages, withBounds: boolean): readonly string[] {
  // A rule and the lines of its own kind always fit; the compiler cannot follow that through a union.
  const details = DETAILS[rule.kind] as DetailLines<Rule> | undefined;
  return [...(details?.(rule, words, withBounds) ?? []), ...rowLines(rule, words, withBounds)];
}

function rowLines(rule: Rule, words: Messages, withBounds: boolean): readonly string[] {
  const { move } = words.ui;
  const line = takesPointsOff(rule) ? move.band : move.tier;
  return printedTiersOf(rule).map(({ label, points, when }) => {
    const row = line(label, words.number(toNumber(points)));
    const bounds = withBounds ? boundsOf(ladderKindOf(rule), when, words) : "";
    return bounds === "" ? row : `${row} (${bounds})`;
  });
}

/** The bounds of a tier in words; of yes and no, the answer. */
function boundsOf(kind: LadderKind | null, when: PrintedRow["when"], words: Messages): string {
  const { move, review } = words.ui;
  if (typeof when === "boolean") return move.answer(when);
  if (kind === null || when === undefined) return "";
  const inWords = (bound: Bound | null) =>
    bound && {
      value: review.measure[kind](boundText(kind, bound.value, words.language)),
      inclusive: bound.inclusive,
      day: kind === "dateTiers",
    };
  return review.bounds(inWords(when.min), inWords(when.max), when.orNone);
}

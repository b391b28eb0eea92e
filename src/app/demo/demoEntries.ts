import {
  type CriteriaNode,
  type CriteriaSet,
  figureDefinitions,
  HUNDRED_PERCENT,
  kindOf,
  leaves,
  type Measure,
  measureOf,
  type OutsideRole,
  type Points,
  type PrintedRow,
  printedTiersOf,
  type Rule,
  SCALE,
  takesPointsOff,
  toNumber,
} from "@/criteria";
import type { CriterionDocument, EntriesDocument, FigureDocument } from "@/unitSheets";
import data from "./cluster2024.json";
import { chance, integerBetween, type Random } from "./seededRandom";

type Leaf = CriteriaNode & { readonly rule: Rule };

/** How often a unit of the demonstration falls short of the standard points, and leaves out what is due. */
const FALLS_SHORT = 0.18;
const LABEL = "dữ liệu minh họa";
/** Values that are compared with the best of the cluster. */
const BEST_VALUES = { low: 40, high: 60 } as const;
/** Numbers of the demonstration's reports. */
const FIRST_REPORT = 9;
const REPORTS_BETWEEN = 12;

/** Generated entries for every criterion of a set, and for its figures; the same for the same numbers. */
export function generatedEntries(set: CriteriaSet, random: Random): EntriesDocument {
  const entries: Record<string, CriterionDocument> = {};
  for (const { node, outside } of leaves(set)) {
    if (node.rule === null) continue;
    const leaf = { ...node, rule: node.rule };
    const turn = Object.keys(entries).length;
    const evidence = () => generatedEvidence(turn, set.year, random);
    const entry =
      outside === null
        ? generatedEntry(leaf, evidence, random)
        : generatedOutside(leaf, outside, evidence, random);
    if (entry) entries[node.id] = entry;
  }
  return { entries, figures: generatedFigures(set, random) };
}

/** A bonus or penalty of a few units; null: left blank. */
function generatedOutside(
  leaf: Leaf,
  outside: OutsideRole,
  evidence: () => string,
  random: Random
): CriterionDocument | null {
  if (!chance(random, FALLS_SHORT)) return null;
  const award = measureOf(leaf.rule).of === "met" && outside === "penalty";
  return {
    ...(award ? { result: true } : result(leaf, false, random)),
    evidence: evidence(),
    ...(outside === "penalty" ? { explanation: `Bị trừ điểm (${LABEL})` } : {}),
  };
}

/** A report of its own for every criterion: numbers rise with their turn. */
function generatedEvidence(turn: number, year: number, random: Random): string {
  const number = FIRST_REPORT + turn * REPORTS_BETWEEN + integerBetween(random, 1, REPORTS_BETWEEN);
  return `Báo cáo số ${number}/BC-STP ngày ${String(integerBetween(random, 1, 28)).padStart(2, "0")}/10/${year} (${LABEL})`;
}

function generatedEntry(leaf: Leaf, evidence: () => string, random: Random): CriterionDocument {
  const short = chance(random, FALLS_SHORT);
  const shown = evidence();
  const explained = short ? { explanation: `Chưa đạt mức cao nhất (${LABEL})` } : {};
  return { ...result(leaf, short, random), evidence: shown, ...explained };
}

/** A result that reaches the highest tier, or the next one where the unit falls short. */
function result(leaf: Leaf, short: boolean, random: Random): CriterionDocument {
  const { rule, points } = leaf;
  const measure = measureOf(rule);
  switch (measure.of) {
    case "share":
      return { result: measured(rule, short) / 100 };
    case "count":
    case "daysLate":
    case "date":
      return { result: measured(rule, short) };
    case "yesNo":
      return { result: short ? "Không" : "Có" };
    case "completion":
      return {
        result: short ? 0.9 : Math.min(1, (measure.cap ?? HUNDRED_PERCENT) / HUNDRED_PERCENT),
      };
    case "met":
      return { result: short ? "Không đạt" : "Đạt" };
    case "choice": {
      const tiers = printedTiersOf(rule);
      return { result: tiers[short ? Math.min(1, tiers.length - 1) : 0]?.label ?? null };
    }
    case "steps":
      return { result: counted(measure, limitOf(rule) ?? points, short) };
    case "value":
      return { result: integerBetween(random, short ? 1 : BEST_VALUES.low, BEST_VALUES.high) };
    case "nothing":
      return { points: typedPoints(leaf, short, random) };
    case "rate":
      return {};
  }
}

/** A value inside the tier: its lower bound where that belongs to it, else just below the upper one. */
function tierValue(tier: PrintedRow | undefined): number {
  const when = tier?.when;
  if (typeof when !== "object") return 0;
  if (when.min?.inclusive) return when.min.value / SCALE;
  if (when.max?.inclusive) return when.max.value / SCALE;
  return when.min ? (when.min.value + SCALE) / SCALE : 0;
}

/** The most that a rule with limits gives; undefined: it names none. */
function limitOf(rule: Rule): Points | undefined {
  return kindOf(rule).limits?.(rule)[1];
}

/** What gives all points, or one step less of it. */
function counted(
  { takesOff, each, step }: Extract<Measure, { readonly of: "steps" }>,
  most: Points,
  short: boolean
): number {
  const steps = takesOff ? Number(short) : Math.ceil(most / each) - Number(short);
  return (Math.max(0, steps) * step) / SCALE;
}

/** A value that reaches the highest tier or the next; of bands the first, or nothing to take off points for. */
function measured(rule: Rule, short: boolean): number {
  const rows = printedTiersOf(rule);
  if (takesPointsOff(rule)) return short ? tierValue(rows[0]) : 0;
  return tierValue(rows[short ? Math.min(1, rows.length - 1) : 0]);
}

/** Quarter points, as the tables have them. */
function typedPoints(leaf: Leaf, short: boolean, random: Random): number {
  const quarters = Math.floor(toNumber(leaf.points) * 4);
  const lost = short ? integerBetween(random, 1, Math.max(1, Math.floor(quarters / 10))) : 0;
  return Math.max(0, quarters - lost) / 4;
}

function generatedFigures(set: CriteriaSet, random: Random): Record<string, FigureDocument> {
  const linked = new Set(set.figureLinks.map(({ figure }) => figure));
  const figures: Record<string, FigureDocument> = {};
  for (const figure of figureDefinitions(set.unitKind)) {
    if (linked.has(figure.id)) continue;
    const { min, max } = amountsOf(figure.id);
    const amount = integerBetween(random, min, max);
    const before = integerBetween(random, min, max);
    figures[figure.id] =
      figure.shape === "count"
        ? { value: amount, previous: before }
        : {
            numerator: integerBetween(random, 0, amount),
            denominator: Math.max(1, amount),
            previous: integerBetween(random, 30, 90) / 100,
          };
  }
  return figures;
}

/** How large a figure of the demonstration may be. */
function amountsOf(figure: string): { readonly min: number; readonly max: number } {
  const { usual, rare, many } = data.illustrative.amounts;
  if (rare.figures.includes(figure)) return rare;
  return many.figures.includes(figure) ? many : usual;
}

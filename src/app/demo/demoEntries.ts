import {
  figureDefinitions,
  leaves,
  SCALE,
  toNumber,
  type CountPointsRule,
  type CriteriaNode,
  type CriteriaSet,
  type DeductionBandsRule,
  type IntervalTier,
  type OutsideRole,
  type Rule,
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
  const award = leaf.rule.kind === "award" && outside === "penalty";
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
  const { rule } = leaf;
  switch (rule.kind) {
    case "percentTiers":
      return { result: tierValue(rule.tiers, short) / 100 };
    case "countTiers":
    case "daysLateTiers":
    case "dateTiers":
      return { result: tierValue(rule.tiers, short) };
    case "yesNo":
      return { result: short ? "Không" : "Có" };
    case "proportional":
      return { result: short ? 0.9 : Math.min(1, (rule.cap ?? SCALE * 100) / SCALE / 100) };
    case "award":
      return { result: short ? "Không đạt" : "Đạt" };
    case "choice":
      return { result: rule.tiers[short ? Math.min(1, rule.tiers.length - 1) : 0]?.label ?? null };
    case "countPoints":
      return { result: counted(rule, leaf, short) };
    case "deductionBands":
      return { result: bandValue(rule, short) };
    case "bestOfPool":
      return { result: integerBetween(random, short ? 1 : BEST_VALUES.low, BEST_VALUES.high) };
    case "manual":
      return { points: typedPoints(leaf, short, random) };
    case "target":
      return {};
  }
}

/** A value inside the tier: its lower bound where that belongs to it, else just below the upper one. */
function tierValue(tiers: readonly IntervalTier[], short: boolean): number {
  const when = tiers[short ? Math.min(1, tiers.length - 1) : 0]?.when;
  if (!when) return 0;
  if (when.min?.inclusive) return when.min.value / SCALE;
  if (when.max?.inclusive) return when.max.value / SCALE;
  return when.min ? (when.min.value + SCALE) / SCALE : 0;
}

/** What gives all points, or one step less of it. */
function counted(rule: CountPointsRule, { points }: Leaf, short: boolean): number {
  const steps =
    rule.direction === "add"
      ? Math.ceil((rule.most ?? points) / rule.each) - Number(short)
      : Number(short);
  return (Math.max(0, steps) * rule.step) / SCALE;
}

/** A value inside the first band where the unit falls short, else nothing to take off points for. */
function bandValue({ bands, measure }: DeductionBandsRule, short: boolean): number {
  const value = short ? tierValue(bands, false) : 0;
  return measure === "percent" ? value / 100 : value;
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

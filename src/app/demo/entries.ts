import {
  figureDefinitions,
  leaves,
  SCALE,
  toNumber,
  type CriteriaNode,
  type CriteriaSet,
  type IntervalTier,
  type Rule,
} from "@/criteria";
import type { CriterionDocument, EntriesDocument, FigureDocument } from "@/sheets";
import data from "./cluster2024.json";
import { chance, integerBetween, type Random } from "./random";

type Leaf = CriteriaNode & { readonly rule: Rule };

/** How often a unit of the demonstration falls short of the standard points, and leaves out what is due. */
const FALLS_SHORT = 0.18;
const LABEL = "dữ liệu minh họa";

/** Generated entries for every criterion of a set, and for its figures; the same for the same numbers. */
export function generatedEntries(set: CriteriaSet, random: Random): EntriesDocument {
  const entries: Record<string, CriterionDocument> = {};
  for (const { node } of leaves(set)) {
    if (node.rule !== null)
      entries[node.id] = generatedEntry({ ...node, rule: node.rule }, set.year, random);
  }
  return { entries, figures: generatedFigures(set, random) };
}

function generatedEntry(leaf: Leaf, year: number, random: Random): CriterionDocument {
  const short = chance(random, FALLS_SHORT);
  const evidence = `Báo cáo số ${integerBetween(random, 10, 380)}/BC-STP ngày ${String(integerBetween(random, 1, 28)).padStart(2, "0")}/10/${year} (${LABEL})`;
  const explained = short ? { explanation: `Chưa đạt mức cao nhất (${LABEL})` } : {};
  return { ...result(leaf, short, random), evidence, ...explained };
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
    case "award":
      return { result: short ? "Không đạt" : "Đạt" };
    case "choice":
      return { result: rule.tiers[short ? Math.min(1, rule.tiers.length - 1) : 0]?.label ?? null };
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

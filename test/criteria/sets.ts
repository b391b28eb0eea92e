import {
  type CriteriaNode,
  type CriteriaSet,
  DEFAULT_POLICY,
  type Interval,
  type IntervalTier,
  type IntervalTiersRule,
  type Rule,
  scaled,
} from "@/criteria";

/** A leaf worth `points`; an award where no rule is given. */
export function leaf(id: string, points: number, rule: Rule = { kind: "award" }): CriteriaNode {
  return {
    id,
    code: id.split(".").at(-1) ?? "",
    label: `Tiêu chí ${id}`,
    points: scaled(points),
    rule,
    children: [],
    source: { key: null, reading: "sample" },
    shortened: false,
    placeholder: false,
  };
}

export function parent(
  id: string,
  points: number,
  children: readonly CriteriaNode[]
): CriteriaNode {
  return { ...leaf(id, points), rule: null, children };
}

export function setOf(
  nodes: readonly CriteriaNode[],
  more: Partial<CriteriaSet> = {}
): CriteriaSet {
  return {
    id: "thu",
    version: "1",
    title: "Bảng thử",
    decision: null,
    year: 2024,
    unitKind: "khac",
    state: "sample",
    notes: [],
    period: null,
    policy: DEFAULT_POLICY,
    sources: [],
    exceptions: [],
    figureLinks: [],
    nodes,
    ...more,
  };
}

/**
 * An interval in the notation of mathematics: "[95,100)" from 95 to below 100, "(10,)" above 10,
 * "[,0]" up to 0; a "?" at the end: also where nothing was issued.
 */
export function interval(text: string): Interval {
  const match = /^([[(])(-?[\d.]*),(-?[\d.]*)([\])])(\??)$/.exec(text);
  if (!match) throw new Error(`no interval: ${text}`);
  const [, open, min = "", max = "", close, none] = match;
  return {
    min: min === "" ? null : { value: scaled(Number(min)), inclusive: open === "[" },
    max: max === "" ? null : { value: scaled(Number(max)), inclusive: close === "]" },
    orNone: none === "?",
  };
}

/** A ladder whose tiers are worth less and less, from the intervals' notation. */
export function ladder(
  kind: IntervalTiersRule["kind"],
  intervals: readonly string[]
): IntervalTiersRule {
  const tiers: IntervalTier[] = intervals.map((text, index) => ({
    label: `Mức ${index + 1}`,
    points: scaled(intervals.length - 1 - index),
    when: interval(text),
  }));
  return { kind, tiers };
}

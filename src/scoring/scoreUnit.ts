import {
  codePath,
  type CriteriaNode,
  type CriteriaSet,
  leaves,
  type OutsideRole,
  outsideRoots,
  type PlacedNode,
  type Points,
  roundTo,
  type Rule,
  sum,
  toNumber,
  walk,
  ZERO,
} from "@/criteria";
import { type Finding, finding, foundAs, type Place } from "@/findings";
import type { NodeScore, ScoreLines, UnitScore, Why } from "./criterionScore";
import type { EntryField } from "./entryValue";
import { fullStandard, rescaledTotal } from "./rescaledTotal";
import { type CriterionScore, scoreCriterion } from "./scoreCriterion";
import { EMPTY_CRITERION_ENTRY, type Entries } from "./unitEntries";

/** Gives the cell of a criterion's field, so that a finding can be jumped to. */
export type Locate = (criterion: string, field: EntryField) => Place;

const NOWHERE: Locate = () => ({});

/**
 * Scores a unit: every criterion by its rule, every parent as the sum of its children, every total
 * exactly. Criteria without an entry count as empty. Never throws for what was entered.
 */
export function scoreUnit(set: CriteriaSet, entries: Entries, locate: Locate = NOWHERE): UnitScore {
  const placed = walk(set);
  const scores = new Map<string, CriterionScore>();
  for (const { node, outside } of placed) {
    if (hasRule(node))
      scores.set(
        node.id,
        scoreCriterion({ node, outside }, entries.get(node.id) ?? EMPTY_CRITERION_ENTRY, set.policy)
      );
  }
  const lines = effectiveLines(scores);
  const nodes: NodeScore[] = placed.map((place) =>
    nodeScore(place, scores, lines, set.policy.pointDecimals)
  );
  const counted = totals(set, scores, lines);
  return {
    nodes,
    totals: counted,
    findings: [
      ...findings(placed, scores, locate),
      ...aboveMost(placed, nodes, locate),
      ...baseFindings(set, scores, counted),
    ],
  };
}

function hasRule(node: CriteriaNode): node is CriteriaNode & { readonly rule: Rule } {
  return node.rule !== null;
}

/** Where a checker left a criterion blank, the line before it applies; a line that no one filled in is null. */
function effectiveLines(
  scores: ReadonlyMap<string, CriterionScore>
): ReadonlyMap<string, ScoreLines> {
  const all = [...scores.values()];
  const crossChecked = all.some((score) => score.crossChecked);
  const wasAppraised = all.some((score) => score.wasAppraised);
  const lines = new Map<string, ScoreLines>();
  for (const [id, score] of scores) {
    const cross = refusedLine(score, "crossCheck") ? null : (score.crossCheck ?? score.self);
    const appraised = refusedLine(score, "appraised") ? null : (score.appraised ?? cross);
    lines.set(id, {
      self: score.self,
      crossCheck: crossChecked ? cross : null,
      appraised: wasAppraised ? appraised : null,
    });
  }
  return lines;
}

/** Something was typed that is no valid score: no other points replace it. */
function refusedLine(score: CriterionScore, field: "crossCheck" | "appraised"): boolean {
  return score[field] === null && score.problems.some((problem) => problem.field === field);
}

function nodeScore(
  { node, depth, path, outside }: PlacedNode,
  scores: ReadonlyMap<string, CriterionScore>,
  lines: ReadonlyMap<string, ScoreLines>,
  decimals: number
): NodeScore {
  const own = scores.get(node.id);
  const why: Why = own?.why ?? { basis: "sum", input: null, tier: null };
  return {
    id: node.id,
    code: node.code,
    path: codePath(path),
    label: node.label,
    depth,
    leaf: own !== undefined,
    standard: node.points,
    outside,
    why,
    self: summed(node, lines, "self", decimals),
    crossCheck: summed(node, lines, "crossCheck", decimals),
    appraised: summed(node, lines, "appraised", decimals),
  };
}

/** A parent is the sum of its children; null as long as none of them has points. */
function summed(
  node: CriteriaNode,
  lines: ReadonlyMap<string, ScoreLines>,
  line: keyof ScoreLines,
  decimals: number
): Points | null {
  const own = lines.get(node.id);
  if (own) return own[line];
  return sumLine(node.children, lines, line, decimals);
}

function sumLine(
  nodes: readonly CriteriaNode[],
  lines: ReadonlyMap<string, ScoreLines>,
  line: keyof ScoreLines,
  decimals: number
): Points | null {
  const parts = pointsIn(nodes, lines, line, decimals);
  return parts.length === 0 ? null : roundTo(sum(parts), decimals);
}

function pointsIn(
  nodes: readonly CriteriaNode[],
  lines: ReadonlyMap<string, ScoreLines>,
  line: keyof ScoreLines,
  decimals: number
): readonly Points[] {
  return nodes
    .map((child) => summed(child, lines, line, decimals))
    .filter((points) => points !== null);
}

function sumLines(
  nodes: readonly CriteriaNode[],
  lines: ReadonlyMap<string, ScoreLines>,
  decimals: number
): ScoreLines {
  return {
    self: sumLine(nodes, lines, "self", decimals),
    crossCheck: sumLine(nodes, lines, "crossCheck", decimals),
    appraised: sumLine(nodes, lines, "appraised", decimals),
  };
}

/** What the totals hold of one role; null where the set has nothing of it. */
function outsideLines(
  set: CriteriaSet,
  role: OutsideRole,
  lines: ReadonlyMap<string, ScoreLines>
): ScoreLines | null {
  const roots = outsideRoots(set, role);
  return roots.length === 0 ? null : sumLines(roots, lines, set.policy.pointDecimals);
}

/** Totals of a set that rescales what is left of the standard points, each line by what it leaves out itself. */
function rescaledLines(
  set: CriteriaSet,
  scores: ReadonlyMap<string, CriterionScore>,
  lines: ReadonlyMap<string, ScoreLines>
): ScoreLines {
  const decimals = set.policy.pointDecimals;
  const full = fullStandard(set);
  const roots = [...outsideRoots(set, "bonus"), ...outsideRoots(set, "penalty")];
  const total = (line: keyof ScoreLines): Points | null => {
    const all = pointsIn(set.nodes, lines, line, decimals);
    if (all.length === 0) return null;
    const beside = sum([ZERO, ...pointsIn(roots, lines, line, decimals)]);
    const leftOut = leaves(set)
      .filter(({ node }) => scores.get(node.id)?.leftOut && lines.get(node.id)?.[line] === null)
      .map(({ node }) => node.points);
    const remaining = (full - sum([ZERO, ...leftOut])) as Points;
    const standard = (sum(all) - beside) as Points;
    return rescaledTotal({ standard, beside }, { full, remaining }, decimals);
  };
  return { self: total("self"), crossCheck: total("crossCheck"), appraised: total("appraised") };
}

function totals(
  set: CriteriaSet,
  scores: ReadonlyMap<string, CriterionScore>,
  lines: ReadonlyMap<string, ScoreLines>
): UnitScore["totals"] {
  const decimals = set.policy.pointDecimals;
  const counting = walk(set).filter(
    ({ node, outside }) => outside === null && scores.get(node.id)?.leftOut === false
  );
  const base = sum([ZERO, ...counting.map(({ node }) => node.points)]);
  const rescales = set.policy.notArising === "rescale";
  const full = fullStandard(set);
  return {
    ...(rescales ? rescaledLines(set, scores, lines) : sumLines(set.nodes, lines, decimals)),
    bonus: outsideLines(set, "bonus", lines),
    penalty: outsideLines(set, "penalty", lines),
    outOf: rescales ? full : base,
    rescaledFrom: rescales && base !== full ? base : null,
    leaves: counting.length,
    scoredLeaves: counting.filter(({ node }) => scores.get(node.id)?.self !== null).length,
  };
}

function findings(
  placed: readonly PlacedNode[],
  scores: ReadonlyMap<string, CriterionScore>,
  locate: Locate
): Finding[] {
  return placed.flatMap(({ node, path }) =>
    (scores.get(node.id)?.problems ?? []).map((problem) =>
      foundAs(
        problem.code,
        { criterion: node.id, ...locate(node.id, problem.field) },
        { label: node.label, path: codePath(path), ...problem.data }
      )
    )
  );
}

/** Criteria left out of the total change what it is out of: a finding. */
function baseFindings(
  set: CriteriaSet,
  scores: ReadonlyMap<string, CriterionScore>,
  { outOf, rescaledFrom }: UnitScore["totals"]
): Finding[] {
  const criteria = [...scores.values()].filter(({ leftOut }) => leftOut).length;
  if (criteria === 0) return [];
  const full = toNumber(fullStandard(set));
  if (rescaledFrom === null)
    return [finding("total.leftOut", {}, { criteria, outOf: toNumber(outOf), full })];
  return [finding("total.rescaled", {}, { criteria, remaining: toNumber(rescaledFrom), full })];
}

/** Bonuses and penalties whose criteria together give more than the table allows; nothing is cut off silently. */
function aboveMost(
  placed: readonly PlacedNode[],
  nodes: readonly NodeScore[],
  locate: Locate
): Finding[] {
  return placed.flatMap(({ node, outside, path }, index) => {
    const score = nodes[index];
    if (!score || outside === null || node.children.length === 0) return [];
    const given = Math.max(
      ...[score.self, score.crossCheck, score.appraised].map((points) => Math.abs(points ?? ZERO))
    ) as Points;
    if (given <= node.points) return [];
    const data = { points: toNumber(given), most: toNumber(node.points), role: outside };
    return [
      finding(
        "points.sumAboveMost",
        { criterion: node.id, ...locate(node.id, "counted") },
        { label: node.label, path: codePath(path), ...data }
      ),
    ];
  });
}

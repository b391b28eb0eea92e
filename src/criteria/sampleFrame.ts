import type { CriteriaNode, CriteriaSet } from "./criteriaSet";
import { measureOf, type Rule, tiersOf } from "./rules";
import { choiceOf } from "./rules/choice";

/** How a set becomes a frame for other years; "{year}" in the texts stands for the frame's year. */
export interface FrameDefinition {
  /** Id of the set that it is made from. */
  readonly base: string;
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
  /** Years that the catalogue offers it for. */
  readonly years: readonly number[];
}

/**
 * A frame to work with in a year whose own table is not at hand: the base set's tree and points, no
 * decision, every row marked as a sample, its period moved by whole years. Dates in ladders belong
 * to the base set's year, so a person picks those tiers. Labels stay as they are printed, with the
 * document numbers of the base year.
 */
export function frameFor(base: CriteriaSet, frame: FrameDefinition, year: number): CriteriaSet {
  const inYear = (text: string) => text.replaceAll("{year}", String(year));
  return {
    ...base,
    id: inYear(frame.id),
    title: inYear(frame.title),
    decision: null,
    year,
    state: "sample",
    notes: frame.notes.map(inYear),
    period: base.period && movedPeriod(base.period, year - base.year),
    nodes: base.nodes.map(sampleNode),
  };
}

function sampleNode(node: CriteriaNode): CriteriaNode {
  return {
    ...node,
    rule: node.rule && withoutDates(node.rule),
    children: node.children.map(sampleNode),
    source: { ...node.source, reading: "sample" },
  };
}

/** Days of another year say nothing: a person picks the tier. */
function withoutDates(rule: Rule): Rule {
  return measureOf(rule).of === "date" ? choiceOf(tiersOf(rule)) : rule;
}

type Period = NonNullable<CriteriaSet["period"]>;

function movedPeriod({ from, to }: Period, years: number): Period {
  return { from: movedDate(from, years), to: movedDate(to, years) };
}

/** Periods begin and end with months that every year has, so only the year changes. */
function movedDate(iso: string, years: number): string {
  return `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;
}

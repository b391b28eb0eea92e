import { type CriteriaNode, type CriteriaSet, type Points, scaled } from "@/criteria";
import type { Finding } from "@/findings";
import type { Submission } from "@/pooling";
import {
  EMPTY_CRITERION_ENTRY,
  EMPTY_ENTRY,
  type Entry,
  type FigureEntry,
  type NodeScore,
} from "@/scoring";

/** Points of the small set's three sections, in plain numbers; null: nothing entered. */
export interface SectionPoints {
  readonly I: number | null;
  readonly II: number | null;
  readonly B: number | null;
}

export interface SubmissionPlan {
  readonly unit: string;
  readonly file?: string;
  readonly year?: number;
  readonly set?: CriteriaSet;
  readonly checksum?: string;
  readonly self: SectionPoints;
  readonly crossCheck?: SectionPoints;
  readonly appraised?: SectionPoints;
  readonly figures?: Readonly<Record<string, Partial<Record<keyof FigureEntry, number>>>>;
  readonly findings?: readonly Finding[];
  readonly illustrative?: boolean;
}

const NOTHING: SectionPoints = { I: null, II: null, B: null };

function node(
  id: string,
  code: string,
  points: number,
  children: readonly CriteriaNode[] = []
): CriteriaNode {
  return {
    id,
    code,
    label: `Nhóm tiêu chí ${id}`,
    points: scaled(points),
    rule: children.length > 0 ? null : { kind: "manual" },
    children,
    source: { key: null, reading: "sample" },
    shortened: false,
    placeholder: false,
  };
}

/** A small set: part A (15) of sections I (10) and II (5), part B (5); 20 points altogether. */
export function smallSet(overrides: Partial<CriteriaSet> = {}): CriteriaSet {
  return {
    id: "thu-nghiem",
    version: "1",
    title: "Bảng thử nghiệm",
    decision: null,
    year: 2024,
    unitKind: "soTuPhap",
    state: "official",
    notes: [],
    period: null,
    policy: { percentDecimals: 2, pointDecimals: 2, notArising: "person", classes: [] },
    sources: [],
    exceptions: [],
    figureLinks: [],
    nodes: [node("A", "A", 15, [node("A.I", "I", 10), node("A.II", "II", 5)]), node("B", "B", 5)],
    ...overrides,
  };
}

/** A submission on the small set as a reader would hand it over. */
export function submission(plan: SubmissionPlan): Submission {
  const set = plan.set ?? smallSet();
  const lines = {
    self: plan.self,
    crossCheck: plan.crossCheck ?? NOTHING,
    appraised: plan.appraised ?? NOTHING,
  };
  const entries = (["I", "II", "B"] as const).map(
    (section): [string, typeof EMPTY_CRITERION_ENTRY] => [
      section === "B" ? "B" : `A.${section}`,
      {
        ...EMPTY_CRITERION_ENTRY,
        typedPoints: entry(lines.self[section]),
        crossCheck: { points: entry(lines.crossCheck[section]), reason: "" },
        appraised: { points: entry(lines.appraised[section]), reason: "" },
      },
    ]
  );
  const figures = Object.entries(plan.figures ?? {}).map(([id, values]): [string, FigureEntry] => [
    id,
    {
      numerator: entry(values.numerator ?? null),
      denominator: entry(values.denominator ?? null),
      value: entry(values.value ?? null),
      target: entry(values.target ?? null),
      previous: entry(values.previous ?? null),
    },
  ]);
  return {
    file: plan.file ?? `${plan.unit}.xlsx`,
    sheet: "Chấm điểm",
    unit: plan.unit,
    year: plan.year ?? 2024,
    set,
    setChecksum: plan.checksum ?? "0000000000000001",
    illustrative: plan.illustrative ?? false,
    entries: new Map(entries),
    figures: new Map(figures),
    findings: plan.findings ?? [],
    score: {
      nodes: [
        scoreOf("A", "A", 0, 15, lines, (line) => total([line.I, line.II])),
        scoreOf("A.I", "I", 1, 10, lines, (line) => line.I),
        scoreOf("A.II", "II", 1, 5, lines, (line) => line.II),
        scoreOf("B", "B", 0, 5, lines, (line) => line.B),
      ],
      totals: {
        self: points(total(Object.values(lines.self))),
        crossCheck: points(total(Object.values(lines.crossCheck))),
        appraised: points(total(Object.values(lines.appraised))),
        outOf: scaled(20),
        rescaledFrom: null,
        bonus: null,
        penalty: null,
        scoredLeaves: 3,
        leaves: 3,
      },
      findings: [],
    },
  };
}

type Lines = Readonly<Record<"self" | "crossCheck" | "appraised", SectionPoints>>;

function scoreOf(
  id: string,
  code: string,
  depth: number,
  standard: number,
  lines: Lines,
  of: (line: SectionPoints) => number | null
): NodeScore {
  return {
    id,
    code,
    path: id,
    label: `Nhóm tiêu chí ${id}`,
    depth,
    leaf: id !== "A",
    standard: scaled(standard),
    outside: null,
    self: points(of(lines.self)),
    crossCheck: points(of(lines.crossCheck)),
    appraised: points(of(lines.appraised)),
    why: { basis: "typed", input: null, tier: null },
  };
}

function total(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0);
}

function points(value: number | null): Points | null {
  return value === null ? null : scaled(value);
}

function entry(value: number | null): Entry {
  return value === null ? EMPTY_ENTRY : { value, formula: null };
}

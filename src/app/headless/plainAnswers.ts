import { type Points, toNumber } from "@/criteria";
import type { Finding } from "@/findings";
import { messages } from "@/messages";
import type { PooledUnit } from "@/pooling";
import type { UnitRanking } from "@/ranking";
import type { ScoreLines } from "@/scoring";
import { closingState, type LocatedSubmission } from "@/unitSheets";
import { type CriterionReason, reasonsOf } from "../check/criterionReasons";
import type { PoolOutcome } from "../cluster/poolFiles";

/** The answers of the command line as plain data: points are plain decimals, words are Vietnamese. */
const WORDS = messages("vi");

export interface PlainFinding {
  readonly code: string;
  readonly severity: string;
  readonly file?: string;
  readonly unit?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly criterion?: string;
  readonly message: string;
}

export function plainFinding(found: Finding): PlainFinding {
  return {
    code: found.code,
    severity: found.severity,
    ...found.where,
    message: WORDS.finding(found),
  };
}

const plainPoints = (points: Points | null) => (points === null ? null : toNumber(points));

const plainLines = ({ self, crossCheck, appraised }: ScoreLines) => ({
  self: plainPoints(self),
  crossCheck: plainPoints(crossCheck),
  appraised: plainPoints(appraised),
});

/** A submission's score: totals, every criterion with its reason, sections beside them. */
export function plainScore(submission: LocatedSubmission, findings: readonly Finding[]) {
  const { set, score } = submission;
  const reasonOf = reasonsOf(submission);
  const { totals } = score;
  const line = (node: (typeof score.nodes)[number]) => ({
    id: node.id,
    code: node.code,
    path: node.path,
    label: node.label,
    standard: toNumber(node.standard),
    ...(node.outside !== null && { outside: node.outside }),
    self: plainPoints(node.self),
    crossCheck: plainPoints(node.crossCheck),
    appraised: plainPoints(node.appraised),
  });
  return {
    set: {
      id: set.id,
      title: set.title,
      version: set.version,
      checksum: submission.setChecksum,
      state: set.state,
    },
    unit: submission.unit,
    period: { year: submission.year, from: set.period?.from ?? null, to: set.period?.to ?? null },
    illustrative: submission.illustrative,
    totals: {
      self: plainPoints(totals.self),
      crossCheck: plainPoints(totals.crossCheck),
      appraised: plainPoints(totals.appraised),
      outOf: toNumber(totals.outOf),
      ...(totals.rescaledFrom !== null && { rescaledFrom: toNumber(totals.rescaledFrom) }),
      ...(totals.bonus && { bonus: plainLines(totals.bonus) }),
      ...(totals.penalty && { penalty: plainLines(totals.penalty) }),
      scored: totals.scoredLeaves,
      criteria: totals.leaves,
    },
    criteria: score.nodes
      .filter(({ leaf }) => leaf)
      .map((node) => ({
        ...line(node),
        why: WORDS.explain(node.why, toNumber(node.standard)),
        ...plainReason(reasonOf(node.id), node.outside === "penalty"),
      })),
    sections: score.nodes.filter(({ leaf }) => !leaf).map(line),
    closing: plainClosing(submission.closing),
    findings: findings.map(plainFinding),
  };
}

/** What would give more points, and the row's source. */
function plainReason(reason: CriterionReason | null, penalty: boolean) {
  if (reason === null) return { next: null, source: null };
  const { next, source } = reason;
  return { next: next && { ...next, message: WORDS.next(next, penalty) }, source };
}

/** States and codes of the closing; figures null: no figures sheet that can be closed. */
function plainClosing(closing: LocatedSubmission["closing"]) {
  const { scoring, figures } = closingState(closing);
  return { ...scoring, figures };
}

/** Units of a cluster with their ranks, in roster order. */
export function plainUnits(outcome: PoolOutcome) {
  const rankings = new Map(outcome.rankings.map((ranking) => [key(ranking), ranking]));
  return outcome.cluster.units.map((unit) => plainUnit(unit, rankings.get(key(unit))));
}

function key({ group, unit }: { readonly group: string; readonly unit: string }): string {
  return `${group}\n${unit}`;
}

function plainUnit(unit: PooledUnit, ranking: UnitRanking | undefined) {
  const { totals } = unit;
  return {
    unit: unit.unit,
    group: unit.group,
    status: unit.status,
    totals: {
      self: plainPoints(totals.self),
      crossCheck: plainPoints(totals.crossCheck),
      appraised: plainPoints(totals.appraised),
      outOf: plainPoints(totals.outOf),
    },
    counted: plainPoints(unit.counted),
    countedLine: unit.countedLine,
    rank: ranking?.rank ?? null,
    tied: ranking?.tied ?? 0,
    class: ranking?.class ?? null,
  };
}

export function plainPool(outcome: PoolOutcome) {
  return {
    files: outcome.files.map(({ path, status, reasons, submissions }) => ({
      path,
      status,
      reasons: reasons.map(plainFinding),
      submissions,
    })),
    units: plainUnits(outcome),
    missing: outcome.cluster.units
      .filter(({ status }) => status === "missing")
      .map(({ unit }) => unit),
    findings: outcome.cluster.findings.map(plainFinding),
  };
}

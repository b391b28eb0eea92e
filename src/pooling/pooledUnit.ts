import type { Points } from "@/criteria";
import type { Finding } from "@/findings";
import { figureNumbers, type ScoreLines } from "@/scoring";
import type { CountedLine, PooledFigure, PooledStatus, PooledUnit, Submission } from "./cluster";
import { compareText } from "./submissionOrder";

/** The line of scores that counts: appraised where given, else cross-check, else self. */
export function countedLineOf(lines: ScoreLines): CountedLine | null {
  if (lines.appraised !== null) return "appraised";
  if (lines.crossCheck !== null) return "crossCheck";
  return lines.self === null ? null : "self";
}

/** Points of the line that counts. */
export function countedPoints(lines: ScoreLines): Points | null {
  const line = countedLineOf(lines);
  return line === null ? null : lines[line];
}

/** A unit whose one submission is taken. A sheet without any points has nothing to rank. */
export function takenUnit(
  unit: string,
  group: string,
  files: readonly string[],
  submission: Submission
): PooledUnit {
  const { totals, nodes } = submission.score;
  const found = distinct([...submission.findings, ...submission.score.findings]);
  const countedLine = countedLineOf(totals);
  const errors = found.filter(({ severity }) => severity === "error").length;
  return {
    unit,
    group,
    status: errors > 0 || countedLine === null ? "findings" : "counted",
    files,
    totals: {
      self: totals.self,
      crossCheck: totals.crossCheck,
      appraised: totals.appraised,
      outOf: totals.outOf,
    },
    counted: countedPoints(totals),
    countedLine,
    sections: nodes
      .filter(({ depth }) => depth <= 1)
      .map(({ id, self, crossCheck, appraised }) => ({ id, self, crossCheck, appraised })),
    figures: [...submission.figures]
      .map(([id, entry]) => ({ id, ...figureNumbers(entry) }))
      .filter(isGiven)
      .sort((first, second) => compareText(first.id, second.id)),
    errors,
    warnings: found.filter(({ severity }) => severity === "warning").length,
  };
}

/** A unit of which nothing is taken: in the cluster's lists, never in its ranking. */
export function emptyUnit(
  unit: string,
  group: string,
  status: Extract<PooledStatus, "conflict" | "missing" | "refused">,
  files: readonly string[]
): PooledUnit {
  return {
    unit,
    group,
    status,
    files,
    totals: { self: null, crossCheck: null, appraised: null, outOf: null },
    counted: null,
    countedLine: null,
    sections: [],
    figures: [],
    errors: 0,
    warnings: 0,
  };
}

function isGiven({ numerator, denominator, value, target, previous }: PooledFigure): boolean {
  return [numerator, denominator, value, target, previous].some((part) => part !== null);
}

/** Numerator ÷ denominator (scale 0–1); null where either is missing or there is nothing to divide by. */
export function quotient(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  return numerator / denominator;
}

/** A submission's findings hold those of its score or not: each counts once. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((found) => [JSON.stringify(found), found])).values()];
}

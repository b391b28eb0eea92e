import { type Finding, finding } from "@/findings";
import { sameDepartment } from "@/pooling/departments";
import { sameText } from "@/text";
import type { LocatedSubmission } from "../reading/readSubmissions";
import { contentKey } from "./entryContent";
import type { ReturnedPart } from "./readParts";
import { splitId } from "./splitId";

/** Which of the parts are this sheet's, and why the others are not. */
export interface FittingParts {
  readonly parts: readonly ReturnedPart[];
  readonly findings: readonly Finding[];
}

/**
 * The parts that were split from this sheet. `splits`: the splits that the sheet remembers, the
 * newest last. A sheet is also known by what it holds, as long as that is what was split; where it
 * remembers none and was changed since, its parts must at least all come from one split.
 */
export function fittingParts(
  submission: LocatedSubmission,
  splits: readonly string[],
  parts: readonly ReturnedPart[]
): FittingParts {
  const findings: Finding[] = [];
  const ours = parts.filter((part) => {
    const wrong = misfit(submission, part);
    if (wrong) findings.push(wrong);
    return wrong === null;
  });
  const known = knownSplits(submission, splits, ours);
  const newest = splits.at(-1);
  const fitting = ours.filter(({ file, sheet, record }) => {
    const data = { department: record.department };
    if (!known.has(record.split)) {
      findings.push(finding("part.otherSplit", { file, sheet }, data));
      return false;
    }
    if (newest !== undefined && record.split !== newest && splits.includes(record.split))
      findings.push(finding("part.earlierSplit", { file, sheet }, data));
    return true;
  });
  return { parts: fitting, findings: [...findings, ...repeated(fitting)] };
}

function misfit(
  { unit, year, set, setChecksum }: LocatedSubmission,
  { file, sheet, record }: ReturnedPart
): Finding | null {
  const where = { file, sheet };
  if (!sameText(record.unit, unit)) return finding("part.otherUnit", where, { unit: record.unit });
  if (record.year !== year) return finding("part.otherYear", where, { year: record.year });
  if (record.set.id !== set.id || record.set.checksum !== setChecksum)
    return finding("part.otherSet", where, { id: record.set.id, version: record.set.version });
  return null;
}

function knownSplits(
  submission: LocatedSubmission,
  splits: readonly string[],
  parts: readonly ReturnedPart[]
): ReadonlySet<string> {
  const now = splitId(submission);
  const known = new Set([...splits, now]);
  const given = new Set(parts.map(({ record }) => record.split));
  const unknown = splits.length === 0 && given.size === 1 && !given.has(now);
  return unknown ? given : known;
}

/** Several files of one department: the same file twice, or two states of one part. */
function repeated(parts: readonly ReturnedPart[]): readonly Finding[] {
  return parts.flatMap((part, index) => {
    const { department } = part.record;
    const first = parts
      .slice(0, index)
      .find(({ record }) => sameDepartment(record.department, department));
    if (!first) return [];
    const code = sameEntries(first, part) ? "part.repeated" : "part.several";
    const where = { file: part.file, sheet: part.sheet };
    return [finding(code, where, { department, other: first.file })];
  });
}

function sameEntries(one: ReturnedPart, other: ReturnedPart): boolean {
  const keys = new Set([...one.cells.keys(), ...other.cells.keys()]);
  return [...keys].every(
    (key) =>
      contentKey(one.cells.get(key)?.content ?? null) ===
      contentKey(other.cells.get(key)?.content ?? null)
  );
}

import { type Finding, finding } from "@/findings";
import type { ClusterGroup, Roster } from "@/units";
import { arrivedRoster } from "./arrivedRoster";
import type { Cluster, GroupSet, PooledUnit, Submission } from "./cluster";
import { crossCheckFindings } from "./crossCheckFindings";
import { groupFindings } from "./groupFindings";
import { commonSet, groupSet } from "./groupSet";
import { nameMatcher } from "./nameMatcher";
import { bestCriteria, bestFindings, poolBests, withBests } from "./poolBest";
import { emptyUnit, takenUnit } from "./pooledUnit";
import { compareText, fingerprint, inOrder } from "./submissionOrder";

/** A file that could not be read, with its unit where the stamp still gives it. */
export interface RefusedFile {
  readonly file: string;
  readonly unit?: string;
}

/** Submissions that belong to a unit of the roster, and what is left over. */
interface Arrivals {
  readonly byUnit: ReadonlyMap<string, readonly Submission[]>;
  readonly refused: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly Finding[];
}

/**
 * Makes one cluster of many submissions. Every unit of the roster gets one line, whatever came:
 * names are matched as written (spelling variants, never likeness), identical submissions count
 * once, differing ones not at all, and a submission for another year or on another table than the
 * rest of its group is not counted. The result does not depend on the order of the submissions.
 *
 * roster null: the units that came, grouped by kind.
 */
export function pool(
  submissions: readonly Submission[],
  roster: Roster | null,
  refusedFiles: readonly RefusedFile[] = []
): Cluster {
  const ordered = inOrder(submissions);
  const used = roster ?? arrivedRoster(ordered);
  const arrivals = assign(ordered, used, refusedFiles);
  const groups = used.groups.map((group) => poolGroup(group, used.year, arrivals));
  const illustrative = ordered.filter((submission) => submission.illustrative);
  const illustrativeUnits = new Set(illustrative.map(({ unit }) => unit)).size;
  return {
    roster: used,
    sets: groups.flatMap(({ set }) => (set ? [set] : [])),
    units: groups.flatMap(({ units }) => units),
    illustrative: illustrative.length > 0,
    findings: [
      ...arrivals.findings,
      ...groups.flatMap(({ findings }) => findings),
      ...crossCheckFindings(used),
      ...(illustrativeUnits > 0
        ? [finding("pool.illustrative", {}, { units: illustrativeUnits })]
        : []),
    ],
  };
}

function assign(
  submissions: readonly Submission[],
  roster: Roster,
  refusedFiles: readonly RefusedFile[]
): Arrivals {
  const found = nameMatcher(roster.groups.flatMap((group) => group.units));
  const byUnit = new Map<string, Submission[]>();
  const refused = new Map<string, string[]>();
  const findings: Finding[] = [];
  for (const submission of submissions) {
    const { match, similar } = found(submission.unit);
    if (match === null) {
      findings.push(
        finding("pool.unitUnknown", placeOf(submission), {
          unit: submission.unit,
          similar: similar[0] ?? "",
        })
      );
    } else {
      byUnit.set(match, [...(byUnit.get(match) ?? []), submission]);
    }
  }
  for (const { file, unit } of [...refusedFiles].sort((a, b) => compareText(a.file, b.file))) {
    const match = unit === undefined ? null : found(unit).match;
    findings.push(finding("pool.fileRefused", match === null ? { file } : { file, unit: match }));
    if (match !== null) refused.set(match, [...(refused.get(match) ?? []), file]);
  }
  return { byUnit, refused, findings };
}

interface PooledGroup {
  readonly set: GroupSet | null;
  readonly units: readonly PooledUnit[];
  readonly findings: readonly Finding[];
}

function poolGroup(group: ClusterGroup, year: number, arrivals: Arrivals): PooledGroup {
  const findings: Finding[] = [];
  const ofYear = new Map(
    group.units.map((unit) => [
      unit,
      ofTheYear(unit, year, arrivals.byUnit.get(unit) ?? [], findings),
    ])
  );
  const common = commonSet(
    [...ofYear.values()].map((list) => list.filter((one) => fits(one, group)))
  );
  const votes = new Set(
    [...ofYear.values()]
      .flat()
      .filter((one) => fits(one, group))
      .map((one) => one.setChecksum)
  );
  if (common === null && votes.size > 1) {
    findings.push(finding("pool.noCommonSet", {}, { group: group.title, sets: votes.size }));
  }
  const example = [...ofYear.values()].flat().find((one) => one.setChecksum === common);
  const compared = example !== undefined && bestCriteria(example).length > 0;
  const taken = (compared ? group.units : []).flatMap((unit) => {
    const submission = theOne(ofYear.get(unit) ?? [], example ?? null);
    return submission ? [{ unit, submission }] : [];
  });
  const bests = poolBests(taken.map(({ submission }) => submission));
  const units = group.units.map((unit) => {
    const files = [
      ...(arrivals.byUnit.get(unit) ?? []).map(({ file }) => file),
      ...(arrivals.refused.get(unit) ?? []),
    ];
    const onSet = onTheSet(unit, example ?? null, ofYear.get(unit) ?? [], findings);
    const scored = onSet.map((submission) => withBests(submission, bests));
    return pooledUnit(unit, group, [...new Set(files)], scored, findings);
  });
  findings.push(...bestFindings(group.title, taken, bests));
  const set = example ? groupSet(group.id, example) : null;
  return { set, units, findings: [...findings, ...groupFindings(group, units)] };
}

function fits(submission: Submission, group: ClusterGroup): boolean {
  return group.unitKind === "khac" || submission.set.unitKind === group.unitKind;
}

function ofTheYear(
  unit: string,
  year: number,
  submissions: readonly Submission[],
  findings: Finding[]
): Submission[] {
  return submissions.filter((submission) => {
    if (submission.year === year) return true;
    const where = { ...placeOf(submission), unit };
    findings.push(finding("pool.otherYear", where, { year: submission.year, expected: year }));
    return false;
  });
}

/** The submission that counts, where there is one: on the group's set, and the only one that says so. */
function theOne(
  submissions: readonly Submission[],
  example: Submission | null
): Submission | undefined {
  const onSet = submissions.filter(({ setChecksum }) => setChecksum === example?.setChecksum);
  return new Set(onSet.map(fingerprint)).size === 1 ? onSet[0] : undefined;
}

function onTheSet(
  unit: string,
  example: Submission | null,
  submissions: readonly Submission[],
  findings: Finding[]
): Submission[] {
  return submissions.filter((submission) => {
    if (submission.setChecksum === example?.setChecksum) return true;
    findings.push(
      finding("pool.otherSet", { ...placeOf(submission), unit }, setsApart(submission, example))
    );
    return false;
  });
}

/** The titles of both sets; with a piece of their checksums where the titles alone do not tell them apart. */
function setsApart(
  found: Submission,
  expected: Submission | null
): { set: string; expected: string } {
  if (expected === null) return { set: found.set.title, expected: "" };
  const same = found.set.title === expected.set.title;
  const named = ({ set, setChecksum }: Submission) =>
    same ? `${set.title} (${setChecksum.slice(0, 8)})` : set.title;
  return { set: named(found), expected: named(expected) };
}

/** The unit's line: what is left of its submissions is taken only where it says one thing. */
function pooledUnit(
  unit: string,
  group: ClusterGroup,
  files: readonly string[],
  submissions: readonly Submission[],
  findings: Finding[]
): PooledUnit {
  const [first] = submissions;
  if (!first) {
    if (files.length > 0) return emptyUnit(unit, group.id, "refused", files);
    findings.push(finding("pool.unitMissing", { unit }, { unit, group: group.title }));
    return emptyUnit(unit, group.id, "missing", files);
  }
  const data = {
    files: [...new Set(submissions.map(({ file }) => file))].join("; "),
    count: submissions.length,
  };
  if (new Set(submissions.map(fingerprint)).size > 1) {
    findings.push(finding("pool.duplicateDiffers", { unit }, data));
    return emptyUnit(unit, group.id, "conflict", files);
  }
  if (submissions.length > 1) findings.push(finding("pool.duplicateSame", { unit }, data));
  const taken = takenUnit(unit, group.id, files, first);
  if (taken.counted !== null) return taken;
  findings.push(finding("pool.nothingScored", { ...placeOf(first), unit }));
  return taken;
}

function placeOf({ file, sheet, unit }: Submission): { file: string; sheet: string; unit: string } {
  return { file, sheet, unit };
}

import { sum, toNumber } from "@/criteria/points";
import { type Finding, finding } from "@/findings";
import { cellText, type CellValue } from "@/grid";
import type { LooseRow } from "../rows/looseRow";
import { outsideRole, readOutsidePoints } from "../rows/outsideWords";
import { takesOff, toldRule } from "../rows/ruleWords";
import { toldByDeduction, toldByLabel, toldByPoints, toldByRow } from "../rules/scoringWords";
import { ladderLength } from "./looseLadder";
import { isTierLike, openPoints, type Series, seriesOf } from "./looseSeries";
import { type Branch, standardPoints } from "./outlineBranch";

/**
 * Decides what rows without a code are, once all coded rows are known: tiers of the criterion above
 * them, criteria of their own (import.codeMissing names their place), or ways of scoring in words. A row is no tier where its points are what a criterion further up still lacks.
 */
export function settleRows(branches: readonly Branch[], roots: Branch[], findings: Finding[]) {
  const settling: Settling = { roots, findings };
  for (const branch of branches) settleBranch(branch, settling);
}

interface Settling {
  readonly roots: Branch[];
  readonly findings: Finding[];
}

function settleBranch(branch: Branch, settling: Settling) {
  takeToldRules(branch);
  if (isNested(branch.loose)) return settleNested(branch, settling, ({ mark }) => mark === "-");
  if (areParts(branch)) return settleNested(branch, settling, () => true);
  if (branch.role !== null && branch.loose.some(isOfPart))
    return settleNested(branch, settling, isOfPart);
  if (isAboveBands(branch)) {
    for (const row of branch.loose.splice(0)) addTier(branch, row, settling.findings);
    return;
  }
  let current: Branch | null = branch;
  let series: Series | null = null;
  while (current && current.loose.length > 0) {
    const from: Branch = current;
    // One list goes from criterion to criterion: thousands of rows are not copied for each of them.
    const rows: LooseRow[] = from.loose;
    const length = ladderLength(from, series);
    for (const row of rows.splice(0, length)) addTier(from, row, settling.findings);
    from.loose = [];
    const next: Series | null = following(series) ?? seriesOf(from, rows, 0);
    const first = rows.shift();
    if (!first) return;
    series = next;
    current = addCriterion(first, series?.parent ?? defaultParent(from, first), from, settling);
    current.loose = rows;
  }
}

/** What is left of a series after its first row. */
function following(series: Series | null): Series | null {
  return series && series.count > 1 ? { ...series, count: series.count - 1 } : null;
}

function takeToldRules(branch: Branch) {
  if (branch.role !== null) return;
  branch.loose = branch.loose.filter((loose) => {
    const told = !loose.isOwn && tells(loose);
    if (told) branch.told.push(toldByRow(loose.label, cellOf(loose)));
    return !told;
  });
}

function tells(row: LooseRow): boolean {
  return takesOff(row.label, cellText(cellOf(row))) || toldRule(row.label) !== "";
}

function cellOf({ points, row }: LooseRow): CellValue {
  return typeof points === "number" ? toNumber(points) : row.points;
}

/** "-" rows with "+" rows under them. */
function isNested(rows: readonly LooseRow[]): boolean {
  return rows[0]?.mark === "-" && rows.some(({ mark }) => mark === "+");
}

/** Rows without conditions, each worth less than the criterion and together exactly as much, are what it is made of. */
function areParts(branch: Branch): boolean {
  const standard = standardPoints(branch);
  const worth = branch.loose.map(({ points }) => points).filter((points) => points !== "unread");
  return (
    standard !== null &&
    branch.children.length === 0 &&
    worth.length > 1 &&
    worth.length === branch.loose.length &&
    sum(worth) === standard &&
    branch.loose.every(
      ({ points, isCondition }) => !isCondition && points !== 0 && points !== standard
    )
  );
}

/** One row with points above what is taken off: what the criterion is worth while nothing is. */
function isAboveBands({ loose, told, children, points }: Branch): boolean {
  const [only, ...others] = loose;
  return (
    only !== undefined &&
    others.length === 0 &&
    !only.isOwn &&
    children.length === 0 &&
    told.some(({ takenOff }) => takenOff) &&
    (points === "blank" || only.points === points)
  );
}

/** In a part of points to add or to take off: a criterion of its own, not a tier. */
function isOfPart(row: LooseRow): boolean {
  return tells(row) || !isTierLike(row);
}

/** Criteria under one, each with the rows under it. */
function settleNested(branch: Branch, settling: Settling, isCriterion: (row: LooseRow) => boolean) {
  const rows = branch.loose;
  branch.loose = [];
  let last = branch;
  for (const row of rows) {
    if (isCriterion(row) || last === branch) last = addCriterion(row, branch, last, settling);
    else last.loose.push(row);
  }
  for (const child of branch.children) if (child.loose.length > 0) settleBranch(child, settling);
}

/** Where no sum tells: under a criterion that has more points and nothing else, else beside it. */
function defaultParent(from: Branch, { points }: LooseRow): Branch | null {
  const open = openPoints(from);
  const inside =
    from.tiers.length === 0 &&
    (standardPoints(from) === null ||
      (open !== null && typeof points === "number" && points < open));
  return inside ? from : from.parent;
}

function addCriterion(
  { row, label, isOwn }: LooseRow,
  parent: Branch | null,
  after: Branch,
  { roots, findings }: Settling
): Branch {
  const role = outsideRole(label);
  const inRole = role ?? parent?.inRole ?? null;
  const reading = readOutsidePoints(row.points, inRole);
  const branch: Branch = {
    code: row.code,
    label,
    where: row.where,
    rank: after.rank,
    points: "points" in reading ? reading.points : reading.status,
    path: [...(parent?.path ?? []), ""],
    isCoded: false,
    parent,
    children: [],
    loose: [],
    tiers: [],
    tierUnread: false,
    told: [
      ...(reading.status === "ceiling" ? [toldByPoints(reading.text)] : []),
      ...(toldRule(label) === "" ? [] : [toldByLabel(label)]),
      ...toldByDeduction(label, row.deduction),
    ],
    role,
    inRole,
    outside: null,
  };
  const siblings = parent?.children ?? roots;
  const beside = siblings.findLastIndex((sibling) => isWithin(after, sibling));
  siblings.splice(beside < 0 ? siblings.length : beside + 1, 0, branch);
  const named = isOwn ? `${row.code} ${label}` : label;
  findings.push(
    finding("import.codeMissing", row.where, { label: named, parent: parent?.label ?? "" })
  );
  if (branch.points === "unread")
    findings.push(
      finding("import.pointsNotRead", row.where, { label, text: cellText(row.points) })
    );
  return branch;
}

function isWithin(branch: Branch, ancestor: Branch): boolean {
  for (let at: Branch | null = branch; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

function addTier(criterion: Branch, { row, label, points }: LooseRow, findings: Finding[]) {
  if (points === "unread") {
    criterion.tierUnread = true;
    findings.push(
      finding("import.pointsNotRead", row.where, { label, text: cellText(row.points) })
    );
    return;
  }
  criterion.tiers.push({ label, points });
  if (typeof criterion.points === "number" && points > criterion.points) {
    const data = { tier: label, points: toNumber(points), standard: toNumber(criterion.points) };
    findings.push(finding("import.tierAboveStandard", row.where, data));
  }
}

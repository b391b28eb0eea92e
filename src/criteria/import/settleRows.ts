import { finding, type Finding } from "@/findings";
import { toNumber } from "../points";
import { standardPoints, type Branch, type LooseRow } from "./branch";
import { ladderLength } from "./looseLadder";
import { openPoints, seriesOf, type Series } from "./looseSeries";
import { takesOff, toldRule } from "./ruleWords";

/**
 * Decides of the rows without a code, once all coded rows are known: tiers of the criterion above
 * them, criteria of their own (import.codeMissing says where they went), or ways of scoring told in
 * words. A row is no tier where its points are what a criterion further up still lacks.
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
  if (isNested(branch.loose)) return settleNested(branch, settling);
  let current: Branch | null = branch;
  let series: Series | null = null;
  while (current && current.loose.length > 0) {
    const length = ladderLength(current, series);
    const rows: LooseRow[] = current.loose;
    for (const row of rows.slice(0, length)) addTier(current, row, settling.findings);
    current.loose = [];
    const [first, ...others] = rows.slice(length);
    if (!first) return;
    const from: Branch = current;
    series = following(series) ?? seriesOf(from, rows, length);
    current = addCriterion(first, series?.parent ?? defaultParent(from, first), from, settling);
    current.loose = others;
  }
}

/** What is left of a series after its first row. */
function following(series: Series | null): Series | null {
  return series && series.count > 1 ? { ...series, count: series.count - 1 } : null;
}

function takeToldRules(branch: Branch) {
  branch.loose = branch.loose.filter(({ row, label, points, isOwn }) => {
    const text = typeof points === "number" ? String(toNumber(points)) : String(row.points ?? "");
    const told = !isOwn && (takesOff(label, text) || toldRule(label) !== "");
    if (told) branch.told.push(text === "" ? label : `${label}: ${text}`);
    return !told;
  });
}

/** "-" rows with "+" rows under them. */
function isNested(rows: readonly LooseRow[]): boolean {
  return rows[0]?.mark === "-" && rows.some(({ mark }) => mark === "+");
}

function settleNested(branch: Branch, settling: Settling) {
  const rows = branch.loose;
  branch.loose = [];
  let last = branch;
  for (const row of rows) {
    if (row.mark === "+") last.loose.push(row);
    else last = addCriterion(row, branch, last, settling);
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
  { row, label, reading, isOwn }: LooseRow,
  parent: Branch | null,
  after: Branch,
  { roots, findings }: Settling
): Branch {
  const told = toldRule(label);
  const ceiling = reading.status === "ceiling" ? reading.text : "";
  const branch: Branch = {
    code: row.code,
    label,
    where: row.where,
    rank: after.rank,
    points: reading.status === "points" || reading.status === "ceiling" ? reading.points : "unread",
    path: [...(parent?.path ?? []), ""],
    isCoded: false,
    parent,
    children: [],
    loose: [],
    tiers: [],
    tierUnread: false,
    told: [ceiling, told, row.deduction].filter((text) => text !== ""),
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
      finding("import.pointsNotRead", row.where, { label, text: String(row.points ?? "") })
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
      finding("import.pointsNotRead", row.where, { label, text: String(row.points ?? "") })
    );
    return;
  }
  criterion.tiers.push({ label, points });
  if (typeof criterion.points === "number" && points > criterion.points) {
    const data = { tier: label, points: toNumber(points), standard: toNumber(criterion.points) };
    findings.push(finding("import.tierAboveStandard", row.where, data));
  }
}

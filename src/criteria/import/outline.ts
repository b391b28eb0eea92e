import { finding, type Finding, type Place } from "@/findings";
import { fold } from "@/text";
import type { Tier } from "../criteriaSet";
import { toNumber, type Points } from "../points";
import { codePath } from "../tree";
import { parseCode, type Code } from "./code";
import { readPoints } from "./pointsText";
import type { TableRow } from "./tableRow";

/** A criterion as its rows say it, before its rule and missing points are worked out. */
export interface Draft {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly where: Place;
  /** blank: the row gives none; unread: it gives something that is no number of points. */
  readonly points: Points | "blank" | "unread";
  readonly path: readonly string[];
  readonly rank: number;
  readonly tiers: Tier[];
  /** A tier row could not be read, so the ladder is not whole. */
  tierUnread: boolean;
  readonly children: Draft[];
}

/** A printed total, compared with what was read and taken as nothing else. */
export interface PrintedTotal {
  readonly points: Points;
  readonly label: string;
  readonly where: Place;
}

export interface Outline {
  readonly roots: readonly Draft[];
  readonly totals: readonly PrintedTotal[];
  readonly findings: readonly Finding[];
}

interface Building {
  readonly roots: Draft[];
  readonly totals: PrintedTotal[];
  readonly findings: Finding[];
  readonly ids: Map<string, number>;
  /** From the top down to the criterion read last. */
  open: Draft[];
}

const TOTAL = /^(?:tong(?: cong| so)?(?: so)?(?: diem)?(?: chuan)?|cong)(?: [a-z](?: [a-z])*)?$/u;

/** Below every kind of code: the next coded row never stands under such a row. */
const LOWEST_RANK = 100;

/** Rows in printed order become a tree: coded rows are criteria, rows without a code their tiers. */
export function outlineOf(rows: readonly TableRow[]): Outline {
  const building: Building = { roots: [], totals: [], findings: [], ids: new Map(), open: [] };
  for (const row of rows) addRow(building, row);
  return building;
}

function addRow(building: Building, row: TableRow): void {
  if (isTotal(row)) return addTotal(building, row);
  const code = codeOf(building, row);
  const blank = readPoints(row.points).status === "blank";
  if (code) addCriterion(building, row, code);
  else if (building.totals.length > 0 && blank) return;
  else if (row.label === "" || blank) notRead(building, row);
  else if (isTierMark(row.code) && building.open.length > 0) addTier(building, row);
  else addUncoded(building, row);
}

function isTierMark(code: string): boolean {
  return /^(?:[-–—+*•·]*|mức(?: \d+)?)$/iu.test(code);
}

function notRead({ findings }: Building, row: TableRow): void {
  findings.push(
    finding("import.rowNotRead", row.where, { text: `${row.code} ${row.label}`.trim() })
  );
}

function isTotal(row: TableRow): boolean {
  return row.code === "" && TOTAL.test(fold(row.label));
}

function addTotal(building: Building, row: TableRow): void {
  const reading = readPoints(row.points);
  if (reading.status === "points") {
    building.totals.push({ points: reading.points, label: row.label, where: row.where });
  } else pointsNotRead(building, row);
}

function pointsNotRead({ findings }: Building, row: TableRow): void {
  findings.push(
    finding("import.pointsNotRead", row.where, { label: row.label, text: String(row.points ?? "") })
  );
}

function addCriterion(building: Building, row: TableRow, code: Code): void {
  while (rankOf(building.open.at(-1)) >= code.rank) building.open.pop();
  const parent = building.open.at(-1);
  reportMissingLevel(building, row, code, parent);
  addDraft(building, row, code, parent);
}

/** A row of its own that has points but no code that is understood: a criterion beside the last one, never dropped. */
function addUncoded(building: Building, row: TableRow): void {
  const last = building.open.pop();
  const parent = building.open.at(-1);
  building.findings.push(
    finding("import.levelMissing", row.where, { code: row.code, label: row.label, expected: "" })
  );
  addDraft(
    building,
    row,
    { text: row.code, rank: last?.rank ?? LOWEST_RANK, parent: null },
    parent
  );
}

function addDraft(building: Building, row: TableRow, code: Code, parent: Draft | undefined): void {
  const text = ownCode(code.text, parent);
  const path = [...(parent?.path ?? []), text];
  const draft: Draft = {
    id: uniqueId(building, row, codePath(path)),
    code: text,
    label: row.label === "" ? text : row.label,
    where: row.where,
    points: pointsOf(building, row),
    path,
    rank: code.rank,
    tiers: [],
    tierUnread: false,
    children: [],
  };
  (parent?.children ?? building.roots).push(draft);
  building.open.push(draft);
}

/** Where a table prints whole paths ("A.I.1.1"), what the rows above say already is left out. */
function ownCode(code: string, parent: Draft | undefined): string {
  const above = parent ? codePath(parent.path) : "";
  return above !== "" && code.startsWith(`${above}.`) && !/^[\d.]+$/u.test(code)
    ? lastStep(code, parent)
    : code;
}

function lastStep(code: string, parent: Draft | undefined): string {
  const last = code.split(".").at(-1) ?? code;
  return /^\d+$/u.test(last) && /^[\d.]+$/u.test(parent?.code ?? "")
    ? `${parent?.code}.${last}`
    : last;
}

function pointsOf(building: Building, row: TableRow): Draft["points"] {
  const reading = readPoints(row.points);
  if (reading.status === "points") return reading.points;
  if (reading.status === "unread") pointsNotRead(building, row);
  return reading.status;
}

function addTier(building: Building, row: TableRow): void {
  const criterion = building.open.at(-1);
  const reading = readPoints(row.points);
  if (!criterion) return;
  if (reading.status !== "points") {
    criterion.tierUnread = true;
    return pointsNotRead(building, row);
  }
  const label = row.label.replace(/^[-–—+*•·] ?/u, "");
  criterion.tiers.push({ label, points: reading.points });
  if (typeof criterion.points === "number" && reading.points > criterion.points) {
    const data = {
      tier: label,
      points: toNumber(reading.points),
      standard: toNumber(criterion.points),
    };
    building.findings.push(finding("import.tierAboveStandard", row.where, data));
  }
}

/** Codes of numbers say what they stand under; where that row is missing, they hang on the next one above. */
function reportMissingLevel(
  building: Building,
  row: TableRow,
  code: Code,
  parent: Draft | undefined
): void {
  if (
    code.parent === null ||
    parent?.code === code.parent ||
    codePath(parent?.path ?? []) === code.parent
  )
    return;
  const data = { code: code.text, label: row.label, expected: code.parent };
  building.findings.push(finding("import.levelMissing", row.where, data));
}

function codeOf(building: Building, row: TableRow): Code | null {
  const code = parseCode(row.code);
  return code && row.codeIsNumber ? (afterNine(building, code) ?? code) : code;
}

/** 1.10 written as a number is 1.1: after 1.9 that is what it was. */
function afterNine({ open }: Building, code: Code): Code | null {
  const before = open.find(({ rank }) => rank === code.rank);
  const [prefix, last] = [code.parent, Number(before?.code.split(".").at(-1))];
  const next = `${prefix}.${last + 1}`;
  const lostZero =
    prefix !== null && before?.code === `${prefix}.${last}` && Number(next) === Number(code.text);
  return lostZero ? { ...code, text: next } : null;
}

function uniqueId({ ids, findings }: Building, row: TableRow, path: string): string {
  const wanted = path === "" ? "dong" : path;
  const count = (ids.get(wanted) ?? 0) + 1;
  ids.set(wanted, count);
  if (count === 1 && path !== "") return wanted;
  if (path !== "")
    findings.push(finding("import.duplicateCode", row.where, { code: path, label: row.label }));
  return `${wanted}-${count}`;
}

function rankOf(draft: Draft | undefined): number {
  return draft?.rank ?? -1;
}

import { finding, type Finding, type Place } from "@/findings";
import type { Tier } from "../criteriaSet";
import type { Points } from "../points";
import { codePath } from "../tree";
import type { Branch } from "./branch";
import type { Code } from "./code";
import { romanValue } from "./code";
import { codesOf } from "./codeSequence";
import { lookRanks } from "./lookLevels";
import { looseRow } from "./looseRow";
import { readPoints } from "./pointsText";
import { takesOff, toldRule } from "./ruleWords";
import { settleRows } from "./settleRows";
import type { SourceTable, TableRow } from "./tableRow";
import {
  checkStatedTotals,
  checkTotals,
  isTotalLabel,
  pointsOfTotal,
  type PrintedTotal,
} from "./totals";

/** A criterion as its rows say it, before its rule and missing points are worked out. */
export interface Draft {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly where: Place;
  /** blank: the row gives none; unread: it gives something that is no number of points. */
  readonly points: Points | "blank" | "unread";
  readonly tiers: readonly Tier[];
  /** A tier row could not be read, so the ladder is not whole. */
  readonly tierUnread: boolean;
  /** Ways of scoring told in words, which no rule holds. */
  readonly told: readonly string[];
  readonly children: readonly Draft[];
}

export interface Outline {
  readonly roots: readonly Draft[];
  readonly findings: readonly Finding[];
  /** Of printed totals that are not the sums of what was read. */
  readonly totalFindings: readonly Finding[];
}

interface Building {
  readonly roots: Branch[];
  /** Every coded criterion in printed order. */
  readonly branches: Branch[];
  readonly totals: PrintedTotal[];
  readonly findings: Finding[];
  /** From the top down to the criterion read last. */
  readonly open: Branch[];
}

/** Rows in printed order become a tree: coded rows and headings first, then the rows between them. */
export function outlineOf(table: Pick<SourceTable, "rows" | "titles" | "headings">): Outline {
  const { rows } = table;
  const building: Building = { roots: [], branches: [], totals: [], findings: [], open: [] };
  const codes = codesOf(rows.map(({ code }) => code));
  const ranks = lookRanks(rows, codes);
  rows.forEach((row, at) => addRow(building, row, codes[at] ?? null, ranks[at] ?? null));
  reportLooks(
    building,
    rows.filter((_, at) => ranks[at] !== null)
  );
  settleRows(building.branches, building.roots, building.findings);
  const { roots, findings } = building;
  return {
    roots: draftsOf(roots, findings),
    findings,
    totalFindings: [
      ...checkStatedTotals([...table.titles, ...table.headings], roots),
      ...checkTotals(building.totals, roots, building.branches.length),
    ],
  };
}

function addRow(building: Building, row: TableRow, code: Code | null, lookRank: number | null) {
  if (isTotalLabel(row.label)) return addTotal(building, row);
  if (code) return addCriterion(building, row, code);
  const blank = readPoints(row.points).status === "blank";
  if (building.totals.length > 0 && blank) return;
  if (lookRank !== null) return addHeading(building, row, lookRank);
  const last = building.open.at(-1);
  if (last && blank && isTold(row)) last.told.push(toldText(row));
  else if (row.label === "" || blank) notRead(building, row);
  else if (last) {
    last.loose.push(looseRow(row));
    if (row.deduction !== "") last.told.push(toldText(row));
  } else addUncoded(building, row);
}

/** A row that gives no points but says how they are taken off or counted. */
function isTold({ label, deduction }: TableRow): boolean {
  return deduction !== "" || takesOff(label, "") || toldRule(label) !== "";
}

function toldText({ label, deduction }: TableRow): string {
  return deduction === "" ? label : `${label}: ${deduction}`;
}

function notRead({ findings }: Building, row: TableRow) {
  const text = `${row.code} ${row.label}`.trim();
  findings.push(finding("import.rowNotRead", row.where, { text }));
}

function addTotal(building: Building, row: TableRow) {
  const reading = readPoints(row.points);
  const points = reading.status === "points" ? reading.points : pointsOfTotal(row.label);
  if (points === null) return pointsNotRead(building, row);
  const { label, where } = row;
  const { roots, branches, open, totals } = building;
  const above = { roots: roots.length, rows: branches.length };
  totals.push({ points, label, where, open: [...open], above });
}

function pointsNotRead({ findings }: Building, row: TableRow) {
  const data = { label: row.label, text: String(row.points ?? "") };
  findings.push(finding("import.pointsNotRead", row.where, data));
}

function addCriterion(building: Building, row: TableRow, printed: Code) {
  const code = restored(building, row, printed);
  const parent = parentFor(building, code.rank);
  reportMissingLevel(building, row, code, parent);
  addBranch(building, row, code.rank, parent, ownCode(code.text, parent));
}

function parentFor({ open }: Building, rank: number): Branch | null {
  while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
  return open.at(-1) ?? null;
}

function addHeading(building: Building, row: TableRow, rank: number) {
  addBranch(building, row, rank, parentFor(building, rank), "");
}

/** Below every kind of code: no coded row ever stands under such a row. */
const LOWEST_RANK = 100;

/** A row before all others that has points and no code: a criterion of its own, never dropped. */
function addUncoded(building: Building, row: TableRow) {
  building.findings.push(
    finding("import.codeMissing", row.where, {
      label: `${row.code} ${row.label}`.trim(),
      parent: "",
    })
  );
  addBranch(building, row, LOWEST_RANK, null, "");
}

function addBranch(
  building: Building,
  row: TableRow,
  rank: number,
  parent: Branch | null,
  code: string
) {
  const reading = readPoints(row.points);
  const told = [
    reading.status === "ceiling" ? reading.text : "",
    row.deduction === "" ? toldRule(row.label) : toldText(row),
  ];
  const branch: Branch = {
    code,
    label: row.label === "" ? code : row.label,
    where: row.where,
    rank,
    points: "points" in reading ? reading.points : reading.status,
    path: [...(parent?.path ?? []), code],
    isCoded: code !== "",
    parent,
    children: [],
    loose: [],
    tiers: [],
    tierUnread: false,
    told: told.filter((text) => text !== ""),
  };
  if (reading.status === "unread") pointsNotRead(building, row);
  (parent?.children ?? building.roots).push(branch);
  building.branches.push(branch);
  building.open.push(branch);
}

/** Where a table prints whole paths ("A.I.1.1"), what the rows above say already is left out. */
function ownCode(code: string, parent: Branch | null): string {
  if (!parent || /^[\d.]+$/u.test(code)) return code;
  const said = parent.path.some((_, from) =>
    code.startsWith(`${codePath(parent.path.slice(from))}.`)
  );
  if (!said) return code;
  const last = code.split(".").at(-1) ?? code;
  return /^\d+$/u.test(last) && /^[\d.]+$/u.test(parent.code) ? `${parent.code}.${last}` : last;
}

/** Codes say what they stand under; where that row is missing, they hang on the next one above. */
function reportMissingLevel(
  { findings }: Building,
  row: TableRow,
  code: Code,
  parent: Branch | null
) {
  if (code.parent === null || (parent && standsFor(parent, code.parent))) return;
  const data = { code: code.text, label: row.label, expected: code.parent };
  findings.push(finding("import.levelMissing", row.where, data));
}

/** Its code, the end of its path, or its number: sections I, II may hold 1.1, 2.1. */
function standsFor({ code, path }: Branch, named: string): boolean {
  const whole = codePath(path);
  return (
    code === named ||
    whole === named ||
    whole.endsWith(`.${named}`) ||
    romanValue(code) === Number(named)
  );
}

/** 1.10 that became the number 1.1: after 1.9 that is what it was. */
function restored({ open, findings }: Building, row: TableRow, code: Code): Code {
  const before = open.find(({ rank }) => rank === code.rank);
  const last = Number(before?.code.split(".").at(-1));
  const text = `${code.parent}.${last + 1}`;
  const lostZero =
    code.parent !== null && before?.code === `${code.parent}.${last}` && text === `${code.text}0`;
  if (!lostZero) return code;
  const data = { code: text, printed: code.text, label: row.label };
  findings.push(finding("import.codeRestored", row.where, data));
  return { ...code, text };
}

function reportLooks({ findings }: Building, headings: readonly TableRow[]) {
  const [first] = headings;
  if (!first) return;
  const data = { label: first.label, rows: headings.length };
  findings.push(finding("import.levelFromLook", first.where, data));
}

/** Criteria get ids that tell them apart: their path of codes, and a number where they have no code. */
function draftsOf(roots: readonly Branch[], findings: Finding[]): Draft[] {
  const taken = new Map<string, number>();
  const unique = (branch: Branch, wanted: string): string => {
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    if (count === 1) return wanted;
    const data = { code: wanted, label: branch.label };
    findings.push(finding("import.duplicateCode", branch.where, data));
    return unique(branch, `${wanted}-${count}`);
  };
  const listed = (branches: readonly Branch[], above: string, path: readonly string[]): Draft[] => {
    let uncoded = 0;
    return branches.map((branch) => {
      const own = [...path, branch.code];
      const id = branch.isCoded
        ? unique(branch, above + codePath(own))
        : `${above}${[codePath(path), `dong-${++uncoded}`].filter(Boolean).join(".")}`;
      const { code, label, where, points, tiers, tierUnread, told } = branch;
      const children = branch.isCoded
        ? listed(branch.children, above, own)
        : listed(branch.children, `${id}.`, []);
      return { id, code, label, where, points, tiers, tierUnread, told, children };
    });
  };
  return listed(roots, "", []);
}

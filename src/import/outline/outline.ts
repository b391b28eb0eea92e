import { codePath } from "@/criteria/tree";
import { type Finding, finding } from "@/findings";
import { cellText } from "@/grid";
import { withoutDatedCodes } from "../rows/datedCodes";
import { looseRow } from "../rows/looseRow";
import { outsideRole, readOutsidePoints } from "../rows/outsideWords";
import { type PointsReading, readPoints } from "../rows/pointsText";
import type { Code } from "../rows/printedCode";
import { romanValue } from "../rows/printedCode";
import { takesOff, toldRule } from "../rows/ruleWords";
import { tierOf } from "../rows/runningTiers";
import type { SourceTable, TableRow } from "../rows/tableRow";
import type { CriterionDraft } from "../rules/criterionDraft";
import { toldByDeduction, toldByLabel, toldByPoints, toldByRow } from "../rules/scoringWords";
import { settleCodedTiers } from "./codedTiers";
import { reportJumps } from "./codeJumps";
import { codesOf } from "./codeSequence";
import { draftsOf } from "./draftTree";
import { lookRanks } from "./lookLevels";
import type { Branch } from "./outlineBranch";
import { settleOutside } from "./outsideParts";
import { type PartTotal, partTotals } from "./partTotals";
import {
  checkStatedTotals,
  checkTotals,
  isTotalLabel,
  pointsOfTotal,
  type PrintedTotal,
  totalsOfAll,
} from "./printedTotals";
import { settleRows } from "./settleRows";
import { rowsToEnd } from "./tableEnd";

export interface Outline {
  readonly roots: readonly CriterionDraft[];
  readonly findings: readonly Finding[];
  /** Of printed totals that are not the sums of what was read. */
  readonly totalFindings: readonly Finding[];
  readonly partTotals: readonly PartTotal[];
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
  const building: Building = { roots: [], branches: [], totals: [], findings: [], open: [] };
  const dated = withoutDatedCodes(table.rows, building.findings);
  const rows = rowsToEnd(dated, building.findings);
  const codes = codesOf(rows.map(({ code }) => code));
  const ranks = lookRanks(rows, codes);
  rows.forEach((row, at) =>
    addRow(building, row, codes[at] ?? null, row.rank ?? ranks[at] ?? null)
  );
  reportLooks(
    building,
    rows.filter(({ rank }, at) => rank === undefined && ranks[at] !== null)
  );
  settleRows(building.branches, building.roots, building.findings);
  const { roots, findings } = building;
  settleCodedTiers(roots, findings);
  reportJumps(roots, findings);
  const texts = [...table.titles, ...table.headings];
  settleOutside(roots, totalsOfAll(texts, building.totals, roots), findings);
  return {
    roots: draftsOf(roots, findings),
    findings,
    totalFindings: [
      ...checkStatedTotals(texts, roots),
      ...checkTotals(building.totals, roots, building.branches.length),
    ],
    partTotals: partTotals(building.totals, building.branches.length),
  };
}

function addRow(building: Building, row: TableRow, code: Code | null, lookRank: number | null) {
  if (isTotalLabel(row.label)) return addTotal(building, row);
  if (code) return addCriterion(building, row, code);
  const blank = readPoints(row.points).status === "blank";
  if (lookRank !== null) return addHeading(building, row, lookRank);
  const last = building.open.at(-1);
  const worded = blank && !NAMES_POINTS.test(row.label) ? tierOf(row.label) : null;
  if (last && blank && isTold(row)) tell(last, row);
  else if (last && worded) last.loose.push(looseRow({ ...row, ...worded }));
  else if (row.label === "" || blank) notRead(building, row);
  else if (last) {
    last.loose.push(looseRow(row));
    last.told.push(...toldByDeduction(row.label, row.deduction), ...row.beside.map(toldByPoints));
  } else addUncoded(building, row);
}

/** "Điểm chuẩn: 6 điểm" says what a criterion is worth: no tier. */
const NAMES_POINTS = /^(?:[-–+] ?)?(?:thang |tổng )?(?:số )?điểm(?: |$)/iu;

/** A row that gives no points but says how they are taken off or counted. */
function isTold({ label, deduction }: TableRow): boolean {
  return deduction !== "" || takesOff(label, "") || toldRule(label) !== "";
}

function tell({ told, role, loose }: Branch, row: TableRow) {
  if (role !== null && row.deduction === "") loose.push(looseRow(row));
  else if (row.deduction === "") told.push(toldByRow(row.label, null));
  else told.push(...toldByDeduction(row.label, row.deduction));
}

/** The first tier without points is lost, and with it the ladder; of later ones the ladder itself tells. */
function notRead({ findings, open }: Building, row: TableRow) {
  const text = `${row.code} ${row.label}`.trim();
  findings.push(finding("import.rowNotRead", row.where, { text }));
  const { isCondition, isAnswer } = looseRow(row);
  const last = open.at(-1);
  if (last && last.loose.length === 0 && (isCondition || isAnswer)) last.tierUnread = true;
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
  const data = { label: row.label, text: cellText(row.points) };
  findings.push(finding("import.pointsNotRead", row.where, data));
}

function addCriterion(building: Building, row: TableRow, printed: Code) {
  const code = restored(building, row, printed);
  const parent = parentFor(building, code.rank);
  reportMissingLevel(building, row, code, parent);
  const step = ownCode(code.text, parent);
  addBranch(building, row, code.rank, parent, { printed: code.text, step });
}

function parentFor({ open }: Building, rank: number): Branch | null {
  while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
  return open.at(-1) ?? null;
}

function addHeading(building: Building, row: TableRow, rank: number) {
  addBranch(building, row, rank, parentFor(building, rank), UNCODED);
}

const UNCODED = { printed: "", step: "" };

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
  addBranch(building, row, LOWEST_RANK, null, UNCODED);
}

function addBranch(
  building: Building,
  row: TableRow,
  rank: number,
  parent: Branch | null,
  { printed, step }: { readonly printed: string; readonly step: string }
) {
  const role = outsideRole(row.label);
  const inRole = role ?? parent?.inRole ?? null;
  const reading = readOutsidePoints(row.points, inRole);
  const deduction = toldByDeduction(row.label, row.deduction);
  const named =
    deduction.some(({ words }) => words === row.label) || !tellsPoints(row.label, reading);
  const told = [
    ...(reading.status === "ceiling" ? [toldByPoints(reading.text)] : []),
    ...(named ? [] : [toldByLabel(row.label)]),
    ...deduction,
    ...row.beside.map(toldByPoints),
  ];
  const branch: Branch = {
    code: printed,
    label: row.label === "" ? printed : row.label,
    where: row.where,
    rank,
    points: "points" in reading ? reading.points : reading.status,
    path: [...(parent?.path ?? []), step],
    isCoded: printed !== "",
    parent,
    children: [],
    loose: [],
    tiers: [],
    tierUnread: false,
    told,
    role,
    inRole,
    outside: null,
  };
  if (row.label === "")
    building.findings.push(finding("import.labelMissing", row.where, { code: printed }));
  if (reading.status === "unread") pointsNotRead(building, row);
  (parent?.children ?? building.roots).push(branch);
  building.branches.push(branch);
  building.open.push(branch);
}

/** The words tell a way of scoring; without points of their own they only name what the cell of points counts. */
function tellsPoints(label: string, { status }: PointsReading): boolean {
  return (
    toldRule(label) !== "" && (status !== "ceiling" || /\d ?(?:điểm|đ)(?!\p{L})/iu.test(label))
  );
}

/** The last step of a path: where a table prints whole paths ("A.I.1.1"), what the rows above say already is left out. */
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

import {
  type CriteriaNode,
  type CriteriaSet,
  type OutsideRole,
  outsideRoots,
  outsideTotal,
  type Points,
  setTotal,
  standardNodes,
  toNumber,
} from "@/criteria";
import { type CellStyle, heightOfWrapped } from "@/grid";
import { fullStandard } from "@/scoring";
import type { SheetBuilder } from "@/sheets/sheetBuilder";
import { COLORS, STYLES } from "@/sheets/sheetStyles";
import { formatDecimal } from "@/text";
import { closingLineAlert } from "../closing/closingAlerts";
import { standardFormat } from "./criterionRows";
import {
  checkerTotalFormula,
  outOfFormula,
  remainingFormula,
  rescaledTotalFormula,
  sumFormula,
} from "./pointsFormulas";
import type { ScoringLayout } from "./rowLayout";
import {
  COLUMN_WIDTHS,
  columnOf,
  PRINTED_COLUMNS,
  PRINTED_WIDTH,
  ROW_TAGS,
  type ScoringColumn,
} from "./scoringColumns";
import { SCORING_WORDS as WORDS } from "./scoringSheetWords";

/** Notes are set small, over the whole printed width. */
const NOTE_SIZE = 10;

/**
 * The total under the table, then place, date and signatures; gives the total's row. Where bonuses or
 * penalties are among it, lines above it say what of it is what. `ofDepartment`: of the criteria of
 * one department alone, whose head signs.
 */
export function addTotalAndSignatures(
  sheet: SheetBuilder,
  set: CriteriaSet,
  layout: ScoringLayout,
  ofDepartment = false
): number {
  const parts = layout.nodes.filter(({ placed }) => placed.depth === 0).map(({ row }) => row);
  for (const line of partsOfTotal(set, layout)) addLine(sheet, set, layout, line, PART_LOOK);
  const named = ofDepartment ? WORDS.part.total : WORDS.total;
  const label =
    ofDepartment || set.state === "official" ? named : `${named} ${WORDS.knownPartsOnly}`;
  const total: TotalLine = {
    label: rescales(set) ? `${label} ${WORDS.rescaledTo(shown(fullStandard(set)))}` : label,
    tag: ROW_TAGS.total,
    standard: setTotal(set),
    role: null,
    rows: parts,
    less: [],
  };
  const row = addLine(sheet, set, layout, total, {});
  addNotes(sheet, set);
  addSignatures(sheet, ofDepartment);
  return row;
}

/** A line of sums under the table. */
interface TotalLine {
  readonly label: string;
  readonly tag: string;
  /** Standard points, or the most that the line can add or take off. */
  readonly standard: Points;
  readonly role: OutsideRole | null;
  /** Rows that it adds up, and rows among theirs that it leaves out. */
  readonly rows: readonly number[];
  readonly less: readonly number[];
}

const PART_LOOK: CellStyle = { bold: false, fill: COLORS.section };

/** None for a set that knows standard points only. */
function partsOfTotal(set: CriteriaSet, layout: ScoringLayout): readonly TotalLine[] {
  const rowOf = new Map(layout.nodes.map(({ placed, row }) => [placed.node.id, row]));
  const rowsOf = (nodes: readonly CriteriaNode[]) => nodes.flatMap(({ id }) => rowOf.get(id) ?? []);
  const lines = (["bonus", "penalty"] as const).flatMap((role): TotalLine[] => {
    const standard = outsideTotal(set, role);
    const tag = role === "bonus" ? ROW_TAGS.totalBonus : ROW_TAGS.totalPenalty;
    const rows = rowsOf(outsideRoots(set, role));
    const label = WORDS.totalParts[role];
    return standard === null ? [] : [{ label, tag, standard, role, rows, less: [] }];
  });
  const rows = rowsOf(standardNodes(set.nodes));
  if ((lines.length === 0 && !rescales(set)) || rows.length === 0) return lines;
  const below = new Set(rowsOf(set.nodes));
  const standardLine: TotalLine = {
    label: rescales(set) ? WORDS.totalParts.beforeRescaling : WORDS.totalParts.standard,
    tag: ROW_TAGS.totalStandard,
    standard: setTotal(set),
    role: null,
    rows,
    less: lines.flatMap((line) => line.rows).filter((row) => !below.has(row)),
  };
  return [standardLine, ...lines];
}

function addLine(
  sheet: SheetBuilder,
  set: CriteriaSet,
  layout: ScoringLayout,
  { label, tag, standard, role, rows, less }: TotalLine,
  look: CellStyle
): number {
  const least = tag === ROW_TAGS.total ? 24 : 18;
  const wrapped = heightOfWrapped(label, COLUMN_WIDTHS.label, { size: 12 });
  const row = sheet.addRow({ height: Math.max(least, wrapped) });
  const text: CellStyle = { ...STYLES.total, ...look };
  const points: CellStyle = { ...STYLES.totalPoints, ...look };
  const rescaled = tag === ROW_TAGS.total && rescales(set);
  const sumOf = (column: ScoringColumn) =>
    rescaled ? rescaledSum(set, layout, column, rows) : sumFormula(column, rows, set.policy, less);
  sheet.blank(row, columnOf("code"), text);
  sheet.text(row, columnOf("label"), label, text);
  const base = role === null ? baseFormula(set, layout, tag) : null;
  const standardLook: CellStyle = { ...points, ...standardFormat(role) };
  if (base === null) sheet.number(row, columnOf("standard"), toNumber(standard), standardLook);
  else sheet.formula(row, columnOf("standard"), base, standardLook);
  sheet.formula(row, columnOf("counted"), sumOf("counted"), points);
  sheet.blank(row, columnOf("explanation"), text);
  sheet.text(row, columnOf("id"), tag, STYLES.hidden);
  for (const checker of ["crossCheck", "appraised"] as const) {
    sheet.formula(row, columnOf(`${checker}Line`), sumOf(`${checker}Line`), STYLES.hidden);
    const total = checkerTotalFormula(checker, layout, row);
    sheet.formula(row, columnOf(checker), total, points);
  }
  return row;
}

function rescales({ policy }: CriteriaSet): boolean {
  return policy.notArising === "rescale";
}

function shown(points: Points): string {
  return formatDecimal(toNumber(points), { minDecimals: 0, maxDecimals: 4 }, "vi");
}

/** What a line's points are out of, where that follows what was left out; null: always the same. */
function baseFormula(set: CriteriaSet, layout: ScoringLayout, tag: string): string | null {
  if (set.policy.notArising === "leaveOut")
    return outOfFormula(layout, toNumber(setTotal(set)), set.policy);
  if (!rescales(set) || tag === ROW_TAGS.total) return null;
  return remainingFormula(layout, toNumber(fullStandard(set)), "counted");
}

/** The standard points reached, rescaled to all of them, with bonuses and penalties as they are. */
function rescaledSum(
  set: CriteriaSet,
  layout: ScoringLayout,
  column: ScoringColumn,
  rows: readonly number[]
): string {
  const roots = new Set(
    [...outsideRoots(set, "bonus"), ...outsideRoots(set, "penalty")].map(({ id }) => id)
  );
  const beside = layout.nodes.filter(({ placed }) => roots.has(placed.node.id));
  const full = toNumber(fullStandard(set));
  const base = { full, remaining: remainingFormula(layout, full, column) };
  const besideRows = beside.map(({ row }) => row);
  return rescaledTotalFormula(column, rows, besideRows, base, set.policy);
}

/** What a reader must know of the set before relying on it, in print too. */
function addNotes(sheet: SheetBuilder, set: CriteriaSet): void {
  if (set.notes.length === 0) return;
  const text = [`${WORDS.notes}:`, ...set.notes.map((note) => `- ${note}`)].join("\n");
  const row = sheet.addRow({ height: heightOfWrapped(text, PRINTED_WIDTH, { size: NOTE_SIZE }) });
  sheet.merged(row, 0, PRINTED_COLUMNS - 1, text, {
    ...STYLES.label,
    italic: true,
    size: NOTE_SIZE,
  });
}

function addSignatures(sheet: SheetBuilder, ofDepartment: boolean): void {
  const last = PRINTED_COLUMNS - 1;
  sheet.addRow({ height: 10 });
  const place = sheet.addRow();
  addClosingLine(sheet, place);
  sheet.merged(place, 2, last, WORDS.place, STYLES.signatureNote);
  const titles = sheet.addRow();
  sheet.merged(titles, 0, 1, WORDS.preparer, STYLES.signature);
  const [signer, signerNote] = ofDepartment
    ? [WORDS.part.signer, WORDS.preparerNote]
    : [WORDS.signer, WORDS.signerNote];
  sheet.merged(titles, 2, last, signer, STYLES.signature);
  const notes = sheet.addRow();
  sheet.merged(notes, 0, 1, WORDS.preparerNote, STYLES.signatureNote);
  sheet.merged(notes, 2, last, signerNote, STYLES.signatureNote);
  sheet.addRow({ height: 60 });
}

/** Beside place and date: empty until the submission is closed, then its code. */
function addClosingLine(sheet: SheetBuilder, row: number): void {
  sheet.merged(row, 0, 1, "", STYLES.closingLine);
  sheet.text(row, columnOf("id"), ROW_TAGS.place, STYLES.hidden);
  sheet.conditionalFormats.push(closingLineAlert(row, 0));
}

import {
  type CriteriaNode,
  type CriteriaSet,
  inputsOf,
  measureOf,
  type OutsideRole,
  printedTiersOf,
  type Rule,
  toNumber,
} from "@/criteria";
import type { CellStyle } from "@/grid";
import type { SheetBuilder } from "@/sheets/sheetBuilder";
import { COLORS, FORMATS, STYLES } from "@/sheets/sheetStyles";
import { addEntryValidations } from "./entryValidations";
import {
  checkerLineFormula,
  countedFormula,
  sumFormula,
  targetDifferenceFormula,
  targetRateFormula,
} from "./pointsFormulas";
import { resultFormat } from "./resultCells";
import { addHighlights } from "./rowHighlights";
import {
  bestRowTag,
  cellOf,
  type NodeRows,
  nodeTag,
  printedPoints,
  type ScoringLayout,
  TARGET_ROWS,
  targetLabels,
  type TargetRow,
  targetRowTag,
  tierTag,
} from "./rowLayout";
import { columnOf, type ScoringColumn } from "./scoringColumns";
import { SCORING_WORDS as WORDS } from "./scoringSheetWords";
import { statusFormula } from "./statusFormula";

/** Tiers and inputs under their criterion; an indent needs an alignment of its own. */
const INDENTED: CellStyle = { ...STYLES.cell, horizontal: "left", indent: 1, size: 11 };
const ENTRY: CellStyle = { ...STYLES.cell, fill: COLORS.entry, unlocked: true };
const CLOSED: CellStyle = { ...STYLES.cell, fill: COLORS.working };
const ENTRY_POINTS: CellStyle = { ...STYLES.points, fill: COLORS.entry, unlocked: true };

/** Every node's row with its tier or input rows under it, in printed order. */
export function addBody(sheet: SheetBuilder, set: CriteriaSet, layout: ScoringLayout): void {
  const rowOf = new Map(layout.nodes.map(({ placed, row }) => [placed.node.id, row]));
  for (const rows of layout.nodes) {
    sheet.addRow();
    const { node } = rows.placed;
    addCommon(sheet, rows);
    if (hasRule(node)) addLeaf(sheet, set, rows, node);
    else
      addGroup(
        sheet,
        set,
        rows,
        node.children.map((child) => rowOf.get(child.id) ?? 0)
      );
    addTiers(sheet, rows);
    if (rows.bestRow !== null) addBestRow(sheet, rows);
    if (rows.targetRows) addTargetRows(sheet, set, { ...rows, targetRows: rows.targetRows });
  }
  addHighlights(sheet, layout, set.policy);
}

function hasRule(node: CriteriaNode): node is CriteriaNode & { readonly rule: Rule } {
  return node.rule !== null;
}

/** The deeper a node, the calmer its look: parts and sections carry a fill, groups are bold. */
function depthStyle({ placed }: NodeRows): CellStyle {
  if (placed.depth === 0) return { bold: true, fill: COLORS.part };
  if (placed.depth === 1) return { bold: true, fill: COLORS.section };
  return placed.node.rule === null ? { bold: true } : {};
}

function addCommon(sheet: SheetBuilder, rows: NodeRows): void {
  const { row, placed } = rows;
  const look = depthStyle(rows);
  sheet.text(row, columnOf("code"), placed.node.code, { ...STYLES.cellCenter, ...look });
  sheet.text(row, columnOf("label"), placed.node.label, {
    ...STYLES.cell,
    ...look,
    ...(placed.node.placeholder ? { italic: true } : {}),
  });
  sheet.number(row, columnOf("standard"), toNumber(placed.node.points), {
    ...STYLES.points,
    ...look,
    ...standardFormat(placed.outside),
  });
  sheet.text(row, columnOf("id"), nodeTag(placed), STYLES.hidden);
}

/** The most that a bonus adds or a penalty takes off stands with its sign: it is no part of the standard points. */
export function standardFormat(outside: OutsideRole | null): { numberFormat?: string } {
  return outside === null ? {} : { numberFormat: FORMATS[outside] };
}

function addGroup(
  sheet: SheetBuilder,
  set: CriteriaSet,
  rows: NodeRows,
  children: readonly number[]
): void {
  const look = depthStyle(rows);
  sheet.formula(rows.row, columnOf("counted"), sumFormula("counted", children, set.policy), {
    ...STYLES.pointsBold,
    ...look,
  });
  sheet.blank(rows.row, columnOf("explanation"), { ...STYLES.cell, ...look });
  for (const line of ["crossCheckLine", "appraisedLine"] as const) {
    sheet.formula(rows.row, columnOf(line), sumFormula(line, children, set.policy), STYLES.hidden);
  }
}

function addLeaf(
  sheet: SheetBuilder,
  set: CriteriaSet,
  rows: NodeRows,
  node: CriteriaNode & { readonly rule: Rule }
): void {
  const { row } = rows;
  const blank = (key: ScoringColumn, style: CellStyle) => sheet.blank(row, columnOf(key), style);
  sheet.formula(
    row,
    columnOf("counted"),
    countedFormula(node, rows, set.policy),
    STYLES.pointsBold
  );
  blank("explanation", { ...STYLES.cell, unlocked: true });
  blank("result", resultStyle(node.rule));
  blank("typedPoints", ENTRY_POINTS);
  blank("notArising", ENTRY);
  blank("evidence", ENTRY);
  sheet.formula(row, columnOf("status"), statusFormula(rows, set.policy), CLOSED);
  for (const checker of ["crossCheck", "appraised"] as const) {
    blank(checker, ENTRY_POINTS);
    blank(`${checker}Reason`, ENTRY);
    sheet.formula(
      row,
      columnOf(`${checker}Line`),
      checkerLineFormula(checker, rows, set.policy),
      STYLES.hidden
    );
  }
  addEntryValidations(sheet, rows, node, set.policy);
}

function resultStyle(rule: Rule): CellStyle {
  const measure = measureOf(rule);
  if (measure.of === "nothing") return CLOSED;
  const numberFormat = resultFormat(measure);
  return {
    ...ENTRY,
    horizontal: "center",
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** Tier rows: no code, the tier's or band's condition and points, as printed under their criterion. */
function addTiers(sheet: SheetBuilder, { placed, tierRows }: NodeRows): void {
  const { rule } = placed.node;
  printedTiersOf(rule).forEach((tier, index) => {
    const row = sheet.addRow();
    if (row !== tierRows[index])
      throw new RangeError(`Tier row ${row} is not where the layout has it`);
    sheet.blank(row, columnOf("code"), STYLES.cell);
    sheet.text(row, columnOf("label"), tier.label, INDENTED);
    sheet.number(row, columnOf("standard"), printedPoints(rule, tier), {
      ...STYLES.points,
      ...standardFormat(placed.outside),
      size: 11,
    });
    sheet.blank(row, columnOf("counted"), STYLES.cell);
    sheet.blank(row, columnOf("explanation"), STYLES.cell);
    sheet.text(row, columnOf("id"), tierTag(placed.node.id, index), STYLES.hidden);
  });
}

/** The row of the pool's best value; in the last column of the form it, or that points wait for it. */
function addBestRow(sheet: SheetBuilder, { bestRow, row: criterion, placed }: NodeRows): void {
  const { id, rule } = placed.node;
  const row = sheet.addRow();
  const { best } = inputsOf(rule);
  if (row !== bestRow || !best)
    throw new RangeError(`Row ${row} is not where the layout has the best value`);
  const look: CellStyle = { horizontal: "center", numberFormat: FORMATS.value };
  sheet.blank(row, columnOf("code"), STYLES.cell);
  sheet.text(row, columnOf("label"), WORDS.best(best.unitLabel), INDENTED);
  sheet.blank(row, columnOf("standard"), STYLES.cell);
  sheet.blank(row, columnOf("counted"), STYLES.cell);
  const [value, status] = [cellOf("result", row), cellOf("status", criterion)];
  const waiting = `IF(${status}="${WORDS.states.waiting}",${status},"")`;
  const printed = `IF(LEN(TRIM(${value}))=0,${waiting},${value})`;
  const note = { ...STYLES.cell, ...look, size: 11 };
  sheet.formula(row, columnOf("explanation"), printed, note);
  sheet.text(row, columnOf("id"), bestRowTag(id), STYLES.hidden);
  sheet.blank(row, columnOf("result"), { ...ENTRY, ...look });
}

type TargetNode = NodeRows & { readonly targetRows: NonNullable<NodeRows["targetRows"]> };

/** Input rows of a target criterion; their values are printed in the last column of the form. */
function addTargetRows(sheet: SheetBuilder, set: CriteriaSet, rows: TargetNode): void {
  const { target } = inputsOf(rows.placed.node.rule);
  if (!target) return;
  const labels = targetLabels(target);
  const formats: Record<TargetRow, string> = {
    numerator: FORMATS.amount,
    denominator: FORMATS.amount,
    target: FORMATS.percent,
    rate: FORMATS.percent,
    difference: FORMATS.percentagePoints,
  };
  for (const key of TARGET_ROWS) {
    const row = sheet.addRow();
    const look: CellStyle = { horizontal: "center", numberFormat: formats[key] };
    sheet.blank(row, columnOf("code"), STYLES.cell);
    sheet.text(row, columnOf("label"), labels[key], INDENTED);
    sheet.blank(row, columnOf("standard"), STYLES.cell);
    sheet.blank(row, columnOf("counted"), STYLES.cell);
    const value = cellOf("result", row);
    sheet.formula(row, columnOf("explanation"), `IF(LEN(TRIM(${value}))=0,"",${value})`, {
      ...STYLES.cell,
      ...look,
      size: 11,
    });
    sheet.text(row, columnOf("id"), targetRowTag(rows.placed.node.id, key), STYLES.hidden);
    addTargetValue(sheet, set, rows, key, row, look);
  }
}

function addTargetValue(
  sheet: SheetBuilder,
  set: CriteriaSet,
  rows: TargetNode,
  key: TargetRow,
  row: number,
  look: CellStyle
): void {
  const column = columnOf("result");
  if (key === "rate")
    sheet.formula(row, column, targetRateFormula(rows, set.policy), { ...CLOSED, ...look });
  else if (key === "difference")
    sheet.formula(row, column, targetDifferenceFormula(rows.targetRows, set.policy), {
      ...CLOSED,
      ...look,
    });
  else sheet.blank(row, column, { ...ENTRY, ...look });
}

import { printedTiersOf, toNumber, walk, type CriteriaSet, type PlacedNode } from "@/criteria";
import { finding, type Finding, type Place } from "@/findings";
import { a1, cellAt, isCellError, valueAt, type SheetGrid } from "@/grid";
import { fold, sameText } from "@/text";
import { taggedRows } from "../columnMap";
import { movedRows } from "./movedRows";
import type { ScoringColumn } from "./columns";
import {
  bestRowTag,
  isCriterionTag,
  isNodeTag,
  nodeTag,
  printedPoints,
  TARGET_ROWS,
  targetRowTag,
  tierTag,
} from "./layout";
import { SCORING_WORDS } from "./words";

export type ScoringColumns = ReadonlyMap<ScoringColumn, number>;

/** Where the rows of a set stand on a sheet, by tag; rows that must not be read are left out. */
export interface RowsFound {
  readonly rows: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** Finds every row of the set by its id, and checks that the row still says what the id promises. */
export function findRows(grid: SheetGrid, set: CriteriaSet, columns: ScoringColumns): RowsFound {
  const idColumn = columns.get("id");
  const tagged = idColumn === undefined ? [] : taggedRows(grid, idColumn);
  const carriesIds = tagged.some(({ tag }) => isCriterionTag(tag));
  return carriesIds ? byIds(grid, set, columns, tagged) : byTexts(grid, set, columns);
}

function byIds(
  grid: SheetGrid,
  set: CriteriaSet,
  columns: ScoringColumns,
  tagged: ReturnType<typeof taggedRows>
): RowsFound {
  const findings: Finding[] = [];
  const rows = new Map<string, number>();
  const repeated = new Set<string>();
  for (const { tag, row } of tagged) {
    if (rows.has(tag)) repeated.add(tag);
    else rows.set(tag, row);
  }
  const expected = new Set(walk(set).map(nodeTag));
  for (const { tag, row } of tagged) {
    if (isNodeTag(tag) && !expected.has(tag)) {
      findings.push(
        finding("row.unknown", placeOf(grid, columns, row), {
          text: textAt(grid, row, columns.get("label")),
        })
      );
    }
  }
  for (const placed of walk(set)) checkNode(placed, { grid, columns, rows, repeated, findings });
  findings.push(...outOfPlace(grid, set, columns, rows));
  return { rows, findings };
}

/** A row that was dragged or sorted elsewhere is still read by its id; how it prints is another matter. */
function outOfPlace(
  grid: SheetGrid,
  set: CriteriaSet,
  columns: ScoringColumns,
  rows: ReadonlyMap<string, number>
): Finding[] {
  const placed = walk(set).flatMap((place) => {
    const row = rows.get(nodeTag(place));
    return row === undefined ? [] : [{ criterion: place.node.id, row }];
  });
  const moved = new Set(movedRows(placed.map(({ row }) => row)));
  return placed
    .filter(({ row }) => moved.has(row))
    .map(({ criterion, row }) =>
      finding("row.moved", { ...placeOf(grid, columns, row), criterion })
    );
}

interface Check {
  readonly grid: SheetGrid;
  readonly columns: ScoringColumns;
  readonly rows: Map<string, number>;
  readonly repeated: ReadonlySet<string>;
  readonly findings: Finding[];
}

/** A row that is missing, doubled, or says something else than its id is taken out: nothing is read from it. */
function checkNode(placed: PlacedNode, check: Check): void {
  const { node } = placed;
  const tag = nodeTag(placed);
  const row = check.rows.get(tag);
  const said = { label: node.label, code: node.code };
  if (row === undefined) {
    check.findings.push(
      finding("row.missing", { sheet: check.grid.name, criterion: node.id }, said)
    );
    return;
  }
  const place = { ...placeOf(check.grid, check.columns, row), criterion: node.id };
  if (check.repeated.has(tag)) {
    check.rows.delete(tag);
    check.findings.push(finding("row.duplicate", place, said));
    return;
  }
  const found = textAt(check.grid, row, check.columns.get("label"));
  if (!sameText(found, node.label)) {
    check.rows.delete(tag);
    check.findings.push(finding("row.textDiffers", place, { expected: node.label, found }));
    return;
  }
  checkStandard(placed, row, check);
  checkTierTexts(placed, check);
}

function checkStandard(
  { node }: PlacedNode,
  row: number,
  { grid, columns, findings }: Check
): void {
  const column = columns.get("standard");
  if (column === undefined) return;
  const found = valueAt(grid, row, column);
  if (typeof found === "number" && Math.abs(found - toNumber(node.points)) < 1e-9) return;
  const shown = found === null ? "" : isCellError(found) ? found.error : String(found);
  findings.push(
    finding(
      "row.standardChanged",
      { sheet: grid.name, cell: a1(row, column), criterion: node.id },
      { expected: toNumber(node.points), found: shown }
    )
  );
}

/** Formulas read the tiers' cells: a changed condition or point value there changes the score. */
function checkTierTexts({ node }: PlacedNode, { grid, columns, rows, findings }: Check): void {
  printedTiersOf(node.rule).forEach((tier, index) => {
    const row = rows.get(tierTag(node.id, index));
    const label = textAt(grid, row, columns.get("label"));
    const column = columns.get("standard");
    const points = row === undefined || column === undefined ? null : valueAt(grid, row, column);
    if (
      row !== undefined &&
      sameText(label, tier.label) &&
      points === printedPoints(node.rule, tier)
    )
      return;
    const place = row === undefined ? { sheet: grid.name } : placeOf(grid, columns, row);
    findings.push(
      finding(
        "row.tierChanged",
        { ...place, criterion: node.id },
        { expected: tier.label, found: label }
      )
    );
  });
}

/** Ids are gone: rows are matched by printed code and text, each below its parent. */
function byTexts(grid: SheetGrid, set: CriteriaSet, columns: ScoringColumns): RowsFound {
  const rows = new Map<string, number>();
  const candidates = [...grid.rows.keys()]
    .sort((first, second) => first - second)
    .map((row) => ({
      row,
      key: rowKey(textAt(grid, row, columns.get("code")), textAt(grid, row, columns.get("label"))),
    }));
  const findings: Finding[] = [];
  let from = 0;
  for (const placed of walk(set)) {
    const at = candidates.findIndex(
      ({ key }, index) => index >= from && key === rowKey(placed.node.code, placed.node.label)
    );
    const candidate = candidates[at];
    if (!candidate) {
      findings.push(
        finding(
          "row.missing",
          { sheet: grid.name, criterion: placed.node.id },
          { label: placed.node.label, code: placed.node.code }
        )
      );
      continue;
    }
    rows.set(nodeTag(placed), candidate.row);
    addTargetRows(grid, columns, placed, candidate.row, rows);
    addBestRow(grid, columns, placed, candidate.row, rows);
    from = at + 1;
  }
  const matched = rows.size > 0;
  return {
    rows,
    findings: matched ? [finding("sheet.idsGone", { sheet: grid.name }), ...findings] : findings,
  };
}

/** The best value of the pool stands right under its criterion. */
function addBestRow(
  grid: SheetGrid,
  columns: ScoringColumns,
  { node: { id, rule } }: PlacedNode,
  row: number,
  rows: Map<string, number>
): void {
  if (rule?.kind !== "bestOfPool") return;
  const under = textAt(grid, row + 1, columns.get("label"));
  if (sameText(under, SCORING_WORDS.best(rule.unitLabel))) rows.set(bestRowTag(id), row + 1);
}

/** The inputs of a target criterion stand in the rows right under it, each with its label. */
function addTargetRows(
  grid: SheetGrid,
  columns: ScoringColumns,
  { node }: PlacedNode,
  row: number,
  rows: Map<string, number>
): void {
  if (node.rule?.kind !== "target") return;
  const { numeratorLabel, denominatorLabel, targetLabel } = node.rule;
  const labels = { numerator: numeratorLabel, denominator: denominatorLabel, target: targetLabel };
  for (const key of ["numerator", "denominator", "target"] as const) {
    const under = TARGET_ROWS.map((_, index) => row + 1 + index);
    const found = under.find((one) =>
      sameText(textAt(grid, one, columns.get("label")), labels[key])
    );
    if (found !== undefined) rows.set(targetRowTag(node.id, key), found);
  }
}

function rowKey(code: string, label: string): string {
  return `${fold(code)}|${fold(label)}`;
}

export function textAt(
  grid: SheetGrid,
  row: number | undefined,
  column: number | undefined
): string {
  if (row === undefined || column === undefined) return "";
  const value = cellAt(grid, row, column)?.value ?? null;
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

export function placeOf(grid: SheetGrid, columns: ScoringColumns, row: number): Place {
  return { sheet: grid.name, cell: a1(row, columns.get("label") ?? 0) };
}

import {
  type CriteriaNode,
  type CriteriaSet,
  inputsOf,
  type PlacedNode,
  printedTiersOf,
  type Tier,
  toNumber,
  walk,
} from "@/criteria";
import { type Finding, finding, type Place } from "@/findings";
import { a1, cellAt, isCellError, type SheetGrid, valueAt } from "@/grid";
import { taggedRows } from "@/sheets/columnMap";
import { fold, sameText } from "@/text";
import { movedRows } from "./movedRows";
import {
  bestRowTag,
  isCriterionTag,
  isNodeTag,
  nodeTag,
  printedPoints,
  TARGET_ROWS,
  targetLabels,
  targetRowTag,
  tierTag,
} from "./rowLayout";
import type { ScoringColumn } from "./scoringColumns";
import { SCORING_WORDS } from "./scoringSheetWords";

export type ScoringColumns = ReadonlyMap<ScoringColumn, number>;

/** Where the rows of a set stand on a sheet, by tag; rows that must not be read are left out. */
export interface RowsFound {
  readonly rows: ReadonlyMap<string, number>;
  /** Tags that are in several rows, with these; null: the sheet's tags are gone. */
  readonly repeated: ReadonlyMap<string, readonly number[]> | null;
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
  const repeated = new Map<string, readonly number[]>();
  for (const { tag, row } of tagged) {
    const first = rows.get(tag);
    if (first === undefined) rows.set(tag, row);
    else repeated.set(tag, [...(repeated.get(tag) ?? [first]), row]);
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
  let above: number | null = null;
  for (const placed of walk(set)) {
    const at = rows.get(nodeTag(placed)) ?? null;
    checkNode(placed, { grid, columns, rows, repeated, above, findings });
    above = at ?? above;
  }
  findings.push(...outOfPlace(grid, set, columns, rows));
  return { rows, repeated, findings };
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
  /** Tags that are in several rows. */
  readonly repeated: ReadonlyMap<string, readonly number[]>;
  /** The row of the node before, in the table's order; null: none was found. */
  readonly above: number | null;
  readonly findings: Finding[];
}

/** A row that is missing, doubled, or says something else than its id is taken out: nothing is read from it. */
function checkNode(placed: PlacedNode, check: Check): void {
  const { node } = placed;
  const tag = nodeTag(placed);
  const row = check.rows.get(tag);
  const said = { label: node.label, code: node.code };
  if (row === undefined) {
    check.findings.push(missing(node, check));
    return;
  }
  const place = { ...placeOf(check.grid, check.columns, row), criterion: node.id };
  const repeated = check.repeated.get(tag);
  if (repeated) {
    check.rows.delete(tag);
    const places = repeated.map((one) => placeOf(check.grid, check.columns, one));
    const cells = places.map(({ cell }) => cell ?? "").join(", ");
    check.findings.push(finding("row.duplicate", place, { ...said, cells }));
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
  const value = valueAt(grid, row, column);
  const expected = toNumber(node.points);
  if (typeof value === "number" && Math.abs(value - expected) < 1e-9) return;
  const place = { sheet: grid.name, cell: a1(row, column), criterion: node.id };
  const found = shownAt(grid, row, column);
  findings.push(finding("row.standardChanged", place, { expected, found }));
}

/** A row that is not there has no cell: what stands before it in the table shows where it belongs. */
function missing(
  { id, label, code }: CriteriaNode,
  { grid, columns, above }: Pick<Check, "grid" | "columns" | "above">
): Finding {
  const before = above === null ? { sheet: grid.name } : placeOf(grid, columns, above);
  const said = { label, code, ...(before.cell !== undefined && { above: before.cell }) };
  return finding("row.missing", { ...before, criterion: id }, said);
}

/** Formulas read the tiers' cells: a changed condition or point value there changes the score. */
function checkTierTexts(placed: PlacedNode, check: Check): void {
  const { node } = placed;
  const own = check.rows.get(nodeTag(placed));
  printedTiersOf(node.rule).forEach((tier, index) => {
    const row = check.rows.get(tierTag(node.id, index));
    if (row === undefined) {
      const gone = { label: tier.label, code: "" } as const;
      check.findings.push(missing({ ...node, ...gone }, { ...check, above: own ?? null }));
    } else checkTier(node, tier, row, check);
  });
}

/** One finding, at the cell that was changed: the condition's, or that of its points. */
function checkTier(
  { id, rule }: CriteriaNode,
  tier: Tier,
  row: number,
  { grid, columns, findings }: Check
): void {
  const label = textAt(grid, row, columns.get("label"));
  const column = columns.get("standard");
  const points = printedPoints(rule, tier);
  const tell = (place: Place, expected: string | number, found: string | number) =>
    findings.push(finding("row.tierChanged", { ...place, criterion: id }, { expected, found }));
  if (!sameText(label, tier.label)) tell(placeOf(grid, columns, row), tier.label, label);
  else if (column !== undefined && valueAt(grid, row, column) !== points)
    tell({ sheet: grid.name, cell: a1(row, column) }, points, shownAt(grid, row, column));
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
        missing(placed.node, { grid, columns, above: candidates[from - 1]?.row ?? null })
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
    repeated: null,
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
  const { best } = inputsOf(rule);
  if (!best) return;
  const under = textAt(grid, row + 1, columns.get("label"));
  if (sameText(under, SCORING_WORDS.best(best.unitLabel))) rows.set(bestRowTag(id), row + 1);
}

/** The inputs of a target criterion are in the rows right under it, each with its label. */
function addTargetRows(
  grid: SheetGrid,
  columns: ScoringColumns,
  { node }: PlacedNode,
  row: number,
  rows: Map<string, number>
): void {
  const { target } = inputsOf(node.rule);
  if (!target) return;
  const labels = targetLabels(target);
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

/** Numbers stay numbers, for messages to write them in their language. */
function shownAt(grid: SheetGrid, row: number, column: number): string | number {
  const value = valueAt(grid, row, column);
  return typeof value === "number" ? value : textAt(grid, row, column);
}

export function placeOf(grid: SheetGrid, columns: ScoringColumns, row: number): Place {
  return { sheet: grid.name, cell: a1(row, columns.get("label") ?? 0) };
}

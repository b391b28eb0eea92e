import { type CriteriaSet, type FigureDefinition, figureDefinitions } from "@/criteria";
import { type Finding, finding, type Place } from "@/findings";
import { a1, cellAt, type CellValue, isCellError, type SheetGrid, valueAt } from "@/grid";
import { taggedRows } from "@/sheets/columnMap";
import { partFiguresOf, readStamp } from "@/sheets/stamp";
import { sameText } from "@/text";
import { FIGURE_TAG, type FigureColumn } from "./figuresColumns";

type Columns = ReadonlyMap<FigureColumn, number>;

/** Columns that hold entries, and the one that says which row is which. */
const NEEDED = ["label", "numerator", "denominator", "value", "target", "previous"] as const;
/** What a criterion of the set shows here. */
const SHOWN = ["numerator", "denominator", "value", "target"] as const;

/** Where the figures of a set's kind of unit stand, by their id; rows that must not be read are left out. */
export interface FigureRows {
  readonly rows: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/**
 * Finds every figure's row. Columns and rows that are gone, rows that occur twice or say something
 * else than their tag, and what was typed over a figure that a criterion shows are findings.
 */
export function figureRows(grid: SheetGrid, columns: Columns, set: CriteriaSet): FigureRows {
  const idColumn = columns.get("id");
  const tagged = new Map<string, readonly number[]>();
  for (const { tag, row } of idColumn === undefined ? [] : taggedRows(grid, idColumn))
    tagged.set(tag, [...(tagged.get(tag) ?? []), row]);
  const linked = new Set(set.figureLinks.map(({ figure }) => figure));
  const rows = new Map<string, number>();
  const findings: Finding[] = NEEDED.filter((key) => !columns.has(key)).map((column) =>
    finding("sheet.columnMissing", { sheet: grid.name }, { column })
  );
  for (const figure of expectedFigures(grid, set)) {
    const found = tagged.get(FIGURE_TAG + figure.id) ?? [];
    const faults = checkRow(grid, columns, figure, found);
    const [row] = found;
    if (faults.length === 0 && row !== undefined) rows.set(figure.id, row);
    findings.push(...faults);
    if (row !== undefined && linked.has(figure.id))
      findings.push(...checkShown(grid, columns, figure, row));
  }
  return { rows, findings };
}

/** Those of the kind of unit; on a department's part its own. */
function expectedFigures(grid: SheetGrid, set: CriteriaSet): readonly FigureDefinition[] {
  const stamped = readStamp(grid);
  const part = stamped.status === "read" ? partFiguresOf(stamped.stamp) : null;
  return figureDefinitions(set.unitKind).filter(({ id }) => part?.has(id) ?? true);
}

function checkRow(
  grid: SheetGrid,
  columns: Columns,
  { label }: FigureDefinition,
  rows: readonly number[]
): readonly Finding[] {
  const [row] = rows;
  const said = { label, code: "" };
  if (row === undefined) return [finding("row.missing", { sheet: grid.name }, said)];
  const labelColumn = columns.get("label");
  const place: Place = { sheet: grid.name, cell: a1(row, labelColumn ?? 0) };
  if (rows.length > 1) {
    const cells = rows.map((one) => a1(one, labelColumn ?? 0)).join(", ");
    return [finding("row.duplicate", place, { ...said, cells })];
  }
  if (labelColumn === undefined) return [];
  const found = shown(valueAt(grid, row, labelColumn));
  return sameText(found, label)
    ? []
    : [finding("row.textDiffers", place, { expected: label, found })];
}

function checkShown(
  grid: SheetGrid,
  columns: Columns,
  { label }: FigureDefinition,
  row: number
): readonly Finding[] {
  return SHOWN.flatMap((key) => {
    const column = columns.get(key);
    const cell = column === undefined ? undefined : cellAt(grid, row, column);
    if (column === undefined || (cell && cell.formula !== null)) return [];
    const place: Place = { sheet: grid.name, cell: a1(row, column) };
    const typed = shown(cell?.value ?? null);
    return [finding("row.shownOverwritten", place, { label, column: key, typed })];
  });
}

function shown(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

import type { CriteriaSet } from "@/criteria";
import type { Finding } from "@/findings";
import { a1, cellAt, type SheetGrid } from "@/grid";
import { EMPTY_ENTRY, type Entries, type Entry, type FigureEntry } from "@/scoring";
import { columnMap } from "@/sheets/columnMap";
import { figureRows } from "./figureRows";
import { FIGURE_COLUMNS, type FigureColumn } from "./figuresColumns";

/** A figures sheet read back: entries by figure id, and where each of their cells stands. */
export interface FiguresReading {
  readonly figures: ReadonlyMap<string, FigureEntry>;
  readonly cellOf: (figure: string, field: keyof FigureEntry) => string | null;
  /** Rows and columns that could not be read as they should be. */
  readonly findings: readonly Finding[];
}

/** Figures that a criterion of the set asks for are taken from the criterion, not from this sheet's copies. */
export function readFiguresSheet(
  grid: SheetGrid,
  set: CriteriaSet,
  entries: Entries
): FiguresReading {
  const columns = columnMap(grid, FIGURE_COLUMNS);
  const linked = new Map(set.figureLinks.map(({ figure, criterion }) => [figure, criterion]));
  const { rows, findings } = figureRows(grid, columns, set);
  const figures = new Map(figuresOfCriteria(set, entries));
  for (const [id, row] of rows) {
    const read = readRow(grid, columns, row);
    const criterion = linked.get(id);
    figures.set(
      id,
      criterion === undefined ? read : { ...read, ...fromCriterion(entries, criterion) }
    );
  }
  const cellOf: FiguresReading["cellOf"] = (figure, field) => {
    const row = rows.get(figure);
    const column = columns.get(field);
    return row === undefined || column === undefined ? null : a1(row, column);
  };
  return { figures, cellOf, findings };
}

/** Figures of a set's criteria, which stand without a figures sheet too. */
export function figuresOfCriteria(
  set: CriteriaSet,
  entries: Entries
): ReadonlyMap<string, FigureEntry> {
  return new Map(
    set.figureLinks.map(({ figure, criterion }) => [
      figure,
      { previous: EMPTY_ENTRY, ...fromCriterion(entries, criterion) },
    ])
  );
}

function fromCriterion(entries: Entries, criterion: string): Omit<FigureEntry, "previous"> {
  const entry = entries.get(criterion);
  return {
    numerator: entry?.numerator ?? EMPTY_ENTRY,
    denominator: entry?.denominator ?? EMPTY_ENTRY,
    value: entry?.result ?? EMPTY_ENTRY,
    target: entry?.target ?? EMPTY_ENTRY,
  };
}

function readRow(
  grid: SheetGrid,
  columns: ReadonlyMap<FigureColumn, number>,
  row: number
): FigureEntry {
  const entry = (key: FigureColumn): Entry => {
    const column = columns.get(key);
    const cell = column === undefined ? undefined : cellAt(grid, row, column);
    return cell ? { value: cell.value, formula: cell.formula } : EMPTY_ENTRY;
  };
  return {
    numerator: entry("numerator"),
    denominator: entry("denominator"),
    value: entry("value"),
    target: entry("target"),
    previous: entry("previous"),
  };
}

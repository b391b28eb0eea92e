import { a1, isBlank, type SheetGrid, valueAt } from "@/grid";
import { tidy } from "@/text";
import type { SourceTable } from "../rows/tableRow";
import { columnRoleAt, type Columns, type Heading, headingText } from "./headingRows";

/** Several columns of standard points: which one is read, and which ones that settles. */
export interface PointsColumns {
  readonly columns: Columns;
  /** Surely not to be read: points of other years. */
  readonly settled: readonly number[];
  readonly said: NonNullable<SourceTable["pointsColumns"]>;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/**
 * Where several columns give standard points ("Điểm chuẩn năm 2024", "Điểm chuẩn năm 2025"), the one
 * of the table's year is read; where nothing tells, the first. null: there is one column at most.
 */
export function pointsColumns(
  grid: SheetGrid,
  heading: Heading,
  body: readonly number[],
  year: number | null
): PointsColumns | null {
  const named = headed(grid, heading).filter(
    ({ column }) =>
      columnRoleAt(grid, heading, column) === "points" &&
      body.some((row) => !isBlank(valueAt(grid, row, column)))
  );
  const [first] = named;
  if (!first || named.length < 2) return null;
  const years = named.map(({ words }) => Number(YEAR.exec(words)?.[0] ?? NaN));
  const ofYear = named.filter((_, at) => years[at] === year);
  const isSettled = ofYear.length === 1 && years.every((one) => !Number.isNaN(one));
  const chosen = (isSettled ? ofYear[0] : undefined) ?? first;
  const others = named.filter((one) => one !== chosen);
  return {
    columns: new Map([...heading.columns, ["points", chosen.column]]),
    settled: isSettled ? others.map(({ column }) => column) : [],
    said: {
      heading: chosen.words,
      others: others.map(({ words }) => words),
      where: { sheet: grid.name, cell: a1(heading.first, chosen.column) },
    },
  };
}

function headed(grid: SheetGrid, heading: Heading): { column: number; words: string }[] {
  const rows = Array.from(
    { length: heading.last - heading.first + 1 },
    (_, index) => heading.first + index
  );
  const columns = rows.flatMap((row) => [...(grid.rows.get(row)?.keys() ?? [])]);
  return [...new Set(columns)]
    .sort((one, other) => one - other)
    .map((column) => ({ column, words: tidy(headingText(grid, heading, column)) }));
}

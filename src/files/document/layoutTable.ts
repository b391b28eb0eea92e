/** The least a table has that a page is laid out around: fewer columns make a list inside a cell. */
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;

/** How large a table is. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

/**
 * Whether a table inside another shows that the outer one, which has so many cells besides, only
 * places things on the page.
 */
export function isLargerThan(own: number, { rows, columns, cells }: TableSize): boolean {
  return rows >= LEAST_ROWS && columns >= LEAST_COLUMNS && cells > own;
}

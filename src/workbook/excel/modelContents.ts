import type { CellModel, CellRange, SheetModel } from "@/grid";
import { formulaLiteral, type Literal, literalOf } from "./cellLiterals";

/** The block of cells that a model says anything about; null where it has none. */
export function blockOf(model: SheetModel): CellRange | null {
  let right = model.columns.length - 1;
  for (const { cells } of model.rows)
    for (const column of cells.keys()) right = Math.max(right, column);
  return model.rows.length > 0 && right >= 0
    ? { top: 0, left: 0, bottom: model.rows.length - 1, right }
    : null;
}

/** The rows of a sheet's block, as Excel takes them; null leaves a cell as it is. */
export interface ContentBand {
  readonly range: CellRange;
  readonly formulas: Literal[][];
  /** Null where no cell of the band has a format of its own. */
  readonly numberFormats: (string | null)[][] | null;
  /** About how much of a request it takes, in characters. */
  readonly size: number;
}

/** Splits contents into bands of whole rows, each below the size given (one row may exceed it). */
export function contentBands(model: SheetModel, block: CellRange, largest: number): ContentBand[] {
  const bands: ContentBand[] = [];
  let from = 0;
  let size = 0;
  const close = (to: number): void => {
    if (to > from) bands.push(bandOf(model, { ...block, top: from, bottom: to - 1 }, size));
    [from, size] = [to, 0];
  };
  model.rows.forEach(({ cells }, row) => {
    const next = rowSize(cells, block.right + 1);
    if (size > 0 && size + next > largest) close(row);
    size += next;
  });
  close(model.rows.length);
  return bands;
}

function bandOf(model: SheetModel, range: CellRange, size: number): ContentBand {
  const rows = model.rows.slice(range.top, range.bottom + 1);
  const across = <T>(pick: (cell: CellModel | undefined) => T): T[][] =>
    rows.map(({ cells }) =>
      Array.from({ length: range.right + 1 }, (_, column) => pick(cells.get(column)))
    );
  const numberFormats = across((cell) => cell?.style?.numberFormat ?? null);
  return {
    range,
    size,
    formulas: across(contentOf),
    numberFormats: numberFormats.some((row) => row.some((format) => format !== null))
      ? numberFormats
      : null,
  };
}

function contentOf(cell: CellModel | undefined): Literal {
  if (cell?.formula !== undefined) return formulaLiteral(cell.formula);
  return cell?.value === undefined ? null : literalOf(cell.value);
}

/** Text counts as the bytes of its UTF-8 form at most: requests are limited in bytes, Vietnamese takes up to three a letter. */
function rowSize(cells: ReadonlyMap<number, CellModel>, columns: number): number {
  const empty = "null,".length * 2 * columns;
  return [...cells.values()].reduce(
    (size, cell) =>
      size + 3 * String(contentOf(cell) ?? "").length + (cell.style?.numberFormat?.length ?? 0),
    empty
  );
}

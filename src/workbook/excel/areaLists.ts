import { type CellAddress, type CellRange, rangeA1 } from "@/grid";

/**
 * The longest list of addresses handed to one worksheet.getRanges call. Excel documents no limit;
 * lists beyond the 255 characters of its own Range("…") are reported to be refused.
 */
const LONGEST_LIST = 255;

/** The fewest rectangles that a simple sweep finds for a set of cells: runs within rows, joined downwards. */
export function rectanglesOf(cells: readonly CellAddress[]): CellRange[] {
  const finished: CellRange[] = [];
  let open: CellRange[] = [];
  for (const [row, runs] of runsByRow(cells)) {
    const next = runs.map((run) => {
      const above = open.find(
        (area) => area.bottom === row - 1 && area.left === run.left && area.right === run.right
      );
      return above ? { ...above, bottom: row } : run;
    });
    const grown = new Set(next.map((area) => `${area.top}:${area.left}`));
    finished.push(...open.filter((area) => !grown.has(`${area.top}:${area.left}`)));
    open = next;
  }
  return [...finished, ...open].sort(
    (first, second) => first.top - second.top || first.left - second.left
  );
}

function runsByRow(cells: readonly CellAddress[]): [number, CellRange[]][] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) columns.set(row, [...(columns.get(row) ?? []), column]);
  return [...columns]
    .sort(([first], [second]) => first - second)
    .map(([row, filled]) => [
      row,
      runsOf(filled).map(([left, right]) => ({ top: row, bottom: row, left, right })),
    ]);
}

/** [3, 1, 2, 7] → [[1, 3], [7, 7]]: the unbroken runs of a set of whole numbers, ascending. */
export function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((first, second) => first - second)) {
    const last = runs[runs.length - 1];
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** The areas as lists of addresses ("A1:B2,C3"), each short enough for one worksheet.getRanges. */
export function addressLists(areas: readonly CellRange[]): string[] {
  const lists: string[] = [];
  for (const address of areas.map(rangeA1)) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + address.length < LONGEST_LIST)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** Which of the rows, given in the order that they should have, stand elsewhere: as few as explain the order found. */
export function movedRows(rows: readonly number[]): readonly number[] {
  const inOrder = new Set(longestRising(rows));
  return rows.filter((row) => !inOrder.has(row));
}

/** The longest run of rows that follow one another downwards, others left out. */
function longestRising(rows: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const row of rows) {
    const at = ends.findIndex((end) => end > row);
    const place = at < 0 ? ends.length : at;
    before.set(row, ends[place - 1]);
    ends[place] = row;
  }
  const run: number[] = [];
  for (let row = ends.at(-1); row !== undefined; row = before.get(row)) run.push(row);
  return run;
}

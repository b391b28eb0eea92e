/** How many characters must be put in, left out or replaced to make `a` into `b` (Levenshtein), on UTF-16 units. */
export function editDistance(a: string, b: string): number {
  const start = sharedStart(a, b);
  return distance(a.slice(start), b.slice(start));
}

/** What both begin with costs nothing, and names of units begin alike. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, at(previous, column) + 1, at(current, column - 1) + 1));
    }
    previous = current;
  }
  return at(previous, b.length);
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Infinity;
}

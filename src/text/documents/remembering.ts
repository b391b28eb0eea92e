/** Texts of which one function remembers what it read: more than the cells of the largest tables. */
const MOST = 5_000;

/**
 * The same function of a text, which reads a text once: of a sheet that is checked at every typed
 * cell all texts but one are those of before. What it gives must not be changed by anybody. Full, it
 * forgets everything and begins again.
 */
export function remembering<Result>(
  read: (text: string) => Result,
  most = MOST
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}

import fc from "fast-check";

/**
 * Checks a property over large values: a failure names what failed (the property's own words) and
 * the seed and path that bring it back, not the value of thousands of cells. Nothing is shrunk.
 * To run a failure again, paste what it prints as `again`.
 */
export async function assertSeeded<T>(
  property: fc.IAsyncProperty<[T]>,
  numRuns: number,
  again: { readonly seed?: number; readonly path?: string } = {}
): Promise<void> {
  const run = await fc.check(property, { numRuns, endOnFailure: true, ...again });
  if (!run.failed) return;
  const told = run.errorInstance instanceof Error ? run.errorInstance.message : "";
  const place = JSON.stringify({ seed: run.seed, path: run.counterexamplePath });
  throw new Error(`again: ${place}\n${told}`, { cause: run.errorInstance });
}

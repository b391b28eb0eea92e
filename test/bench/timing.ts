/**
 * Timing of work in milliseconds, of the clock and of the processor: where other work runs beside,
 * the second is the one to compare.
 */
export interface Times {
  readonly clock: number;
  readonly processor: number;
}

export async function timed(work: () => Promise<void>): Promise<Times> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1000 };
}

export function medians(times: readonly Times[]): Times {
  return {
    clock: median(times.map(({ clock }) => clock)),
    processor: median(times.map(({ processor }) => processor)),
  };
}

function median(times: readonly number[]): number {
  return [...times].sort((first, second) => first - second)[Math.floor(times.length / 2)] ?? NaN;
}

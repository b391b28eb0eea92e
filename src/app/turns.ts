import type { UseCases } from "./useCases";

/** Lets work begin when what was begun before has ended, however it ended. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    // Whoever asked for it hears of a failure; the next in turn begins all the same.
    last = turn.catch(() => undefined);
    return turn;
  };
}

type Asynchronous = {
  [Name in keyof UseCases]-?: NonNullable<UseCases[Name]> extends (
    ...given: never[]
  ) => Promise<unknown>
    ? Name
    : never;
}[keyof UseCases];

/** Use cases that do not use the open workbook: all that answer at once must be listed here. */
const BESIDE: Record<
  Exclude<keyof UseCases, Asynchronous> | "pool" | "clusterFile" | "report",
  true
> = {
  host: true,
  suggestUnits: true,
  setFile: true,
  draftFile: true,
  listRosters: true,
  readRoster: true,
  pool: true,
  clusterFile: true,
  report: true,
};

type Action = (...given: unknown[]) => Promise<unknown>;

/**
 * The same use cases, one at a time where they use the open workbook: a check finds no
 * sheet half closed, and no two of them write what each of them had read before the other.
 */
export function oneAtATime<Cases extends Partial<UseCases>>(cases: Cases, turns: Turns): Cases {
  const waiting =
    (action: Action): Action =>
    (...given) =>
      turns(() => action(...given));
  return Object.fromEntries(
    Object.entries(cases).map(([name, member]) => [
      name,
      typeof member === "function" && !(name in BESIDE) ? waiting(member as Action) : member,
    ])
  ) as Cases;
}

import { useCallback, useRef } from "react";

/** Does work after all work given before has ended, and gives its result. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * One piece of work on the sheet after the other: a name that is kept when its field is left must
 * stand there before the button that was clicked next splits the sheet.
 */
export function useTurns(): InTurn {
  const last = useRef<Promise<void>>(Promise.resolve());
  return useCallback(function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.current.then(work);
    const ended = () => undefined;
    // Who gave the work hears how it ended; the next only waits for that.
    last.current = turn.then(ended, ended);
    return turn;
  }, []);
}

import type { Answer, AnswerError, Batch } from "./protocol";

/** How a request fails that is made to fail. */
export type Fault =
  /** Excel refuses it; nothing is done. */
  | "refused"
  /** Excel does the first half and fails. */
  | "half"
  /** Excel does all of it, and fails then. */
  | "late"
  /** Excel never answers; nothing is done. */
  | "silent"
  /** Excel does all of it, and never says so. */
  | "unheard";

/** Which of the coming requests fails, and how. */
export class FaultPlan {
  private countdown = 0;
  private fault: Fault = "refused";
  private afterwards: Fault | null = null;
  private isGone = false;
  private happened: () => void = () => undefined;

  /** The n-th request from now on (1 is the next); resolves when it comes. `afterwards`: how every later one fails, until `end`. */
  failAt(n: number, fault: Fault, afterwards: Fault | null = null): Promise<void> {
    this.countdown = n;
    this.fault = fault;
    this.afterwards = afterwards;
    return new Promise((resolve) => {
      this.happened = resolve;
    });
  }

  /** Requests are answered again. */
  end(): void {
    this.countdown = 0;
    this.isGone = false;
  }

  /** To be asked once for every request: how it fails, null where it does not. */
  next(): Fault | null {
    if (this.isGone) return this.afterwards;
    if (this.countdown === 0) return null;
    this.countdown -= 1;
    if (this.countdown > 0) return null;
    this.isGone = this.afterwards !== null;
    this.happened();
    return this.fault;
  }
}

/** As much of the batch as the fault lets through, then a failure. */
export async function failing(
  batch: Batch,
  fault: Exclude<Fault, "silent" | "unheard">,
  perform: (batch: Batch) => Promise<Answer>
): Promise<Answer> {
  const { Actions: actions } = batch;
  const done = { refused: 0, half: Math.ceil(actions.length / 2), late: actions.length }[fault];
  const answer = await perform({ ...batch, Actions: actions.slice(0, done) });
  const failure = generalError(
    "GeneralException",
    "There was an internal error while processing the request."
  );
  return {
    ...answer,
    Error: { ...failure, ActionIndex: Math.min(answer.Results.length, actions.length - 1) },
  };
}

/** An answer to a request that was not carried out. */
export function refusal(code: string, message: string): Answer {
  return { Results: [], Error: generalError(code, message) };
}

function generalError(code: string, message: string): AnswerError {
  return { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: 500 };
}

/** What a verb answers: a JSON document, the same said in lines, and how it ended. */
export interface Answer {
  /** 0 done; 1 done, with errors found in the input; 2 could not run. */
  readonly exit: 0 | 1 | 2;
  readonly json: unknown;
  readonly lines: readonly string[];
}

/** A verb could not run: the reason in words. Ends the program with exit code 2. */
export class CannotRun extends Error {
  constructor(
    message: string,
    readonly json: unknown = { error: message }
  ) {
    super(message);
    this.name = "CannotRun";
  }
}

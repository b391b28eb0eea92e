import { WorkbookFailure } from "../workbookFailure";
import { failureOf, unsettled } from "./excelFailures";

/** The API set that everything in this folder keeps to; what is newer is probed. */
const FLOOR = "1.9";

export interface SessionOptions {
  /** How long one round trip to Excel may take, in milliseconds: `context.sync()` on the web can wait for ever. */
  readonly timeoutMs: number;
  readonly setTimer: (expired: () => void, milliseconds: number) => () => void;
}

/** Gives up waiting for one round trip after the time allowed: `await limit(context.sync())`. */
export type Limit = <T>(roundTrip: Promise<T>) => Promise<T>;

type Body<T> = (context: Excel.RequestContext, limit: Limit) => Promise<T>;

/** Work of ours in Excel, one operation after the other. */
export interface Session {
  /** Runs a batch; `doing` names it in failures. Every rejection is a WorkbookFailure. */
  run<T>(doing: string, body: Body<T>): Promise<T>;
  /** Same, without waiting for operations that are under way: for reading while one of them runs. */
  runBeside<T>(doing: string, body: Body<T>): Promise<T>;
  /**
   * For putting the workbook back after an operation that broke off, while it is under way. Where that
   * fails too it is tried again before the next operation, so that none meets what was left half done.
   */
  settle<T>(doing: string, body: Body<T>): Promise<T>;
  /** Ends the listening to an event, in the context that it was begun in, as Office.js wants it. */
  unlisten<Event>(registration: OfficeExtension.EventHandlerResult<Event>): Promise<void>;
}

export function createSession(options: SessionOptions): Session {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(start: () => Promise<T>): Promise<T> => {
    const work = last.then(start);
    // The next operation starts whether or not this one came about; its own caller hears of a failure.
    last = work.catch(() => undefined);
    return work;
  };
  const runBeside: Session["runBeside"] = (doing, body) => runOnce(doing, body, options);
  const { settle, settleAll } = unfinishedWork(runBeside);
  return {
    runBeside,
    settle,
    run: (doing, body) =>
      inTurn(async () => {
        await settleAll();
        return runBeside(doing, body);
      }),
    unlisten: (registration) =>
      inTurn(() =>
        runOnce(
          "onChanged",
          (context, limit) => limit(removed(registration, context)),
          options,
          registration.context as Excel.RequestContext
        )
      ),
  };
}

/** How often putting back is tried: what Excel refuses for good must not hold up everything else. */
const MOST_TRIES = 3;

/** What broke off and could not be put back at once. */
function unfinishedWork(runBeside: Session["runBeside"]): Pick<Session, "settle"> & {
  /** Fails with workbook.unsettled where something still cannot be put back. */
  readonly settleAll: () => Promise<void>;
} {
  let unfinished: readonly { doing: string; body: Body<unknown>; triesLeft: number }[] = [];
  const tryAgain = async (): Promise<void> => {
    const [next, ...others] = unfinished;
    if (!next) return;
    unfinished = others;
    await runBeside(next.doing, next.body).catch((error: unknown) => {
      if (next.triesLeft > 1)
        unfinished = [{ ...next, triesLeft: next.triesLeft - 1 }, ...unfinished];
      throw unsettled(failureOf(error, next.doing));
    });
    await tryAgain();
  };
  return {
    settleAll: tryAgain,
    settle: (doing, body) =>
      runBeside(doing, body).catch((error: unknown) => {
        unfinished = [...unfinished, { doing, body, triesLeft: MOST_TRIES }];
        throw error;
      }),
  };
}

function removed<Event>(
  registration: OfficeExtension.EventHandlerResult<Event>,
  context: Excel.RequestContext
): Promise<void> {
  registration.remove();
  return context.sync();
}

/** Whether this Excel knows a set of its API ("1.14"). */
export function isApiSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/**
 * Settles as soon as the body does: what Excel.run tidies up afterwards is its own affair, and on
 * a host that has stopped answering it would never end.
 */
function runOnce<T>(
  doing: string,
  body: Body<T>,
  options: SessionOptions,
  existing?: Excel.RequestContext
): Promise<T> {
  const limit: Limit = (roundTrip) => within(roundTrip, doing, options);
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(failureOf(error, doing));
    // Rejecting keeps Excel.run from sending what was asked for before the failure and not yet sent.
    const batch = (context: Excel.RequestContext): Promise<void> =>
      body(context, limit).then(resolve, (error: unknown) => {
        fail(error);
        throw error;
      });
    assertSupported(doing)
      .then(() =>
        existing ? Excel.run(existing, batch) : Excel.run({ delayForCellEdit: true }, batch)
      )
      .catch(fail);
  });
}

/** Asynchronous, so that a page without Office.js gets a failure too. */
async function assertSupported(doing: string): Promise<void> {
  if (!isApiSupported(FLOOR))
    throw new WorkbookFailure("workbook.apiMissing", { doing, detail: `ExcelApi ${FLOOR}` });
}

function within<T>(
  roundTrip: Promise<T>,
  doing: string,
  { timeoutMs, setTimer }: SessionOptions
): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = setTimer(
      () => reject(new WorkbookFailure("workbook.timeout", { doing, detail: `${timeoutMs} ms` })),
      timeoutMs
    );
    roundTrip.then(resolve, reject).finally(cancel);
  });
}

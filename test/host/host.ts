import { parseA1 } from "@/grid";
import { engineCalculator, type Calculator } from "./calculator";
import { writeContents } from "./cellWriting";
import { loadOfficeClient, type OfficeClient } from "./client";
import { execute, type Executor } from "./dispatcher";
import { sameName } from "./coercion";
import { itemNotFound } from "./hostObject";
import { newState, type HostSheet, type HostState } from "./hostState";
import type { Answer, Batch } from "./protocol";
import { workbookObject } from "./workbook";

export interface HostOptions {
  /** The highest ExcelApi set that this "Excel" has. */
  readonly apiSet?: string;
  /** Shared by the hosts of a test file, whose owner ends it: starting the engine takes its time. */
  readonly calculator?: Calculator;
  /** The largest request and answer in bytes, as Excel on the web has them: 5 MB. */
  readonly largestMessage?: number;
}

/** How a request fails that is made to fail. */
export type Fault =
  /** Excel refuses it; nothing is done. */
  | "refused"
  /** Excel does the first half and fails. */
  | "half"
  /** Excel does all of it, and fails then. */
  | "late"
  /** Excel never answers; nothing is done. */
  | "silent";

/** One request of the client's, as it was counted. */
export interface RequestRecord {
  readonly actions: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** The client's own tidying after Excel.run, not one of the caller's syncs. */
  readonly isCleanUp: boolean;
}

/** Excel's side of the Office.js conversation, without Excel. */
export interface ExcelHost {
  readonly client: OfficeClient;
  readonly state: HostState;
  readonly requests: RequestRecord[];
  sheet(name: string): HostSheet;
  /** Makes the n-th request from now on fail (1 is the next); resolves when it does. Clean-up requests do not count. */
  failAtSync(n: number, fault: Fault): Promise<void>;
  /** A person types into a cell of the sheet; AccessDenied where it is locked. */
  type(sheet: string, cell: string, text: string): Promise<void>;
  /** Resolves when no request is under way and every event has been told. */
  idle(): Promise<void>;
  /** Ends the engine. Throws where the client used something that the host does not know. */
  dispose(): Promise<void>;
}

const WEB_LIMIT = 5 * 1024 * 1024;

export function createExcelHost(options: HostOptions = {}): ExcelHost {
  const { apiSet = "1.9", largestMessage = WEB_LIMIT } = options;
  const state = newState();
  const calculator = options.calculator ?? engineCalculator();
  const references: Executor["references"] = new Map();
  const root = workbookObject(state, (reference) => references.delete(reference));
  const requests: RequestRecord[] = [];
  const gaps: string[] = [];
  let faultIn = 0;
  let fault: Fault = "refused";
  let faultHappened: () => void = () => undefined;
  let underWay = 0;

  const calculate = async (): Promise<void> => {
    if (!state.isDirty) return;
    state.isDirty = false;
    await calculator.calculate(state);
  };
  const beforeReading = (): Promise<void> => (state.isSuspended ? Promise.resolve() : calculate());

  const perform = async (batch: Batch): Promise<Answer> => {
    const answer = await execute(batch, { root, references, beforeReading });
    state.isSuspended = false;
    await calculate();
    if (answer.Error?.Code === "HostGap") gaps.push(answer.Error.Message);
    return answer;
  };

  const unanswered = (): Promise<Answer> => {
    underWay -= 1;
    return new Promise(() => undefined);
  };

  const answerTo = async (batch: Batch, bytes: number, isCleanUp: boolean): Promise<Answer> => {
    if (bytes > largestMessage)
      return failed("RequestPayloadSizeLimitExceeded", `a request of ${bytes} bytes`);
    if (!isCleanUp && faultIn > 0) {
      faultIn -= 1;
      if (faultIn === 0) {
        faultHappened();
        return fault === "silent" ? unanswered() : faulty(batch, fault, perform);
      }
    }
    const answer = await perform(batch);
    const size = byteLength(answer);
    return size > largestMessage
      ? failed("ResponsePayloadSizeLimitExceeded", `an answer of ${size} bytes`)
      : answer;
  };

  const transport = async (sent: Batch): Promise<Answer> => {
    // As text and back: what does not survive JSON would not reach Excel.
    const text = JSON.stringify(sent);
    const batch = JSON.parse(text) as Batch;
    const isCleanUp =
      batch.Actions.every((action) => action.Name === "" || action.Name === "_RemoveReference") &&
      batch.Actions.some((action) => action.Name === "_RemoveReference");
    underWay += 1;
    try {
      const answer = await answerTo(batch, Buffer.byteLength(text), isCleanUp);
      requests.push({
        actions: batch.Actions.length,
        bytesOut: Buffer.byteLength(text),
        bytesIn: byteLength(answer),
        isCleanUp,
      });
      return JSON.parse(JSON.stringify(answer)) as Answer;
    } finally {
      underWay -= 1;
      setImmediate(raiseEvents);
    }
  };

  const client = loadOfficeClient(
    transport,
    (name, version = "1.1") => name === "ExcelApi" && isAtMost(version, apiSet)
  );
  const hasTriggerSource = isAtMost("1.14", apiSet);

  function raiseEvents(): void {
    for (const { worksheetId, address, byAddin } of state.changes.splice(0)) {
      client.raiseChanged({
        worksheetId,
        address,
        changeType: "RangeEdited",
        source: "Local",
        ...(hasTriggerSource ? { triggerSource: byAddin ? "ThisLocalAddin" : "Unknown" } : {}),
      });
    }
  }

  const sheet = (name: string): HostSheet => {
    const found = state.sheets.find((candidate) => sameName(candidate.name, name));
    if (!found) throw itemNotFound(name);
    return found;
  };

  const idle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 5; quiet += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (underWay > 0 || state.changes.length > 0) quiet = 0;
    }
  };

  return {
    client,
    state,
    requests,
    sheet,
    failAtSync: (n, how) => {
      faultIn = n;
      fault = how;
      return new Promise((resolve) => {
        faultHappened = resolve;
      });
    },
    async type(name, cell, text) {
      const place = parseA1(cell);
      if (!place) throw new Error(`${cell} is no cell`);
      writeContents(
        { state, sheet: sheet(name), byAddin: false },
        { top: place.row, left: place.column, bottom: place.row, right: place.column },
        text
      );
      await calculate();
      raiseEvents();
      await idle();
    },
    idle,
    async dispose() {
      await idle();
      if (!options.calculator) calculator.dispose();
      if (gaps.length > 0) throw new Error(gaps.join("; "));
    },
  };
}

/** As much as the fault lets through, then a failure. */
async function faulty(
  batch: Batch,
  fault: Exclude<Fault, "silent">,
  perform: (batch: Batch) => Promise<Answer>
): Promise<Answer> {
  const { Actions: actions } = batch;
  const done = { refused: 0, half: Math.ceil(actions.length / 2), late: actions.length }[fault];
  const answer = await perform({ ...batch, Actions: actions.slice(0, done) });
  const error = generalError(
    "GeneralException",
    "There was an internal error while processing the request."
  );
  return {
    ...answer,
    Error: { ...error, ActionIndex: Math.min(answer.Results.length, actions.length - 1) },
  };
}

function failed(code: string, message: string): Answer {
  return { Results: [], Error: generalError(code, message) };
}

function generalError(code: string, message: string): NonNullable<Answer["Error"]> {
  return { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: 500 };
}

function byteLength(answer: Answer): number {
  return Buffer.byteLength(JSON.stringify(answer));
}

/** Versions as Office counts them: 1.9 is older than 1.10. */
function isAtMost(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split(".").map(Number);
  return major < limitMajor || (major === limitMajor && minor <= limitMinor);
}

import { parseA1 } from "@/grid";
import { type Calculator, engineCalculator } from "./calculator";
import { writeContents } from "./cellWriting";
import { loadOfficeClient, type OfficeClient } from "./client";
import { sameName } from "./coercion";
import { execute } from "./dispatcher";
import { failing, type Fault, FaultPlan, refusal } from "./faults";
import { type HostObject, itemNotFound } from "./hostObject";
import { type HostSheet, type HostState, newState } from "./hostState";
import type { Answer, Batch } from "./protocol";
import { copyOfState } from "./stateCopy";
import { workbookObject } from "./workbook";
import { writesOf } from "./writes";

export type { Fault } from "./faults";

export interface HostOptions {
  /** The highest ExcelApi set that this "Excel" has. */
  readonly apiSet?: string;
  /** Shared by the hosts of a test file, whose owner ends it: starting the engine takes its time. */
  readonly calculator?: Calculator;
  /** The largest request and answer in bytes, as Excel on the web has them: 5 MB. */
  readonly largestMessage?: number;
}

/** One request of the client's, as it was counted. */
export interface RequestRecord {
  readonly actions: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** The client's own tidying after Excel.run, not one of the caller's syncs. */
  readonly isCleanUp: boolean;
  /** What in it is more than reading, by name: Excel's undo may not outlive it. */
  readonly writes: readonly string[];
}

const WEB_LIMIT = 5 * 1024 * 1024;

/** A new, empty workbook in an Excel that is not there, with the real client to talk to it. */
export function createExcelHost(options: HostOptions = {}): ExcelHost {
  return new ExcelHost(options);
}

/** Excel's side of the Office.js conversation: carries out what the client asks, on a workbook in memory. */
export class ExcelHost {
  readonly client: OfficeClient;
  readonly state: HostState = newState();
  readonly requests: RequestRecord[] = [];
  readonly apiSet: string;
  private readonly calculator: Calculator;
  private readonly references = new Map<string, HostObject>();
  private readonly root = workbookObject(this.state, (reference) =>
    this.references.delete(reference)
  );
  private readonly faults = new FaultPlan();
  private readonly gaps: string[] = [];
  private readonly hearers: ((event: object) => void)[] = [];
  private readonly waitingInVain = new Set<() => void>();
  private interruption: { countdown: number; readonly work: () => Promise<unknown> } | null = null;
  private underWay = 0;

  constructor(private readonly options: HostOptions) {
    this.apiSet = options.apiSet ?? "1.9";
    this.calculator = options.calculator ?? engineCalculator();
    this.client = loadOfficeClient(
      (batch) => this.answer(batch),
      (name, version = "1.1") => name === "ExcelApi" && isAtMost(version, this.apiSet)
    );
    this.hearers.push((event) => this.client.raiseChanged(event));
  }

  /** Carries out a batch of a client's, and counts it. Never rejects for errors of Excel's. */
  async answer(sent: Batch): Promise<Answer> {
    // As text and back: what does not survive JSON would not reach Excel.
    const text = JSON.stringify(sent);
    const batch = JSON.parse(text) as Batch;
    this.underWay += 1;
    try {
      const answer = JSON.stringify(await this.respond(batch, Buffer.byteLength(text)));
      this.requests.push({
        actions: batch.Actions.length,
        bytesOut: Buffer.byteLength(text),
        bytesIn: Buffer.byteLength(answer),
        isCleanUp: isCleanUp(batch),
        writes: writesOf(batch),
      });
      return JSON.parse(answer) as Answer;
    } finally {
      this.underWay -= 1;
      setImmediate(() => this.raiseEvents());
    }
  }

  /** Tells another client of changes too, such as one in a browser. */
  alsoTell(hearer: (event: object) => void): void {
    this.hearers.push(hearer);
  }

  sheet(name: string): HostSheet {
    const found = this.state.sheets.find((candidate) => sameName(candidate.name, name));
    if (!found) throw itemNotFound(name);
    return found;
  }

  /** Makes the n-th request from now on fail (1 is the next); resolves when it does. Clean-up requests do not count. */
  failAtSync(n: number, fault: Fault, afterwards: Fault | null = null): Promise<void> {
    return this.faults.failAt(n, fault, afterwards);
  }

  /** Does the work when the n-th request from now on comes (1 is the next), before it is carried out. */
  interruptAt(n: number, work: () => Promise<unknown>): void {
    this.interruption = { countdown: n, work };
  }

  /** Requests are answered again after `failAtSync` with faults afterwards. */
  recover(): void {
    this.faults.end();
  }

  /** Calls back whenever a request is left without an answer; gives how to stop. */
  whenSilent(callback: () => void): () => void {
    this.waitingInVain.add(callback);
    return () => void this.waitingInVain.delete(callback);
  }

  /** A copy of the workbook as it is, to be opened again. */
  copy(): HostState {
    return copyOfState(this.state);
  }

  /** Opens a copy in place of the workbook that is open. */
  open(copy: HostState): void {
    this.references.clear();
    Object.assign(this.state, copyOfState(copy));
  }

  /** A person types into a cell of the sheet; AccessDenied where it is locked. */
  async type(name: string, cell: string, text: string): Promise<void> {
    const place = parseA1(cell);
    if (!place) throw new Error(`${cell} is no cell`);
    const { row, column } = place;
    writeContents(
      { state: this.state, sheet: this.sheet(name), byAddin: false },
      { top: row, left: column, bottom: row, right: column },
      text
    );
    await this.calculate();
    this.raiseEvents();
    await this.idle();
  }

  /** Resolves when no request is under way and every event has been told. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < 5; quiet += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.underWay > 0 || this.state.changes.length > 0) quiet = 0;
    }
  }

  /** Ends the engine. Throws where the client used something that the host does not know. */
  async dispose(): Promise<void> {
    await this.idle();
    if (!this.options.calculator) this.calculator.dispose();
    if (this.gaps.length > 0) throw new Error(this.gaps.join("; "));
  }

  private async interrupted(): Promise<void> {
    const { interruption } = this;
    if (!interruption) return;
    interruption.countdown -= 1;
    if (interruption.countdown > 0) return;
    this.interruption = null;
    // The request waits in Excel: it is none that whoever works there would wait for.
    this.underWay -= 1;
    await interruption.work();
    this.underWay += 1;
  }

  private async respond(batch: Batch, bytes: number): Promise<Answer> {
    if (!isCleanUp(batch)) await this.interrupted();
    const limit = this.options.largestMessage ?? WEB_LIMIT;
    if (bytes > limit)
      return refusal("RequestPayloadSizeLimitExceeded", `a request of ${bytes} bytes`);
    const fault = isCleanUp(batch) ? null : this.faults.next();
    if (fault === "silent") return this.unanswered();
    if (fault === "unheard") return this.perform(batch).then(() => this.unanswered());
    if (fault) return failing(batch, fault, (part) => this.perform(part));
    return this.perform(batch).then((answer) =>
      byteLength(answer) > limit
        ? refusal("ResponsePayloadSizeLimitExceeded", `an answer of ${byteLength(answer)} bytes`)
        : answer
    );
  }

  private unanswered(): Promise<Answer> {
    this.underWay -= 1;
    setImmediate(() => [...this.waitingInVain].forEach((waiting) => waiting()));
    return new Promise(() => undefined);
  }

  private async perform(batch: Batch): Promise<Answer> {
    const beforeReading = (): Promise<void> =>
      this.state.isSuspended ? Promise.resolve() : this.calculate();
    const answer = await execute(batch, {
      root: this.root,
      references: this.references,
      beforeReading,
    });
    this.state.isSuspended = false;
    await this.calculate();
    if (answer.Error?.Code === "HostGap") this.gaps.push(answer.Error.Message);
    return answer;
  }

  private async calculate(): Promise<void> {
    if (!this.state.isDirty) return;
    this.state.isDirty = false;
    await this.calculator.calculate(this.state);
  }

  private raiseEvents(): void {
    for (const { worksheetId, address, byAddin } of this.state.changes.splice(0)) {
      const cause = isAtMost("1.14", this.apiSet)
        ? { triggerSource: byAddin ? "ThisLocalAddin" : "Unknown" }
        : {};
      const event = { worksheetId, address, changeType: "RangeEdited", source: "Local", ...cause };
      this.hearers.forEach((hearer) => hearer(event));
    }
  }
}

/** After Excel.run the client lets go of the ranges that it kept. */
function isCleanUp({ Actions: actions }: Batch): boolean {
  const releases = actions.filter((action) => action.Name === "_RemoveReference").length;
  return (
    releases > 0 &&
    actions.every((action) => action.Name === "_RemoveReference" || action.Name === "")
  );
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

import { messages } from "@/messages";
import { RECORD_SHEET } from "@/unitSheets/record";
import { RESTORE_SHEET } from "@/workbook";
import { createExcelWorkbook } from "@/workbook/excel";
import type { Fault } from "~test/host/host";
import { isLong } from "~test/suites";
import { APART, type Operation, OPERATIONS, type Outcome } from "./operations";
import { differences, type Rehearsal, setStage, shown, type Stage } from "./stage";

/** How a request breaks off, and how those after it do until Excel has recovered; null: they do not. */
type Break = readonly [name: string, fault: Fault, afterwards: Fault | null];
const BREAKS: readonly Break[] = [
  ["refused", "refused", null],
  ["carried out by half", "half", null],
  ["carried out, then an error", "late", null],
  ["never answered", "silent", null],
  ["carried out, never answered", "unheard", null],
  ["carried out by half, and Excel is gone for a while", "half", "refused"],
  ["carried out, and Excel says nothing for a while", "unheard", "silent"],
];
/** The way that tells most: done, and reported as failed. */
const TELLING = 2;

/**
 * The ways in which a request is made to break off. In a short run one after the other, one more for
 * the last one that writes, and of requests that only read one in three.
 */
function breaksAt(sync: number, turn: number, syncs: Rehearsal["syncs"]): readonly Break[] {
  const isWriting = ({ writes }: { readonly writes: readonly string[] }) => writes.length > 0;
  const isPicked = syncs.slice(sync - 1, sync).some(isWriting) || (sync + turn) % 3 === 0;
  const isLastWrite = sync === syncs.findLastIndex(isWriting) + 1;
  return BREAKS.filter(
    (_break, index) =>
      isLong ||
      (isPicked && index === (sync + turn) % BREAKS.length) ||
      (isLastWrite && index === TELLING)
  );
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.dispose());

const NUMBERED = OPERATIONS.map((operation, turn) => [operation.name, operation, turn] as const);
test.each(NUMBERED)(
  "%s: wherever a request to Excel breaks off nothing is half done, and it can be done again",
  async (_name, operation, turn) => {
    const rehearsal = await stage.rehearse(operation);
    expect(rehearsal.syncs.length).toBeGreaterThan(0);
    const wrong: unknown[] = [];
    for (let sync = 1; sync <= rehearsal.syncs.length; sync += 1) {
      for (const how of breaksAt(sync, turn, rehearsal.syncs)) {
        const said = await breakOff(operation, rehearsal, sync, how);
        if (said.length > 0) wrong.push({ sync, how: how[0], said: said.slice(0, 20) });
      }
    }
    expect(wrong).toEqual([]);
  },
  240_000
);

/** What is not as it should be after a request broke off, and after the operation was done again. */
async function breakOff(
  operation: Operation,
  { run, start, before, after }: Rehearsal,
  sync: number,
  [, fault, afterwards]: Break
): Promise<readonly string[]> {
  const { host } = stage;
  host.open(start);
  const pane = stage.pane();
  void host.failAtSync(sync, fault, afterwards);
  const outcome = await run(pane);
  await host.idle();
  const isDone = failureIn(operation, outcome) === null;
  const isOpen = afterwards !== null || (operation.shows && !isDone);
  const left = isOpen ? [] : wrongIn(operation, isDone ? after : before, shown(host));
  host.recover();
  if (isDone && afterwards === null) return [...left];
  const again = await run(pane);
  await host.idle();
  return [
    ...left,
    ...(isDone ? [] : toldOf(operation, outcome)),
    ...(failureIn(operation, again) === null ? [] : [`again: ${JSON.stringify(again.findings)}`]),
    ...wrongIn(afterwards === null ? operation : { keeps: true }, after, shown(host)).map(
      (line) => `again: ${line}`
    ),
  ];
}

/**
 * What differs. Where restore points and records are kept beside the work there may be more of them:
 * work that was begun, or that was done before Excel fell silent, is done again. None may be lost.
 */
function wrongIn(
  { keeps }: Pick<Operation, "keeps">,
  wanted: readonly string[],
  now: readonly string[]
): readonly string[] {
  return keeps
    ? differences(wanted.filter(isOfWork), now.filter(isOfWork))
    : differences(wanted, now);
}

function isOfWork(line: string): boolean {
  return !line.startsWith(RESTORE_SHEET) && !line.startsWith(RECORD_SHEET);
}

test.each(APART)("%s asks nothing of the workbook", async (_name, { apart }) => {
  const { host } = stage;
  host.open(stage.filled);
  const port = createExcelWorkbook();
  const grids = await port.readSheets();
  await host.idle();
  host.requests.length = 0;
  await apart(stage.pane(), grids);
  await host.idle();
  expect(host.requests).toEqual([]);
});

function failureIn({ toldBy }: Operation, { status, findings }: Outcome) {
  const failure = findings.find(({ code }) => code === toldBy || code.startsWith("workbook."));
  return failure ?? (status === "refused" ? findings : null);
}

/** What the words leave out: in both languages they name what was being done. */
function toldOf(operation: Operation, { findings }: Outcome): readonly string[] {
  const told = findings.filter(({ code }) => code.startsWith("workbook."));
  const isTold = told.length > 0 || findings.some(({ code }) => code === operation.toldBy);
  const words = told.flatMap((found) => [
    messages("vi").finding(found),
    messages("en").finding(found),
  ]);
  return [
    ...(isTold ? [] : ["nothing tells of the failure"]),
    ...words.filter((text) => /thực hiện được|thao tác này|do this/.test(text)),
  ];
}

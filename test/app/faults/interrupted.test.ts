import { parseA1 } from "@/grid";
import { createExcelWorkbook } from "@/workbook/excel";
import { hostCell } from "~test/host/hostState";
import { isLong } from "~test/suites";
import { valueOf } from "../hosts";
import { casesOver, clusterIn, SHEET, submissionIn } from "./fixtures";
import { OPERATIONS, type Outcome } from "./operations";
import { differences, setStage, shown, type Stage } from "./stage";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.dispose());

// First of all: the client would go on listening for what the operations below have begun.
test("from a typed cell to its findings nothing is written, so that Excel's undo stays whole", async () => {
  const { host } = stage;
  host.open(stage.filled);
  const port = createExcelWorkbook();
  const useCases = casesOver(port);
  valueOf(await useCases.closeSheet({ sheet: SHEET }));
  const { cellOf } = await submissionIn(port);
  const heard: string[] = [];
  const stop = valueOf(await useCases.onChanged(({ sheet }) => heard.push(sheet)));
  valueOf(await useCases.check());
  await host.idle();
  host.requests.length = 0;
  host.state.undoClearing.length = 0;

  for (const text of ["1,75", "2", "", "=1+1"]) {
    await host.type(SHEET, cellOf("C.2", "typedPoints") ?? "", text);
    const [checked] = valueOf(await useCases.check(heard.splice(0)));
    const wanted = { "2": 2, "=1+1": 2 }[text] ?? null;
    const points = checked?.score.nodes.find(({ id }) => id === "C.2")?.self ?? null;
    expect([text, points]).toEqual([text, wanted === null ? null : wanted * 10_000]);
    expect(checked?.closing.scoring.state).toBe("changed");
  }
  await host.idle();
  expect(host.requests.filter(({ isCleanUp }) => !isCleanUp)).toHaveLength(8);
  expect(host.requests.flatMap(({ writes }) => writes)).toEqual([]);
  expect(host.state.undoClearing).toEqual([]);
  valueOf(await stop());
});

const TYPED = "Quyết định số 7/QĐ-UBND ngày 05/7/2024";

function entryIn(cell: string): unknown {
  const { row, column } = parseA1(cell) ?? { row: -1, column: -1 };
  return hostCell(stage.host.sheet(SHEET), row, column)?.value;
}

/** In a short run during those that write most. */
const DISTURBED = OPERATIONS.filter(({ keeps }) => isLong || keeps);

test.each(DISTURBED.map((operation) => [operation.name, operation] as const))(
  "what a person types during it stays: %s",
  async (_name, operation) => {
    const { host } = stage;
    const { run, start, syncs } = await stage.rehearse(operation);
    host.open(start);
    const { cellOf } = await submissionIn(createExcelWorkbook());
    const cell = cellOf("C.2", "evidence") ?? "";
    await host.idle();
    const lost: number[] = [];
    for (let sync = 1; sync <= syncs.length; sync += 1) {
      // In a short run before what writes, and before the first request.
      if (!isLong && sync > 1 && syncs[sync - 1]?.writes.length === 0) continue;
      host.open(start);
      host.interruptAt(sync, () => host.type(SHEET, cell, TYPED));
      await run(stage.pane());
      await host.idle();
      if (entryIn(cell) !== TYPED) lost.push(sync);
    }
    expect(lost).toEqual([]);
  },
  240_000
);

const codes = ({ status, findings }: Outcome) => [status, ...findings.map(({ code }) => code)];
const CANCELLED = ["refused", "operation.cancelled"];

test("adding a cluster's sheets, cancelled at any request: nothing is left of it, and it can be done again", async () => {
  const { host, filled } = stage;
  host.open(filled);
  const cluster = clusterIn(await createExcelWorkbook().readSheets());
  await host.idle();
  const before = shown(host);
  host.requests.length = 0;
  expect((await stage.pane().writeCluster(cluster)).status).toBe("read");
  await host.idle();
  const after = shown(host);
  const syncs = host.requests.filter(({ isCleanUp }) => !isCleanUp).length;
  expect(syncs).toBeGreaterThan(2);
  // At 0 it is cancelled before anything was asked for.
  for (let sync = 0; sync <= syncs; sync += 1) {
    host.open(filled);
    const control = new AbortController();
    if (sync === 0) control.abort();
    else host.interruptAt(sync, () => Promise.resolve(control.abort()));
    const pane = stage.pane();
    const outcome = await pane.writeCluster(cluster, { signal: control.signal });
    await host.idle();
    expect([sync, codes(outcome)]).toEqual([sync, CANCELLED]);
    expect([sync, differences(before, shown(host))]).toEqual([sync, []]);
    expect(codes(await pane.writeCluster(cluster))).toEqual(["read"]);
    await host.idle();
    expect(differences(after, shown(host))).toEqual([]);
  }
});

test("pooling and the cluster's file, cancelled at any step, end with nothing but that finding", async () => {
  const { host, filled } = stage;
  host.open(filled);
  const cluster = clusterIn(await createExcelWorkbook().readSheets());
  const pane = stage.pane();
  const files = ["a.xlsx", "b.xlsx", "c.xlsx"].map((name) => ({ name, bytes: new Uint8Array(4) }));
  for (const at of [0, 1, 2]) {
    const control = new AbortController();
    const seen: number[] = [];
    const outcome = await pane.pool(files, null, {
      signal: control.signal,
      progress: ({ done }) => {
        seen.push(done);
        if (done === at) control.abort();
      },
    });
    expect([codes(outcome), seen]).toEqual([CANCELLED, [0, 1, 2].slice(0, at + 1)]);
  }
  const control = new AbortController();
  const making = pane.clusterFile(cluster, { signal: control.signal });
  control.abort();
  expect(codes(await making)).toEqual(CANCELLED);
});

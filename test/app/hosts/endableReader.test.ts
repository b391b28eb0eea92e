import { Worker } from "node:worker_threads";
import { READ_OPTIONS } from "@/app/fileReaders";
import { endableReader, type EndableWorker } from "@/app/hosts/endableReader";
import { endableThread } from "@/app/hosts/nodeReaders";
import { LIMITS, otherSheets, readWorkbookFile } from "@/files";
import { refusal } from "~test/files/expectations";

const BYTES = new TextEncoder().encode(
  '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
);
const SHEETS = { status: "read", value: [], findings: [] } as const;

/** A thread that does what the script says with each message; `answer(…)` answers it. */
function thread(script: string, options: ConstructorParameters<typeof Worker>[1] = {}): Worker {
  return new Worker(
    `const { parentPort } = require("node:worker_threads");
     const answer = (sheets) => parentPort.postMessage(sheets);
     parentPort.on("message", ([bytes]) => { ${script} });`,
    { ...options, eval: true }
  );
}

const ended = (worker: Worker) => new Promise((resolve) => worker.once("exit", resolve));

describe("a thread that reads", () => {
  test("one that never comes back is ended at the limit, and the next file is read by another", async () => {
    const threads = [thread("for (;;);"), thread(`answer(${JSON.stringify(SHEETS)})`)];
    const [hanging, other] = threads;
    const exit = ended(hanging as Worker);
    const read = endableReader(() => endableThread(threads.shift() as Worker), 300);
    expect(refusal(await read(BYTES, "xls"))).toEqual({
      code: "file.tooSlow",
      data: { seconds: 0.3 },
    });
    await exit;
    expect(await read(BYTES, "xls")).toEqual(SHEETS);
    expect(await read(BYTES, "xls")).toEqual(SHEETS);
    await other?.terminate();
  });

  test("one that takes too much memory is a file too large", async () => {
    const options = { resourceLimits: { maxOldGenerationSizeMb: 16 } };
    const greedy = thread("const all = []; for (;;) all.push([...bytes]);", options);
    const exit = ended(greedy);
    expect(refusal(await endableReader(() => endableThread(greedy), 20_000)(BYTES, "ods"))).toEqual(
      {
        code: "file.tooLarge",
        data: { what: "memory", limit: LIMITS.otherBytes, part: "" },
      }
    );
    await exit;
  });

  test("one that falls is a file that cannot be read, with its words", async () => {
    const falling = thread('throw new Error("bad record")');
    const readOther = endableReader(() => endableThread(falling));
    expect(refusal(await readWorkbookFile(BYTES, { ...READ_OPTIONS, readOther }))).toEqual({
      code: "file.cannotRead",
      data: { detail: "bad record" },
    });
  });
});

describe("one worker for file after file", () => {
  test("waits between files; files at the same time get one each; all but one are ended", async () => {
    const worker = {
      ask: (job) => otherSheets(...job),
      end: () => ended++,
    } satisfies EndableWorker;
    let [started, ended] = [0, 0];
    const read = endableReader(() => {
      started++;
      return worker;
    });
    await read(BYTES, "xml2003");
    await read(BYTES, "xml2003");
    expect([started, ended]).toEqual([1, 0]);
    await Promise.all([read(BYTES, "xml2003"), read(BYTES, "xml2003")]);
    expect([started, ended]).toEqual([2, 1]);
  });
});

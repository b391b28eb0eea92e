import type { UseCases } from "@/app";
import { recordsOfFile } from "@/app/headless";
import { embeddedUseCases } from "@/app/hosts/embeddedHost";
import { RECORD_SHEET } from "@/unitSheets/record";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { createExcelWorkbook } from "@/workbook/excel";
import { casesOver, fillWorkbook, SHEET, submissionIn } from "~test/app/faults/fixtures";
import { HOSTS, type Opened, valueOf } from "~test/app/hosts";
import { engineCalculator } from "~test/host/calculator";
import { createExcelHost } from "~test/host/host";
import { installClient } from "~test/host/install";

const calculator = engineCalculator();
afterAll(() => calculator.dispose());

describe.each(HOSTS)("the record of changes in %s", (_name, open) => {
  let opened: Opened;
  let cases: UseCases;
  beforeEach(async () => {
    opened = await open();
    await fillWorkbook(opened.port);
    cases = casesOver(opened.port);
  });
  afterEach(() => opened.dispose());

  test("takes down what changed between two presses, and nothing while a person types", async () => {
    const { port, type } = opened;
    const { cellOf } = await submissionIn(port);
    const cell = cellOf("A.1", "result") ?? "";
    const first = valueOf(await cases.recordChanges({ occasion: "check" }));
    // A.1: result, evidence, explanation; A.2: result and a formula typed over; C.2: typed points.
    expect(first.count).toBe(6);
    await type(SHEET, cell, "=140/146");
    valueOf(await cases.check([SHEET]));
    valueOf(await cases.check());
    expect(valueOf(await cases.readRecord())[0]?.lines).toHaveLength(6);
    await type(SHEET, cell, "=141/146");
    const who = " Nguyễn Thị Bình ";
    expect(valueOf(await cases.recordChanges({ occasion: "check", who })).count).toBe(1);
    expect(valueOf(await cases.recordChanges({ occasion: "check", who })).count).toBe(0);
    const [record, ...others] = valueOf(await cases.readRecord());
    expect(others).toEqual([]);
    expect(record?.lines).toHaveLength(7);
    expect(record?.lines[0]).toMatchObject({
      time: "2024-11-20T08:00:00.000Z",
      who: "Nguyễn Thị Bình",
      occasion: "check",
      cell,
      cellNow: cell,
      code: "1",
      label: "Thẩm định đúng tiến độ",
      place: { id: "A.1", field: "result" },
      meaning: "percent",
      old: { formula: "139/146" },
      new: { formula: "141/146" },
    });
  });
});

describe("the record of changes", () => {
  let opened: Opened;
  let cases: UseCases;
  beforeEach(async () => {
    const [first] = HOSTS;
    if (!first) throw new Error("no host");
    opened = await first[1]();
    await fillWorkbook(opened.port);
    cases = casesOver(opened.port);
  });
  afterEach(() => opened.dispose());

  test("is made at closing, is no sheet of the unit's, and nothing takes it for one", async () => {
    valueOf(await cases.closeSheet({ sheet: SHEET, who: "Lê Văn B" }));
    const [record] = valueOf(await cases.readRecord());
    expect(new Set(record?.lines.map(({ who }) => who))).toEqual(new Set(["Lê Văn B"]));
    const seen = await opened.port.readSheets();
    expect(seen.map(({ name }) => name)).toEqual(["Sheet1", SHEET, "Số liệu"]);
    const checked = valueOf(await cases.check());
    expect(checked.map(({ sheet }) => sheet)).toEqual([SHEET]);
  });

  test("goes into a file and onto a sheet to print; a sheet without one has none", async () => {
    const none = await cases.recordFile({ sheet: SHEET, language: "vi" });
    expect(none.findings.map(({ code }) => code)).toEqual(["record.none"]);
    valueOf(await cases.recordChanges({ occasion: "check" }));
    const file = valueOf(await cases.recordFile({ sheet: SHEET, language: "vi" }));
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes);
    expect([file.name, text.charCodeAt(0)]).toEqual(["Nhat-ky-thay-doi.csv", 0xfeff]);
    expect(text.split("\r\n")).toHaveLength(8);
    expect(text).toContain("Thẩm định đúng tiến độ,Kết quả,,'=139/146");
    const { sheets } = valueOf(await cases.printRecord({ sheet: SHEET }));
    const [printed] = await opened.port.readSheets(sheets);
    expect([...(printed?.rows.keys() ?? [])]).toHaveLength(4 + 6);
  });

  test("what was typed over a formula is recorded before a fix puts the formula back", async () => {
    const [sheet] = valueOf(await cases.check());
    const found = sheet?.findings.find(({ code }) => code === "row.formulaOverwritten");
    const fix = found && sheet?.fixOf(found);
    const [choice] = fix?.choices ?? [];
    if (!fix || !choice) throw new Error("no fix");
    valueOf(await cases.fix(fix, choice));
    valueOf(await cases.recordChanges({ occasion: "check" }));
    const [record] = valueOf(await cases.readRecord());
    const counted = record?.lines.filter(({ place }) => place?.field === "counted");
    expect(counted?.map(({ old, new: now }) => [old, now])).toEqual([
      [{ value: 7 }, null],
      [null, { value: 7 }],
    ]);
  });

  test("a sheet whose hidden names are gone is said", async () => {
    const [grid] = await opened.port.readSheets([SHEET]);
    const columns = [...(grid?.rows.get(0)?.keys() ?? [])];
    const cells = columns.map((column) => ({ row: 0, column, value: null }));
    await opened.port.writeCells(SHEET, cells, { locked: true });
    const { findings } = await cases.recordChanges({ occasion: "check" });
    expect(findings.map(({ code, where }) => [code, where.sheet])).toEqual([
      ["record.noNames", SHEET],
    ]);
  });
});

test("the workbook saved as a file carries the record of what was in it", async () => {
  const workbook = await createEmbeddedWorkbook();
  await fillWorkbook(workbook);
  const cases = embeddedUseCases(workbook, {
    now: () => new Date("2024-11-21T08:00:00Z"),
    reportTemplate: () => Promise.resolve(new Uint8Array()),
  });
  const [record] = valueOf(
    await recordsOfFile(valueOf(await cases.saveWorkbook({ who: "Lê Văn B" })))
  );
  expect(record?.lines).toHaveLength(6);
  expect(record?.lines[0]).toMatchObject({ who: "Lê Văn B", time: "2024-11-21T08:00:00.000Z" });
  workbook.dispose();
});

test("a typed cell still costs one read where there is a record, and writes nothing", async () => {
  const host = createExcelHost({ apiSet: "1.9", calculator });
  installClient(host);
  const port = createExcelWorkbook();
  await fillWorkbook(port);
  const cases = casesOver(port);
  valueOf(await cases.recordChanges({ occasion: "check" }));
  valueOf(await cases.check());
  const { cellOf } = await submissionIn(port);
  await host.type(SHEET, cellOf("A.1", "result") ?? "", "=140/146");
  await host.idle();
  const before = JSON.stringify(host.state.sheets.map(({ cells }) => [...cells.keys()]));
  host.requests.length = 0;
  valueOf(await cases.check([SHEET]));
  await host.idle();
  expect(host.requests.filter(({ isCleanUp }) => !isCleanUp)).toHaveLength(1);
  expect(JSON.stringify(host.state.sheets.map(({ cells }) => [...cells.keys()]))).toBe(before);
  await host.dispose();
});

test("a workbook whose structure is protected is closed all the same, and it is said what was not kept", async () => {
  const host = createExcelHost({ apiSet: "1.9", calculator });
  installClient(host);
  const port = createExcelWorkbook();
  await fillWorkbook(port);
  host.state.isStructureLocked = true;
  const cases = casesOver(port);
  const reading = await cases.closeSheet({ sheet: SHEET });
  expect(valueOf(reading).code).not.toBe("");
  const codes = reading.findings.map(({ code }) => code);
  expect(codes.slice(0, 2)).toEqual(["record.notKept", "restore.notKept"]);
  expect(host.state.sheets.map(({ name }) => name)).not.toContain(RECORD_SHEET);
  const pressed = await cases.recordChanges({ occasion: "check" });
  expect(pressed.findings.map(({ code }) => code)).toEqual(["workbook.structureLocked"]);
  await host.dispose();
});

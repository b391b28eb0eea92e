import fc from "fast-check";
import type { UseCases } from "@/app";
import { type CellValue, parseA1, valueAt } from "@/grid";
import type { SheetEntries, WorkbookPort } from "@/workbook";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { casesOver, fillWorkbook, SHEET, submissionIn, UNIT } from "~test/app/faults/fixtures";
import { HOSTS, type Opened, valueOf } from "~test/app/hosts";
import { RUNS } from "~test/runs";

const EVIDENCE = "Báo cáo số 12/BC-STP ngày 15/11/2024";

async function value(port: WorkbookPort, cell: string): Promise<CellValue> {
  const [grid] = await port.readSheets([SHEET]);
  const at = parseA1(cell);
  return grid && at ? valueAt(grid, at.row, at.column) : null;
}

function embedded(): (typeof HOSTS)[number][1] {
  const [first] = HOSTS;
  if (!first) throw new Error("no host");
  return first[1];
}

interface Changed {
  readonly opened: Opened;
  readonly cases: UseCases;
  readonly cells: { readonly result: string; readonly evidence: string; readonly date: string };
}

/** A filled workbook with a restore point of the scoring sheet, after which three cells were changed. */
async function changed(open: (typeof HOSTS)[number][1]): Promise<Changed> {
  const opened = await open();
  await fillWorkbook(opened.port);
  const cases = casesOver(opened.port);
  const { cellOf } = await submissionIn(opened.port);
  const cells = {
    result: cellOf("A.1", "result") ?? "",
    evidence: cellOf("A.1", "evidence") ?? "",
    date: cellOf("A.2", "evidence") ?? "",
  };
  valueOf(await cases.keepRestorePoint({ sheet: SHEET }));
  await opened.type(SHEET, cells.result, "=100/146");
  await opened.type(SHEET, cells.evidence, "");
  await opened.type(SHEET, cells.date, "Kế hoạch 80");
  return { opened, cases, cells };
}

describe.each(HOSTS)("restore points in %s", (_name, open) => {
  test("are compared with now; what is chosen is put back, and that can be taken back", async () => {
    const { opened, cases, cells } = await changed(open);
    const { sheet, differences, byAddress } = valueOf(await cases.previewRestore({ id: "kp1" }));
    expect([sheet, byAddress]).toEqual([SHEET, false]);
    expect(
      differences.map(({ kind, cellNow, code, place, then, now }) => [
        kind,
        cellNow,
        `${code} ${place?.field}`,
        then,
        now,
      ])
    ).toEqual([
      ["changed", cells.result, "1 result", { formula: "139/146" }, { formula: "100/146" }],
      ["emptied", cells.evidence, "1 evidence", { value: EVIDENCE }, null],
      ["filled", cells.date, "2 evidence", null, { value: "Kế hoạch 80" }],
    ]);
    const keys = differences.filter(({ kind }) => kind !== "filled").map(({ key }) => key);
    const restored = valueOf(await cases.restorePoint({ id: "kp1", keys }));
    expect(restored.cells).toEqual([cells.result, cells.evidence]);
    const held = async () => [
      await value(opened.port, cells.evidence),
      await value(opened.port, cells.date),
      (await submissionIn(opened.port)).entries.get("A.1")?.result.formula,
    ];
    expect(await held()).toEqual([EVIDENCE, "Kế hoạch 80", "139/146"]);
    const back = valueOf(await cases.previewRestore({ id: restored.undo ?? "" }));
    expect(back.point.reason).toBe("restore");
    const all = back.differences.map(({ key }) => key);
    valueOf(await cases.restorePoint({ id: back.point.id, keys: all }));
    expect(await held()).toEqual([null, "Kế hoạch 80", "100/146"]);
    await opened.dispose();
  });
});

describe("restore points", () => {
  const open = embedded();
  let now: Changed;
  beforeEach(async () => {
    now = await changed(open);
  });
  afterEach(() => now.opened.dispose());

  test("a cell that was empty then is emptied where it is chosen, and the record tells of it", async () => {
    const { opened, cases, cells } = now;
    const key = `+${cells.date}`;
    valueOf(await cases.restorePoint({ id: "kp1", keys: [key], who: "Lê Văn B" }));
    expect(await value(opened.port, cells.date)).toBeNull();
    const [record] = valueOf(await cases.readRecord());
    const [last] = record?.lines ?? [];
    expect([last?.occasion, last?.who, last?.cellNow, last?.old, last?.new]).toEqual([
      "restore",
      "Lê Văn B",
      cells.date,
      { value: "Kế hoạch 80" },
      null,
    ]);
  });

  test("keys that name nothing leave all as it is, and it is said", async () => {
    const { cases } = now;
    const reading = await cases.restorePoint({ id: "kp1", keys: ["Z99"] });
    expect(reading.findings.map(({ code, data }) => [code, data["count"]])).toEqual([
      ["restore.left", 1],
    ]);
    expect(valueOf(await cases.listRestorePoints())).toHaveLength(1);
    const gone = await cases.previewRestore({ id: "kp9" });
    expect(gone.findings.map(({ code }) => code)).toEqual(["workbook.restorePointGone"]);
  });

  test("closing keeps a point of both sheets, moving one of the filled sheet; the newest is listed first", async () => {
    const { cases } = now;
    valueOf(await cases.closeSheet({ sheet: SHEET }));
    valueOf(await cases.moveSheet({ sheet: SHEET, setId: "thu-tay", year: 2025 }));
    const points = valueOf(await cases.listRestorePoints());
    expect(points.map(({ sheet, reason, time }) => [sheet, reason, time])).toEqual([
      [SHEET, "move", "2024-11-20T08:00:00.000Z"],
      ["Số liệu", "close", "2024-11-20T08:00:00.000Z"],
      [SHEET, "close", "2024-11-20T08:00:00.000Z"],
      [SHEET, "keep", "2024-11-20T08:00:00.000Z"],
    ]);
  });
});

describe("a sheet that is gone", () => {
  test("is said, nothing is put elsewhere, and its entries are given as a list", async () => {
    const workbook = await createEmbeddedWorkbook();
    await fillWorkbook(workbook);
    valueOf(await casesOver(workbook).keepRestorePoint({ sheet: SHEET }));
    const models = await workbook.toModels();
    await workbook.load(models.filter(({ name }) => name !== SHEET));
    const cases = casesOver(workbook);
    // A sheet of that name for another unit is not the one that is gone.
    valueOf(await cases.createSheet({ setId: "thu-tay", unit: "Sở khác", year: 2024 }));
    const { sheet, entries } = valueOf(await cases.previewRestore({ id: "kp1" }));
    expect([sheet, entries]).toEqual([null, 5]);
    const refused = await cases.restorePoint({ id: "kp1", keys: ["F10"] });
    expect(refused.findings.map(({ code }) => code)).toEqual(["restore.sheetGone"]);
    const { sheets } = valueOf(await cases.recoverEntries({ id: "kp1" }));
    expect(sheets).toEqual(["Số liệu khôi phục"]);
    const [list] = await workbook.readSheets(sheets);
    const rows = [...(list?.rows.values() ?? [])].map((row) =>
      [...row.values()].map(({ value: shown }) => shown)
    );
    expect(rows[1]?.[0]).toContain(UNIT);
    expect(rows.slice(3)).toContainEqual([
      "F10",
      "A.1",
      "Thẩm định đúng tiến độ",
      "Kết quả",
      "=139/146",
    ]);
    workbook.dispose();
  });

  test("a renamed sheet is found by what it says of itself", async () => {
    const workbook = await createEmbeddedWorkbook();
    await fillWorkbook(workbook);
    valueOf(await casesOver(workbook).keepRestorePoint({ sheet: SHEET }));
    const models = await workbook.toModels();
    await workbook.load(
      models.map((model) => (model.name === SHEET ? { ...model, name: "CĐ 2024" } : model))
    );
    const { sheet, differences } = valueOf(await casesOver(workbook).previewRestore({ id: "kp1" }));
    expect([sheet, differences]).toEqual(["CĐ 2024", []]);
    workbook.dispose();
  });
});

test("after any edits, restoring all gives back exactly the entries of the point", async () => {
  const workbook = await createEmbeddedWorkbook();
  await fillWorkbook(workbook);
  const cases = casesOver(workbook);
  const fields = ["typedPoints", "evidence", "explanation", "crossCheck"] as const;
  const places = [
    { id: "A.1", field: "result" as const },
    ...["A.1", "A.2", "C.2"].flatMap((id) => fields.map((field) => ({ id, field }))),
  ];
  const { cellOf: cell } = await submissionIn(workbook);
  const at = places.flatMap(({ id, field }) => parseA1(cell(id, field) ?? "") ?? []);
  const edit = fc.record({
    place: fc.constantFrom(...at),
    value: fc.constantFrom(null, 1, 0.5, "x", "=không", "1,5", true),
  });
  const held = ({ entries }: SheetEntries) =>
    entries.map(({ row, column, value: shown, formula }) => [row, column, shown, formula]);
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 6 }), fc.array(edit), async (before, after) => {
      const write = (edits: typeof before) =>
        workbook.writeCells(
          SHEET,
          edits.map(({ place, value: typed }) => ({ ...place, value: typed }))
        );
      await write(before);
      const then = held(await workbook.readEntries(SHEET));
      const { kept } = await workbook.keepRestorePoint([SHEET], { time: "t", reason: "thử" });
      await write(after);
      const id = kept[0]?.id ?? "";
      const { differences } = valueOf(await cases.previewRestore({ id }));
      valueOf(await cases.restorePoint({ id, keys: differences.map(({ key }) => key) }));
      expect(held(await workbook.readEntries(SHEET))).toEqual(then);
    }),
    { numRuns: Math.ceil(RUNS / 10) }
  );
  workbook.dispose();
}, 120_000);

import { createUseCases, type InputFile, type UseCases } from "@/app";
import { closeFile, fillFile } from "@/app/headless";
import { parseA1 } from "@/grid";
import { type LocatedSubmission, readSubmissions } from "@/unitSheets";
import setDocument from "~test/fixtures/handWorked/set.json";
import { HOSTS, type Opened, valueOf } from "../hosts";
import { offerSet } from "../offerSet";

const NOW = new Date("2024-11-20T08:00:00Z");
const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";
const SHEET = "Chấm điểm";
const VAN_BAN = "Phòng Văn bản";
const KHONG_SETS = { find: () => null, all: () => [] };

type Field = Parameters<LocatedSubmission["cellOf"]>[1];

/** A workbook with a blank sheet of the unit for each test, and what tests do with it. */
function unitWorkbook(open: () => Promise<Opened>) {
  let opened: Opened;
  let useCases: UseCases;
  beforeEach(async () => {
    opened = await open();
    const reportTemplate = () => Promise.resolve(new Uint8Array());
    useCases = createUseCases({ workbook: opened.port, now: () => NOW, reportTemplate });
    const bytes = new TextEncoder().encode(JSON.stringify(setDocument));
    valueOf(await offerSet(useCases, { name: "bo.json", bytes }));
    valueOf(await useCases.createSheet({ setId: "thu-tay", unit: UNIT, year: 2024 }));
  });
  afterEach(() => opened.dispose());

  const submission = async (): Promise<LocatedSubmission> => {
    const grids = await opened.port.readSheets();
    const [first] = valueOf(readSubmissions("", grids, KHONG_SETS)).submissions;
    if (!first) throw new Error("no submission");
    return first;
  };
  const assign = (criteria: readonly string[], department: string) =>
    useCases.assignDepartment(SHEET, { criteria, figures: ["stp-de-nghi"], department });
  return {
    port: () => opened.port,
    cases: () => useCases,
    submission,
    assign,
    type: async (criterion: string, field: Field, text: string) =>
      opened.type(SHEET, (await submission()).cellOf(criterion, field) ?? "", text),
    split: async (): Promise<InputFile> => {
      valueOf(await assign(["A.1", "A.2", "A.3"], VAN_BAN));
      const [part] = valueOf(await useCases.splitSheet(SHEET)).parts;
      if (!part) throw new Error("no part");
      return part.file;
    },
  };
}

async function back(file: InputFile, entries: Parameters<typeof fillFile>[1]): Promise<InputFile> {
  return { name: "phan.xlsx", bytes: valueOf(await fillFile(file, entries, NOW)) };
}

describe.each(HOSTS)("departments in %s", (_name, open) => {
  const { port, cases, submission, type, split } = unitWorkbook(open);

  test("a part comes back: looking writes nothing, merging keeps a restore point that takes it back", async () => {
    await type("A.1", "result", "95%");
    await type("A.2", "explanation", "Chưa rõ");
    const part = await back(await split(), {
      entries: { "A.1": { result: "97%" }, "A.2": { explanation: "Đúng hạn" } },
      figures: { "stp-de-nghi": { value: 7 } },
    });
    await type("A.2", "explanation", "Đã hỏi lại");
    const before = await port().readSheets();
    const request = { sheet: SHEET, files: [part] };
    const preview = valueOf(await cases().previewMerge(request));
    expect(await port().readSheets()).toEqual(before);
    expect(await port().listRestorePoints()).toEqual([]);
    expect(preview.taken.map(({ cell, after }) => [cell.key, after])).toEqual([
      ["c:A.1~result", "97%"],
      ["f:stp-de-nghi~value", "7"],
    ]);
    const [conflict] = preview.conflicts;
    expect(conflict).toMatchObject({
      cell: { key: "c:A.2~explanation" },
      base: "Chưa rõ",
      ours: "Đã hỏi lại",
      theirs: [{ shown: "Đúng hạn" }],
    });

    const key = conflict?.cell.key ?? "";
    const choice = {
      key,
      ours: conflict?.content ?? "",
      content: conflict?.theirs[0]?.content ?? "",
    };
    const merged = valueOf(
      await cases().mergeParts({ ...request, choices: [choice], who: " Nguyễn Thị Lan " })
    );
    const [record] = valueOf(await cases().readRecord());
    expect(record?.lines.map(({ who }) => who)).toContain("Nguyễn Thị Lan");
    expect(merged.conflicts).toEqual([]);
    expect(merged.progress[0]).toMatchObject({ department: VAN_BAN, entered: 1, points: 17_500 });
    const after = await submission();
    expect(after.entries.get("A.1")?.result.value).toBe(0.97);
    expect(after.entries.get("A.2")?.explanation).toBe("Đúng hạn");
    expect(after.figures.get("stp-de-nghi")?.value.value).toBe(7);

    const points = await port().listRestorePoints();
    expect(points.map(({ sheet, reason }) => [sheet, reason])).toEqual([
      [SHEET, "merge"],
      ["Số liệu", "merge"],
    ]);
    const again = valueOf(await cases().mergeParts(request));
    expect([again.taken, again.conflicts]).toEqual([[], []]);
    expect(await port().listRestorePoints()).toEqual(points);
    const id = points[0]?.id ?? "";
    const { differences } = valueOf(await cases().previewRestore({ id }));
    const keys = differences.map(({ key: one }) => one);
    expect(keys).toHaveLength(2);
    valueOf(await cases().restorePoint({ id, keys }));
    const restored = await submission();
    expect(restored.entries.get("A.1")?.result.value).toBe(0.95);
    expect(restored.entries.get("A.2")?.explanation).toBe("Đã hỏi lại");
  });
});

describe("departments, whichever the workbook", () => {
  const [[, open] = []] = HOSTS;
  if (!open) throw new Error("no workbook");
  const { port, cases, submission, type, assign, split } = unitWorkbook(open);

  test("what is merged into a blank sheet is recorded as merged", async () => {
    const part = await back(await split(), { entries: { "A.1": { result: "97%" } } });
    valueOf(await cases().mergeParts({ sheet: SHEET, files: [part], who: "Lan" }));
    const [record] = valueOf(await cases().readRecord());
    expect(record?.lines.map(({ who, occasion }) => [who, occasion])).toEqual([["Lan", "merge"]]);
  });

  test("a department's part is not closed in the unit's place", async () => {
    const refusal = await closeFile(await split(), { reopen: false, now: NOW });
    expect([refusal.status, refusal.findings.map(({ code, data }) => [code, data])]).toEqual([
      "refused",
      [["departments.isPart", { department: VAN_BAN }]],
    ]);
  });

  test("who is in charge is kept in the sheet, and progress follows the entries", async () => {
    const blank = valueOf(await cases().departments(SHEET));
    expect(blank).toMatchObject({ unit: UNIT, names: [], progress: [{ department: null }] });
    expect(blank.sections.slice(0, 3).map(({ items }) => items.map(({ id }) => id))).toEqual([
      ["A.1", "A.2", "A.3", "A.4"],
      ["B.1", "B.2", "B.3"],
      ["C.1", "C.2"],
    ]);
    valueOf(await assign(["A.1", "A.2"], VAN_BAN));
    valueOf(await assign(["A.2"], "Văn phòng"));
    await type("A.1", "result", "97%");
    const { names, progress, sections } = valueOf(await cases().departments(SHEET));
    expect(names).toEqual([VAN_BAN, "Văn phòng"]);
    expect(progress).toEqual([
      { department: VAN_BAN, entered: 1, criteria: 1, points: 17_500, standard: 20_000 },
      { department: "Văn phòng", entered: 0, criteria: 1, points: null, standard: 10_000 },
      { department: null, entered: 0, criteria: 7, points: null, standard: 230_000 },
    ]);
    const figures = sections.flatMap(({ items }) => items).filter(({ of }) => of === "figure");
    expect(figures.filter(({ department }) => department !== null)).toMatchObject([
      { id: "stp-de-nghi", department: "Văn phòng" },
    ]);
    valueOf(await assign(["A.1", "A.2"], " "));
    expect((await cases().splitSheet(SHEET)).findings.map(({ code }) => code)).toEqual([
      "split.noDepartment",
    ]);
  });

  test("the sheet's own split is remembered after it changed; a sheet that is none is refused", async () => {
    const part = await back(await split(), { entries: { "A.3": { result: 0 } } });
    await type("C.2", "typedPoints", "1");
    const merged = await cases().mergeParts({ sheet: SHEET, files: [part] });
    expect(merged.findings).toEqual([]);
    const { row, column } = parseA1((await submission()).cellOf("A.3", "result") ?? "") ?? {
      row: -1,
      column: -1,
    };
    const [grid] = await port().readSheets([SHEET]);
    expect(grid?.rows.get(row)?.get(column)?.value).toBe(0);
    const codes = async (sheet: string) =>
      (await cases().departments(sheet)).findings.map(({ code }) => code);
    expect(await codes("Số liệu")).toEqual(["departments.noSheet"]);
    expect(await codes("Không có")).toEqual(["departments.noSheet"]);
  });

  test("a sheet made anew on its table keeps its departments; a row that is gone is in no part", async () => {
    valueOf(await assign(["A.1", "A.2"], VAN_BAN));
    const [grid] = await port().readSheets([SHEET]);
    const at = parseA1((await submission()).cellOf("A.2", "result") ?? "");
    if (!grid || !at) throw new Error("no row");
    const label = { row: at.row, column: 1, value: "Dòng khác" };
    await port().writeCells(SHEET, [label], { locked: true });
    const split = await cases().splitSheet(SHEET);
    expect(split.findings.map(({ code }) => code)).toEqual(["split.unread", "split.unassigned"]);
    expect(valueOf(split).parts.map(({ criteria }) => criteria)).toEqual([["A.1"]]);

    const moved = valueOf(await cases().moveSheet({ sheet: SHEET, year: 2024 }));
    const overview = valueOf(await cases().departments(moved.sheets[0] ?? ""));
    expect(overview.names).toEqual([VAN_BAN]);
  });

  test("what is kept of two contents is remembered, and asked no more", async () => {
    const part = await back(await split(), { entries: { "A.3": { result: 0 } } });
    await type("A.3", "result", "2");
    const request = { sheet: SHEET, files: [part, part] };
    const preview = valueOf(await cases().previewMerge(request));
    expect(preview.parts.map(({ file, findings }) => [file, findings.length])).toEqual([
      ["phan.xlsx", 0],
      ["phan.xlsx (2)", 1],
    ]);
    const [conflict] = preview.conflicts;
    const { content = "", cell } = conflict ?? {};
    const choice = { key: cell?.key ?? "", ours: content, content };
    const merged = valueOf(await cases().mergeParts({ ...request, choices: [choice] }));
    expect([merged.taken, merged.conflicts]).toEqual([[], []]);
    expect(await port().listRestorePoints()).toEqual([]);
    const again = await cases().previewMerge(request);
    expect(valueOf(again).conflicts).toEqual([]);
    expect(again.findings.map(({ code }) => code)).toEqual([
      "part.repeated",
      "merge.settledBefore",
    ]);
  });
});

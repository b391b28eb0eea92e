import { createUseCases, type DraftSource, type TableDraft, type UseCases } from "@/app";
import { embeddedUseCases } from "@/app/hosts/embeddedHost";
import { openErrors } from "@/app/sets/draft";
import { walk } from "@/criteria";
import type { SheetModel } from "@/grid";
import { KEPT_SETS_SHEET } from "@/unitSheets";
import type { WorkbookPort } from "@/workbook";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { sheetOf } from "~test/workbook/sheetModels";
import { HOSTS, type Opened, valueOf } from "../hosts";

const NOW = new Date("2024-11-20T08:00:00Z");
const NEW = { conflict: "refuse", time: NOW.toISOString(), reason: "thử" } as const;
const BOLD = { bold: true } as const;

function over(workbook: WorkbookPort): UseCases {
  return createUseCases({
    workbook,
    now: () => NOW,
    reportTemplate: () => Promise.resolve(new Uint8Array()),
  });
}

/** A table as a clerk types it: 1.10 is a number shown with two decimals, headings are bold. */
const typed = (name: string): SheetModel =>
  sheetOf(name, [
    ["BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA NĂM 2024"],
    ["TT", "NỘI DUNG", "ĐIỂM CHUẨN"],
    [{ value: 1, style: BOLD }, { value: "Công tác chuyên môn", style: BOLD }, 3.5],
    [{ value: 1.1, style: { numberFormat: "0.00" } }, "Thẩm định văn bản", 1.75],
    [{ value: 1.2, style: { numberFormat: "0.0" } }, "Hòa giải", { value: 1.75 }],
  ]);

const shapeOf = ({ draft }: TableDraft) =>
  walk(draft.set).map(({ node }) => [node.code, node.label, node.points / 10_000]);

describe.each(HOSTS)("sources in %s", (_name, open) => {
  let opened: Opened;
  let useCases: UseCases;
  beforeEach(async () => {
    opened = await open();
    useCases = over(opened.port);
  });
  afterEach(() => opened.dispose());

  const drafts = async (source: DraftSource) => valueOf(await useCases.draftSets(source));

  test("the sheet in view, and one that is named, are read as they are seen", async () => {
    await opened.port.applySheets([typed("Bảng gốc"), sheetOf("Khác", [["x"]])], {
      ...NEW,
      activate: "Bảng gốc",
    });
    const names = valueOf(await useCases.sourceSheets());
    expect(names.slice(0, 1)).toEqual(["Bảng gốc"]);
    expect(names).toContain("Khác");
    const [inView, ...others] = await drafts({ kind: "sheet" });
    expect(others).toEqual([]);
    // 1.1 is shown "1.10", so that is what the table says.
    expect(inView && shapeOf(inView)).toEqual([
      ["1", "Công tác chuyên môn", 3.5],
      ["1.10", "Thẩm định văn bản", 1.75],
      ["1.2", "Hòa giải", 1.75],
    ]);
    expect(inView?.draft.set.nodes[0]?.source.row).toMatchObject({ sheet: "Bảng gốc", cell: "B3" });
    const [named] = await drafts({ kind: "sheet", name: "Bảng gốc" });
    expect(named?.draft.set.id).toBe(inView?.draft.set.id);
    const refusal = await useCases.draftSets({ kind: "sheet", name: "Khác" });
    expect(refusal).toMatchObject({
      status: "refused",
      findings: [{ code: "import.noHeading", where: { sheet: "Khác" } }],
    });
    const gone = await useCases.draftSets({ kind: "sheet", name: "Không có" });
    expect(gone.findings.map(({ code }) => code)).toEqual(["workbook.sheetGone"]);
  });

  test("own sets stay with the workbook: kept, exported, brought back, removed", async () => {
    await opened.port.applySheets([typed("Bảng gốc")], { ...NEW, activate: "Bảng gốc" });
    const [table] = await drafts({ kind: "sheet" });
    if (!table) throw new Error("no table");
    const offered = valueOf(await useCases.offerDraft(table.draft, "Nguyễn Văn A"));
    expect(await opened.port.activeSheet()).toBe("Bảng gốc");
    expect(await opened.port.listSheets()).toContainEqual({
      name: KEPT_SETS_SHEET,
      visibility: "veryHidden",
    });

    // The pane is closed and opened again on the same workbook.
    const again = over(opened.port);
    const { sets, findings } = await again.listSets();
    expect([sets[0], findings]).toEqual([offered, []]);
    // Offered once more, it is there once.
    await again.offerDraft(table.draft, "Nguyễn Văn A");
    expect((await over(opened.port).listSets()).sets.filter(({ own }) => own)).toHaveLength(1);

    const file = valueOf(again.setFile(offered.id));
    const [back] = await drafts({ kind: "file", file });
    expect(back?.draft.set).toMatchObject({ id: offered.id, title: offered.title });

    // A sheet made with it carries it: removing it from the catalogue leaves the sheet as it is.
    valueOf(await again.createSheet({ setId: offered.id, unit: "Sở Tư pháp Huế", year: 2024 }));
    valueOf(await again.removeSet(offered.id));
    expect((await again.listSets()).sets.some(({ own }) => own)).toBe(false);
    const afterwards = over(opened.port);
    expect((await afterwards.listSets()).sets.some(({ own }) => own)).toBe(false);
    expect(valueOf(await afterwards.check())).toMatchObject([{ set: { id: offered.id } }]);
    expect((await afterwards.removeSet(offered.id)).status).toBe("refused");
    expect((await afterwards.removeSet("stp-2022")).status).toBe("refused");
  });

  test("our own scoring sheet gives the set that it carries, with nothing to look through", async () => {
    valueOf(await useCases.createSheet({ setId: "stp-2022", unit: "Sở Tư pháp Huế", year: 2022 }));
    const [carried] = await drafts({ kind: "sheet" });
    expect(carried).toMatchObject({ draft: { origin: "document", set: { id: "stp-2022" } } });
    expect(carried && openErrors(carried.draft)).toEqual([]);
  });

  test("what Excel copies: a table of a page, else lines and tabs; findings name its row", async () => {
    const cell = (text: string) => `<td>${text}</td>`;
    const rows = [
      ["TT", "Nội dung", "Điểm chuẩn"],
      ["1", "Việc một", "2"],
      ["2", "Việc hai", "hai"],
    ];
    const html = `<html><head><meta charset="windows-1258"></head><body><table>${rows
      .map((row) => `<tr>${row.map(cell).join("")}</tr>`)
      .join("")}</table></body></html>`;
    const text = rows.map((row) => row.join("\t")).join("\r\n");
    const fromPage = await drafts({ kind: "pasted", html, text: "" });
    const fromLines = await drafts({ kind: "pasted", html: "", text });
    for (const [only, ...others] of [fromPage, fromLines]) {
      expect(others).toEqual([]);
      expect(only?.name).toBe("Bảng đã dán");
      const found = only?.draft.findings.find(({ code }) => code === "import.pointsNotRead");
      expect(found?.where).toMatchObject({ sheet: "Bảng đã dán", cell: "B3" });
    }
  });

  test("several tables are all there to choose from, each with its own places", async () => {
    const table = (title: string) =>
      `<p>BẢNG TIÊU CHÍ ${title} NĂM 2024</p><table><tr><td>TT</td><td>Nội dung</td><td>Điểm chuẩn</td></tr>` +
      `<tr><td>1</td><td>Việc ${title}</td><td>2</td></tr></table>`;
    const found = await drafts({
      kind: "pasted",
      html: `<table><tr><td>Danh sách</td></tr></table>${table("A")}${table("B")}`,
      text: "",
    });
    expect(found.map(({ name, rows }) => [name, rows])).toEqual([
      ["Bảng đã dán 2", 1],
      ["Bảng đã dán 3", 1],
    ]);
    expect(found.map(({ draft }) => draft.set.nodes[0]?.source.row)).toMatchObject([
      { sheet: "Bảng đã dán 2", cell: "B2" },
      { sheet: "Bảng đã dán 3", cell: "B2" },
    ]);
  });

  test("text that is no table is refused with what a table needs", async () => {
    const reading = await useCases.draftSets({ kind: "pasted", html: "", text: "xin chào" });
    expect(reading.status).toBe("refused");
    expect(reading.findings.map(({ code }) => code)).toEqual(["import.noHeading"]);
  });
});

test("own sets travel with the saved file, and are brought in from it elsewhere", async () => {
  const make = async () => {
    const workbook = await createEmbeddedWorkbook();
    const dependencies = {
      now: () => NOW,
      reportTemplate: () => Promise.resolve(new Uint8Array()),
    };
    return { workbook, useCases: embeddedUseCases(workbook, dependencies) };
  };
  const [first, second] = [await make(), await make()];
  await first.workbook.applySheets([typed("Bảng gốc")], { ...NEW, activate: "Bảng gốc" });
  const [table] = valueOf(await first.useCases.draftSets({ kind: "sheet" }));
  if (!table) throw new Error("no table");
  const offered = valueOf(await first.useCases.offerDraft(table.draft, "Nguyễn Văn A"));
  const file = valueOf(await first.useCases.saveWorkbook());

  const inFile = valueOf(await second.useCases.draftSets({ kind: "file", file }));
  expect(inFile.map(({ name, draft }) => [name, draft.origin, draft.set.id])).toEqual([
    ["Bảng gốc", "table", offered.id],
    [offered.title, "document", offered.id],
  ]);
  valueOf(await second.useCases.openWorkbook(file));
  expect((await second.useCases.listSets()).sets[0]).toEqual(offered);
  // The file that is opened next keeps none: none is offered any more.
  const plain = await make();
  await plain.workbook.applySheets([typed("Tờ khác")], NEW);
  valueOf(await second.useCases.openWorkbook(valueOf(await plain.useCases.saveWorkbook())));
  expect((await second.useCases.listSets()).sets.filter(({ own }) => own)).toEqual([]);
  plain.workbook.dispose();
  first.workbook.dispose();
  second.workbook.dispose();
});

import { type CheckedSheet, createUseCases, type InputFile, type UseCases } from "@/app";
import { parseSet } from "@/criteria";
import { parseA1, valueAt } from "@/grid";
import { type LocatedSubmission, readSubmissions } from "@/unitSheets";
import type { CellWrite, WorkbookPort } from "@/workbook";
import setDocument from "~test/fixtures/handWorked/set.json";
import { HOSTS, type Opened, valueOf } from "../hosts";
import { offerSet } from "../offerSet";

const NOW = new Date("2024-11-20T08:00:00Z");
const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";
const SHEET = "Chấm điểm";
const CODE = /^[34679ACDEFGHJKMNPQRTWXY]{5}-[34679ACDEFGHJKMNPQRTWXY]{5}$/;
const fileOf = (name: string, document: unknown): InputFile => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(document)),
});

type Field = Parameters<LocatedSubmission["cellOf"]>[1];

/** Every reading takes the set from here: that it also stands in the sheet is shown elsewhere. */
const [SET] = [parseSet(setDocument)].flatMap((one) => (one.status === "refused" ? [] : one.value));
const SETS = { find: () => SET ?? null, all: () => [] };

async function submissionIn(port: WorkbookPort): Promise<LocatedSubmission> {
  const [first] = valueOf(readSubmissions("", await port.readSheets(), SETS)).submissions;
  if (!first) throw new Error("no submission");
  return first;
}

const ENTRIES: readonly (readonly [string, Field, Pick<CellWrite, "value" | "formula">])[] = [
  ["A.1", "result", { formula: "139/146" }],
  ["A.1", "evidence", { value: "Báo cáo số 12" }],
  ["A.1", "explanation", { value: "=1+1" }],
  ["A.2", "result", { value: 45342 }],
  ["C.2", "typedPoints", { value: 2.5 }],
];

/** Use cases over a workbook with one filled sheet. */
async function filled(port: WorkbookPort): Promise<UseCases> {
  const useCases = casesOver(port);
  valueOf(await offerSet(useCases, fileOf("bo.json", setDocument)));
  valueOf(await useCases.createSheet({ setId: "thu-tay", unit: UNIT, year: 2024 }));
  const { cellOf } = await submissionIn(port);
  const cells = ENTRIES.flatMap(([criterion, field, content]) => {
    const at = parseA1(cellOf(criterion, field) ?? "");
    return at ? [{ ...at, ...content }] : [];
  });
  await port.writeCells(SHEET, cells);
  return useCases;
}

function casesOver(workbook: WorkbookPort): UseCases {
  const reportTemplate = () => Promise.resolve(new Uint8Array());
  return createUseCases({ workbook, now: () => NOW, reportTemplate });
}

describe.each(HOSTS)("closing a submission in %s", (_name, open) => {
  let opened: Opened;
  let useCases: UseCases;
  let places: LocatedSubmission["cellOf"];

  beforeEach(async () => {
    opened = await open();
    useCases = await filled(opened.port);
    places = (await submission()).cellOf;
  });
  afterEach(() => opened.dispose());

  const submission = () => submissionIn(opened.port);
  const type = (criterion: string, field: Field, text: string) =>
    opened.type(SHEET, places(criterion, field) ?? "", text);
  /** What the sheets print: the scoring sheet, then the figures sheet. */
  const printed = async () => {
    const { closing } = await submission();
    const grids = await opened.port.readSheets();
    return closing.sheets.map(({ sheet, lineAt }) => {
      const grid = grids.find(({ name }) => name === sheet);
      return grid ? valueAt(grid, lineAt.row, lineAt.column) : undefined;
    });
  };

  test("the code stands until an entry of the unit differs, and closing again gives another", async () => {
    const before = await submission();
    expect(await printed()).toEqual([null, null]);
    const { code, figuresCode } = valueOf(await useCases.closeSheet({ sheet: SHEET }));
    expect([code, figuresCode]).toEqual([expect.stringMatching(CODE), expect.stringMatching(CODE)]);
    const closed = await submission();
    expect(closed.closing.scoring).toEqual({ state: "closed", code });
    expect(closed.closing.figures).toEqual({ state: "closed", code: figuresCode });
    expect(closed.entries).toEqual(before.entries);
    expect(closed.findings.filter(({ code: found }) => /^submission/.test(found))).toEqual([]);
    expect(await printed()).toEqual([
      `Mã hồ sơ đã chốt: ${code}`,
      `Mã số liệu đã chốt: ${figuresCode ?? ""}`,
    ]);

    // Scores of other bodies are no part of what was closed.
    await type("A.1", "crossCheck", "1");
    await type("A.1", "crossCheckReason", "Thiếu một hồ sơ");
    expect((await printed())[0]).toBe(`Mã hồ sơ đã chốt: ${code}`);

    await type("C.2", "typedPoints", "2");
    // The criterion, its part C and the total have other points too.
    expect((await printed())[0]).toBe("Đã sửa sau khi chốt (4 ô khác bản đã chốt)");
    const changed = await submission();
    const cell = places("C.2", "typedPoints");
    const [C, C2] = [places("C", "counted"), places("C.2", "counted")];
    expect(changed.closing.scoring).toMatchObject({
      state: "changed",
      code,
      cells: [cell, C, C2, expect.stringMatching(/^D\d+$/)],
    });
    const said = changed.findings.find(({ code: found }) => /^submission/.test(found));
    expect(said).toMatchObject({
      code: "submission.changedAfterClosing",
      where: { sheet: SHEET, cell, unit: UNIT },
    });
    const again = valueOf(await useCases.closeSheet({ sheet: SHEET }));
    expect(changed.closing.scoring).toMatchObject({ codeNow: again.code });
    expect([again.code === code, again.figuresCode]).toEqual([false, figuresCode]);
    expect((await printed())[0]).toBe(`Mã hồ sơ đã chốt: ${again.code}`);
  });

  test("reopening leaves every cell as it was before, and the same content closes with the same code", async () => {
    const before = await opened.port.readSheets();
    const first = valueOf(await useCases.closeSheet({ sheet: SHEET }));
    expect(valueOf(await useCases.reopenSheet({ sheet: SHEET }))).toBeNull();
    expect(await opened.port.readSheets()).toEqual(before);
    const again = await useCases.reopenSheet({ sheet: SHEET });
    expect(again.findings.map(({ code }) => code)).toEqual(["closing.notClosed"]);
    expect(valueOf(await useCases.closeSheet({ sheet: SHEET }))).toEqual(first);
  });

  test("the figures sheet has a code of its own; open errors are named and hold nothing up", async () => {
    await type("A.3", "result", "1,5 ngày");
    const reading = await useCases.closeSheet({ sheet: SHEET });
    const { code } = valueOf(reading);
    const [warning, ...errors] = reading.findings;
    expect(warning).toMatchObject({
      code: "closing.openErrors",
      data: { errors: errors.length },
    });
    expect(errors.map((error) => error.code)).toContain("entry.notNumber");
    expect(errors.every(({ severity }) => severity === "error")).toBe(true);

    const { figuresSheet, figureCellOf, figures } = await submission();
    const [figure = ""] = figures.keys();
    await opened.type(figuresSheet ?? "", figureCellOf(figure, "previous") ?? "", "12");
    expect(await printed()).toEqual([
      `Mã hồ sơ đã chốt: ${code}`,
      "Đã sửa sau khi chốt (1 ô khác bản đã chốt)",
    ]);
    const checked = await useCases.check();
    const [{ closing, findings }] = valueOf(checked) as [CheckedSheet];
    expect([closing.scoring.state, closing.figures?.state]).toEqual(["closed", "changed"]);
    for (const list of [findings, checked.findings])
      expect(list.map((found) => [found.code, found.where.sheet])).toContainEqual([
        "submission.changedAfterClosing",
        figuresSheet,
      ]);
  });

  test("a sheet that is none, or has no place for a closing, is refused", async () => {
    const codes = async (sheet: string) =>
      (await useCases.closeSheet({ sheet })).findings.map(({ code }) => code);
    expect(await codes("Không có")).toEqual(["closing.noSheet"]);
    const [grid] = await opened.port.readSheets([SHEET]);
    const keys = [...(grid?.rows.get(0) ?? [])];
    const column = keys.find(([, { value }]) => value === "closedEvidence")?.[0] ?? -1;
    await opened.port.writeCells(SHEET, [{ row: 0, column, value: null }], { locked: true });
    expect(await codes(SHEET)).toEqual(["closing.noPlace"]);
  });
});

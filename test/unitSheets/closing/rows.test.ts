import { ICommandService } from "@/workbook/embedded/univer";
import { type Engine, startHeadlessEngine } from "@/workbook/embedded/univerEngine";
import { UniverWorkbook } from "@/workbook/embedded/univerWorkbook";
import { type ClosedWorkbook, closedWorkbook, printedLine, submissionOf } from "./closedWorkbook";

/** What a person does to the rows of a closed sheet whose protection was lifted, by the engine's own commands. */
describe("a closed sheet whose rows a person", () => {
  let closed: ClosedWorkbook;
  let engine: Engine;
  let workbook: UniverWorkbook;

  beforeAll(async () => {
    closed = await closedWorkbook();
  });
  beforeEach(async () => {
    engine = startHeadlessEngine();
    workbook = new UniverWorkbook(engine, null);
    await workbook.load(closed.models.filter(({ name }) => name === closed.submission.sheet));
  });
  afterEach(() => workbook.dispose());

  const run = async (id: string, params: object): Promise<void> => {
    const sheet = engine.workbook().getActiveSheet();
    const place = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
    const commands = engine.univer.__getInjector().get(ICommandService);
    expect(await commands.executeCommand(id, { ...place, ...params })).toBe(true);
  };
  const rows = (first: number, last = first) => ({
    startRow: first,
    endRow: last,
    startColumn: 0,
    endColumn: engine.workbook().getActiveSheet().getColumnCount() - 1,
  });
  const rowOf = (criterion: string): number => {
    const cell = closed.submission.cellOf(criterion, "result") ?? "";
    return Number(/\d+$/.exec(cell)?.[0]) - 1;
  };
  const shown = async () => {
    await engine.calculate("everything");
    const grids = await workbook.readSheets();
    return { line: printedLine(grids), closing: submissionOf(grids).closing.scoring };
  };
  const asClosed = () => ({
    line: `Mã hồ sơ đã chốt: ${closed.code}`,
    closing: { state: "closed", code: closed.code },
  });

  test("inserts is unchanged, above the table, within it and above the line", async () => {
    for (const row of [2, rowOf("A.3"), rowOf("C.2") + 5])
      await run("sheet.command.insert-row", { range: rows(row, row + 1), direction: 0 });
    expect(await shown()).toEqual(asClosed());
  });

  test("deletes is changed: a row is gone", async () => {
    await run("sheet.command.remove-row", { range: rows(rowOf("C.2")) });
    expect(await shown()).toMatchObject({
      line: "Đã sửa sau khi chốt (thêm hoặc bớt dòng)",
      closing: { state: "changed", rowsLost: 1 },
    });
  });

  test("moves is unchanged: a row keeps its copies", async () => {
    const from = { ...rows(rowOf("C.2")), rangeType: 1 };
    await run("sheet.operation.set-selections", {
      selections: [{ range: from, primary: null, style: null }],
    });
    await run("sheet.command.move-rows", {
      fromRange: from,
      toRange: { ...rows(rowOf("B.1")), rangeType: 1 },
    });
    expect(await shown()).toEqual(asClosed());
  });
});

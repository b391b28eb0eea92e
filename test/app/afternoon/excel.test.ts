import { type CellAddress, cellAt, isCellError, parseA1, type SheetGrid } from "@/grid";
import type { CellWrite } from "@/workbook";
import { testAtLength } from "~test/suites";
import { HOSTS, type Opened } from "../hosts";
import type { Edit } from "./edits";
import { cameOf, shouldCome } from "./outcomes";
import { AS_CLOSED, type Step, STEPS } from "./steps";
import { closedWorkbook, SHEET } from "./unitWorkbook";

const TIME = "2024-11-20T08:00:00.000Z";

/** The cells that an edit of contents writes; null for edits of another kind. */
function writesOf(edit: Edit): readonly CellWrite[] | null {
  if (edit.do === "formula") return [{ ...address(edit.at), formula: edit.formula }];
  if (edit.do === "paste")
    return edit.block.flatMap((line, down) =>
      line.map((value, right) => {
        const { row, column } = address(edit.at);
        return { row: row + down, column: column + right, value };
      })
    );
  if (edit.do !== "clear") return null;
  const [from = "", to = from] = edit.range.split(":");
  const [first, last] = [address(from), address(to)];
  return Array.from({ length: last.row - first.row + 1 }, (_, index) => ({
    row: first.row + index,
    column: first.column,
    value: null,
  }));
}

function address(a1: string): CellAddress {
  const at = parseA1(a1);
  if (!at) throw new Error(a1);
  return at;
}

/** What stood in the cells, to be written back. */
function before(grid: SheetGrid | undefined, writes: readonly CellWrite[]): readonly CellWrite[] {
  return writes.map(({ row, column }) => {
    const { value = null, formula = null } = (grid && cellAt(grid, row, column)) ?? {};
    if (formula !== null) return { row, column, formula };
    return { row, column, value: isCellError(value) ? null : value };
  });
}

const CASES = STEPS.flatMap((step) => {
  const writes = step.edits.map(writesOf);
  return writes.every((one) => one !== null) ? [[step.name, step, writes.flat()] as const] : [];
});

describe("contents changed in Excel, through the real client of Office.js", () => {
  let opened: Opened;
  let closed: SheetGrid | undefined;
  beforeAll(async () => {
    const excel = HOSTS.find(([name]) => name === "Excel");
    if (!excel) throw new Error("no host");
    opened = await excel[1]();
    const options = { conflict: "refuse", time: TIME, reason: "thử" } as const;
    await opened.port.applySheets(await closedWorkbook(), options);
    [closed] = await opened.port.readSheets([SHEET]);
  }, 60_000);
  afterAll(() => opened.dispose());

  /** Every seventh in a short run. */
  CASES.forEach(([name, ...one], index) => {
    if (index % 7 === 0) test(name, () => walk(...one));
    else testAtLength(name, () => walk(...one), 60_000);
  });

  async function walk(step: Step, writes: readonly CellWrite[]): Promise<void> {
    await opened.port.writeCells(SHEET, writes, { locked: true });
    expect(cameOf(await opened.port.readSheets())).toEqual(shouldCome(step));
    await opened.port.writeCells(SHEET, before(closed, writes), { locked: true });
    expect(cameOf(await opened.port.readSheets())).toEqual(shouldCome(AS_CLOSED));
  }
});

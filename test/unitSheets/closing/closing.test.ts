import fc from "fast-check";
import { a1, type CellValue, modelGrid, parseA1, type SheetGrid, valueAt } from "@/grid";
import { closingWrites, type LocatedSubmission } from "@/unitSheets";
import { RUNS } from "~test/runs";
import { withCells, withColumns, withRows } from "../grids";
import { type ClosedWorkbook, closedWorkbook, printedLine, submissionOf } from "./closedWorkbook";

let closed: ClosedWorkbook;
let grids: readonly SheetGrid[];
let scoring: SheetGrid;

beforeAll(async () => {
  closed = await closedWorkbook();
  grids = closed.models.map(modelGrid);
  const own = grids.find(({ name }) => name === closed.submission.sheet);
  if (!own) throw new Error(closed.submission.sheet);
  scoring = own;
});

const read = (grid: SheetGrid) => submissionOf([grid]);
const codes = ({ findings }: LocatedSubmission) =>
  findings.map(({ code }) => code).filter((code) => code.startsWith("submission."));
const at = (cell: string | null): readonly [row: number, column: number] => {
  const place = parseA1(cell ?? "");
  if (!place) throw new Error(`no cell: ${cell}`);
  return [place.row, place.column];
};
/** The scoring sheet as closing sees it. */
const sheetOf = ({ closing }: LocatedSubmission) => {
  const [sheet] = closing.sheets;
  if (!sheet) throw new Error("no place for a closing");
  return sheet;
};
const copyOf = (criterion: string, field: "evidence" | "typedPoints") => {
  const [row, column] = at(closed.submission.cellOf(criterion, field));
  const kept = sheetOf(closed.submission).rows.find((one) => one.row === row);
  return [row, kept?.cells.find((cell) => cell.column === column)?.copyColumn ?? -1] as const;
};

describe("what people and other programs do to a closed sheet without changing an entry", () => {
  test.each<[string, (grid: SheetGrid) => SheetGrid]>([
    ["nothing", (grid) => grid],
    ["renamed", (grid) => ({ ...grid, name: "Bản gửi cụm" })],
    ["rows inserted above", (grid) => withRows(grid, (row) => row + 2)],
    [
      "a column inserted",
      (grid) => withColumns(grid, (column) => (column > 4 ? column + 1 : column)),
    ],
    [
      "the table's rows turned around",
      (grid) => withRows(grid, (row) => (row > 7 && row < 46 ? 53 - row : row)),
    ],
  ])("%s", (_name, change) => {
    const submission = read(change(scoring));
    expect(submission.closing.scoring).toEqual({ state: "closed", code: closed.code });
    expect(codes(submission)).toEqual([]);
  });
});

describe("altered by hand, past the protection", () => {
  const tampered = (...writes: readonly (readonly [number, number, CellValue])[]) =>
    read(withCells(scoring, writes));

  test("an entry together with its copy: the code no longer belongs to them", () => {
    const submission = tampered(
      [...at(closed.submission.cellOf("A.1", "evidence")), "Báo cáo số 99"],
      [...copyOf("A.1", "evidence"), "Báo cáo số 99"]
    );
    expect(submission.closing.scoring).toMatchObject({ state: "altered", cells: [] });
    expect(codes(submission)).toEqual(["submission.codeDiffers"]);
  });

  test("a copy alone: its entry differs, and the code too", () => {
    const submission = tampered([...copyOf("C.2", "typedPoints"), 3]);
    expect(codes(submission)).toEqual(["submission.codeDiffers", "submission.changedAfterClosing"]);
    expect(submission.closing.scoring).toMatchObject({
      state: "altered",
      cells: [closed.submission.cellOf("C.2", "typedPoints")],
    });
  });

  test("the kept code, in one place or in both", () => {
    const [above, below] = sheetOf(closed.submission).recordsAt;
    const kept = String(valueAt(scoring, above.row, above.column));
    const other = kept.replace(closed.code, "AAAAA-AAAAA");
    expect(other).not.toBe(kept);
    const both = tampered([above.row, above.column, other], [below.row, below.column, other]);
    expect(codes(both)).toEqual(["submission.codeDiffers"]);
    expect(codes(tampered([below.row, below.column, other]))).toEqual(["submission.codeDiffers"]);
  });

  test("counted points typed over: changed, whatever the entries give", () => {
    const submission = tampered([...at(closed.submission.cellOf("A.1", "counted")), 2]);
    expect(submission.closing.scoring).toMatchObject({
      state: "changed",
      cells: [closed.submission.cellOf("A.1", "counted")],
    });
  });

  test("a closed row deleted, or pasted twice", () => {
    const [row] = at(closed.submission.cellOf("A.2", "result"));
    const without = read(withRows(scoring, (one) => (one === row ? null : one)));
    expect(without.closing.scoring).toMatchObject({ state: "changed", rowsLost: 1 });
    const cells = [...(scoring.rows.get(row) ?? [])];
    const free = 3;
    const twice = tampered(...cells.map(([column, { value }]) => [free, column, value] as const));
    expect(twice.closing.scoring).toMatchObject({ state: "changed", rowsLost: 1 });
  });

  test("another unit's name in the stamp: the code is not that unit's", () => {
    const writes = [...scoring.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { value }]) =>
        typeof value === "string" && value.includes("tỉnh Lâm Đồng")
          ? [[row, column, value.replace("tỉnh Lâm Đồng", "tỉnh Gia Lai")] as const]
          : []
      )
    );
    expect(writes.length).toBeGreaterThan(1);
    expect(codes(tampered(...writes))).toEqual(["submission.codeDiffers"]);
  });
});

test("results of another program that does not calculate decide nothing", () => {
  const [row, column] = at(closed.submission.cellOf("A.1", "counted"));
  const cell = scoring.rows.get(row)?.get(column);
  const rows = new Map(scoring.rows);
  rows.set(
    row,
    new Map([...(rows.get(row) ?? []), [column, { value: 0, formula: cell?.formula ?? "" }]])
  );
  const submission = read({ ...scoring, rows });
  expect(submission.closing.scoring).toEqual({ state: "closed", code: closed.code });
});

test("plain arithmetic that another program left without a result is no change, unless it gives another", () => {
  const number = sheetOf(closed.submission).rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, kind, current: { value } }) =>
      kind === "entry" && typeof value === "number" ? [{ row, column, value }] : []
    )
  )[0];
  if (!number) throw new Error("no number among the entries");
  const { row, column, value } = number;
  const typed = (formula: string) => {
    const cells = new Map([...(scoring.rows.get(row) ?? []), [column, { value: null, formula }]]);
    return read({ ...scoring, rows: new Map([...scoring.rows, [row, cells]]) }).closing.scoring;
  };
  expect(typed(`${value}*1`)).toEqual({ state: "closed", code: closed.code });
  for (const formula of [`${value}+1`, "1/0", `SUM(${value})`])
    expect(typed(formula)).toMatchObject({ state: "changed", cells: [a1(row, column)] });
});

test("any other content of any entry has another code, and is named", () => {
  const cells = sheetOf(closed.submission).rows.flatMap(({ row, cells: kept }) =>
    kept.filter(({ kind }) => kind === "entry").map(({ column }) => [row, column] as const)
  );
  const content = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ""),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
    fc.constant(null)
  );
  fc.assert(
    fc.property(fc.nat(cells.length - 1), content, (index, value) => {
      const [row, column] = cells[index] ?? [-1, -1];
      const before = valueAt(scoring, row, column);
      const number = before === true ? 1 : before;
      fc.pre(typeof number !== "object" && number !== value);
      const submission = read(withCells(scoring, [[row, column, value]]));
      if (submission.closing.scoring.state !== "changed") throw new Error("not seen");
      expect(submission.closing.scoring.codeNow).not.toBe(closed.code);
      const place = at(submission.closing.scoring.cells[0] ?? null);
      expect(place).toEqual([row, column]);
      expect(closingWrites(sheetOf(submission)).code).toBe(submission.closing.scoring.codeNow);
    }),
    { numRuns: RUNS }
  );
});

test("without record and line a sheet is open; a line alone was typed by hand", () => {
  const { lineAt, recordsAt } = sheetOf(closed.submission);
  const records = recordsAt.map(({ row, column }) => [row, column, null] as const);
  const open = withCells(scoring, [[lineAt.row, lineAt.column, null], ...records]);
  expect(read(open).closing.scoring).toEqual({ state: "open" });
  expect(printedLine([open])).toBeNull();
  const forged = read(withCells(scoring, records));
  expect(forged.closing.scoring).toMatchObject({ state: "altered", code: "" });
  expect(codes(forged)).toEqual(["submission.codeDiffers"]);
});

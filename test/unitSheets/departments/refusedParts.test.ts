import { setChecksum } from "@/criteria";
import type { SheetGrid } from "@/grid";
import {
  departmentNoteWrites,
  mergeParts,
  NO_NOTE,
  readDepartmentNote,
  readParts,
  splitId,
  withSplit,
} from "@/unitSheets/departments";
import {
  blankUnit,
  entered,
  type Grids,
  KHONG_SETS,
  partOf,
  PHO_BIEN,
  placeIn,
  setWithDepartments,
  submissionIn,
  UNIT,
  VAN_BAN,
  withCell,
  written,
} from "./unitSheets";

const unit = entered(blankUnit(), [["A.1", "result", "=139/146"]]);
const part = entered(partOf(unit, VAN_BAN), [["A.3", "result", 0]]);

/** Codes of what is said of one file, and how many entries are taken from it. */
function said(grids: Grids, now = unit, splits: readonly string[] = []) {
  const reading = readParts("phan.xlsx", grids, KHONG_SETS);
  const parts = reading.status === "refused" ? [] : reading.value;
  const plan = mergeParts(submissionIn(now), { ...NO_NOTE, splits }, parts);
  const findings = [...reading.findings, ...plan.findings];
  return { codes: findings.map(({ code }) => code), taken: plan.taken.length, findings };
}

/** Every cell whose text begins so holds something else, null: nothing. */
function replaced(grids: Grids, start: string, text: (was: string) => string | null): Grids {
  return grids.map((grid) => ({
    ...grid,
    rows: new Map(
      [...grid.rows].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([column, cell]) =>
            typeof cell.value === "string" && cell.value.startsWith(start)
              ? [column, { ...cell, value: text(cell.value) }]
              : [column, cell]
          )
        ),
      ])
    ),
  }));
}

test("a part of the sheet is merged; the sheet itself, another's, and what is none are not", () => {
  expect(said(part)).toMatchObject({ codes: [], taken: 1 });
  expect(said(unit)).toMatchObject({ codes: ["part.unitSheet"], taken: 0 });
  const empty: SheetGrid = { name: "Sheet1", visibility: "visible", rows: new Map() };
  expect(said([empty])).toMatchObject({ codes: ["sheet.noneOfOurs"], taken: 0 });

  const set = setWithDepartments();
  const other = partOf(blankUnit(set, "Sở Tư pháp tỉnh Bình Định"), VAN_BAN);
  expect(said(other).findings).toMatchObject([
    { code: "part.otherUnit", data: { unit: "Sở Tư pháp tỉnh Bình Định" } },
  ]);
  expect(said(partOf(blankUnit(set, UNIT, 2023), VAN_BAN)).codes).toEqual(["part.otherYear"]);
  const newer = { ...set, version: "2", title: "Bảng thử, bản hai" };
  expect(setChecksum(newer)).not.toBe(setChecksum(set));
  expect(said(partOf(blankUnit(newer), VAN_BAN)).codes).toEqual(["part.otherSet"]);
});

test("a part without its hidden cells, or with changed ones, is refused and says so", () => {
  expect(said(replaced(part, "cdtd-phan:", () => null)).codes).toEqual(["part.recordMissing"]);
  const changed = (was: string) => was.replace('"A.1"', '"A.9"');
  expect(said(replaced(part, "cdtd-phan:", changed)).codes).toEqual(["part.recordDamaged"]);
  const cut = (was: string) => was.slice(0, -30);
  expect(said(replaced(part, "cdtd-phan:", cut)).codes).toEqual(["part.recordDamaged"]);
  expect(said(replaced(part, "cdtd:", () => "cdtd:1 {")).codes).toContain("sheet.stampDamaged");
  expect(said(replaced(part, "cdtd", () => null))).toMatchObject({ taken: 0 });
  expect(said(replaced(part, "cdtd", () => null)).codes).not.toEqual([]);
});

describe("the split that a part comes from", () => {
  const edited = entered(unit, [["C.2", "typedPoints", 1]]);
  const first = splitId(submissionIn(unit));
  const second = splitId(submissionIn(edited));
  const later = entered(edited, [["C.2", "typedPoints", 2]]);
  const otherPart = entered(partOf(edited, PHO_BIEN), [["B.1", "result", "Có"]]);

  test("is the same for the same content, another for another", () => {
    expect(splitId(submissionIn(entered(unit, [])))).toBe(first);
    expect(second).not.toBe(first);
  });

  test("is known to a sheet that remembers it; earlier ones are said, others refused", () => {
    expect(said(part, later, [first])).toMatchObject({ codes: [], taken: 1 });
    expect(said(part, later, [first, second])).toMatchObject({
      codes: ["part.earlierSplit"],
      taken: 1,
    });
    expect(said(part, later, [second])).toMatchObject({ codes: ["part.otherSplit"], taken: 0 });
    // Split without being written down, and not changed since: what the sheet holds tells.
    expect(said(otherPart, edited, [first])).toMatchObject({ codes: [], taken: 1 });
  });

  test("is known by the content where the sheet remembers none; parts of two splits are not mixed", () => {
    const both = (now: Grids, order: readonly Grids[]) => {
      const parts = order.flatMap((grids, index) => {
        const reading = readParts(`${index}.xlsx`, grids, KHONG_SETS);
        return reading.status === "refused" ? [] : reading.value;
      });
      const plan = mergeParts(submissionIn(now), NO_NOTE, parts);
      const refused = plan.findings.filter(({ code }) => code === "part.otherSplit");
      return [plan.taken.map(({ cell }) => cell.key), refused.map(({ data }) => data.department)];
    };
    expect(both(unit, [part, otherPart])).toEqual([["c:A.3~result"], [PHO_BIEN]]);
    expect(both(unit, [otherPart, part])).toEqual([["c:A.3~result"], [PHO_BIEN]]);
    expect(both(edited, [part, otherPart])).toEqual([["c:B.1~result"], [VAN_BAN]]);
    expect(both(later, [part, otherPart])).toEqual([[], [VAN_BAN, PHO_BIEN]]);
    expect(both(later, [part])).toEqual([["c:A.3~result"], []]);
  });
});

test("rows that went or say something else are told, and their entries are not taken for blanks", () => {
  const full = entered(unit, [
    ["A.1", "evidence", "Báo cáo"],
    ["A.2", "result", 45342],
  ]);
  const sent = partOf(full, VAN_BAN);
  const [scoring] = sent;
  if (!scoring) throw new Error("no part");
  const { cellOf } = submissionIn(sent);
  const row = (id: string) => Number((cellOf(id, "result") ?? "").slice(1)) - 1;
  const rows = new Map(scoring.rows);
  rows.delete(row("A.1"));
  const label = new Map(rows.get(row("A.2"))).set(1, { value: "Dòng khác", formula: null });
  rows.set(row("A.2"), label);
  const back = said([{ ...scoring, rows }], full);
  expect(back.taken).toBe(0);
  expect(back.codes).toEqual(expect.arrayContaining(["row.missing", "row.textDiffers"]));

  const noEvidence = sent.map((grid) => ({
    ...grid,
    rows: new Map(
      [...grid.rows].map(([at, cells]) => [
        at,
        new Map([...cells].filter(([column]) => column !== 8)),
      ])
    ),
  }));
  const lost = said(noEvidence, full);
  expect(lost.taken).toBe(0);
  expect(lost.findings.filter(({ code }) => code === "part.cellsGone")).toHaveLength(4);
});

test("rows are known by their ids: inserted and sorted rows change nothing", () => {
  const [scoring] = part;
  if (!scoring) throw new Error("no part");
  const last = Math.max(...scoring.rows.keys());
  // The first two rows are the hidden ones; what is below them is turned round, with gaps.
  const turned = new Map(
    [...scoring.rows].map(([row, cells]) => [row < 2 ? row : 2 + (last - row) * 2, cells])
  );
  expect(said([{ ...scoring, rows: turned }])).toMatchObject({ codes: [], taken: 1 });
});

test("entries of other criteria, and checkers' scores, are reported and not taken", () => {
  const { sheet, cell } = placeIn(submissionIn(part), "A.3", "crossCheck");
  const at = { row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 };
  const checked = withCell(part, sheet, at.row, at.column, { value: 1, formula: null });
  expect(said(checked).findings).toMatchObject([
    { code: "part.notOwn", where: { cell, criterion: "A.3" }, data: { held: "1" } },
  ]);
  const unitGrid = unit[0];
  const [partGrid] = part;
  if (!unitGrid || !partGrid) throw new Error("no sheets");
  const source = Number(placeIn(submissionIn(unit), "B.1", "result").cell.slice(1)) - 1;
  const copied = new Map(unitGrid.rows.get(source)).set(5, { value: "Có", formula: null });
  const rows = new Map(partGrid.rows).set(200, copied);
  const back = said([{ ...partGrid, rows }]);
  expect(back.taken).toBe(1);
  expect(back.findings).toMatchObject([
    { code: "part.notOwn", where: { cell: "F201", criterion: "B.1" }, data: { held: "Có" } },
  ]);
});

test("an entry whose row is gone from the unit's sheet is told with what it holds", () => {
  const [scoring, figures] = unit;
  if (!scoring || !figures) throw new Error("no sheets");
  const rows = new Map(scoring.rows);
  rows.delete(Number(placeIn(submissionIn(unit), "A.3", "result").cell.slice(1)) - 1);
  const back = said(part, [{ ...scoring, rows }, figures]);
  expect(back.taken).toBe(0);
  expect(back.findings).toContainEqual(
    expect.objectContaining({
      code: "merge.noPlace",
      data: { label: "Báo cáo đúng thời hạn", field: "result", theirs: "0" },
    })
  );
});

test("a closed sheet into which parts were merged says that it must be closed again", () => {
  const submission = submissionIn(unit);
  const closed = { ...submission, closing: { ...submission.closing, scoring: CLOSED } };
  const reading = readParts("phan.xlsx", part, KHONG_SETS);
  if (reading.status === "refused") throw new Error("refused");
  const codes = (parts: typeof reading.value) =>
    mergeParts(closed, NO_NOTE, parts).findings.map(({ code }) => code);
  expect(codes(reading.value)).toEqual(["merge.closed"]);
  expect(codes([])).toEqual([]);
});

const CLOSED = { state: "closed", code: "34679-ACDEF" } as const;

test("what the sheet keeps of its departments is read back, also after it grew, and damage is said", () => {
  const nodes = new Map(
    Array.from({ length: 900 }, (_, index) => [`A.${index}`, "Phòng ".repeat(8)])
  );
  const long = {
    assignment: { nodes, figures: new Map([["f", "Văn phòng"]]) },
    splits: ["1"],
    decided: ["x", "y"],
  };
  const grid = (grids: Grids) => grids[0] ?? { name: "", visibility: "visible", rows: new Map() };
  const kept = written(unit, departmentNoteWrites(grid(unit), long));
  expect(readDepartmentNote(grid(kept))).toEqual({ note: long, damaged: false });
  const short = withSplit({ ...NO_NOTE, splits: ["1", "2"] }, "1");
  const again = written(kept, departmentNoteWrites(grid(kept), short));
  expect(readDepartmentNote(grid(again))).toEqual({
    note: { ...NO_NOTE, splits: ["2", "1"] },
    damaged: false,
  });
  const damaged = replaced(again, "cdtd-phong:", (was) => was.slice(0, -5));
  expect(readDepartmentNote(grid(damaged))).toEqual({ note: NO_NOTE, damaged: true });
  expect(submissionIn(again).entries).toEqual(submissionIn(unit).entries);
});

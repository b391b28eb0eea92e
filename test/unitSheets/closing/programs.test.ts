import { readWorkbookFile, writeWorkbook } from "@/files";
import type { SheetGrid, SheetModel } from "@/grid";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { LIBRE_OFFICE, recalculate } from "~test/libreOffice";
import { describeWith } from "~test/suites";
import {
  type Case,
  changedCopy,
  type ClosedWorkbook,
  closedWorkbook,
  LONG,
  printedLine,
  submissionOf,
} from "./closedWorkbook";

/** One cell changed after closing, each in a way that some program takes for no change. */
const CHANGES: readonly Case[] = [
  ["zero cleared", "A.3", "result", { value: null }],
  ["zero becomes text", "A.3", "result", { value: "0" }],
  ["zero becomes empty text", "A.3", "result", { formula: '""' }],
  ["a blank becomes zero", "A.1", "typedPoints", { value: 0 }],
  ["a blank becomes a space", "A.1", "notArising", { value: " " }],
  ["other capitals", "A.1", "evidence", { value: "BÁO CÁO SỐ 12/BC-STP" }],
  ["a trailing space", "A.1", "evidence", { value: "Báo cáo số 12/BC-STP " }],
  ["other marks", "A.1", "evidence", { value: "Bào cáo số 12/BC-STP" }],
  ["a text cleared", "A.1", "evidence", { value: null }],
  ["a pattern in place of a text", "A.1", "evidence", { value: "Báo cáo số *" }],
  ["a text becomes a formula", "A.1", "explanation", { formula: "1+1" }],
  ["a date becomes text", "A.2", "result", { value: "20/02/2024" }],
  ["the next day", "A.2", "result", { value: 45343 }],
  ["a text number becomes a number", "A.4", "result", { value: 1.5 }],
  ["another text number", "A.4", "result", { value: "1,50" }],
  ["a ratio becomes a rounded percentage", "A.1", "result", { value: 0.9521 }],
  ["an error cleared", "B.2", "result", { value: null }],
  ["an error becomes a number", "B.2", "result", { value: 0 }],
  ["TRUE becomes FALSE", "B.3", "result", { value: false }],
  ["TRUE becomes text", "B.3", "result", { value: "TRUE" }],
  ["a number becomes an error", "A.3", "result", { formula: "NA()" }],
  ["the target by a hundredth", "C.1", "target", { value: 0.8326 }],
  ["a figure cleared", "C.1", "numerator", { value: null }],
  ["the end of a long text", "C.2", "evidence", { value: `${LONG}.` }],
];

/** What is no change of what was closed. */
const NO_CHANGES: readonly Case[] = [
  ["an entry typed again", "A.1", "evidence", { value: "Báo cáo số 12/BC-STP" }],
  ["the same ratio in other numbers", "A.1", "result", { formula: "278/292" }],
  ["a cross-check score", "A.1", "crossCheck", { value: 1 }],
  ["an appraiser's reason", "C.2", "appraisedReason", { value: "Đúng" }],
];

/** Sheets on which no cell is changed twice, so that many cases take few sheets. */
function sheetsOf(cases: readonly Case[]): readonly (readonly Case[])[] {
  const sheets: Case[][] = [];
  for (const one of cases) {
    const [, criterion, field] = one;
    const free = sheets.find(
      (sheet) => !sheet.some((it) => it[1] === criterion && it[2] === field)
    );
    if (free) free.push(one);
    else sheets.push([one]);
  }
  return sheets;
}

const SHEETS = [...sheetsOf(CHANGES), NO_CHANGES];
const sheetName = (index: number) => `Bản ${index + 1}`;
let closed: ClosedWorkbook;
let models: readonly SheetModel[];

beforeAll(async () => {
  closed = await closedWorkbook();
  models = SHEETS.map((cases, index) => changedCopy(closed, sheetName(index), cases));
});

function check(grids: readonly SheetGrid[], index: number): void {
  const { closing, cellOf } = submissionOf(grids, sheetName(index));
  const line = printedLine(grids, sheetName(index));
  const cases = SHEETS[index] ?? [];
  if (cases === NO_CHANGES) {
    expect(line).toBe(`Mã hồ sơ đã chốt: ${closed.code}`);
    expect(closing.scoring).toEqual({ state: "closed", code: closed.code });
    return;
  }
  if (closing.scoring.state !== "changed") throw new Error(closing.scoring.state);
  const { cells } = closing.scoring;
  const missed = cases.filter(
    ([, criterion, field]) => !cells.includes(cellOf(criterion, field) ?? "")
  );
  expect(missed.map(([name]) => name)).toEqual([]);
  // Beyond them only points (column D) differ, and the sheet's own formulas count as many.
  expect(cells.slice(cases.length).filter((cell) => !cell.startsWith("D"))).toEqual([]);
  expect(line).toBe(`Đã sửa sau khi chốt (${cells.length} ô khác bản đã chốt)`);
}

test("as closed, the sheet prints its code, with an entry of every kind", () => {
  expect(closed.submission.closing.scoring).toEqual({ state: "closed", code: closed.code });
});

test("the embedded workbook shows every change", async () => {
  const workbook = await createEmbeddedWorkbook();
  await workbook.load(models);
  const grids = await workbook.readSheets();
  workbook.dispose();
  SHEETS.forEach((_cases, index) => check(grids, index));
});

describeWith(LIBRE_OFFICE, "LibreOffice, which is given the results of before", () => {
  test("shows every change", async () => {
    const created = new Date("2024-11-20T08:00:00Z");
    const bytes = await writeWorkbook(models, { title: "Chốt", creator: "test", created });
    const reading = await readWorkbookFile(await recalculate(bytes));
    if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
    SHEETS.forEach((_cases, index) => check(reading.value, index));
  }, 180_000);
});

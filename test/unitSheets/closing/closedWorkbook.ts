import { type CriteriaSet, parseSet } from "@/criteria";
import {
  type CellModel,
  type CellValue,
  parseA1,
  type SheetGrid,
  type SheetModel,
  valueAt,
} from "@/grid";
import { closingWrites, type LocatedSubmission, readSubmissions, unitSheets } from "@/unitSheets";
import type { CellWrite } from "@/workbook";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import setDocument from "~test/fixtures/handWorked/set.json";

type Field = Parameters<LocatedSubmission["cellOf"]>[1];
type Content = Pick<CellWrite, "value" | "formula">;

function handWorkedSet(): CriteriaSet {
  const reading = parseSet(setDocument);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

/** The submission on a sheet of these, the first one where no name is given. */
export function submissionOf(grids: readonly SheetGrid[], sheet?: string): LocatedSubmission {
  const own = sheet === undefined ? grids : grids.filter(({ name }) => name === sheet);
  const reading = readSubmissions("", own, { find: () => null, all: () => [] });
  const [first] = reading.status === "refused" ? [] : reading.value.submissions;
  if (!first) throw new Error(JSON.stringify(reading.findings));
  return first;
}

/** What the scoring sheet prints in the place of its code. */
export function printedLine(grids: readonly SheetGrid[], name?: string): CellValue {
  const [sheet] = submissionOf(grids, name).closing.sheets;
  const grid = grids.find((one) => one.name === sheet?.sheet);
  return sheet && grid ? valueAt(grid, sheet.lineAt.row, sheet.lineAt.column) : null;
}

export const LONG = `${"Quyết định số 15/QĐ-STP ngày 12/3/2024. ".repeat(20)}Hết`;

/** A cell changed after closing. */
export type Case = readonly [name: string, criterion: string, field: Field, content: Content];

/** One entry of every kind that a cell can hold. */
const ENTRIES: readonly (readonly [criterion: string, field: Field, content: Content])[] = [
  ["A.1", "result", { formula: "139/146" }],
  ["A.1", "evidence", { value: "Báo cáo số 12/BC-STP" }],
  ["A.1", "explanation", { value: "=1+1" }],
  ["A.2", "result", { value: 45342 }],
  ["A.3", "result", { value: 0 }],
  ["A.4", "result", { value: "1,5" }],
  ["B.1", "result", { value: "Có" }],
  ["B.2", "result", { formula: "1/0" }],
  ["B.3", "result", { value: true }],
  ["C.1", "numerator", { value: 8644 }],
  ["C.1", "denominator", { value: 10000 }],
  ["C.1", "target", { value: 0.8325 }],
  ["C.2", "typedPoints", { value: 2.5 }],
  ["C.2", "evidence", { value: LONG }],
];

export interface ClosedWorkbook {
  readonly models: readonly SheetModel[];
  readonly submission: LocatedSubmission;
  readonly code: string;
}

/** A unit's workbook with an entry of every kind, closed. */
export async function closedWorkbook(): Promise<ClosedWorkbook> {
  const workbook = await createEmbeddedWorkbook();
  const [scoring, figures] = unitSheets(handWorkedSet(), {
    unit: "Sở Tư pháp tỉnh Lâm Đồng",
    year: 2024,
    illustrative: false,
  });
  await workbook.load([scoring, figures]);
  const blank = submissionOf(await workbook.readSheets());
  const entries = ENTRIES.map(([criterion, field, content]) => ({
    ...addressOf(blank, criterion, field),
    ...content,
  }));
  await workbook.writeCells(scoring.name, entries);
  const [sheet] = submissionOf(await workbook.readSheets()).closing.sheets;
  if (!sheet) throw new Error("no place for a closing");
  const { code, writes } = closingWrites(sheet);
  await workbook.writeCells(scoring.name, writes, { locked: true });
  const submission = submissionOf(await workbook.readSheets());
  const models = await workbook.toModels();
  workbook.dispose();
  return { models, submission, code };
}

function addressOf(submission: LocatedSubmission, criterion: string, field: Field) {
  const at = parseA1(submission.cellOf(criterion, field) ?? "");
  if (!at) throw new Error(`${criterion} ${field}`);
  return at;
}

/** A copy of the scoring sheet with some cells holding something else; formulas keep the results of before. */
export function changedCopy(
  { models, submission }: ClosedWorkbook,
  name: string,
  changes: readonly Case[]
): SheetModel {
  const model = models.find((one) => one.name === submission.sheet);
  if (!model) throw new Error(submission.sheet);
  const rows = model.rows.map((row) => ({ ...row, cells: new Map(row.cells) }));
  for (const [, criterion, field, content] of changes) {
    const at = addressOf(submission, criterion, field);
    const cells = rows[at.row]?.cells;
    const style = cells?.get(at.column)?.style;
    cells?.set(at.column, { ...contentOf(content), ...(style ? { style } : {}) });
  }
  return { ...model, name, rows };
}

function contentOf({ value, formula }: Content): CellModel {
  if (formula !== undefined) return { formula };
  return value === null || value === undefined ? {} : { value };
}

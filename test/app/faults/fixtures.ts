import { createUseCases, type InputFile, type UseCases } from "@/app";
import { workbookBytes } from "@/app/outputFiles";
import { SetShelf } from "@/app/sets/setShelf";
import { modelsFromWorkbook } from "@/files";
import { parseA1, type SheetGrid } from "@/grid";
import { type Cluster, pool } from "@/pooling";
import { type LocatedSubmission, readSubmissions } from "@/unitSheets";
import type { CellWrite, WorkbookPort } from "@/workbook";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import setDocument from "~test/fixtures/handWorked/set.json";
import { handWorkedSet } from "~test/unitSheets/scoring/anyEntries";
import { valueOf } from "../hosts";

const NOW = new Date("2024-11-20T08:00:00Z");
export const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";
export const SHEET = "Chấm điểm";
const LIST = "Danh mục minh chứng";

/** The use cases over a workbook, knowing the hand-worked set as one of the person's own. */
export function casesOver(workbook: WorkbookPort): UseCases {
  const shelf = new SetShelf();
  shelf.add(handWorkedSet());
  const reportTemplate = () => Promise.resolve(new Uint8Array());
  return createUseCases({ workbook, now: () => NOW, reportTemplate }, shelf);
}

type Field = Parameters<LocatedSubmission["cellOf"]>[1];
type Entry = readonly [criterion: string, field: Field, Pick<CellWrite, "value" | "formula">];

const ENTRIES: readonly Entry[] = [
  ["A.1", "result", { formula: "139/146" }],
  ["A.1", "evidence", { value: "Báo cáo số 12/BC-STP ngày 15/11/2024" }],
  ["A.1", "explanation", { value: "=1+1" }],
  ["A.2", "result", { value: 45_342 }],
  ["C.2", "typedPoints", { value: "1,5" }],
];
const EVIDENCE_OF_A2: Entry = [
  "A.2",
  "evidence",
  { value: "Kế hoạch số 80/KH-STP ngày 05/01/2024" },
];
const TYPED_OVER: readonly Entry[] = [["A.2", "counted", { value: 7 }]];

/** A table of criteria in the person's own sheet, and formulas that read a sheet of ours. */
const OWN_SHEET: readonly CellWrite[] = [
  ["TT", "Nội dung tiêu chí", "Điểm chuẩn"],
  ["I", "Xây dựng văn bản", 10],
  ["1", "Ban hành đủ văn bản theo kế hoạch", 6],
  ["2", "Thẩm định đúng thời hạn", 4],
].flatMap((cells, row) => cells.map((value, column) => ({ row, column, value })));

/**
 * A workbook in the middle of the work: a table in a sheet of the person's own, a filled scoring sheet
 * with its figures, a text among its points and a formula typed over.
 */
export async function fillWorkbook(port: WorkbookPort): Promise<void> {
  await port.writeCells("Sheet1", OWN_SHEET);
  valueOf(await casesOver(port).createSheet({ setId: "thu-tay", unit: UNIT, year: 2024 }));
  const { cellOf } = await submissionIn(port);
  await port.writeCells(SHEET, placed(cellOf, ENTRIES));
  await port.writeCells(SHEET, placed(cellOf, TYPED_OVER), { locked: true });
}

/** Makes the lists, with a note on one of them and a formula elsewhere that reads it; then evidence is added. */
export async function madeLists(useCases: UseCases, port: WorkbookPort): Promise<void> {
  valueOf(await useCases.makeLists({ sheet: SHEET }));
  const [list] = await port.readSheets([LIST]);
  const row = rowOf(list, "12/BC-STP");
  await port.writeCells(LIST, [{ row, column: 7, value: "Đã đối chiếu" }]);
  await port.writeCells("Sheet1", [{ row: 0, column: 5, formula: `'${LIST}'!H${row + 1}` }]);
  await port.writeCells(SHEET, placed((await submissionIn(port)).cellOf, [EVIDENCE_OF_A2]));
}

function rowOf(grid: SheetGrid | undefined, text: string): number {
  for (const [row, cells] of grid?.rows ?? [])
    for (const { value } of cells.values()) if (value === text) return row;
  throw new Error(`${text} is nowhere`);
}

/** The one submission in a workbook. */
export async function submissionIn(port: WorkbookPort): Promise<LocatedSubmission> {
  return submissionOf(await port.readSheets());
}

function submissionOf(grids: readonly SheetGrid[]): LocatedSubmission {
  const [first] = valueOf(readSubmissions("", grids, new SetShelf())).submissions;
  if (!first) throw new Error("no submission");
  return first;
}

/** The cluster of the one unit in a workbook. */
export function clusterIn(grids: readonly SheetGrid[]): Cluster {
  return pool([submissionOf(grids)], null);
}

function placed(
  cellOf: LocatedSubmission["cellOf"],
  entries: readonly Entry[]
): readonly CellWrite[] {
  return entries.flatMap(([criterion, field, content]) => {
    const at = parseA1(cellOf(criterion, field) ?? "");
    return at ? [{ ...at, ...content }] : [];
  });
}

/** The document of a set with the hand-worked one's content. */
export function documentOf(id: string): InputFile {
  const text = JSON.stringify({ ...setDocument, id });
  return { name: `${id}.json`, bytes: new TextEncoder().encode(text) };
}

/** A part as its department sends it back: with evidence for the criterion that had none. */
export async function filledIn(file: InputFile): Promise<InputFile> {
  const workbook = await createEmbeddedWorkbook();
  await workbook.load(valueOf(await modelsFromWorkbook(file.bytes)));
  const { sheet, cellOf } = await submissionIn(workbook);
  await workbook.writeCells(sheet, placed(cellOf, [EVIDENCE_OF_A2]));
  const bytes = await workbookBytes(await workbook.toModels(), file.name, NOW);
  workbook.dispose();
  return { name: file.name, bytes };
}

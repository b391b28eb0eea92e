import { type CriteriaNode, type CriteriaSet, parseSet } from "@/criteria";
import { type CellValue, type GridCell, modelGrid, parseA1, type SheetGrid } from "@/grid";
import { type Assignment, inCharge, NO_ASSIGNMENT } from "@/pooling/departments";
import { type LocatedSubmission, readSubmissions, type SheetWrite, unitSheets } from "@/unitSheets";
import { partSheets, splitId } from "@/unitSheets/departments";
import setDocument from "~test/fixtures/handWorked/set.json";

export const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";
export const VAN_BAN = "Phòng Văn bản";
export const PHO_BIEN = "Phòng Phổ biến";
export const KHONG_SETS = { find: () => null, all: () => [] };

/** The set worked out by hand; part A is one department's, part B another's, part C nobody's. */
export function setWithDepartments(): CriteriaSet {
  const reading = parseSet(setDocument);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  const named: Readonly<Record<string, string>> = { A: VAN_BAN, B: PHO_BIEN };
  const nodes = reading.value.nodes.map((node): CriteriaNode => {
    const department = named[node.id];
    return department === undefined ? node : { ...node, department };
  });
  return { ...reading.value, nodes };
}

export type Grids = readonly SheetGrid[];

/** Most sheets here are on this set: then it need not be read from their cells. */
const SET = setWithDepartments();
const SETS = { find: () => SET, all: () => [] };

export function blankUnit(set = SET, unit = UNIT, year = 2024): Grids {
  return unitSheets(set, { unit, year, illustrative: false }).map(modelGrid);
}

export function submissionIn(grids: Grids): LocatedSubmission {
  const reading = readSubmissions("", grids, SETS);
  const [first] = reading.status === "refused" ? [] : reading.value.submissions;
  if (!first) throw new Error(JSON.stringify(reading.findings));
  return first;
}

/** What a person puts into a cell: a value, or arithmetic as "=139/146". */
export type Entered = string | number | boolean | null;
export type Edit = readonly [id: string, field: string, content: Entered];

/** The sheets after a person filled some cells; a figure's id names the figures sheet. */
export function entered(grids: Grids, edits: readonly Edit[]): Grids {
  const submission = submissionIn(grids);
  return edits.reduce((now, [id, field, content]) => {
    const { sheet, cell } = placeIn(submission, id, field);
    const at = parseA1(cell);
    return at ? withCell(now, sheet, at.row, at.column, cellOf(content)) : now;
  }, grids);
}

export function placeIn(submission: LocatedSubmission, id: string, field: string) {
  const inScoring = submission.cellOf(id, field as never);
  if (inScoring !== null) return { sheet: submission.sheet, cell: inScoring };
  const cell = submission.figureCellOf(id, field as never);
  if (cell === null) throw new Error(`${id} ${field}`);
  return { sheet: submission.figuresSheet ?? "", cell };
}

/** What stands in a cell now; arithmetic as "=139/146". */
export function heldIn(
  grids: Grids,
  id: string,
  field: string,
  submission = submissionIn(grids)
): CellValue {
  const { sheet, cell } = placeIn(submission, id, field);
  const at = parseA1(cell);
  const held = grids
    .find(({ name }) => name === sheet)
    ?.rows.get(at?.row ?? -1)
    ?.get(at?.column ?? -1);
  if (held?.formula !== null && held?.formula !== undefined) return `=${held.formula}`;
  return held?.value ?? null;
}

function cellOf(content: Entered): GridCell {
  return typeof content === "string" && content.startsWith("=")
    ? { value: null, formula: content.slice(1) }
    : { value: content, formula: null };
}

export function withCell(
  grids: Grids,
  sheet: string,
  row: number,
  column: number,
  cell: GridCell
): Grids {
  return grids.map((grid) => {
    if (grid.name !== sheet) return grid;
    const rows = new Map(grid.rows);
    rows.set(row, new Map(rows.get(row)).set(column, cell));
    return { ...grid, rows };
  });
}

/** The sheets after the writes were carried out. */
export function written(grids: Grids, writes: readonly SheetWrite[]): Grids {
  return writes.reduce(
    (now, { sheet, row, column, value, formula }) =>
      withCell(now, sheet, row, column, { value: value ?? null, formula: formula ?? null }),
    grids
  );
}

/** The part of a department as it is sent out. */
export function partOf(
  grids: Grids,
  department: string,
  assignment: Assignment = NO_ASSIGNMENT
): Grids {
  const submission = submissionIn(grids);
  const charge = inCharge(submission.set, assignment);
  const part = partSheets(submission, department, charge, splitId(submission));
  if (!part) throw new Error(`no part for ${department}`);
  return part.models.map(modelGrid);
}

import { walk } from "@/criteria";
import { type Finding, finding } from "@/findings";
import { a1, cellAt, type CellValue, isBlank, isCellError, type SheetGrid } from "@/grid";
import { columnMap, taggedRows } from "@/sheets/columnMap";
import type { LocatedSubmission } from "../reading/readSubmissions";
import { placeOf, type ScoringColumns, textAt } from "../scoring/readRows";
import { isCriterionTag } from "../scoring/rowLayout";
import { SCORING_COLUMNS, type ScoringColumn } from "../scoring/scoringColumns";
import type { PartRecord } from "./partRecord";

/** Columns that a person fills in: the unit's, and the checkers'. */
const UNIT_COLUMNS = [
  "result",
  "typedPoints",
  "notArising",
  "evidence",
  "explanation",
] as const satisfies readonly ScoringColumn[];
const CHECKER_COLUMNS = [
  "crossCheck",
  "crossCheckReason",
  "appraised",
  "appraisedReason",
] as const satisfies readonly ScoringColumn[];

/**
 * Entries on a part that are not its department's: in rows of other criteria that were copied in,
 * and in the checkers' columns. `rows`: addresses of those rows, so that they are not told twice.
 */
export function foreignEntries(
  { file, unit, set }: LocatedSubmission,
  grid: SheetGrid,
  record: PartRecord
): { readonly findings: readonly Finding[]; readonly rows: ReadonlySet<string> } {
  const columns = columnMap(grid, SCORING_COLUMNS);
  const idColumn = columns.get("id");
  const own = new Set(record.criteria);
  const labels = new Map(walk(set).map(({ node }) => [node.id, node.label]));
  const findings: Finding[] = [];
  const rows = new Set<string>();
  for (const { tag, row } of idColumn === undefined ? [] : taggedRows(grid, idColumn)) {
    if (!isCriterionTag(tag)) continue;
    const id = tag.slice(tag.indexOf(":") + 1);
    const foreign = !own.has(id);
    const keys = foreign ? [...UNIT_COLUMNS, ...CHECKER_COLUMNS] : CHECKER_COLUMNS;
    const held = keys.flatMap((key) => heldAt(grid, columns, row, key));
    const [first] = held;
    if (!first) continue;
    if (foreign) rows.add(placeOf(grid, columns, row).cell ?? "");
    const label = labels.get(id) ?? textAt(grid, row, columns.get("label"));
    const texts = held.map(({ text }) => text).join("; ");
    const where = { file, unit, sheet: grid.name, cell: first.cell, criterion: id };
    findings.push(finding("part.notOwn", where, { label, held: texts, owner: "" }));
  }
  return { findings, rows };
}

function heldAt(grid: SheetGrid, columns: ScoringColumns, row: number, key: ScoringColumn) {
  const column = columns.get(key);
  const cell = column === undefined ? undefined : cellAt(grid, row, column);
  if (column === undefined || !cell || (isBlank(cell.value) && cell.formula === null)) return [];
  return [{ cell: a1(row, column), text: shown(cell.value, cell.formula) }];
}

function shown(value: CellValue, formula: string | null): string {
  if (formula !== null) return `=${formula}`;
  return value !== null && isCellError(value) ? value.error : String(value);
}

import { unicodeSheets } from "@/files";
import { readingOf, type Reading } from "@/findings";
import type { GridCell, SheetGrid } from "@/grid";
import type { WorkbookPort } from "@/workbook";
import { guarded } from "../failures";
import { READ_OPTIONS } from "../readOptions";
import { sheetCandidate, type Candidate } from "./candidate";

/** A sheet of the open workbook, the one in view where none is named. */
export function openSheetCandidates(
  workbook: WorkbookPort,
  name?: string
): Promise<Reading<readonly Candidate[]>> {
  return guarded(async () => {
    const read = unicodeSheets([asSeen(await workbook.readShown(name))], READ_OPTIONS);
    return read.status === "refused"
      ? read
      : readingOf(read.value.map(sheetCandidate), read.findings);
  });
}

/** Every sheet that a person sees, the one in view first. */
export function sourceSheets(workbook: WorkbookPort): Promise<Reading<readonly string[]>> {
  return guarded(async () => {
    const [sheets, active] = [await workbook.listSheets(), await workbook.activeSheet()];
    const names = sheets
      .filter(({ visibility }) => visibility === "visible")
      .map(({ name }) => name);
    return readingOf([active, ...names.filter((name) => name !== active)], []);
  });
}

/** Numbers whose text says more than their value: a code "1.10", a date, a percentage. */
function asSeen(grid: SheetGrid): SheetGrid {
  const rows = [...grid.rows].map(([row, cells]) => {
    const seen = [...cells].map(([column, cell]) => [column, seenCell(cell)] as const);
    return [row, new Map(seen)] as const;
  });
  return { ...grid, rows: new Map(rows) };
}

/** Other numbers stay as they are: 1.75 may be shown rounded, and a narrow column shows "####". */
const SAYS_MORE = /^(?:\d{1,2}[.,]\d0|[\d.,]+ ?%|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/u;
const CODE_WITH_ZERO = /^(\d{1,2})[.,](\d0)$/u;

function seenCell(cell: GridCell): GridCell {
  const { value, shown } = cell;
  if (typeof value !== "number" || shown === undefined || !SAYS_MORE.test(shown)) return cell;
  const code = CODE_WITH_ZERO.exec(shown);
  if (!code) return { ...cell, value: shown };
  const text = `${code[1]}.${code[2]}`;
  return Number(text) === value ? { ...cell, value: text } : cell;
}

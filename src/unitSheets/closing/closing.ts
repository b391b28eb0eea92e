import { type Finding, finding } from "@/findings";
import { a1 } from "@/grid";
import type { ClosableSheet, KeptCell } from "./closableSheet";
import { sameContent } from "./closedContent";
import { closingCode } from "./closingCode";

/**
 * Whether a sheet still says what it said when it was closed. open: not closed. closed: nothing
 * differs. changed: cells differ, or rows are gone. altered: the copies kept at closing do not give
 * the code kept with them, so one of the two was changed by hand; or something is in the place of
 * the code and nothing is kept (then its code is ""). lost: the sheet shows that it was closed, but
 * the hidden cells that kept it are gone; `cell` is the printed line's A1 address.
 */
export type Closing =
  | { readonly state: "open" }
  | { readonly state: "closed"; readonly code: string }
  | { readonly state: "lost"; readonly cell: string }
  | {
      readonly state: "changed" | "altered";
      readonly code: string;
      /** The code of what the cells hold now. */
      readonly codeNow: string;
      /** A1 addresses of the cells that differ from their copies: entries in the sheet's order, then points. */
      readonly cells: readonly string[];
      /** Rows that were closed and are gone, or came twice. */
      readonly rowsLost: number;
    };

export function readClosing(sheet: ClosableSheet): Closing {
  if (!sheet.record) return sheet.lineFilled ? nothingKept(sheet) : { state: "open" };
  const { code, rows } = sheet.record;
  const rowsLost = Math.max(0, rows - sheet.rows.length);
  const cells = [...changedCells(sheet, false), ...changedCells(sheet, true)];
  const codeNow = closingCode(sheet, (cell) => (unchanged(cell) ? cell.copy : cell.current.value));
  const intact = rowsLost > 0 || closingCode(sheet, ({ copy }) => copy) === code;
  if (intact && rowsLost === 0 && cells.length === 0) return { state: "closed", code };
  return { state: intact ? "changed" : "altered", code, codeNow, cells, rowsLost };
}

function nothingKept(sheet: ClosableSheet): Closing {
  const codeNow = closingCode(sheet, ({ current }) => current.value);
  return { state: "altered", code: "", codeNow, cells: [], rowsLost: 0 };
}

function changedCells({ rows }: ClosableSheet, points: boolean): readonly string[] {
  return rows.flatMap(({ row, cells }) =>
    cells
      .filter((cell) => (cell.kind === "points") === points && !unchanged(cell))
      .map(({ column }) => a1(row, column))
  );
}

/** Names a reference or a function: the result follows from other cells. */
const REFERS = /[A-Za-z]/;

function unchanged({ current, copy, kind, computed }: KeptCell): boolean {
  if (kind === "shown" && current.formula !== null && REFERS.test(current.formula)) return true;
  if (sameContent(current.value, copy)) return true;
  // Another program's result may be stale or missing: what the entries give decides.
  return kind === "points" && current.formula !== null && sameContent(computed ?? null, copy);
}

/** Longest list of cells in a message. */
const LISTED = 8;

/** What a person must know of a sheet's closing; nothing where it is open, or closed and unchanged. */
export function closingFindings(sheet: string, unit: string, closing: Closing): readonly Finding[] {
  if (closing.state === "open" || closing.state === "closed") return [];
  if (closing.state === "lost")
    return [finding("submission.closingLost", { unit, sheet, cell: closing.cell })];
  const { code, codeNow, cells, rowsLost, state } = closing;
  const [first] = cells;
  const place = { unit, sheet, ...(first === undefined ? {} : { cell: first }) };
  const data = {
    code,
    codeNow,
    count: cells.length,
    cells: cells.slice(0, LISTED).join(", "),
    more: noneAsBlank(cells.length - LISTED),
    rowsLost: noneAsBlank(rowsLost),
  };
  const altered =
    state === "altered" ? [finding("submission.codeDiffers", { unit, sheet }, data)] : [];
  const changed =
    cells.length + rowsLost > 0 ? [finding("submission.changedAfterClosing", place, data)] : [];
  return [...altered, ...changed];
}

/** What is not there is not said. */
function noneAsBlank(count: number): number | "" {
  return count > 0 ? count : "";
}

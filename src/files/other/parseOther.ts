import type * as Library from "@e965/xlsx";
import type {
  CellLook,
  CellValue,
  GridCell,
  HiddenLines,
  NumberKind,
  SheetGrid,
  SheetVisibility,
} from "@/grid";
import { LIMITS } from "../fileLimits";
import { FileProblem, tooLarge } from "../fileProblem";
import { numberKind } from "../xlsx/xlsxDates";
import { biffLooks } from "./biffLooks";
import type { LooksOf, SheetFacts } from "./cellLooks";
import { withoutDoubtfulZeros } from "./doubtfulZeros";

export type OtherFormat = "xls" | "xlsb" | "ods" | "fods" | "xml2003";

const VISIBILITIES: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];

/** Error values as .xls and .xlsb store them (MS-XLS 2.5.10 Bes). */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/**
 * Sheets of a format that only a library reads, their texts as stored; the library is loaded when
 * such a file comes. What it does not tell (looks, hidden rows) is read here for .xls, and comes in `known` for others.
 */
export async function parseOther(
  bytes: Uint8Array,
  format: OtherFormat,
  known: SheetFacts | null
): Promise<SheetGrid[]> {
  const library = await import("@e965/xlsx");
  const workbook = parsed(library.read, bytes, format);
  const facts = known ?? (format === "xls" ? factsOfXls(library, bytes) : NO_FACTS);
  const budget = { cells: LIMITS.cells };
  return workbook.SheetNames.map((name, index) => {
    const sheet = gridOfSheet(workbook, index, name, facts.looks, budget);
    const grid = format === "xls" ? withoutDoubtfulZeros(sheet) : sheet;
    const hidden = facts.hidden(name) ?? hiddenIn(workbook.Sheets[name]);
    return hidden ? { ...grid, hidden } : grid;
  });
}

const NO_FACTS: SheetFacts = { looks: () => undefined, hidden: () => undefined };

/** What we use of the library's reader of OLE containers, which it gives no types. */
interface Containers {
  read(bytes: Uint8Array, options: { readonly type: "array" }): unknown;
  find(container: unknown, path: string): { readonly content: ArrayLike<number> } | null;
}

function factsOfXls({ CFB }: { readonly CFB: Containers }, bytes: Uint8Array): SheetFacts {
  const container = CFB.read(bytes, { type: "array" });
  const stream = CFB.find(container, "/Workbook") ?? CFB.find(container, "/Book");
  return stream ? biffLooks(Uint8Array.from(stream.content)) : NO_FACTS;
}

/** OpenDocument cells whose formula gives "" are stubs to the library, which drops them with their formula unless told. */
function keepsStubs(format: OtherFormat): boolean {
  return format === "ods" || format === "fods";
}

function parsed(
  read: typeof Library.read,
  bytes: Uint8Array,
  format: OtherFormat
): Library.WorkBook {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      sheetStubs: keepsStubs(format),
    });
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem);
    if (/password|ECMA-376 Encrypted/.test(detail))
      throw new FileProblem("file.encrypted", {}, { cause: problem });
    throw new FileProblem("file.cannotRead", { detail }, { cause: problem });
  }
}

function gridOfSheet(
  workbook: Library.WorkBook,
  index: number,
  name: string,
  looks: LooksOf,
  budget: { cells: number }
): SheetGrid {
  const sheet = workbook.Sheets[name];
  const visibility = VISIBILITIES[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible";
  const merges = (sheet?.["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  return {
    name,
    visibility,
    rows: sheet ? rowsOf(sheet, (row, column) => looks(name, row, column), budget) : new Map(),
    merges,
  };
}

/** What the library tells to be hidden, of formats that no scanner of ours reads: .xlsb and XML of 2003. */
function hiddenIn(sheet: Library.WorkSheet | undefined): HiddenLines | undefined {
  const rows = hiddenAmong(sheet?.["!rows"]);
  const columns = hiddenAmong(sheet?.["!cols"]);
  return rows.size + columns.size > 0 ? { rows, columns } : undefined;
}

function hiddenAmong(lines: readonly ({ hidden?: boolean } | undefined)[] = []): Set<number> {
  const hidden = new Set<number>();
  lines.forEach((line, index) => {
    if (line?.hidden) hidden.add(index);
  });
  return hidden;
}

function rowsOf(
  sheet: Library.WorkSheet,
  lookAt: (row: number, column: number) => CellLook | undefined,
  budget: { cells: number }
): Map<number, Map<number, GridCell>> {
  const rows = new Map<number, Map<number, GridCell>>();
  const data = (sheet["!data"] ?? []) as readonly (
    readonly (Library.CellObject | undefined)[] | undefined
  )[];
  data.forEach((line, row) => {
    const cells = new Map<number, GridCell>();
    line?.forEach((cell, column) => {
      const value = cell ? valueOf(cell) : null;
      const formula = cell?.f ?? null;
      if (value === null && formula === null) return;
      if (--budget.cells < 0) throw tooLarge("cells", LIMITS.cells);
      const look = lookAt(row, column);
      const kind = typeof value === "number" ? kindOf(cell?.z) : null;
      cells.set(column, {
        value,
        formula,
        ...(look && { look }),
        ...(kind && { numberKind: kind }),
      });
    });
    if (cells.size > 0) rows.set(row, cells);
  });
  return rows;
}

/** What the number format that the library tells makes of a number. */
function kindOf(format: string | number | undefined): NumberKind | null {
  return typeof format === "string" ? numberKind(0, format) : null;
}

function valueOf(cell: Library.CellObject): CellValue {
  if (cell.t === "z" && cell.f !== undefined) return "";
  if (cell.v === undefined || cell.t === "z") return null;
  if (cell.t === "e") return { error: ERRORS.get(Number(cell.v)) ?? "#N/A" };
  return cell.v instanceof Date ? null : cell.v;
}

import type * as Library from "@e965/xlsx";
import type { CellLook, CellValue, GridCell, SheetGrid, SheetVisibility } from "@/grid";
import { FileProblem, tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";
import { biffLooks } from "./biffLooks";
import type { LooksOf } from "./cellLooks";

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
 * such a file comes. It tells no looks: those of .xls are read here, others come in `known`.
 */
export async function parseOther(
  bytes: Uint8Array,
  format: OtherFormat,
  known: LooksOf | null
): Promise<SheetGrid[]> {
  const library = await import("@e965/xlsx");
  const workbook = parsed(library.read, bytes);
  const looks = known ?? (format === "xls" ? looksOfXls(library, bytes) : () => undefined);
  const budget = { cells: LIMITS.cells };
  return workbook.SheetNames.map((name, index) =>
    gridOfSheet(workbook, index, name, looks, budget)
  );
}

function looksOfXls({ CFB }: typeof Library, bytes: Uint8Array): LooksOf {
  const container = CFB.read(bytes, { type: "array" });
  const stream = CFB.find(container, "/Workbook") ?? CFB.find(container, "/Book");
  return stream ? biffLooks(Uint8Array.from(stream.content)) : () => undefined;
}

function parsed(read: typeof Library.read, bytes: Uint8Array): Library.WorkBook {
  try {
    return read(bytes, { type: "array", dense: true, cellHTML: false, cellText: false });
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
      cells.set(column, look ? { value, formula, look } : { value, formula });
    });
    if (cells.size > 0) rows.set(row, cells);
  });
  return rows;
}

function valueOf(cell: Library.CellObject): CellValue {
  if (cell.v === undefined || cell.t === "z") return null;
  if (cell.t === "e") return { error: ERRORS.get(Number(cell.v)) ?? "#N/A" };
  return cell.v instanceof Date ? null : cell.v;
}

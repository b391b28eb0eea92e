import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runBasic } from "~test/libreOffice";
import type { Edit } from "./edits";

/** Names of LibreOffice's filters. */
const FILTERS = { xlsx: "Calc MS Excel 2007 XML", xls: "MS Excel 97", ods: "calc8" } as const;
export type FileKind = keyof typeof FILTERS;

/** A workbook file that a person opens, edits on the sheet named, and saves. */
export interface Errand {
  readonly bytes: Uint8Array;
  readonly opened: FileKind;
  readonly sheet: string;
  readonly edits: readonly Edit[];
  readonly saved: FileKind;
  /** Sheets copied to a new workbook, which is saved in place of this one. */
  readonly copied?: readonly string[];
}

/** A person at LibreOffice runs the errands one after the other: protection is lifted, the workbook saved. */
export async function runErrands(errands: readonly Errand[]): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "errands-"));
  const target = (index: number) => join(folder, `out${index}.${errands[index]?.saved ?? "xlsx"}`);
  try {
    const routines = errands.map((errand, index) => {
      const source = join(folder, `in${index}.${errand.opened}`);
      writeFileSync(source, errand.bytes);
      return routine(index, source, target(index), errand);
    });
    const calls = errands.map((_, index) => `Errand${index}`);
    await runBasic([OPENING, ...routines].join("\n"), calls);
    return errands.map((_, index) => new Uint8Array(readFileSync(target(index))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const OPENING = `
Function Named(key As String, content)
  Dim one As New com.sun.star.beans.PropertyValue
  one.Name = key
  one.Value = content
  Named = one
End Function
Function Opened(address As String)
  Dim document, index
  document = StarDesktop.loadComponentFromURL(address, "_blank", 0, Array(Named("Hidden", True)))
  For index = 0 To document.Sheets.Count - 1
    document.Sheets.getByIndex(index).unprotect("")
  Next
  document.calculateAll()
  Opened = document
End Function
Sub Sorted(area, field)
  Dim fields(0) As New com.sun.star.table.TableSortField
  fields(0).Field = field
  fields(0).IsAscending = False
  area.sort(Array(Named("SortFields", fields()), Named("ContainsHeader", False)))
End Sub`;

function routine(index: number, source: string, target: string, errand: Errand): string {
  const lines = errand.edits.flatMap((edit) => statements(edit, errand.sheet));
  return [
    `Sub Errand${index}`,
    "Dim document, sheet, saved",
    `document = Opened(${quoted(pathToFileURL(source).href)})`,
    `sheet = document.Sheets.getByName(${quoted(errand.sheet)})`,
    ...lines,
    "saved = document",
    ...copies(errand.copied ?? []),
    "saved.calculateAll()",
    `saved.storeToURL(${quoted(pathToFileURL(target).href)}, Array(Named("FilterName", ${quoted(FILTERS[errand.saved])})))`,
    "saved.close(True)",
    ...(errand.copied ? ["document.close(True)"] : []),
    "End Sub",
  ].join("\n");
}

function copies(sheets: readonly string[]): readonly string[] {
  if (sheets.length === 0) return [];
  const blank =
    'StarDesktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, Array(Named("Hidden", True)))';
  const copied = sheets.map(
    (name) => `saved.Sheets.importSheet(document, ${quoted(name)}, saved.Sheets.Count)`
  );
  return [`saved = ${blank}`, ...copied];
}

function statements(edit: Edit, sheet: string): readonly string[] {
  switch (edit.do) {
    case "paste":
      return edit.block.flatMap((row, down) =>
        row.map((value, right) => pasted(cellAt(edit.at, down, right), value))
      );
    case "formula":
      return [`${area(edit.at)}.Formula = ${quoted(`=${edit.formula}`)}`];
    case "copy":
    case "cut": {
      const verb = edit.do === "copy" ? "copyRange" : "moveRange";
      return [`sheet.${verb}(${area(edit.to)}.CellAddress, ${area(edit.from)}.RangeAddress)`];
    }
    case "clear":
      return [cleared(edit.range)];
    case "merge":
      return [...othersCleared(edit.range), `${area(edit.range)}.merge(True)`];
    case "deleteRows":
      return [`sheet.Rows.removeByIndex(${edit.first - 1}, ${edit.last - edit.first + 1})`];
    case "insertRows":
      return [`sheet.Rows.insertByIndex(${edit.first - 1}, ${edit.last - edit.first + 1})`];
    case "hideRows":
      return [`sheet.getCellRangeByName("A${edit.first}:A${edit.last}").Rows.IsVisible = False`];
    case "deleteColumn":
      return [`sheet.Columns.removeByIndex(${area(`${edit.column}1`)}.CellAddress.Column, 1)`];
    case "insertColumn":
      return [`sheet.Columns.insertByIndex(${area(`${edit.column}1`)}.CellAddress.Column, 1)`];
    case "sort":
      return [`Sorted(${area(edit.range)}, ${area(`${edit.by}1`)}.CellAddress.Column)`];
    case "rename":
      return [`sheet.Name = ${quoted(edit.name)}`];
    case "duplicate":
      return [
        `document.Sheets.copyByName(${quoted(sheet)}, ${quoted(`${sheet} (2)`)}, document.Sheets.Count)`,
      ];
    case "moveLast":
      return [`document.Sheets.moveByName(${quoted(sheet)}, document.Sheets.Count)`];
    case "removeSheet":
      return [`document.Sheets.removeByName(${quoted(edit.sheet)})`];
  }
}

function pasted(cell: string, value: string | number | null): string {
  if (value === null) return cleared(cell);
  return typeof value === "number"
    ? `${area(cell)}.Value = ${value}`
    : `${area(cell)}.String = ${quoted(value)}`;
}

/** Numbers, dates, texts and formulas; looks stay. */
function cleared(range: string): string {
  return `${area(range)}.clearContents(1 + 2 + 4 + 16)`;
}

/** A merged cell keeps what stands in its first one; ranges here are one column wide. */
function othersCleared(range: string): readonly string[] {
  const [first = "", last = ""] = range.split(":");
  return [cleared(`${cellAt(first, 1, 0)}:${last}`)];
}

function area(address: string): string {
  return `sheet.getCellRangeByName(${quoted(address)})`;
}

function cellAt(address: string, down: number, right: number): string {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return `${String.fromCharCode(letter.charCodeAt(0) + right)}${Number(row) + down}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

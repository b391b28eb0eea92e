import { type Finding, finding, type Reading, readingOf } from "@/findings";
import {
  a1,
  type CellLook,
  type CellValue,
  type GridCell,
  type NumberKind,
  type SheetGrid,
} from "@/grid";
import { LIMITS, SHEET_COLUMNS } from "../fileLimits";
import { damaged } from "../fileProblem";
import { FileText, type FontPiece } from "../fileText";
import type { ReadOptions } from "../readOptions";
import type { XmlScanner } from "../xml/xmlScanner";
import { isTrue } from "../xml/xmlText";
import type { Archive } from "../zip/zipArchive";
import { readSharedStrings } from "./sharedStrings";
import { newBudget, scanSheet, type SheetSink } from "./sheetScanner";
import { DAYS_1904 } from "./xlsxDates";
import { readStyleMeanings, type StyleMeaning } from "./xlsxLooks";
import { readWorkbookParts, type SheetEntry, type WorkbookParts } from "./xlsxPackage";

/** Every worksheet of an .xlsx or .xlsm package; damage of the whole is thrown as FileProblem. */
export function readXlsx(
  archive: Archive,
  { legacyFonts }: ReadOptions = {}
): Reading<SheetGrid[]> {
  const parts = readWorkbookParts(archive);
  const strings =
    parts.sharedStrings === null
      ? []
      : readSharedStrings(archive.xml(parts.sharedStrings), parts.sharedStrings);
  const styles =
    parts.styles === null ? [] : readStyleMeanings(archive.xml(parts.styles), parts.styles);
  const findings: Finding[] = [];
  const budget = newBudget();
  const texts = new FileText(legacyFonts);
  const sheets: SheetGrid[] = [];
  for (const written of parts.sheets) {
    const entry = { ...written, name: written.name.normalize("NFC") };
    if (entry.part === null) {
      findings.push(
        finding("file.damaged", { sheet: entry.name }, { reason: "missingPart", part: "" })
      );
      continue;
    }
    const sink = new GridSink(entry, parts, styles, texts, findings);
    const merges = scanSheet(archive.xml(entry.part), entry.part, strings, budget, sink);
    const { rows, hidden } = sink;
    sheets.push({
      name: entry.name,
      visibility: entry.visibility,
      rows,
      merges,
      ...(hidden.rows.size + hidden.columns.size > 0 && { hidden }),
    });
  }
  if (sheets.length === 0) throw damaged("noSheets");
  return readingOf(sheets, [...findings, ...texts.finish()]);
}

/** Collects the cells that hold something. */
class GridSink implements SheetSink {
  readonly rows = new Map<number, Map<number, GridCell>>();
  readonly hidden = { rows: new Set<number>(), columns: new Set<number>() };
  private cells = new Map<number, GridCell>();
  private currentRow = -1;
  private readonly date1904: boolean;

  constructor(
    private readonly entry: SheetEntry,
    parts: WorkbookParts,
    private readonly styles: readonly StyleMeaning[],
    private readonly texts: FileText,
    private readonly findings: Finding[]
  ) {
    this.date1904 = parts.date1904;
  }

  row(row: number, xml: XmlScanner): void {
    if (isTrue(xml.attribute("hidden"))) this.hidden.rows.add(row);
  }

  element(xml: XmlScanner): void {
    if (xml.name !== "cols") return;
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (!isTrue(xml.attribute("hidden"))) continue;
      const last = Math.min(Number(xml.attribute("max") ?? 0), SHEET_COLUMNS);
      for (let column = Math.max(Number(xml.attribute("min") ?? 1), 1); column <= last; column++)
        this.hidden.columns.add(column - 1);
    }
  }

  cell(
    row: number,
    column: number,
    value: CellValue,
    formula: string | null,
    style: number,
    pieces: readonly FontPiece[] | null
  ): void {
    if (value === null && formula === null) return;
    if (row !== this.currentRow) this.enterRow(row);
    const meaning = this.styles[style];
    if (typeof value === "string") return this.textCell(row, column, value, formula, style, pieces);
    const cell = cellOf(value, formula, meaning?.look);
    const kind = typeof value === "number" ? (meaning?.numberKind ?? null) : null;
    this.cells.set(column, kind === null ? cell : this.ofKind(cell, kind));
  }

  private ofKind(cell: GridCell, kind: NumberKind): GridCell {
    const isShifted = this.date1904 && kind === "date" && typeof cell.value === "number";
    const value = isShifted ? Number(cell.value) + DAYS_1904 : cell.value;
    return { ...cell, value, numberKind: kind };
  }

  /** Parts without a font of their own are set in the cell's. */
  private textCell(
    row: number,
    column: number,
    value: string,
    formula: string | null,
    style: number,
    pieces: readonly FontPiece[] | null
  ): void {
    const { cells } = this;
    const look = this.styles[style]?.look;
    const font = look?.fontName;
    const read = this.texts.of(
      pieces?.map((piece) => ({ font, ...piece })) ?? [{ text: value, font }]
    );
    const put = (text: string) => cells.set(column, cellOf(text, formula, look));
    put(read.text);
    if (read.byFont) return;
    const where = () => ({ sheet: this.entry.name, cell: a1(row, column) });
    this.texts.watch(read.text, where, font !== undefined, put);
  }

  badCell(row: number, column: number, reason: "sharedString" | "sharedFormula"): void {
    if (this.findings.length >= LIMITS.cellFindings) return;
    this.findings.push(
      finding(
        "file.damaged",
        { sheet: this.entry.name, cell: a1(row, column) },
        { reason, part: this.entry.part ?? "" }
      )
    );
  }

  private enterRow(row: number): void {
    this.currentRow = row;
    const known = this.rows.get(row);
    this.cells = known ?? new Map<number, GridCell>();
    if (!known) this.rows.set(row, this.cells);
  }
}

function cellOf(value: CellValue, formula: string | null, look: CellLook | undefined): GridCell {
  return look === undefined ? { value, formula } : { value, formula, look };
}

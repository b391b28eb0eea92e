import { finding, readingOf, type Finding, type Reading } from "@/findings";
import { a1, type CellLook, type CellValue, type GridCell, type SheetGrid } from "@/grid";
import { damaged } from "../fileProblem";
import { FileText, type FontPiece } from "../fileText";
import type { ReadOptions } from "../legacyFonts";
import { LIMITS } from "../limits";
import type { Archive } from "../zip/archive";
import { DAYS_1904 } from "./dates";
import { readStyleMeanings, type StyleMeaning } from "./looks";
import { readWorkbookParts, type SheetEntry, type WorkbookParts } from "./package";
import { readSharedStrings } from "./sharedStrings";
import { newBudget, scanSheet, type SheetSink } from "./sheetScanner";

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
  for (const entry of parts.sheets) {
    if (entry.part === null) {
      findings.push(
        finding("file.damaged", { sheet: entry.name }, { reason: "missingPart", part: "" })
      );
      continue;
    }
    const sink = new GridSink(entry, parts, styles, texts, findings);
    const merges = scanSheet(archive.xml(entry.part), entry.part, strings, budget, sink);
    sheets.push({ name: entry.name, visibility: entry.visibility, rows: sink.rows, merges });
  }
  if (sheets.length === 0) throw damaged("noSheets");
  return readingOf(sheets, [...findings, ...texts.finish()]);
}

/** Collects the cells that hold something. */
class GridSink implements SheetSink {
  readonly rows = new Map<number, Map<number, GridCell>>();
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
    const shifted =
      this.date1904 && meaning?.isDate === true && typeof value === "number"
        ? value + DAYS_1904
        : value;
    this.cells.set(column, cellOf(shifted, formula, meaning?.look));
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

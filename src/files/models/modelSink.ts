import { type Finding, finding } from "@/findings";
import {
  a1,
  type CellModel,
  type CellRange,
  type CellStyle,
  type CellValue,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type ValidationModel,
} from "@/grid";
import { LIMITS, SHEET_COLUMNS } from "../fileLimits";
import { tooLarge } from "../fileProblem";
import type { SheetSink } from "../xlsx/sheetScanner";
import { DAYS_1904 } from "../xlsx/xlsxDates";
import type { DefinedName, SheetEntry } from "../xlsx/xlsxPackage";
import type { XmlScanner } from "../xml/xmlScanner";
import { isTrue } from "../xml/xmlText";
import { type PrioritizedFormat, readConditionalFormats, readValidation } from "./readCellRules";
import { blankPaperNotes, notePaper, printModel } from "./readPrintSetup";
import { readColor, type Stylesheet } from "./readStyles";
import { withoutOverlaps } from "./sqrefRanges";

/** What the workbook says about a sheet, beside the sheet's own part. */
export interface SheetSurroundings {
  readonly entry: SheetEntry;
  readonly stylesheet: Stylesheet;
  readonly date1904: boolean;
  /** The sheet's own defined names. */
  readonly names: readonly DefinedName[];
}

/** Excel's column width where a file gives none. */
const DEFAULT_WIDTH = 8.43;
/** A formula that reads another file: it could not be written again without that file's link. */
const EXTERNAL = /\[\d+\]/;

const NOT_KEPT: ReadonlyMap<string, string> = new Map([
  ["drawing", "drawing"],
  ["legacyDrawing", "comments"],
  ["tableParts", "table"],
]);

interface RowNotes {
  readonly cells: Map<number, CellModel>;
  height?: number;
  hidden?: boolean;
}

/** Gathers all that a SheetModel can say about a sheet, and counts what it cannot. */
export class ModelSink implements SheetSink {
  readonly findings: Finding[] = [];
  private readonly rows = new Map<number, RowNotes>();
  private readonly columns: (ColumnModel & { readonly first: number; readonly last: number })[] =
    [];
  private readonly paper = blankPaperNotes();
  private readonly validations: ValidationModel[] = [];
  private readonly formats: PrioritizedFormat[] = [];
  private readonly lost = new Map<string, number>();
  private freeze = { rows: 0, columns: 0 };
  private isProtected = false;
  private tabColor: string | undefined;

  constructor(private readonly around: SheetSurroundings) {}

  cell(row: number, column: number, value: CellValue, formula: string | null, style: number): void {
    const isEmpty = value === null && formula === null;
    if (isEmpty && (style === 0 || row >= LIMITS.modelBlankRows)) return;
    this.notesOf(row).cells.set(column, this.modelOf(value, formula, style));
  }

  badCell(row: number, column: number, reason: "sharedString" | "sharedFormula"): void {
    if (this.findings.length >= LIMITS.cellFindings) return;
    this.findings.push(
      finding(
        "file.damaged",
        { sheet: this.around.entry.name, cell: a1(row, column) },
        { reason, part: this.around.entry.part ?? "" }
      )
    );
  }

  row(row: number, xml: XmlScanner): void {
    const height = xml.attribute("ht");
    const isFixed = height !== null && isTrue(xml.attribute("customHeight"));
    const isHidden = isTrue(xml.attribute("hidden"));
    if ((!isFixed && !isHidden) || row >= LIMITS.modelRows) return;
    const notes = this.notesOf(row);
    if (isFixed) notes.height = Number(height);
    if (isHidden) notes.hidden = true;
  }

  element(xml: XmlScanner): void {
    switch (xml.name) {
      case "sheetPr":
        return this.readProperties(xml);
      case "sheetViews":
        return this.readViews(xml);
      case "cols":
        return this.readColumns(xml);
      case "dataValidations":
        return this.readValidations(xml);
      case "conditionalFormatting": {
        const { formats, lost } = readConditionalFormats(xml, this.around.stylesheet.differential);
        this.formats.push(...formats);
        return this.lose("conditionalFormat", lost);
      }
      case "sheetProtection":
        this.isProtected = isTrue(xml.attribute("sheet"));
        return this.lose(
          "password",
          (xml.attribute("hashValue") ?? xml.attribute("password")) ? 1 : 0
        );
      default:
        notePaper(xml, this.paper);
        this.lose(NOT_KEPT.get(xml.name) ?? "", NOT_KEPT.has(xml.name) ? 1 : 0);
    }
  }

  /** The sheet, with the merged areas that the scan returned. */
  model(merges: readonly CellRange[]): SheetModel {
    const { entry, names } = this.around;
    return {
      name: entry.name,
      visibility: entry.visibility,
      columns: this.columnModels(),
      rows: this.rowModels(),
      merges: withoutOverlaps(merges),
      freeze: this.freeze,
      validations: this.validations,
      conditionalFormats: [...this.formats]
        .sort((first, second) => first.priority - second.priority)
        .map(({ format }) => format),
      protected: this.isProtected,
      print: printModel(this.paper, entry.name, names),
      ...(this.tabColor === undefined ? {} : { tabColor: this.tabColor }),
    };
  }

  /** What was left behind, as findings; after `model`. */
  notKept(): Finding[] {
    return [...this.lost].map(([what, count]) =>
      finding("file.notKept", { sheet: this.around.entry.name }, { what, count })
    );
  }

  private notesOf(row: number): RowNotes {
    if (row >= LIMITS.modelRows)
      throw tooLarge("rows", LIMITS.modelRows, this.around.entry.part ?? "");
    const known = this.rows.get(row) ?? { cells: new Map<number, CellModel>() };
    this.rows.set(row, known);
    return known;
  }

  private modelOf(value: CellValue, formula: string | null, styleIndex: number): CellModel {
    const read = this.around.stylesheet.styles[styleIndex];
    const shifted =
      this.around.date1904 && read?.isDate === true && typeof value === "number"
        ? value + DAYS_1904
        : value;
    const style: { style?: CellStyle } =
      styleIndex === 0 || !read || Object.keys(read.style).length === 0
        ? {}
        : { style: read.style };
    if (formula !== null && !EXTERNAL.test(formula))
      return { formula, ...(shifted === null ? {} : { result: shifted }), ...style };
    if (formula !== null) this.lose("externalFormula", 1);
    return { ...(shifted === null ? {} : { value: shifted }), ...style };
  }

  private lose(what: string, count: number): void {
    if (count > 0) this.lost.set(what, (this.lost.get(what) ?? 0) + count);
  }

  private readProperties(xml: XmlScanner): void {
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (xml.name === "tabColor") this.tabColor = readColor(xml);
      else if (xml.name === "pageSetUpPr")
        this.paper.fitToPage = isTrue(xml.attribute("fitToPage"));
    }
  }

  private readViews(xml: XmlScanner): void {
    const level = xml.open();
    while (xml.nextChild(level)) {
      const panes = xml.open();
      while (xml.nextChild(panes)) {
        if (xml.name !== "pane" || !/^frozen/.test(xml.attribute("state") ?? "")) continue;
        this.freeze = {
          rows: Number(xml.attribute("ySplit") ?? 0),
          columns: Number(xml.attribute("xSplit") ?? 0),
        };
      }
    }
  }

  private readColumns(xml: XmlScanner): void {
    const level = xml.open();
    while (xml.nextChild(level)) {
      const first = Number(xml.attribute("min")) - 1;
      const last = Number(xml.attribute("max")) - 1;
      if (!(first >= 0 && last >= first && last < SHEET_COLUMNS)) continue;
      const width = Number(xml.attribute("width") ?? DEFAULT_WIDTH);
      this.columns.push({
        first,
        last,
        width,
        ...(isTrue(xml.attribute("hidden")) ? { hidden: true } : {}),
      });
    }
  }

  private readValidations(xml: XmlScanner): void {
    const level = xml.open();
    while (xml.nextChild(level)) {
      const read = readValidation(xml, this.around.entry.name);
      if (read) this.validations.push(...read);
      else this.lose("validation", 1);
    }
  }

  /** Columns as far as cells are in them: what a file says about empty ones beyond is of no use. */
  private columnModels(): ColumnModel[] {
    let count = 0;
    for (const { cells } of this.rows.values())
      for (const column of cells.keys()) count = Math.max(count, column + 1);
    const models = Array.from({ length: count }, (): ColumnModel => ({ width: DEFAULT_WIDTH }));
    for (const { first, last, ...column } of this.columns)
      models.fill(column, Math.min(first, count), Math.min(last + 1, count));
    return models;
  }

  private rowModels(): RowModel[] {
    let count = 0;
    for (const row of this.rows.keys()) count = Math.max(count, row + 1);
    const empty: RowModel = { cells: new Map() };
    return Array.from({ length: count }, (_, row) => this.rows.get(row) ?? empty);
  }
}

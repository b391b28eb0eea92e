import { type CellRange, type CellValue, parseRange } from "@/grid";
import { LIMITS, SHEET_COLUMNS, SHEET_ROWS } from "../fileLimits";
import { damaged, tooLarge } from "../fileProblem";
import type { FontPiece } from "../fileText";
import { XmlScanner } from "../xml/xmlScanner";
import { unescapeSpreadsheetText } from "../xml/xmlText";
import { type RelativeFormula, relativeFormula } from "./sharedFormula";
import { plainText, readStringItem, type StringItem } from "./sharedStrings";
import { serialOfIso } from "./xlsxDates";

/** Where the scanner puts what it finds. Rows and columns count from 0. */
export interface SheetSink {
  /**
   * Every <c> of the sheet, also those that hold nothing but a style. Where a cell occurs twice the
   * last one counts. `pieces`: the text once more, where parts of it are set in fonts of their own.
   */
  cell(
    row: number,
    column: number,
    value: CellValue,
    formula: string | null,
    style: number,
    pieces: readonly FontPiece[] | null
  ): void;
  /** A cell that the file tells nonsense about; its value has been taken as nothing. */
  badCell(row: number, column: number, reason: "sharedString" | "sharedFormula"): void;
  /** A row's tag, before its cells; the attributes may be read. */
  row?(row: number, xml: XmlScanner): void;
  /** Any other element of the sheet (views, columns, print set-up …), to be read or left. */
  element?(xml: XmlScanner): void;
}

/** What a scan may use up, counted over all sheets of a file. */
export interface ScanBudget {
  cells: number;
  formulaCharacters: number;
}

export function newBudget(): ScanBudget {
  return { cells: LIMITS.cells, formulaCharacters: LIMITS.expandedFormulaCharacters };
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly at: RelativeFormula;
}

interface Waiting {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: number;
  readonly group: string;
}

/** Walks over a worksheet part once and hands over its cells; returns its merged areas. */
export function scanSheet(
  source: string,
  part: string,
  strings: readonly StringItem[],
  budget: ScanBudget,
  sink: SheetSink
): CellRange[] {
  const xml = new XmlScanner(source, part);
  let merges: CellRange[] = [];
  const level = xml.root();
  while (xml.nextChild(level)) {
    if (xml.name === "sheetData") new CellScanner(xml, strings, budget, sink).scan();
    else if (xml.name === "mergeCells") merges = readMerges(xml);
    else sink.element?.(xml);
  }
  return merges;
}

function readMerges(xml: XmlScanner): CellRange[] {
  const merges: CellRange[] = [];
  const level = xml.open();
  while (xml.nextChild(level)) {
    const range = parseRange(xml.attribute("ref") ?? "");
    if (range) merges.push(range);
    if (merges.length > LIMITS.merges) throw tooLarge("merges", LIMITS.merges, xml.part);
  }
  return merges;
}

/**
 * The cells of one sheet. Addresses may be missing (the cell follows the one before) and rows may
 * come in any order; nothing here grows with the size that the sheet claims to have.
 */
class CellScanner {
  private row = -1;
  private column = -1;
  private style = 0;
  private type = "n";
  private value: CellValue = null;
  private formula: string | null = null;
  private pieces: readonly FontPiece[] | null = null;
  /** Group of the shared formula that this cell takes part in without writing it out. */
  private group: string | null = null;
  private readonly shared = new Map<string, SharedFormula>();
  private readonly waiting: Waiting[] = [];

  constructor(
    private readonly xml: XmlScanner,
    private readonly strings: readonly StringItem[],
    private readonly budget: ScanBudget,
    private readonly sink: SheetSink
  ) {}

  scan(): void {
    const { xml, sink } = this;
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (xml.name === "row") this.scanRow();
    }
    for (const cell of this.waiting) {
      const formula = this.expanded(cell.group, cell.row, cell.column);
      if (formula === null) sink.badCell(cell.row, cell.column, "sharedFormula");
      sink.cell(cell.row, cell.column, cell.value, formula, cell.style, null);
    }
  }

  private scanRow(): void {
    const { xml } = this;
    this.startRow();
    const level = xml.open();
    while (xml.nextChild(level)) if (xml.name === "c") this.scanCell();
  }

  private startRow(): void {
    const { xml } = this;
    const number = Number(xml.attribute("r") ?? NaN);
    this.row =
      Number.isInteger(number) && number >= 1 && number <= SHEET_ROWS ? number - 1 : this.row + 1;
    this.column = -1;
    if (this.row >= SHEET_ROWS) throw damaged("xml", xml.part);
    this.sink.row?.(this.row, xml);
  }

  private scanCell(): void {
    const { xml } = this;
    this.startCell();
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (xml.name === "v") this.value = this.valueOf(xml.elementText());
      else if (xml.name === "f") this.scanFormula();
      else if (xml.name === "is") this.value = this.textOf(readStringItem(xml));
    }
    this.finishCell();
  }

  private startCell(): void {
    const { xml } = this;
    this.column++;
    this.style = 0;
    this.type = "n";
    this.value = null;
    this.formula = null;
    this.pieces = null;
    this.group = null;
    while (xml.nextAttribute()) {
      if (xml.attributeName === "r") this.moveTo(xml.attributeValue());
      else if (xml.attributeName === "s") this.style = Number(xml.attributeValue());
      else if (xml.attributeName === "t") this.type = xml.attributeValue();
    }
    if (this.column >= SHEET_COLUMNS) throw damaged("xml", xml.part);
  }

  /** The cell's own address decides; one that is none is passed over. */
  private moveTo(address: string): void {
    let at = 0;
    let column = 0;
    let code = address.charCodeAt(0);
    while (code >= 65 && code <= 122 && at < 4) {
      const letter = code & 31;
      if (letter < 1 || letter > 26) return;
      column = column * 26 + letter;
      code = address.charCodeAt(++at);
    }
    if (column === 0 || column > SHEET_COLUMNS) return;
    let row = 0;
    for (; at < address.length; at++) {
      code = address.charCodeAt(at);
      if (code < 48 || code > 57) return;
      row = row * 10 + (code - 48);
    }
    if (row < 1 || row > SHEET_ROWS) return;
    this.row = row - 1;
    this.column = column - 1;
  }

  private scanFormula(): void {
    const { xml } = this;
    const type = xml.attribute("t");
    const group = type === "shared" ? xml.attribute("si") : null;
    const text = unescapeSpreadsheetText(xml.elementText()).trim();
    if (text !== "") this.formula = text.startsWith("=") ? text.slice(1) : text;
    if (group === null) return;
    if (this.formula === null) this.group = group;
    else
      this.shared.set(group, {
        row: this.row,
        column: this.column,
        at: relativeFormula(this.formula),
      });
  }

  private finishCell(): void {
    const { sink, value, style } = this;
    if (value !== null || this.formula !== null || this.group !== null) {
      if (--this.budget.cells < 0) throw tooLarge("cells", LIMITS.cells, this.xml.part);
    }
    if (this.group !== null) {
      this.formula = this.expanded(this.group, this.row, this.column);
      if (this.formula === null) {
        this.waiting.push({ row: this.row, column: this.column, value, style, group: this.group });
        return;
      }
    }
    sink.cell(this.row, this.column, value, this.formula, style, this.pieces);
  }

  /** The shared formula as it reads in a cell; null where its first cell has not come (yet). */
  private expanded(group: string, row: number, column: number): string | null {
    const master = this.shared.get(group);
    if (!master) return null;
    const formula = master.at(row - master.row, column - master.column);
    this.budget.formulaCharacters -= formula.length;
    if (this.budget.formulaCharacters < 0)
      throw tooLarge("formulas", LIMITS.expandedFormulaCharacters, this.xml.part);
    return formula;
  }

  private valueOf(text: string): CellValue {
    switch (this.type) {
      case "n":
        return numberOrText(text);
      case "s":
        return this.sharedString(text);
      case "b":
        return text.trim() === "1" || text.trim() === "true";
      case "e":
        return { error: text.trim() };
      case "d":
        return serialOfIso(text.trim()) ?? text;
      default:
        return unescapeSpreadsheetText(text).normalize("NFC");
    }
  }

  private textOf(item: StringItem): string {
    this.pieces = typeof item === "string" ? null : item;
    return plainText(item);
  }

  private sharedString(text: string): CellValue {
    const found = this.strings[text === "" ? -1 : Number(text)];
    if (found !== undefined) return this.textOf(found);
    this.sink.badCell(this.row, this.column, "sharedString");
    return null;
  }
}

/** A number that cannot be read as one stays what it is: text, for a person to see. */
function numberOrText(text: string): CellValue {
  const number = Number(text);
  if (number === 0 && text.trim() === "") return null;
  return Number.isFinite(number) ? number : text;
}

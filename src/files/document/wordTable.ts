import { finding, type Finding } from "@/findings";
import { a1, type CellRange } from "@/grid";
import { LIMITS } from "../limits";
import type { XmlScanner } from "../xml/scanner";
import type { TableBuilder } from "./tableBuilder";
import { checkDepth, isSkipped, WordText, type LeftOut } from "./wordText";

/** What a row's or cell's properties say of its place. */
interface CellPlace {
  columns: number;
  /** restart: the first of cells merged downwards; continue: one of the others. */
  down: "none" | "restart" | "continue";
  /** Taken out by a tracked change. */
  deleted: boolean;
}

/** Reads one table of word/document.xml into a builder. */
export class WordTable {
  /** Areas that cells merged downwards have reached so far, by their left column. */
  private readonly open = new Map<number, CellRange>();

  constructor(
    private readonly builder: TableBuilder,
    private readonly leftOut: LeftOut,
    private readonly findings: Finding[]
  ) {}

  /** Reads the table (w:tbl) just started, to its end. */
  read(xml: XmlScanner): void {
    this.readRows(xml);
    for (const range of this.open.values()) this.builder.merge(range);
  }

  private readRows(xml: XmlScanner): void {
    checkDepth(xml);
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (isSkipped(xml)) continue;
      if (xml.name === "tr") this.readRow(xml);
      else this.readRows(xml);
    }
  }

  private readRow(xml: XmlScanner): void {
    const row = { next: 0, started: false, deleted: false };
    this.readCells(xml, row);
  }

  private readCells(
    xml: XmlScanner,
    row: { next: number; started: boolean; deleted: boolean }
  ): void {
    checkDepth(xml);
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (isSkipped(xml)) continue;
      if (xml.name === "trPr") {
        const { before, deleted } = rowProperties(xml);
        row.next += before;
        row.deleted = deleted;
      } else if (xml.name === "tc") {
        if (row.deleted) continue;
        if (!row.started) this.builder.startRow();
        row.started = true;
        row.next = this.readCell(xml, row.next);
      } else this.readCells(xml, row);
    }
  }

  /** Reads a cell and gives the column behind it. */
  private readCell(xml: XmlScanner, left: number): number {
    const text = new WordText(this.leftOut, true);
    const place: CellPlace = { columns: 1, down: "none", deleted: false };
    this.readContent(xml, text, place, left);
    if (place.deleted) return left;
    const right = left + place.columns - 1;
    const { row } = this.builder;
    const above = this.open.get(left);
    if (place.down === "continue" && above?.bottom === row - 1 && above.right === right) {
      this.open.set(left, { ...above, bottom: row });
      this.builder.put(left, right, { text: "" });
      return right + 1;
    }
    this.close(left);
    const range = { top: row, left, bottom: row, right };
    if (place.down === "restart") this.open.set(left, range);
    else this.builder.merge(range);
    this.builder.put(left, right, text.styled());
    return right + 1;
  }

  private close(left: number): void {
    const range = this.open.get(left);
    if (range) this.builder.merge(range);
    this.open.delete(left);
  }

  private readContent(xml: XmlScanner, text: WordText, place: CellPlace, left: number): void {
    checkDepth(xml);
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (isSkipped(xml)) continue;
      if (xml.name === "tcPr") readCellProperties(xml, place);
      else if (xml.name === "p") text.readParagraph(xml);
      else if (xml.name === "tbl") {
        const where = { sheet: this.builder.name, cell: a1(this.builder.row, left) };
        if (this.findings.length < LIMITS.cellFindings)
          this.findings.push(finding("file.nestedTable", where));
        readNestedRows(xml, text, this.leftOut);
      } else this.readContent(xml, text, place, left);
    }
  }
}

/** The text of a table inside a cell: a line for each row, its cells parted by tabs. */
function readNestedRows(xml: XmlScanner, text: WordText, leftOut: LeftOut): void {
  checkDepth(xml);
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (isSkipped(xml)) continue;
    if (xml.name === "tr") text.addLine(nestedCells(xml, leftOut).join("\t"));
    else readNestedRows(xml, text, leftOut);
  }
}

function nestedCells(xml: XmlScanner, leftOut: LeftOut): string[] {
  const cells: string[] = [];
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name !== "tc") continue;
    const text = new WordText(leftOut, true);
    readNestedContent(xml, text, leftOut);
    cells.push(text.styled().text);
  }
  return cells;
}

function readNestedContent(xml: XmlScanner, text: WordText, leftOut: LeftOut): void {
  checkDepth(xml);
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (isSkipped(xml) || xml.name === "tcPr") continue;
    if (xml.name === "p") text.readParagraph(xml);
    else if (xml.name === "tbl") readNestedRows(xml, text, leftOut);
    else readNestedContent(xml, text, leftOut);
  }
}

function rowProperties(xml: XmlScanner): { before: number; deleted: boolean } {
  let before = 0;
  let deleted = false;
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "gridBefore") before = count(xml.attribute("val"), 0);
    else if (xml.name === "del") deleted = true;
  }
  return { before, deleted };
}

function readCellProperties(xml: XmlScanner, place: CellPlace): void {
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "gridSpan") place.columns = count(xml.attribute("val"), 1);
    else if (xml.name === "vMerge")
      place.down = xml.attribute("val") === "restart" ? "restart" : "continue";
    else if (xml.name === "cellDel") place.deleted = true;
  }
}

/** A whole number of columns; the least one where the file says nothing sensible. */
function count(value: string | null, least: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number > least ? Math.min(number, LIMITS.documentSpan) : least;
}

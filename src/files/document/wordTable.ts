import type { CellRange } from "@/grid";
import { LIMITS } from "../fileLimits";
import type { XmlScanner } from "../xml/xmlScanner";
import { isLargerThan } from "./layoutTable";
import type { StyledText, TableBuilder } from "./tableBuilder";
import type { WordContext } from "./wordContext";
import { checkDepth } from "./wordDepth";
import type { RunProperties } from "./wordProperties";
import { readTableLook, type TableLook } from "./wordTableLook";
import { isSkipped, WordText } from "./wordText";

/** What a row's or cell's properties say of its place. */
interface CellPlace {
  columns: number;
  /** restart: the first of cells merged downwards; continue: one of the others. */
  down: "none" | "restart" | "continue";
  /** Taken out by a tracked change. */
  deleted: boolean;
}

/** What a cell holds in its order: text, and tables. */
type CellPart = StyledText | WordTable;

/** Reads one table of word/document.xml into a builder. */
export class WordTable {
  readonly builder: TableBuilder;
  /** Cells that hold a table, and where. */
  readonly nested: { readonly row: number; readonly column: number }[] = [];
  /** Areas that cells merged downwards have reached so far, by their left column. */
  private readonly open = new Map<number, CellRange>();
  private readonly cells: (readonly CellPart[])[] = [];
  private look: TableLook;

  constructor(
    private readonly newBuilder: () => TableBuilder,
    private readonly context: WordContext
  ) {
    this.builder = newBuilder();
    this.look = readTableLook(null, context.styles);
  }

  /** Reads the table (w:tbl) just started, to its end. */
  read(xml: XmlScanner): void {
    this.readRows(xml);
    for (const range of this.open.values()) this.builder.merge(range);
  }

  /** What is in its cells one after another, for a table that only lays out a page; null for any other. */
  asLayout(): CellPart[] | null {
    const own = this.cells.filter((parts) => !parts.some(isTable)).length;
    const isOuter = this.innerTables().some(({ builder, cells }) =>
      isLargerThan(own, { rows: builder.row + 1, columns: builder.columns, cells: cells.length })
    );
    return isOuter ? this.cells.flat() : null;
  }

  private innerTables(): WordTable[] {
    const found = this.cells.flat().filter(isTable);
    return [...found, ...found.flatMap((table) => table.innerTables())];
  }

  private readRows(xml: XmlScanner): void {
    checkDepth(xml);
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (isSkipped(xml)) continue;
      if (xml.name === "tr") this.readRow(xml);
      else if (xml.name === "tblPr") this.look = readTableLook(xml, this.context.styles);
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
    const content = new CellContent(this.context, this.look(this.builder.row, left));
    const place: CellPlace = { columns: 1, down: "none", deleted: false };
    this.readContent(xml, content, place);
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
    this.take(content.end(), left, right);
    return right + 1;
  }

  private take(parts: readonly CellPart[], left: number, right: number): void {
    this.cells.push(parts);
    if (parts.some(isTable)) this.nested.push({ row: this.builder.row, column: left });
    this.builder.put(left, right, joined(parts));
  }

  private close(left: number): void {
    const range = this.open.get(left);
    if (range) this.builder.merge(range);
    this.open.delete(left);
  }

  private readContent(xml: XmlScanner, content: CellContent, place: CellPlace): void {
    checkDepth(xml);
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (isSkipped(xml)) continue;
      if (xml.name === "tcPr") readCellProperties(xml, place);
      else if (xml.name === "p") content.text.readParagraph(xml);
      else if (xml.name === "tbl") {
        const inner = new WordTable(this.newBuilder, this.context);
        inner.read(xml);
        content.addTable(inner);
      } else this.readContent(xml, content, place);
    }
  }
}

/** Gathers the parts of a cell. */
class CellContent {
  text: WordText;
  private readonly parts: CellPart[] = [];

  constructor(
    private readonly context: WordContext,
    private readonly look: RunProperties
  ) {
    this.text = new WordText(context, look);
  }

  addTable(table: WordTable): void {
    this.parts.push(this.text.styled(), table);
    this.text = new WordText(this.context, this.look);
  }

  end(): readonly CellPart[] {
    return [...this.parts, this.text.styled()];
  }
}

function isTable(part: CellPart): part is WordTable {
  return part instanceof WordTable;
}

/** The text of a cell; of a table inside it a line for each row, its cells parted by tabs. */
function joined(parts: readonly CellPart[]): StyledText {
  const [only, other] = parts;
  if (only && !other && !isTable(only)) return only;
  const texts = parts.filter((part): part is StyledText => !isTable(part));
  const look = texts.find((part) => part.look)?.look;
  return {
    text: parts
      .map((part) => (isTable(part) ? part.builder.lines() : part.text))
      .filter((text) => text !== "")
      .join("\n"),
    byFont: texts.some(({ byFont }) => byFont),
    ...(look && { look }),
  };
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

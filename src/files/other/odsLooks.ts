import type { CellLook, HiddenLines } from "@/grid";
import { LIMITS, SHEET_COLUMNS, SHEET_ROWS } from "../fileLimits";
import { tooLarge } from "../fileProblem";
import { XmlScanner } from "../xml/xmlScanner";
import type { SheetFacts } from "./cellLooks";
import { OdsStyles } from "./odsStyles";

/** A part of an OpenDocument spreadsheet. */
export interface OdsPart {
  readonly text: string;
  readonly part: string;
}

interface Place {
  row: number;
  column: number;
}

/**
 * The looks of the cells that hold something, and what is hidden. Refuses (FileProblem) a file whose repeated cells come
 * to more than LIMITS.cells, before a library writes each of them out. `content` holds the sheets.
 */
export function odsLooks(content: OdsPart, others: readonly OdsPart[]): SheetFacts {
  const styles = new OdsStyles();
  for (const { text, part } of [...others, content]) styles.add(text, part);
  const sheets = new Map<string, OdsSheet>();
  const budget = { cells: LIMITS.cells };
  const xml = new XmlScanner(content.text, content.part);
  for (let token = xml.next(); token !== "done"; token = xml.next()) {
    if (token !== "start" || xml.name !== "table") continue;
    const sheet = new OdsSheet(styles, budget);
    sheets.set(xml.attribute("name") ?? "", sheet);
    sheet.read(xml);
  }
  return {
    looks: (sheet, row, column) => sheets.get(sheet)?.looks.get(`${row} ${column}`),
    hidden: (sheet) => sheets.get(sheet)?.hidden,
  };
}

class OdsSheet {
  readonly looks = new Map<string, CellLook>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  readonly hidden: HiddenLines = { rows: this.hiddenRows, columns: this.hiddenColumns };
  /** Styles of columns that say one, each with its first and last column. */
  private readonly columns: { first: number; last: number; style: string }[] = [];
  private readonly at: Place = { row: 0, column: 0 };

  constructor(
    private readonly styles: OdsStyles,
    private readonly budget: { cells: number }
  ) {}

  /** Reads the sheet just started, to its end. Rows and columns may be in groups. */
  read(xml: XmlScanner): void {
    const end = xml.open() - 1;
    let column = 0;
    while (end >= 0 && xml.next() !== "done" && xml.depth > end) {
      if (xml.token !== "start") continue;
      if (xml.name === "table-row") this.readRow(xml);
      else if (xml.name === "table-column") {
        const count = repeated(xml, "number-columns-repeated");
        const style = xml.attribute("default-cell-style-name");
        if (style !== null) this.columns.push({ first: column, last: column + count - 1, style });
        if (isHidden(xml)) addLines(this.hiddenColumns, column, count, SHEET_COLUMNS);
        column += count;
      }
    }
  }

  private readRow(xml: XmlScanner): void {
    const rows = repeated(xml, "number-rows-repeated");
    const style = xml.attribute("default-cell-style-name");
    if (isHidden(xml)) addLines(this.hiddenRows, this.at.row, rows, SHEET_ROWS);
    this.at.column = 0;
    const level = xml.open();
    while (xml.nextChild(level))
      if (xml.name === "table-cell" || xml.name === "covered-table-cell")
        this.readCell(xml, rows, style);
    this.at.row += rows;
  }

  private readCell(xml: XmlScanner, rows: number, rowStyle: string | null): void {
    const columns = repeated(xml, "number-columns-repeated");
    const own = xml.attribute("style-name");
    const isFilled = xml.attribute("value-type") !== null || xml.attribute("formula") !== null;
    const { row, column } = this.at;
    this.at.column += columns;
    if (!isFilled && xml.selfClosing) return;
    this.budget.cells -= rows * columns;
    if (this.budget.cells < 0) throw tooLarge("cells", LIMITS.cells, xml.part);
    const style = own ?? rowStyle ?? this.styleOfColumn(column);
    const look = style === null ? undefined : this.styles.look(style);
    if (!look) return;
    for (let down = 0; down < rows; down++)
      for (let right = 0; right < columns; right++)
        this.looks.set(`${row + down} ${column + right}`, look);
  }

  private styleOfColumn(column: number): string | null {
    const found = this.columns.find(({ first, last }) => first <= column && column <= last);
    return found?.style ?? null;
  }
}

function repeated(xml: XmlScanner, name: string): number {
  const count = Number(xml.attribute(name) ?? 1);
  return Number.isInteger(count) && count > 1 ? count : 1;
}

/** "collapse" by a person, "filter" by a filter. */
function isHidden(xml: XmlScanner): boolean {
  return (xml.attribute("visibility") ?? "visible") !== "visible";
}

/** Files may claim more lines than a sheet can have. */
function addLines(lines: Set<number>, first: number, count: number, most: number): void {
  const end = Math.min(first + count, most);
  for (let line = first; line < end; line++) lines.add(line);
}

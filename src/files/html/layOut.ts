import { type Finding, finding } from "@/findings";
import { a1 } from "@/grid";
import type { DocumentParagraph, DocumentTable } from "../document/documentContent";
import { documentBudget, type StyledText, TableBuilder } from "../document/tableBuilder";
import { LIMITS } from "../fileLimits";
import type { FileText, FontPiece } from "../fileText";
import { HtmlTable } from "./htmlTable";
import { type CellContent, type ClosedCell, type ClosedTable, isLayout } from "./openTable";

/** Makes paragraphs and tables of what was read, in the page's order. */
export class PageLayout {
  readonly blocks: (DocumentParagraph | DocumentTable)[] = [];
  readonly findings: Finding[] = [];
  private readonly budget = documentBudget();
  private tables = 0;

  constructor(private readonly texts: FileText) {}

  /** Lines become paragraphs, blank ones left out; tables that only lay out the page become what is in them. */
  add(content: CellContent): void {
    for (const item of content) {
      if (item.kind === "line") this.addParagraph(item.pieces, item.look?.fontName !== undefined);
      else if (isLayout(item.other))
        for (const cell of item.other.rows.flat()) this.add(cell.content);
      else this.addTable(item.other);
    }
  }

  private addParagraph(pieces: readonly FontPiece[], fontKnown: boolean): void {
    const read = this.texts.of(pieces);
    const text = read.text.trim();
    if (text === "") return;
    const at = this.blocks.push({ kind: "paragraph", text }) - 1;
    if (read.byFont) return;
    this.texts.watch(
      text,
      () => ({}),
      fontKnown,
      (converted) => {
        this.blocks[at] = { kind: "paragraph", text: converted };
      }
    );
  }

  private addTable({ rows }: ClosedTable): void {
    const builder = new TableBuilder(this.budget, this.texts);
    builder.number = ++this.tables;
    const table = new HtmlTable(builder);
    for (const row of rows) {
      table.startRow();
      for (const cell of row) this.addCell(table, cell);
    }
    this.blocks.push(table.build());
  }

  private addCell(table: HtmlTable, { content, columns, rows }: ClosedCell): void {
    if (content.some(({ kind }) => kind === "other")) {
      const { row, column } = table.nextPlace();
      const where = { sheet: table.name, cell: a1(row, column) };
      if (this.findings.length < LIMITS.cellFindings)
        this.findings.push(finding("file.nestedTable", where));
    }
    table.put(this.styled(content), columns, rows);
  }

  /** All lines, without empty ones at the ends, with the look of the first letters. */
  private styled(content: CellContent): StyledText {
    const lines = linesOf(content);
    const pieces = lines.flatMap((line, at) => (at === 0 ? line : [{ text: "\n" }, ...line]));
    const read = this.texts.of(pieces);
    const text = read.text
      .replace(/[^\S\n]+(?=\n)/gu, "")
      .replace(/^\s*\n/u, "")
      .trimEnd();
    const first = content.find((item) => item.kind === "line" && isShown(item.pieces));
    const look = first?.kind === "line" ? first.look : undefined;
    return { text, byFont: read.byFont, ...(look && { look }) };
  }
}

function isShown(pieces: readonly FontPiece[]): boolean {
  return pieces.some(({ text }) => text.trim() !== "");
}

/** The lines of a cell; of a table inside it one for each row, its cells parted by spaces. */
function linesOf(content: CellContent): FontPiece[][] {
  return content.flatMap((item) =>
    item.kind === "line"
      ? [[...item.pieces]]
      : item.other.rows
          .map((row) => joined(row.flatMap((cell) => linesOf(cell.content)).filter(isShown)))
          .filter(isShown)
  );
}

function joined(lines: readonly FontPiece[][]): FontPiece[] {
  return lines.flatMap((line, at) => (at === 0 ? line : [{ text: " " }, ...line]));
}

import { finding, readingOf, type Finding, type Reading } from "@/findings";
import { a1 } from "@/grid";
import { LIMITS } from "../limits";
import { textOfHtml } from "../html/decode";
import { HtmlTable } from "../html/htmlTable";
import { LookStack } from "../html/lookStack";
import { TextFlow } from "../html/textFlow";
import { htmlAttribute, htmlTokens, type HtmlToken } from "../html/tokens";
import type { DocumentContent, DocumentParagraph, DocumentTable } from "./documentContent";
import { documentBudget, TableBuilder } from "./tableBuilder";

/**
 * The text and tables of an HTML page in their order. Read as browsers read it where tags are
 * missing. A table inside a cell becomes text of that cell, with a finding.
 */
export function readHtml(bytes: Uint8Array): Reading<DocumentContent> {
  const page = new HtmlPage();
  for (const token of htmlTokens(textOfHtml(bytes))) page.take(token);
  return page.reading();
}

/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  "p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd section article header footer main nav aside center blockquote pre hr form fieldset address figure figcaption caption body".split(
    " "
  )
);

const ROW_GROUPS: ReadonlySet<string> = new Set(["thead", "tbody", "tfoot"]);

interface OpenCell {
  readonly flow: TextFlow;
  readonly columns: number;
  readonly rows: number;
  /** Looks that were open before the cell. */
  readonly looks: number;
}

class HtmlPage {
  private readonly blocks: (DocumentParagraph | DocumentTable)[] = [];
  private readonly findings: Finding[] = [];
  private readonly looks = new LookStack();
  private readonly budget = documentBudget();
  private readonly between = new TextFlow();
  private tables = 0;
  private table: HtmlTable | null = null;
  private inRow = false;
  private cell: OpenCell | null = null;
  /** Tables open inside the cell: their words are the cell's. */
  private nested = 0;

  take(token: HtmlToken): void {
    if (token.kind === "text") this.flow.add(token.text, this.looks.look);
    else if (token.kind === "end") this.end(token.name);
    else if (this.nested > 0) this.startNested(token.name, token.attributes);
    else this.start(token.name, token.attributes);
  }

  reading(): Reading<DocumentContent> {
    this.nested = 0;
    this.endTable();
    this.endParagraphs();
    return readingOf({ blocks: this.blocks }, this.findings);
  }

  private get flow(): TextFlow {
    return this.cell?.flow ?? this.between;
  }

  private start(name: string, attributes: string): void {
    if (name === "table") this.startTable();
    else if (this.table && (name === "tr" || ROW_GROUPS.has(name))) {
      this.endRow();
      if (name === "tr") this.startRow(this.table);
    } else if (this.table && (name === "td" || name === "th")) this.startCell(name, attributes);
    else this.startText(name, attributes);
  }

  private startText(name: string, attributes: string): void {
    if (name === "br") this.flow.breakLine();
    else {
      if (BLOCKS.has(name)) this.flow.endBlock();
      this.looks.start(name, attributes);
    }
  }

  private startNested(name: string, attributes: string): void {
    if (name === "table") this.nested++;
    if (name === "table" || name === "tr") this.flow.endBlock();
    else if (name === "td" || name === "th") this.flow.add(" ", this.looks.look);
    else this.startText(name, attributes);
  }

  private end(name: string): void {
    if (this.nested > 0 && name === "table") {
      this.nested--;
      this.flow.endBlock();
    } else if (this.nested > 0 && /^(?:tr|td|th|thead|tbody|tfoot)$/.test(name)) return;
    else if (name === "table") this.endTable();
    else if (name === "tr" || ROW_GROUPS.has(name)) this.endRow();
    else if (name === "td" || name === "th") this.endCell();
    else {
      if (BLOCKS.has(name)) this.flow.endBlock();
      this.looks.end(name, this.cell?.looks ?? 0);
    }
  }

  private startTable(): void {
    if (this.table && this.cell) {
      const { row, column } = this.table.nextPlace();
      const where = { sheet: this.table.name, cell: a1(row, column) };
      if (this.findings.length < LIMITS.cellFindings)
        this.findings.push(finding("file.nestedTable", where));
      this.nested = 1;
      return this.flow.endBlock();
    }
    // A table that begins inside another, but in none of its cells, means that the other was never closed.
    this.endTable();
    this.endParagraphs();
    this.table = new HtmlTable(new TableBuilder(++this.tables, this.budget));
  }

  private startRow(table: HtmlTable): void {
    table.startRow();
    this.inRow = true;
  }

  private startCell(name: string, attributes: string): void {
    this.endCell();
    if (this.table && !this.inRow) this.startRow(this.table);
    const span = (attribute: string) => wholeNumber(htmlAttribute(attributes, attribute));
    const looks = this.looks.depth;
    this.cell = { flow: new TextFlow(), columns: span("colspan"), rows: span("rowspan"), looks };
    this.looks.start(name, attributes);
  }

  private endCell(): void {
    if (!this.cell || !this.table) return;
    this.table.put(this.cell.flow.styled(), this.cell.columns, this.cell.rows);
    this.looks.cut(this.cell.looks);
    this.cell = null;
  }

  private endRow(): void {
    this.endCell();
    this.inRow = false;
  }

  private endTable(): void {
    this.endRow();
    if (!this.table) return;
    this.endParagraphs();
    this.blocks.push(this.table.build());
    this.table = null;
  }

  /** Text between tables; a table's caption, and text that strayed between its cells, comes before it. */
  private endParagraphs(): void {
    for (const text of this.between.takeLines()) this.blocks.push({ kind: "paragraph", text });
  }
}

/** A span as browsers take it: 1 where nothing sensible is written. */
function wholeNumber(value: string | null): number {
  return /^\s*\d{1,5}/.test(value ?? "") ? parseInt(value ?? "", 10) : 1;
}

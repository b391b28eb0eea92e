import { finding, type Reading, readingOf } from "@/findings";
import { LIMITS } from "../fileLimits";
import { FileText } from "../fileText";
import { textOfHtml } from "../html/decodeHtml";
import { htmlAttribute, type HtmlToken, htmlTokens } from "../html/htmlTokens";
import { PageLayout } from "../html/layOut";
import { ListStack } from "../html/listStack";
import { LookStack } from "../html/lookStack";
import { type ClosedTable, OpenTable } from "../html/openTable";
import { TextFlow } from "../html/textFlow";
import type { ReadOptions } from "../readOptions";
import type { DocumentContent } from "./documentContent";

/**
 * The text and tables of an HTML page in their order. Read as browsers read it where tags are
 * missing. Tables that only lay out the page are read as their contents; any other table inside a cell
 * becomes text of that cell, with a finding.
 */
export function readHtml(
  bytes: Uint8Array,
  { legacyFonts }: ReadOptions = {}
): Reading<DocumentContent> {
  const page = new HtmlPage();
  for (const token of htmlTokens(textOfHtml(bytes))) page.take(token);
  const texts = new FileText(legacyFonts);
  const layout = new PageLayout(texts);
  layout.add(page.close());
  const { hiddenTexts, noteMarks } = page;
  return readingOf({ blocks: layout.blocks }, [
    ...texts.finish(),
    ...layout.findings,
    ...(hiddenTexts > 0 ? [finding("file.hiddenText", {}, { count: hiddenTexts })] : []),
    ...(noteMarks > 0 ? [finding("file.leftOut", {}, { what: "note", count: noteMarks })] : []),
  ]);
}

/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  "p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd section article header footer main nav aside center blockquote pre hr form fieldset address figure figcaption caption body".split(
    " "
  )
);

/** "[1]", raised or a link: it names a note and is no word of the text. */
const NOTE_MARK = /^\s*\[\d{1,3}\]\s*$/u;
const HOLDS_MARKS: ReadonlySet<string> = new Set(["sup", "a"]);

const ROW_GROUPS: ReadonlySet<string> = new Set(["thead", "tbody", "tfoot"]);

class HtmlPage {
  private readonly looks = new LookStack();
  private readonly lists = new ListStack();
  /** Text between tables; a table's caption, and text that strayed between its cells, comes before it. */
  private readonly outside = new TextFlow<ClosedTable>();
  /** The tables open around the place reached, outermost first. */
  private readonly tables: OpenTable[] = [];
  /** Elements open before each cell that is open. */
  private readonly cellLooks: number[] = [];
  private hidden = 0;
  private marks = 0;
  /** How many elements are open in which a note's mark may stand. */
  private holders = 0;

  take(token: HtmlToken): void {
    if (token.kind === "text") this.takeText(token.text);
    else if (token.kind === "style") this.looks.sheet.add(token.text);
    else if (token.kind === "end") this.end(token.name);
    else this.start(token.name, token.attributes);
  }

  close(): ReturnType<TextFlow<ClosedTable>["take"]> {
    while (this.tables.length > 0) this.endTable();
    return this.outside.take();
  }

  /** How many stretches of text the page hides. */
  get hiddenTexts(): number {
    return this.hidden;
  }

  /** How many note marks were in the text. */
  get noteMarks(): number {
    return this.marks;
  }

  private takeText(text: string): void {
    const { look } = this.looks;
    if (look.state === "shown" && this.holders > 0 && NOTE_MARK.test(text)) this.marks++;
    else if (look.state === "shown") this.flow.add(text, look);
    else if (look.state === "hidden" && text.trim() !== "") this.hidden++;
  }

  private get table(): OpenTable | undefined {
    return this.tables.at(-1);
  }

  private get flow(): TextFlow<ClosedTable> {
    return this.tables.findLast(({ flow }) => flow !== null)?.flow ?? this.outside;
  }

  /** Further out than this no end tag closes anything: a cell, or the page. */
  private get floor(): number {
    return this.cellLooks.at(-1) ?? 0;
  }

  private start(name: string, attributes: string): void {
    if (name === "table") this.startTable(attributes);
    else if (this.table && (name === "tr" || ROW_GROUPS.has(name))) {
      this.endRow(this.table);
      if (name === "tr") this.startRow(this.table, attributes);
    } else if (this.table && (name === "td" || name === "th"))
      this.startCell(this.table, name, attributes);
    else this.startText(name, attributes);
  }

  private startText(name: string, attributes: string): void {
    if (name === "br") return this.flow.breakLine();
    if (BLOCKS.has(name)) this.flow.endBlock();
    if (HOLDS_MARKS.has(name)) this.holders++;
    this.looks.start(name, attributes, this.floor);
    const mark = this.lists.start(name, (attribute) => htmlAttribute(attributes, attribute));
    if (mark !== "") this.flow.add(mark, this.looks.look);
  }

  private end(name: string): void {
    if (name === "table") this.endTable();
    else if (this.table && (name === "tr" || ROW_GROUPS.has(name))) this.endRow(this.table);
    else if (this.table && (name === "td" || name === "th")) this.endCell(this.table);
    else {
      if (BLOCKS.has(name)) this.flow.endBlock();
      if (HOLDS_MARKS.has(name)) this.holders = Math.max(0, this.holders - 1);
      this.lists.end(name);
      this.looks.end(name, this.floor);
    }
  }

  /** A table that begins inside another, but in none of its cells, means that the other was never closed. */
  private startTable(attributes: string): void {
    if (this.table && this.table.flow === null) this.endTable();
    this.flow.endBlock();
    if (this.tables.length >= LIMITS.nestedTables) return;
    const table = new OpenTable(this.looks.depth);
    this.looks.start("table", attributes, this.floor);
    this.tables.push(table);
  }

  private startRow(table: OpenTable, attributes: string): void {
    this.looks.cut(table.looks + 1);
    table.startRow();
    this.looks.start("tr", attributes, this.floor);
  }

  private startCell(table: OpenTable, name: string, attributes: string): void {
    this.endCell(table);
    const span = (attribute: string) => wholeNumber(htmlAttribute(attributes, attribute));
    table.startCell(span("colspan"), span("rowspan"));
    this.cellLooks.push(this.looks.depth);
    this.looks.start(name, attributes, this.floor);
  }

  private endCell(table: OpenTable): void {
    if (table.flow === null) return;
    table.endCell();
    this.holders = 0;
    this.looks.cut(this.cellLooks.pop() ?? 0);
    this.lists.clear();
  }

  private endRow(table: OpenTable): void {
    this.endCell(table);
    table.endRow();
    this.looks.cut(table.looks + 1);
  }

  private endTable(): void {
    const { table } = this;
    if (!table) return;
    this.endRow(table);
    this.tables.pop();
    this.looks.cut(table.looks);
    this.flow.addOther(table.close());
  }
}

/** A span as browsers take it: 1 where nothing sensible is written. */
function wholeNumber(value: string | null): number {
  return /^\s*\d{1,5}/.test(value ?? "") ? parseInt(value ?? "", 10) : 1;
}

import { type Finding, finding, type Reading, readingOf } from "@/findings";
import { a1 } from "@/grid";
import { LIMITS } from "../fileLimits";
import { damaged } from "../fileProblem";
import { FileText } from "../fileText";
import type { ReadOptions } from "../readOptions";
import { mainDocumentPart } from "../xlsx/xlsxPackage";
import { XmlScanner } from "../xml/xmlScanner";
import type { Archive } from "../zip/zipArchive";
import type { DocumentContent, DocumentParagraph, DocumentTable } from "./documentContent";
import { documentBudget, type StyledText, TableBuilder } from "./tableBuilder";
import type { LeftOut, WordContext } from "./wordContext";
import { checkDepth } from "./wordDepth";
import { WordNumbering } from "./wordNumbering";
import { wordParts } from "./wordParts";
import { WordStyles } from "./wordStyles";
import { WordTable } from "./wordTable";
import { isSkipped, WordText } from "./wordText";

/**
 * The text and tables of a .docx in their order, as they stand once tracked changes are accepted,
 * with the numbers that Word makes. Left out: headers and footers; hidden text, notes, text boxes
 * and numbers that cannot be computed, with a finding each. A table inside a cell becomes text of
 * that cell, with a finding.
 */
export function readDocx(archive: Archive, options: ReadOptions = {}): Reading<DocumentContent> {
  const part = mainDocumentPart(archive);
  if (part === null) throw damaged("missingPart", "word/document.xml");
  const body = new WordBody(archive, part, options);
  body.read(new XmlScanner(archive.xml(part), part));
  return body.reading();
}

function contextOf(
  archive: Archive,
  main: string,
  { legacyFonts }: ReadOptions
): Omit<WordContext, "readBox"> {
  const parts = wordParts(archive, main);
  const styles = new WordStyles(archive, parts);
  const { numbering: part } = parts;
  const source = part === null ? null : { text: archive.xml(part), part };
  return {
    styles,
    numbering: new WordNumbering(source, (id) => styles.style("numbering", id)),
    text: new FileText(legacyFonts),
    leftOut: { numbered: 0, hidden: 0, textBoxes: 0, notes: 0 },
  };
}

class WordBody {
  private blocks: (DocumentParagraph | DocumentTable)[] = [];
  private readonly findings: Finding[] = [];
  private readonly budget = documentBudget();
  private tables = 0;
  private open: WordText | null = null;

  private readonly context: WordContext;

  constructor(archive: Archive, main: string, options: ReadOptions) {
    this.context = {
      ...contextOf(archive, main, options),
      readBox: (xml) => this.readBox(xml),
    };
  }

  read(xml: XmlScanner): void {
    const level = xml.root();
    while (xml.nextChild(level)) if (xml.name === "body") this.readBlocks(xml);
    while (xml.next() !== "done");
    this.endParagraph();
  }

  reading(): Reading<DocumentContent> {
    const { text, leftOut } = this.context;
    const findings = [...text.finish(), ...this.findings, ...leftOutOf(leftOut)];
    return readingOf({ blocks: this.blocks }, findings);
  }

  private readBlocks(xml: XmlScanner): void {
    checkDepth(xml);
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (isSkipped(xml)) continue;
      if (xml.name === "p") this.readParagraph(xml);
      else if (xml.name === "tbl") this.readTable(xml);
      else this.readBlocks(xml);
    }
  }

  private readParagraph(xml: XmlScanner): void {
    this.open ??= new WordText(this.context, null);
    this.open.readParagraph(xml);
    if (!this.open.isOpen) this.endParagraph();
  }

  private endParagraph(): void {
    this.addParagraph(this.open?.styled() ?? { text: "" });
    this.open = null;
  }

  private addParagraph({ text: read, byFont, look }: StyledText): void {
    const text = read.trim();
    if (text === "") return;
    const block = { kind: "paragraph" as const, text };
    this.blocks.push(block);
    if (byFont) return;
    this.context.text.watch(
      text,
      () => ({}),
      look?.fontName !== undefined,
      (converted) => {
        block.text = converted;
      }
    );
  }

  /** A box with a table stands before the paragraph or table that holds it; others are left out. */
  private readBox(xml: XmlScanner): void {
    const [outerBlocks, outerOpen] = [this.blocks, this.open];
    [this.blocks, this.open] = [[], null];
    this.readBlocks(xml);
    this.endParagraph();
    const { blocks } = this;
    [this.blocks, this.open] = [outerBlocks, outerOpen];
    if (blocks.some(({ kind }) => kind === "table")) this.blocks.push(...blocks);
    else if (blocks.length > 0) this.context.leftOut.textBoxes++;
  }

  private readTable(xml: XmlScanner): void {
    this.endParagraph();
    const table = new WordTable(
      () => new TableBuilder(this.budget, this.context.text),
      this.context
    );
    table.read(xml);
    this.addTable(table);
  }

  /** A table that only lays out the page becomes what is in it. */
  private addTable(table: WordTable): void {
    const parts = table.asLayout();
    for (const part of parts ?? []) {
      if (part instanceof WordTable) this.addTable(part);
      else for (const line of part.text.split("\n")) this.addParagraph({ ...part, text: line });
    }
    if (parts) return;
    table.builder.number = ++this.tables;
    const sheet = table.builder.name;
    for (const { row, column } of table.nested)
      if (this.findings.length < LIMITS.cellFindings)
        this.findings.push(finding("file.nestedTable", { sheet, cell: a1(row, column) }));
    this.blocks.push(table.builder.build());
  }
}

function leftOutOf({ numbered, hidden, textBoxes, notes }: LeftOut): Finding[] {
  return [
    ...(numbered > 0 ? [finding("file.numberingNotRead", {}, { count: numbered })] : []),
    ...(hidden > 0 ? [finding("file.hiddenText", {}, { count: hidden })] : []),
    ...(textBoxes > 0 ? [finding("file.leftOut", {}, { what: "textBox", count: textBoxes })] : []),
    ...(notes > 0 ? [finding("file.leftOut", {}, { what: "note", count: notes })] : []),
  ];
}

import { finding, readingOf, type Finding, type Reading } from "@/findings";
import { mainDocumentPart } from "../xlsx/package";
import { damaged } from "../fileProblem";
import { XmlScanner } from "../xml/scanner";
import type { Archive } from "../zip/archive";
import type { DocumentContent, DocumentParagraph, DocumentTable } from "./documentContent";
import { documentBudget, TableBuilder } from "./tableBuilder";
import { WordTable } from "./wordTable";
import { checkDepth, isSkipped, WordText, type LeftOut } from "./wordText";

/**
 * The text and tables of a .docx in their order, as they stand once tracked changes are accepted.
 * Left out: headers, footers, notes, text boxes; hidden text and numbers that Word makes itself,
 * with a finding each. A table inside a cell becomes text of that cell, with a finding.
 */
export function readDocx(archive: Archive): Reading<DocumentContent> {
  const part = mainDocumentPart(archive);
  if (part === null) throw damaged("missingPart", "word/document.xml");
  const body = new WordBody();
  body.read(new XmlScanner(archive.xml(part), part));
  return body.reading();
}

class WordBody {
  private readonly blocks: (DocumentParagraph | DocumentTable)[] = [];
  private readonly findings: Finding[] = [];
  private readonly leftOut: LeftOut = { numbered: 0, hidden: 0 };
  private readonly budget = documentBudget();
  private tables = 0;
  private open: WordText | null = null;

  read(xml: XmlScanner): void {
    const level = xml.root();
    while (xml.nextChild(level)) if (xml.name === "body") this.readBlocks(xml);
    while (xml.next() !== "done");
    this.endParagraph();
  }

  reading(): Reading<DocumentContent> {
    const { numbered, hidden } = this.leftOut;
    if (numbered > 0) this.findings.push(finding("file.numberingNotRead", {}, { count: numbered }));
    if (hidden > 0) this.findings.push(finding("file.hiddenText", {}, { count: hidden }));
    return readingOf({ blocks: this.blocks }, this.findings);
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
    this.open ??= new WordText(this.leftOut, false);
    this.open.readParagraph(xml);
    if (!this.open.isOpen) this.endParagraph();
  }

  private endParagraph(): void {
    const text = this.open?.styled().text.trim() ?? "";
    if (text !== "") this.blocks.push({ kind: "paragraph", text });
    this.open = null;
  }

  private readTable(xml: XmlScanner): void {
    this.endParagraph();
    const builder = new TableBuilder(++this.tables, this.budget);
    new WordTable(builder, this.leftOut, this.findings).read(xml);
    this.blocks.push(builder.build());
  }
}

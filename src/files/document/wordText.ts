import type { CellLook } from "@/grid";
import type { FontPiece } from "../fileText";
import type { XmlScanner } from "../xml/xmlScanner";
import type { StyledText } from "./tableBuilder";
import type { WordContext } from "./wordContext";
import { checkDepth } from "./wordDepth";
import { type NumberingRef, readNumberingRef, type RunProperties } from "./wordProperties";
import { readRun } from "./wordRun";
import type { RunLook, WordStyle } from "./wordStyles";

/**
 * Content that the accepted state of tracked changes leaves out, and what repeats or frames the
 * text: the second writing of a thing for old programs, drawings with their text boxes.
 */
const SKIPPED: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "drawing",
  "pict",
  "object",
  "sdtPr",
  "sdtEndPr",
  "customXmlPr",
  "smartTagPr",
  "instrText",
]);

export function isSkipped(xml: XmlScanner): boolean {
  return SKIPPED.has(xml.name);
}

/** The paragraph being read: its style, and its own numbering where it has one. */
interface Paragraph {
  styleId: string | null;
  style: WordStyle;
  numbering: NumberingRef | null;
}

/** The paragraphs of a cell, or of the text between tables, put together line by line. */
export class WordText {
  private readonly lines: FontPiece[][] = [];
  private look: CellLook | undefined;
  private sawText = false;
  private joinsNext = false;

  constructor(
    private readonly context: WordContext,
    /** What the table gives to runs of the cell; null outside tables. */
    private readonly table: RunProperties | null
  ) {}

  /** Reads the paragraph (w:p) just started, to its end. */
  readParagraph(xml: XmlScanner): void {
    const before = this.joinsNext ? (this.lines.pop() ?? []) : [];
    this.joinsNext = false;
    const paragraph: Paragraph = {
      styleId: null,
      style: this.context.styles.style("paragraph", null),
      numbering: null,
    };
    const pieces: FontPiece[] = [];
    this.readInline(xml, paragraph, pieces);
    // The end that stays is the one whose properties the joined paragraph has.
    const number = this.joinsNext ? "" : this.numberOf(paragraph);
    this.lines.push([...(number === "" ? [] : [{ text: number }]), ...before, ...pieces]);
  }

  /** Whether the end of the last paragraph is deleted by a tracked change: the next one goes on in its line. */
  get isOpen(): boolean {
    return this.joinsNext;
  }

  /** The paragraphs as lines, without empty ones at the ends. */
  styled(): StyledText {
    const pieces = this.lines.flatMap((line, index) =>
      index === 0 ? line : [{ text: "\n" }, ...line]
    );
    const { text, byFont } = this.context.text.of(pieces);
    const shown = text.replace(/^\s*\n/u, "").trimEnd();
    return { text: shown, byFont, ...(this.look && { look: this.look }) };
  }

  private readInline(xml: XmlScanner, paragraph: Paragraph, pieces: FontPiece[]): void {
    checkDepth(xml);
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (isSkipped(xml)) continue;
      if (xml.name === "pPr") this.readProperties(xml, paragraph);
      else if (xml.name === "r") pieces.push(...this.runPieces(xml, paragraph));
      else this.readInline(xml, paragraph, pieces);
    }
  }

  private runPieces(xml: XmlScanner, paragraph: Paragraph): FontPiece[] {
    const { styles, leftOut } = this.context;
    const { text, properties } = readRun(xml, this.context);
    if (text === "") return [];
    const look = styles.lookOf(properties, paragraph.style, this.table ?? {});
    const isBlank = text.trim() === "";
    if (look.hidden) {
      if (!isBlank) leftOut.hidden++;
      return [];
    }
    if (!this.sawText && !isBlank) {
      this.sawText = true;
      this.look = cellLook(look);
    }
    return [{ text, font: look.font, capitals: look.caps }];
  }

  private numberOf({ numbering, styleId, style }: Paragraph): string {
    const list = numbering?.list ?? style.numbering?.list ?? null;
    if (list === null || list === "0") return "";
    const level = numbering?.level ?? (numbering ? null : (style.numbering?.level ?? null));
    const number = this.context.numbering.next({ list, level }, styleId);
    if (number === null && this.table) this.context.leftOut.numbered++;
    return number ?? "";
  }

  private readProperties(xml: XmlScanner, paragraph: Paragraph): void {
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (xml.name === "numPr") paragraph.numbering = readNumberingRef(xml);
      else if (xml.name === "rPr") this.readMark(xml);
      else if (xml.name === "pStyle") {
        paragraph.styleId = xml.attribute("val");
        paragraph.style = this.context.styles.style("paragraph", paragraph.styleId);
      }
    }
  }

  private readMark(xml: XmlScanner): void {
    const level = xml.open();
    while (xml.nextChild(level))
      if (xml.name === "del" || xml.name === "moveFrom") this.joinsNext = true;
  }
}

function cellLook({ bold, italic, font }: RunLook): CellLook | undefined {
  const look = {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(font !== undefined && { fontName: font }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

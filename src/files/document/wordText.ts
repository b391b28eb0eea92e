import type { CellLook } from "@/grid";
import { damaged } from "../fileProblem";
import { LIMITS } from "../limits";
import type { XmlScanner } from "../xml/scanner";
import type { StyledText } from "./tableBuilder";
import { readRun } from "./wordRun";

/** What was met in a document and is not in its text. */
export interface LeftOut {
  /** Paragraphs in tables whose number or bullet Word makes itself, so that the file holds no text of it. */
  numbered: number;
  /** Runs formatted as hidden. */
  hidden: number;
}

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

/** No program nests so deep; following it without end would exhaust the stack. */
export function checkDepth(xml: XmlScanner): void {
  if (xml.depth > LIMITS.documentDepth) throw damaged("xml", xml.part);
}

/** The paragraphs of a cell, or of the text between tables, put together line by line. */
export class WordText {
  private readonly lines: string[] = [];
  private look: CellLook | undefined;
  private sawText = false;
  private joinsNext = false;

  constructor(
    private readonly leftOut: LeftOut,
    private readonly inTable: boolean
  ) {}

  /** Reads the paragraph (w:p) just started, to its end. */
  readParagraph(xml: XmlScanner): void {
    const joins = this.joinsNext;
    this.joinsNext = false;
    const line = this.inlineText(xml);
    if (joins) this.lines.push((this.lines.pop() ?? "") + line);
    else this.lines.push(line);
  }

  /** Adds a line that was put together elsewhere (the text of a table inside a cell). */
  addLine(line: string): void {
    this.lines.push(line);
  }

  /** Whether the end of the last paragraph is deleted by a tracked change: the next one goes on in its line. */
  get isOpen(): boolean {
    return this.joinsNext;
  }

  /** The paragraphs as lines, without empty ones at the ends. */
  styled(): StyledText {
    const text = this.lines
      .join("\n")
      .replace(/^\s*\n/u, "")
      .trimEnd();
    return { text, ...(this.look && { look: this.look }) };
  }

  private inlineText(xml: XmlScanner): string {
    checkDepth(xml);
    let text = "";
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (isSkipped(xml)) continue;
      if (xml.name === "pPr") this.readProperties(xml);
      else if (xml.name === "r") text += this.runText(xml);
      else text += this.inlineText(xml);
    }
    return text;
  }

  private runText(xml: XmlScanner): string {
    const run = readRun(xml);
    if (run.hidden) {
      if (run.text.trim() !== "") this.leftOut.hidden++;
      return "";
    }
    if (!this.sawText && run.text.trim() !== "") {
      this.sawText = true;
      this.look = run.look;
    }
    return run.text;
  }

  private readProperties(xml: XmlScanner): void {
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (xml.name === "numPr") this.readNumbering(xml);
      else if (xml.name === "rPr") this.readMark(xml);
    }
  }

  /** List 0 takes the numbering of a style away again. */
  private readNumbering(xml: XmlScanner): void {
    const level = xml.open();
    while (xml.nextChild(level))
      if (xml.name === "numId" && xml.attribute("val") !== "0" && this.inTable)
        this.leftOut.numbered++;
  }

  private readMark(xml: XmlScanner): void {
    const level = xml.open();
    while (xml.nextChild(level))
      if (xml.name === "del" || xml.name === "moveFrom") this.joinsNext = true;
  }
}

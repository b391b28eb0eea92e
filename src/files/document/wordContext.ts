import type { FileText } from "../fileText";
import type { XmlScanner } from "../xml/xmlScanner";
import type { WordNumbering } from "./wordNumbering";
import type { WordStyles } from "./wordStyles";

/** What was met in a document and is not in its text. */
export interface LeftOut {
  /** Paragraphs in tables whose number Word makes itself in a way that is not known here. */
  numbered: number;
  /** Runs formatted as hidden. */
  hidden: number;
  /** Text boxes that hold text and no table. */
  textBoxes: number;
  /** Marks of footnotes and endnotes. */
  notes: number;
}

/** What all readers of one document share. */
export interface WordContext {
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  readonly text: FileText;
  readonly leftOut: LeftOut;
  /** Reads the content of a text box (w:txbxContent) just started, to its end. */
  readonly readBox: (xml: XmlScanner) => void;
}

import type { FontPiece } from "../fileText";
import { XmlScanner } from "../xml/xmlScanner";
import { unescapeSpreadsheetText } from "../xml/xmlText";

/** A text in normal form C; as pieces where parts of it are set in fonts of their own. */
export type StringItem = string | readonly FontPiece[];

/** The texts that cells point at by number. Runs of one text are joined; phonetic guides are no text. */
export function readSharedStrings(source: string, part: string): StringItem[] {
  const xml = new XmlScanner(source, part);
  const texts: StringItem[] = [];
  const level = xml.root();
  while (xml.nextChild(level)) if (xml.name === "si") texts.push(readStringItem(xml));
  return texts;
}

/** The text of an element that holds <t>, or runs <r><t>: <si> of the table, <is> of a cell. */
export function readStringItem(xml: XmlScanner): StringItem {
  let text = "";
  const pieces: FontPiece[] = [];
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "t") text += xml.elementText();
    else if (xml.name === "r") pieces.push(readRun(xml));
  }
  if (pieces.some(({ font }) => font !== undefined))
    return text === "" ? pieces : [{ text }, ...pieces];
  return unescapeSpreadsheetText(text + pieces.map((piece) => piece.text).join("")).normalize(
    "NFC"
  );
}

export function plainText(item: StringItem): string {
  return typeof item === "string"
    ? item
    : item
        .map(({ text }) => text)
        .join("")
        .normalize("NFC");
}

function readRun(xml: XmlScanner): FontPiece {
  let text = "";
  let font: string | null = null;
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "t") text += xml.elementText();
    else if (xml.name === "rPr") font = readRunFont(xml);
  }
  return { text: unescapeSpreadsheetText(text), ...(font !== null && { font }) };
}

function readRunFont(xml: XmlScanner): string | null {
  let font: string | null = null;
  const level = xml.open();
  while (xml.nextChild(level)) if (xml.name === "rFont") font = xml.attribute("val");
  return font;
}

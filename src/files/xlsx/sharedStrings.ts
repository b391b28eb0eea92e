import { unescapeSpreadsheetText } from "../xml/text";
import { XmlScanner } from "../xml/scanner";

/** The texts that cells point at by number. Runs of one text are joined; phonetic guides are no text. */
export function readSharedStrings(source: string, part: string): string[] {
  const xml = new XmlScanner(source, part);
  const texts: string[] = [];
  const level = xml.root();
  while (xml.nextChild(level)) if (xml.name === "si") texts.push(readStringItem(xml));
  return texts;
}

/** The text of an element that holds <t>, or runs <r><t>: <si> of the table, <is> of a cell. */
export function readStringItem(xml: XmlScanner): string {
  let text = "";
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "t") text += xml.elementText();
    else if (xml.name === "r") text += readRun(xml);
  }
  return unescapeSpreadsheetText(text);
}

function readRun(xml: XmlScanner): string {
  let text = "";
  const level = xml.open();
  while (xml.nextChild(level)) if (xml.name === "t") text += xml.elementText();
  return text;
}

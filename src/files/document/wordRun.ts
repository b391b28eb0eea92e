import type { XmlScanner } from "../xml/xmlScanner";
import type { WordContext } from "./wordContext";
import { checkDepth } from "./wordDepth";
import { readRunProperties, type RunProperties } from "./wordProperties";
import { symbol } from "./wordSymbols";

/** The text of a run (w:r) and what its properties say. */
export interface Run {
  readonly text: string;
  readonly properties: RunProperties;
}

/** Reads the run just started, to its end; text boxes in it are read apart, pictures left out. */
export function readRun(xml: XmlScanner, context: WordContext): Run {
  let text = "";
  let properties: RunProperties = {};
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "rPr") properties = readRunProperties(xml);
    else text += pieceOf(xml, context);
  }
  return { text, properties };
}

function pieceOf(xml: XmlScanner, context: WordContext): string {
  switch (xml.name) {
    case "t":
      return xml.elementText();
    case "tab":
    case "ptab":
      return "\t";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "softHyphen":
      return "\u00AD";
    case "sym":
      return symbol(xml.attribute("font") ?? "", parseInt(xml.attribute("char") ?? "", 16));
    case "footnoteReference":
    case "endnoteReference":
      context.leftOut.notes++;
      return "";
    case "drawing":
    case "pict":
    case "object":
    case "AlternateContent":
      readBoxes(xml, context);
      return "";
    default:
      return "";
  }
}

/** Reads the text boxes of a drawing, to its end; what is written twice, for old programs too, once. */
function readBoxes(xml: XmlScanner, context: WordContext): void {
  checkDepth(xml);
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "txbxContent") context.readBox(xml);
    else if (xml.name !== "Fallback") readBoxes(xml, context);
  }
}

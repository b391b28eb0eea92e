import type { CellLook } from "@/grid";
import type { XmlScanner } from "../xml/scanner";
import { isTrue } from "../xml/text";

/** Characters of the Symbol font, by code, that stand in scoring tables: Word keeps them at U+F000. */
const SYMBOL_FONT: ReadonlyMap<number, string> = new Map([
  [0x2d, "−"],
  [0xa3, "≤"],
  [0xb1, "±"],
  [0xb3, "≥"],
  [0xb4, "×"],
  [0xb7, "•"],
  [0xb8, "÷"],
  [0xb9, "≠"],
]);

const PRIVATE_USE = 0xf000;
const LAST_CODE = 0x10ffff;

/** The text of a run (w:r) and what its properties say of its looks. */
export interface Run {
  readonly text: string;
  readonly look: CellLook | undefined;
  /** Formatted as hidden text, which neither screen nor print shows. */
  readonly hidden: boolean;
}

/** Reads the run just started, to its end; pictures and text boxes in it are left out. */
export function readRun(xml: XmlScanner): Run {
  let text = "";
  let properties: Pick<Run, "look" | "hidden"> = { look: undefined, hidden: false };
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "rPr") properties = readProperties(xml);
    else text += pieceOf(xml);
  }
  return { text, ...properties };
}

function pieceOf(xml: XmlScanner): string {
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
    case "sym":
      return symbol(xml.attribute("font") ?? "", parseInt(xml.attribute("char") ?? "", 16));
    default:
      // A soft hyphen is where a word may break, and no character of it.
      return "";
  }
}

/** Where the font's character is not known to us it stays as Word keeps it. */
function symbol(font: string, code: number): string {
  if (!(code > 0 && code <= LAST_CODE)) return "";
  const bare = code >= PRIVATE_USE && code <= PRIVATE_USE + 0xff ? code - PRIVATE_USE : code;
  const known = /^symbol$/i.test(font) ? SYMBOL_FONT.get(bare) : undefined;
  return known ?? String.fromCodePoint(code);
}

function readProperties(xml: XmlScanner): Pick<Run, "look" | "hidden"> {
  const look: { bold?: boolean; italic?: boolean; fontName?: string } = {};
  let hidden = false;
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "b") look.bold = isOn(xml);
    else if (xml.name === "i") look.italic = isOn(xml);
    else if (xml.name === "vanish") hidden = isOn(xml);
    else if (xml.name === "rFonts") {
      const font = xml.attribute("ascii") ?? xml.attribute("hAnsi");
      if (font !== null) look.fontName = font;
    }
  }
  return { look: Object.keys(look).length > 0 ? look : undefined, hidden };
}

/** A property is on where it stands without a value (ISO/IEC 29500-1, 17.17.4). */
function isOn(xml: XmlScanner): boolean {
  const value = xml.attribute("val");
  return value === null || isTrue(value);
}

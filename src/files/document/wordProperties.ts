import type { XmlScanner } from "../xml/xmlScanner";
import { isTrue } from "../xml/xmlText";

/** What a run's properties (w:rPr) say, directly or in a style; what they do not mention is absent. */
export interface RunProperties {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Small letters shown as capitals. */
  readonly caps?: boolean;
  readonly hidden?: boolean;
  /** The font of letters beyond ASCII; "theme:minor…" and "theme:major…" stand for a font of the theme. */
  readonly font?: string;
  /** The character style. */
  readonly style?: string;
}

const SWITCHES: Readonly<Record<string, "bold" | "italic" | "caps" | "hidden">> = {
  b: "bold",
  i: "italic",
  caps: "caps",
  vanish: "hidden",
};

/** Reads the w:rPr just started, to its end. */
export function readRunProperties(xml: XmlScanner): RunProperties {
  const found: { -readonly [Key in keyof RunProperties]: RunProperties[Key] } = {};
  const level = xml.open();
  while (xml.nextChild(level)) {
    const name = SWITCHES[xml.name];
    if (name) found[name] = isOn(xml);
    else if (xml.name === "rFonts") {
      const font = fontOf(xml);
      if (font !== null) found.font = font;
    } else if (xml.name === "rStyle") found.style = xml.attribute("val") ?? "";
  }
  return found;
}

/** A font of the theme goes before one by name (ISO/IEC 29500-1, 17.3.2.26). */
function fontOf(xml: XmlScanner): string | null {
  const theme = xml.attribute("hAnsiTheme") ?? xml.attribute("asciiTheme");
  if (theme !== null) return `theme:${theme}`;
  return xml.attribute("hAnsi") ?? xml.attribute("ascii");
}

/** A property is on where it stands without a value (ISO/IEC 29500-1, 17.17.4). */
export function isOn(xml: XmlScanner): boolean {
  const value = xml.attribute("val");
  return value === null || isTrue(value);
}

/** The number and level of the list that a paragraph takes part in, as its w:numPr says. */
export interface NumberingRef {
  /** null: as the style says. "0" takes numbering away. */
  readonly list: string | null;
  /** From 0; null: as the style says, or 0. */
  readonly level: number | null;
}

/** Reads the w:numPr just started, to its end. */
export function readNumberingRef(xml: XmlScanner): NumberingRef {
  let list: string | null = null;
  let depth: number | null = null;
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "numId") list = xml.attribute("val");
    else if (xml.name === "ilvl") depth = Number(xml.attribute("val") ?? 0);
  }
  return { list, level: depth };
}

import { type CellStyle, type ConditionalFormatModel, DEFAULT_STYLE } from "@/grid";
import { showsDate } from "../xlsx/xlsxDates";
import { XmlScanner } from "../xml/xmlScanner";
import { isTrue } from "../xml/xmlText";
import { numberFormatCode } from "./numberFormats";

/** A cell style of a workbook: as models have it, and whether it shows a date. */
interface ReadStyle {
  readonly style: CellStyle;
  readonly isDate: boolean;
}

/** The look of a conditional format. */
export type DifferentialStyle = Pick<ConditionalFormatModel, "fill" | "color" | "bold">;

export interface Stylesheet {
  readonly styles: readonly ReadStyle[];
  readonly differential: readonly DifferentialStyle[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type FontStyle = Pick<CellStyle, "bold" | "italic" | "underline" | "size" | "color">;

interface Tables {
  readonly formats: Map<number, string>;
  readonly fonts: FontStyle[];
  readonly fills: (string | undefined)[];
  readonly borders: NonNullable<CellStyle["border"]>[];
}

/**
 * styles.xml as far as a CellStyle can tell it. Font names are not kept (every sheet of ours is set
 * in one), colours of the theme neither, and of borders only the patterns that CellStyle knows.
 */
export function readStylesheet(source: string, part: string): Stylesheet {
  const xml = new XmlScanner(source, part);
  const tables: Tables = { formats: new Map(), fonts: [], fills: [], borders: [] };
  const styles: ReadStyle[] = [];
  const differential: DifferentialStyle[] = [];
  const level = xml.root();
  while (xml.nextChild(level)) {
    const list = xml.name;
    const children = xml.open();
    while (xml.nextChild(children)) {
      if (list === "numFmts")
        tables.formats.set(Number(xml.attribute("numFmtId")), xml.attribute("formatCode") ?? "");
      else if (list === "fonts") tables.fonts.push(readFont(xml));
      else if (list === "fills") tables.fills.push(readFill(xml, "fgColor"));
      else if (list === "borders") tables.borders.push(readBorder(xml));
      else if (list === "cellXfs") styles.push(readCellStyle(xml, tables));
      else if (list === "dxfs") differential.push(readDifferential(xml));
    }
  }
  return { styles, differential };
}

function readCellStyle(xml: XmlScanner, tables: Tables): ReadStyle {
  const format = Number(xml.attribute("numFmtId") ?? 0);
  const code = numberFormatCode(format, tables.formats);
  const fill = tables.fills[Number(xml.attribute("fillId") ?? 0)];
  const border = tables.borders[Number(xml.attribute("borderId") ?? 0)] ?? "none";
  const style: Mutable<CellStyle> = { ...tables.fonts[Number(xml.attribute("fontId") ?? 0)] };
  if (fill !== undefined) style.fill = fill;
  if (border !== "none") style.border = border;
  if (code !== null) style.numberFormat = code;
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "alignment") Object.assign(style, readAlignment(xml));
    else if (xml.name === "protection" && ["0", "false"].includes(xml.attribute("locked") ?? "1"))
      style.unlocked = true;
  }
  return { style, isDate: showsDate(format, tables.formats.get(format) ?? null) };
}

const HORIZONTAL = ["left", "center", "right", "justify", "centerContinuous"] as const;
const VERTICAL = new Map<string, NonNullable<CellStyle["vertical"]>>([
  ["top", "top"],
  ["center", "middle"],
]);

function readAlignment(xml: XmlScanner): CellStyle {
  const {
    horizontal,
    vertical = "",
    wrapText,
    indent = "0",
  } = Object.fromEntries(xml.attributes());
  const style: Mutable<CellStyle> = {};
  const known = HORIZONTAL.find((one) => one === horizontal);
  if (known) style.horizontal = known;
  const height = VERTICAL.get(vertical);
  if (height) style.vertical = height;
  if (isTrue(wrapText)) style.wrap = true;
  if (Number(indent) > 0) style.indent = Number(indent);
  return style;
}

function readFont(xml: XmlScanner): FontStyle {
  const font: Mutable<FontStyle> = {};
  const level = xml.open();
  while (xml.nextChild(level)) {
    const value = xml.attribute("val");
    const on = value === null || isTrue(value);
    if (xml.name === "b" && on) font.bold = true;
    else if (xml.name === "i" && on) font.italic = true;
    else if (xml.name === "u" && value !== "none") font.underline = true;
    else if (xml.name === "sz" && Number(value) > 0 && Number(value) !== DEFAULT_STYLE.size)
      font.size = Number(value);
    else if (xml.name === "color") Object.assign(font, colorOtherThanDefault(readColor(xml)));
  }
  return font;
}

function colorOtherThanDefault(color: string | undefined): { color?: string } {
  return color === undefined || color === DEFAULT_STYLE.color ? {} : { color };
}

/** The fill's colour; of a conditional format it is in the background, of a cell in the foreground. */
function readFill(xml: XmlScanner, where: "fgColor" | "bgColor"): string | undefined {
  let color: string | undefined;
  const level = xml.open();
  while (xml.nextChild(level)) {
    const isSolid =
      xml.name === "patternFill" && (xml.attribute("patternType") ?? "solid") === "solid";
    const colors = xml.open();
    while (xml.nextChild(colors)) if (isSolid && xml.name === where) color = readColor(xml);
  }
  return color;
}

/** "#RRGGBB"; undefined where the colour is one of the theme or the palette. */
export function readColor(xml: XmlScanner): string | undefined {
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(xml.attribute("rgb") ?? "")?.[1];
  return rgb === undefined ? undefined : `#${rgb.toUpperCase()}`;
}

function readBorder(xml: XmlScanner): NonNullable<CellStyle["border"]> {
  const sides = new Set<string>();
  const level = xml.open();
  while (xml.nextChild(level))
    if ((xml.attribute("style") ?? "none") !== "none") sides.add(xml.name);
  if (["left", "right", "top", "bottom"].every((side) => sides.has(side))) return "all";
  if (sides.has("top") && !sides.has("bottom")) return "top";
  return sides.has("bottom") ? "bottom" : "none";
}

function readDifferential(xml: XmlScanner): DifferentialStyle {
  const style: Mutable<DifferentialStyle> = {};
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "font") {
      const { bold, color } = readFont(xml);
      if (bold !== undefined) style.bold = bold;
      if (color !== undefined) style.color = color;
    } else if (xml.name === "fill") {
      const fill = readFill(xml, "bgColor");
      if (fill !== undefined) style.fill = fill;
    }
  }
  return style;
}

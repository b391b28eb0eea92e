import type { CellLook, NumberKind } from "@/grid";
import { XmlScanner } from "../xml/xmlScanner";
import { isTrue } from "../xml/xmlText";
import { numberKind } from "./xlsxDates";

/** What reading needs of a cell's style, by its number in the workbook. */
export interface StyleMeaning {
  /** Shared by all cells of the style; undefined where there is nothing to tell. */
  readonly look: CellLook | undefined;
  readonly numberKind: NumberKind | null;
}

/** The looks that carry meaning, of every cell style in styles.xml. */
export function readStyleMeanings(source: string, part: string): StyleMeaning[] {
  const xml = new XmlScanner(source, part);
  const formats = new Map<number, string>();
  const fonts: CellLook[] = [];
  const styles: StyleMeaning[] = [];
  const level = xml.root();
  while (xml.nextChild(level)) {
    const list = xml.name;
    if (list !== "numFmts" && list !== "fonts" && list !== "cellXfs") continue;
    const children = xml.open();
    while (xml.nextChild(children)) {
      if (list === "numFmts")
        formats.set(Number(xml.attribute("numFmtId")), xml.attribute("formatCode") ?? "");
      else if (list === "fonts") fonts.push(readFontLook(xml));
      else styles.push(meaningOf(xml, formats, fonts));
    }
  }
  return styles;
}

function meaningOf(
  xml: XmlScanner,
  formats: ReadonlyMap<number, string>,
  fonts: readonly CellLook[]
): StyleMeaning {
  const format = Number(xml.attribute("numFmtId") ?? 0);
  return {
    look: fonts[Number(xml.attribute("fontId") ?? 0)],
    numberKind: numberKind(format, formats.get(format) ?? null),
  };
}

function readFontLook(xml: XmlScanner): CellLook {
  const look: { bold?: boolean; italic?: boolean; fontName?: string } = {};
  const level = xml.open();
  while (xml.nextChild(level)) {
    const value = xml.attribute("val");
    if (xml.name === "b") look.bold = value === null || isTrue(value);
    else if (xml.name === "i") look.italic = value === null || isTrue(value);
    else if (xml.name === "name" && value !== null) look.fontName = value;
  }
  return look;
}

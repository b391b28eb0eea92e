import type { CellLook } from "@/grid";
import { XmlScanner } from "../xml/xmlScanner";

interface OwnStyle {
  readonly parent: string | null;
  readonly look: CellLook;
}

/** Cell styles of an OpenDocument spreadsheet, from the parts that hold them. */
export class OdsStyles {
  private readonly own = new Map<string, OwnStyle>();
  /** Font families by the names under which the document declares them. */
  private readonly fonts = new Map<string, string>();

  /** Takes in the styles of a part (styles.xml, content.xml, or the single part of a flat file). */
  add(source: string, part: string): void {
    const xml = new XmlScanner(source, part);
    for (let token = xml.next(); token !== "done"; token = xml.next()) {
      if (token !== "start") continue;
      if (xml.name === "body") return;
      if (xml.name === "font-face") this.addFont(xml);
      else if (xml.name === "style") this.addStyle(xml);
      else if (xml.name === "default-style" && xml.attribute("family") === "table-cell")
        this.own.set(DEFAULT, { parent: null, look: readLook(xml, this.fonts) });
    }
  }

  /** The look of a style with what it is based on; undefined where that gives nothing. */
  look(name: string): CellLook | undefined {
    const look = this.resolved(name, new Set());
    return Object.keys(look).length > 0 ? look : undefined;
  }

  private resolved(name: string, seen: Set<string>): CellLook {
    const own = this.own.get(name) ?? this.own.get(DEFAULT);
    if (!own || seen.has(name)) return {};
    seen.add(name);
    const parent = own.parent ?? (name === DEFAULT ? null : DEFAULT);
    return { ...(parent !== null && this.resolved(parent, seen)), ...own.look };
  }

  private addFont(xml: XmlScanner): void {
    const { name = "", "font-family": family } = Object.fromEntries(xml.attributes());
    if (family !== undefined) this.fonts.set(name, unquoted(family));
  }

  private addStyle(xml: XmlScanner): void {
    const attributes = Object.fromEntries(xml.attributes());
    if (attributes["family"] !== "table-cell" || attributes["name"] === undefined) return;
    const parent = attributes["parent-style-name"] ?? null;
    this.own.set(attributes["name"], { parent, look: readLook(xml, this.fonts) });
  }
}

const DEFAULT = "\u0000default";

/** Reads the style just started, to its end. */
function readLook(xml: XmlScanner, fonts: ReadonlyMap<string, string>): CellLook {
  let look: CellLook = {};
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name !== "text-properties") continue;
    const {
      "font-weight": weight,
      "font-style": slope,
      "font-name": name,
      "font-family": family,
    } = Object.fromEntries(xml.attributes());
    const font = family === undefined ? name && (fonts.get(name) ?? name) : unquoted(family);
    look = {
      ...(weight !== undefined && { bold: weight === "bold" || Number(weight) >= 600 }),
      ...(slope !== undefined && { italic: slope !== "normal" }),
      ...(font !== undefined && { fontName: font }),
    };
  }
  return look;
}

function unquoted(family: string): string {
  return family.replace(/^['"]|['"]$/g, "");
}

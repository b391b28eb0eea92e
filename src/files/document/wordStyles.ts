import { XmlScanner } from "../xml/xmlScanner";
import type { Archive } from "../zip/zipArchive";
import type { WordParts } from "./wordParts";
import {
  type NumberingRef,
  readNumberingRef,
  readRunProperties,
  type RunProperties,
} from "./wordProperties";

/** What a style gives to text, its base styles included. */
export interface WordStyle {
  readonly run: RunProperties;
  readonly numbering: NumberingRef | null;
  /** Of a table style: what parts of a table get besides, by name ("firstRow", "firstCol"). */
  readonly parts: ReadonlyMap<string, RunProperties>;
}

interface OwnStyle extends WordStyle {
  readonly basedOn: string | null;
}

const NOTHING: WordStyle = { run: {}, numbering: null, parts: new Map() };
type Switch = "bold" | "italic" | "caps" | "hidden";

/** What a run looks like in the end. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps: boolean;
  readonly hidden: boolean;
  readonly font?: string;
}

/** The styles of a document: what text looks like that says nothing of it itself. */
export class WordStyles {
  private readonly own = new Map<string, OwnStyle>();
  private readonly whole = new Map<string, WordStyle>();
  private readonly defaults = new Map<string, string>();
  private readonly themeFonts: ReadonlyMap<string, string>;
  private base: RunProperties = {};

  constructor(archive: Archive, { styles, theme }: WordParts) {
    this.themeFonts = theme === null ? new Map() : readThemeFonts(archive.xml(theme), theme);
    if (styles !== null) this.read(new XmlScanner(archive.xml(styles), styles));
  }

  /** The style of that id, or where none is named the document's default of its type. */
  style(type: "paragraph" | "character" | "table" | "numbering", id: string | null): WordStyle {
    const known = id ?? this.defaults.get(type);
    return known === undefined ? NOTHING : this.resolved(known, new Set());
  }

  /**
   * A run's look. Switches of table, paragraph and character style toggle each other: bold in bold
   * is plain (ISO/IEC 29500-1, 17.7.3).
   */
  lookOf(direct: RunProperties, paragraph: WordStyle, table: RunProperties): RunLook {
    const character = direct.style === undefined ? {} : this.style("character", direct.style).run;
    const levels = [table, paragraph.run, character];
    const one = (name: Switch) => this.switched(name, direct, levels);
    const font = [direct, character, paragraph.run, table, this.base].find(
      (level) => level.font !== undefined
    )?.font;
    const [bold, italic, name] = [one("bold"), one("italic"), this.fontName(font)];
    return {
      ...(bold !== undefined && { bold }),
      ...(italic !== undefined && { italic }),
      caps: one("caps") === true,
      hidden: one("hidden") === true,
      ...(name !== undefined && { font: name }),
    };
  }

  private switched(
    name: Switch,
    direct: RunProperties,
    levels: readonly RunProperties[]
  ): boolean | undefined {
    if (direct[name] !== undefined) return direct[name];
    if (this.base[name] === true) return true;
    const said = levels.flatMap((level) => level[name] ?? []);
    return said.length === 0 ? this.base[name] : said.filter(Boolean).length % 2 === 1;
  }

  private fontName(font: string | undefined): string | undefined {
    if (font === undefined || !font.startsWith("theme:")) return font;
    return this.themeFonts.get(/major/i.test(font) ? "majorFont" : "minorFont");
  }

  private resolved(id: string, above: Set<string>): WordStyle {
    const known = this.whole.get(id);
    if (known) return known;
    const own = this.own.get(id);
    if (!own || above.has(id)) return NOTHING;
    above.add(id);
    const base = own.basedOn === null ? NOTHING : this.resolved(own.basedOn, above);
    const style = {
      run: { ...base.run, ...own.run },
      numbering: own.numbering ?? base.numbering,
      parts: new Map([...base.parts, ...own.parts]),
    };
    this.whole.set(id, style);
    return style;
  }

  private read(xml: XmlScanner): void {
    const level = xml.root();
    while (xml.nextChild(level)) {
      if (xml.name === "docDefaults") this.readDefaults(xml);
      else if (xml.name === "style") this.readStyle(xml);
    }
  }

  private readDefaults(xml: XmlScanner): void {
    const level = xml.open();
    while (xml.nextChild(level)) if (xml.name === "rPrDefault") this.base = readPart(xml);
  }

  private readStyle(xml: XmlScanner): void {
    const {
      styleId: id = "",
      type = "paragraph",
      default: isDefault,
    } = Object.fromEntries(xml.attributes());
    let [run, basedOn, numbering]: [RunProperties, string | null, NumberingRef | null] = [
      {},
      null,
      null,
    ];
    const parts = new Map<string, RunProperties>();
    const level = xml.open();
    while (xml.nextChild(level)) {
      if (xml.name === "rPr") run = readRunProperties(xml);
      else if (xml.name === "basedOn") basedOn = xml.attribute("val");
      else if (xml.name === "pPr") numbering = readParagraphNumbering(xml);
      else if (xml.name === "tblStylePr") parts.set(xml.attribute("type") ?? "", readPart(xml));
    }
    this.own.set(id, { run, basedOn, numbering, parts });
    if (isDefault === "1" || isDefault === "true" || isDefault === "on")
      this.defaults.set(type, id);
  }
}

function readPart(xml: XmlScanner): RunProperties {
  let run: RunProperties = {};
  const level = xml.open();
  while (xml.nextChild(level)) if (xml.name === "rPr") run = readRunProperties(xml);
  return run;
}

function readParagraphNumbering(xml: XmlScanner): NumberingRef | null {
  let numbering: NumberingRef | null = null;
  const level = xml.open();
  while (xml.nextChild(level)) if (xml.name === "numPr") numbering = readNumberingRef(xml);
  return numbering;
}

/** The Latin typefaces of a theme, by "majorFont" and "minorFont". */
function readThemeFonts(source: string, part: string): Map<string, string> {
  const fonts = new Map<string, string>();
  const xml = new XmlScanner(source, part);
  let list = "";
  for (let token = xml.next(); token !== "done"; token = xml.next()) {
    if (token !== "start") continue;
    if (xml.name === "majorFont" || xml.name === "minorFont") list = xml.name;
    else if (xml.name === "latin" && list !== "" && !fonts.has(list))
      fonts.set(list, xml.attribute("typeface") ?? "");
  }
  return fonts;
}

import { LIMITS } from "../fileLimits";
import { XmlScanner } from "../xml/xmlScanner";
import { numberAs } from "./wordNumberFormat";
import { isOn, type NumberingRef } from "./wordProperties";
import type { WordStyle } from "./wordStyles";
import { bullet } from "./wordSymbols";

/** One level of a list (w:lvl). */
interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** What stands before a paragraph: "%1.%2." */
  readonly text: string;
  /** Starts anew after a paragraph of that level (from 1) or a higher one; 0: never; null: of any higher one. */
  readonly restart: number | null;
  /** Every number in it is shown as a decimal one. */
  readonly isLegal: boolean;
  /** The paragraph style that belongs to it. */
  readonly style: string | null;
  readonly suffix: string;
}

interface ListDefinition {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The list is the one of this numbering style. */
  readonly link: string | null;
}

interface List {
  readonly definition: string;
  /** Levels that start elsewhere than the definition says. */
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** A list's definition and its count so far. */
interface Running {
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly counts: Map<number, number>;
}

const LEVELS = 9;

/** Computes the numbers that Word puts before paragraphs, in the order in which it is asked. */
export class WordNumbering {
  private readonly definitions = new Map<string, ListDefinition>();
  private readonly lists = new Map<string, List>();
  private readonly running = new Map<string, Running>();
  /** Lists whose own starts have taken effect. */
  private readonly begun = new Set<string>();

  constructor(
    source: { readonly text: string; readonly part: string } | null,
    private readonly styleOf: (id: string) => WordStyle
  ) {
    if (source) this.read(new XmlScanner(source.text, source.part));
  }

  /**
   * What Word shows before the next paragraph, with what parts it from the text; "" where its list
   * shows nothing. Null where that cannot be computed.
   */
  next(ref: NumberingRef, style: string | null): string | null {
    const list = this.lists.get(ref.list ?? "");
    const running = list && this.runningOf(list.definition, new Set());
    if (!list || !running) return null;
    const depth = ref.level ?? levelOfStyle(running.levels, style);
    const level = list.levels.get(depth) ?? running.levels.get(depth);
    if (!level) return null;
    const levels = new Map([...running.levels, ...list.levels]);
    this.begin(ref.list ?? "", list, running);
    const start = list.starts.get(depth) ?? level.start;
    running.counts.set(depth, (running.counts.get(depth) ?? start - 1) + 1);
    restartBelow(depth, levels, running.counts);
    const shown = shownAt(depth, levels, running.counts);
    return shown === null || shown === "" ? shown : shown + level.suffix;
  }

  /** The first paragraph of a list with starts of its own begins anew what another list counted. */
  private begin(id: string, { starts }: List, { counts }: Running): void {
    if (this.begun.has(id)) return;
    this.begun.add(id);
    for (const depth of starts.keys()) counts.delete(depth);
  }

  private runningOf(definition: string, seen: Set<string>): Running | null {
    const known = this.running.get(definition);
    if (known) return known;
    const found = this.definitions.get(definition);
    if (!found || seen.has(definition)) return null;
    seen.add(definition);
    const running = found.link === null ? newRunning(found) : this.linked(found.link, seen);
    if (running) this.running.set(definition, running);
    return running;
  }

  private linked(style: string, seen: Set<string>): Running | null {
    const list = this.lists.get(this.styleOf(style).numbering?.list ?? "");
    return list ? this.runningOf(list.definition, seen) : null;
  }

  private read(xml: XmlScanner): void {
    const level = xml.root();
    while (xml.nextChild(level)) {
      if (xml.name === "abstractNum") {
        const id = xml.attribute("abstractNumId") ?? "";
        this.definitions.set(id, readDefinition(xml));
      } else if (xml.name === "num") {
        const id = xml.attribute("numId") ?? "";
        if (this.lists.size < LIMITS.lists) this.lists.set(id, readList(xml));
      }
    }
  }
}

function newRunning({ levels }: ListDefinition): Running {
  return { levels, counts: new Map() };
}

function levelOfStyle(levels: ReadonlyMap<number, ListLevel>, style: string | null): number {
  for (const [depth, level] of levels) if (style !== null && level.style === style) return depth;
  return 0;
}

function restartBelow(
  depth: number,
  levels: ReadonlyMap<number, ListLevel>,
  counts: Map<number, number>
): void {
  for (let below = depth + 1; below < LEVELS; below++)
    if (depth + 1 <= (levels.get(below)?.restart ?? below)) counts.delete(below);
}

function shownAt(
  depth: number,
  levels: ReadonlyMap<number, ListLevel>,
  counts: ReadonlyMap<number, number>
): string | null {
  const level = levels.get(depth);
  if (!level) return null;
  if (level.format === "bullet") return bullet(level.text);
  let isKnown = true;
  const text = level.text.replace(/%([1-9])/g, (_whole, digit: string) => {
    const at = Number(digit) - 1;
    const counted = levels.get(at);
    const format = level.isLegal && counted?.format !== "none" ? "decimal" : counted?.format;
    const shown = numberAs(format ?? "", counts.get(at) ?? counted?.start ?? 1);
    if (shown === null) isKnown = false;
    return shown ?? "";
  });
  return isKnown ? text : null;
}

function readDefinition(xml: XmlScanner): ListDefinition {
  const levels = new Map<number, ListLevel>();
  let link: string | null = null;
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "lvl") levels.set(...readLevel(xml));
    else if (xml.name === "numStyleLink") link = xml.attribute("val");
  }
  return { levels, link };
}

function readList(xml: XmlScanner): List {
  let definition = "";
  const starts = new Map<number, number>();
  const levels = new Map<number, ListLevel>();
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "abstractNumId") definition = xml.attribute("val") ?? "";
    else if (xml.name === "lvlOverride") readOverride(xml, starts, levels);
  }
  return { definition, starts, levels };
}

function readOverride(
  xml: XmlScanner,
  starts: Map<number, number>,
  levels: Map<number, ListLevel>
): void {
  const depth = Number(xml.attribute("ilvl"));
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "startOverride") starts.set(depth, Number(xml.attribute("val") ?? 1));
    else if (xml.name === "lvl") levels.set(depth, readLevel(xml)[1]);
  }
}

const SUFFIXES: Readonly<Record<string, string>> = { nothing: "", space: " ", tab: "\t" };

function readLevel(xml: XmlScanner): [number, ListLevel] {
  const depth = Number(xml.attribute("ilvl"));
  const values = new Map<string, string>();
  let isLegal = false;
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "isLgl") isLegal = isOn(xml);
    else values.set(xml.name, xml.attribute("val") ?? "");
  }
  const restart = values.get("lvlRestart");
  return [
    depth,
    {
      start: Number(values.get("start") ?? 0),
      format: values.get("numFmt") ?? "decimal",
      text: values.get("lvlText") ?? "",
      restart: restart === undefined ? null : Number(restart),
      isLegal,
      style: values.get("pStyle") ?? null,
      suffix: SUFFIXES[values.get("suff") ?? "tab"] ?? "\t",
    },
  ];
}

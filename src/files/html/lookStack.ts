import type { CellLook } from "@/grid";
import { LIMITS } from "../fileLimits";
import { htmlAttribute } from "./htmlTokens";
import { StyleSheet } from "./styleSheet";

const BOLD: ReadonlySet<string> = new Set("b strong th h1 h2 h3 h4 h5 h6".split(" "));
const ITALIC: ReadonlySet<string> = new Set(["i", "em"]);
/** Elements without an end: they can hold no text. */
const VOID: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" ")
);

/** What text at a place of the page looks like. */
export interface TextLook {
  readonly cell: CellLook | undefined;
  /** Small letters are shown as capitals. */
  readonly capitals: boolean;
  /** hidden: neither screen nor print shows it; deleted: taken out by a tracked change. */
  readonly state: "shown" | "hidden" | "deleted";
}

const PLAIN: TextLook = { cell: undefined, capitals: false, state: "shown" };

/** The elements that give looks, open around the place reached. Tags left open end with their cell. */
export class LookStack {
  readonly sheet = new StyleSheet();
  private readonly open: { readonly name: string; readonly look: TextLook }[] = [];

  get look(): TextLook {
    return this.open.at(-1)?.look ?? PLAIN;
  }

  get depth(): number {
    return this.open.length;
  }

  /** Opens an element; of paragraphs and list items a new one ends the one before, not further out than `floor`. */
  start(name: string, attributes: string, floor: number): void {
    if (name === "p" || name === "li") this.end(name, floor);
    if (VOID.has(name) || this.open.length >= LIMITS.documentDepth) return;
    this.open.push({ name, look: this.ownLook(name, attributes) });
  }

  /** Closes the element and what is open inside it, not further out than `floor`. */
  end(name: string, floor: number): void {
    for (let at = this.open.length - 1; at >= floor; at--)
      if (this.open[at]?.name === name) return this.cut(at);
  }

  cut(depth: number): void {
    this.open.length = Math.min(depth, this.open.length);
  }

  private ownLook(name: string, attributes: string): TextLook {
    const declared = this.sheet.declarations(name, htmlAttribute(attributes, "class"));
    const style = `${declared};${htmlAttribute(attributes, "style") ?? ""}`;
    const cell = cellLook(name, attributes, style);
    const outer = this.look;
    return {
      cell: Object.keys(cell).length > 0 ? { ...outer.cell, ...cell } : outer.cell,
      capitals: isSaid(style, "text-transform", outer.capitals, /^uppercase/i),
      state: outer.state === "shown" ? stateOf(name, style) : outer.state,
    };
  }
}

function cellLook(name: string, attributes: string, style: string): CellLook {
  const weight = lastValue(style, "font-weight")?.toLowerCase();
  const slope = lastValue(style, "font-style")?.toLowerCase();
  const font = lastValue(style, "font-family") ?? htmlAttribute(attributes, "face");
  return {
    ...(BOLD.has(name) && { bold: true }),
    ...(weight !== undefined && {
      bold: weight === "bold" || weight === "bolder" || Number(weight) >= 600,
    }),
    ...(ITALIC.has(name) && { italic: true }),
    ...(slope !== undefined && { italic: slope !== "normal" }),
    ...(font !== null && font !== undefined && { fontName: firstFont(font) }),
  };
}

function stateOf(name: string, style: string): TextLook["state"] {
  if (name === "del") return "deleted";
  const isHidden =
    isSaid(style, "display", false, /^none/i) ||
    isSaid(style, "visibility", false, /^hidden/i) ||
    isSaid(style, "mso-hide", false, /^all/i);
  return isHidden ? "hidden" : "shown";
}

function isSaid(style: string, property: string, otherwise: boolean, wanted: RegExp): boolean {
  const value = lastValue(style, property);
  return value === undefined ? otherwise : wanted.test(value);
}

/** The value that counts of a property: the last one declared. */
function lastValue(style: string, property: string): string | undefined {
  if (!style.toLowerCase().includes(property)) return undefined;
  const pattern = new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;]+)`, "gi");
  return [...style.matchAll(pattern)].at(-1)?.[1]?.trim();
}

function firstFont(list: string): string {
  return (list.split(",")[0] ?? "").replace(/["']/g, "").trim();
}

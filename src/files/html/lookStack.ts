import type { CellLook } from "@/grid";
import { LIMITS } from "../limits";
import { htmlAttribute } from "./tokens";

const BOLD: ReadonlySet<string> = new Set([
  "b",
  "strong",
  "th",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
]);
const ITALIC: ReadonlySet<string> = new Set(["i", "em"]);
const STYLED: ReadonlySet<string> = new Set(["span", "font", "p", "div", "td", "u"]);

/** The elements that give looks, open around the place reached. Tags left open end with their cell. */
export class LookStack {
  private readonly open: { readonly name: string; readonly look: CellLook | undefined }[] = [];

  get look(): CellLook | undefined {
    return this.open.at(-1)?.look;
  }

  get depth(): number {
    return this.open.length;
  }

  start(name: string, attributes: string): void {
    if (!BOLD.has(name) && !ITALIC.has(name) && !STYLED.has(name)) return;
    if (this.open.length >= LIMITS.documentDepth) return;
    this.open.push({ name, look: merged(this.look, lookOf(name, attributes)) });
  }

  /** Closes the element and what is open inside it, not further out than `floor`. */
  end(name: string, floor: number): void {
    for (let at = this.open.length - 1; at >= floor; at--)
      if (this.open[at]?.name === name) return this.cut(at);
  }

  cut(depth: number): void {
    this.open.length = Math.min(depth, this.open.length);
  }
}

function merged(outer: CellLook | undefined, own: CellLook): CellLook | undefined {
  return Object.keys(own).length > 0 ? { ...outer, ...own } : outer;
}

function lookOf(name: string, attributes: string): CellLook {
  const style = htmlAttribute(attributes, "style") ?? "";
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const slope = /font-style:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const font =
    htmlAttribute(attributes, "face") ?? /font-family:\s*([^;]+)/i.exec(style)?.[1] ?? null;
  return {
    ...(BOLD.has(name) && { bold: true }),
    ...(weight !== undefined && { bold: weight === "bold" || Number(weight) >= 600 }),
    ...(ITALIC.has(name) && { italic: true }),
    ...(slope !== undefined && { italic: slope !== "normal" }),
    ...(font !== null && { fontName: firstFont(font) }),
  };
}

function firstFont(list: string): string {
  return (list.split(",")[0] ?? "").replace(/["']/g, "").trim();
}

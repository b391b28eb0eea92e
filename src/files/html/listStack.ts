import { numberAs } from "../document/wordNumberFormat";

/** Kinds of numbers that <ol type>, and list-style-type, ask for. */
const FORMATS: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  decimal: "decimal",
  "decimal-leading-zero": "decimalZero",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  none: "none",
};
const STYLE = /list-style(?:-type)?\s*:\s*([a-z-]+)/i;

interface OpenList {
  readonly name: "ol" | "ul";
  readonly format: string;
  next: number;
}

/** Lists open around the place reached: the numbers of ordered ones are in no text, but every browser shows them. */
export class ListStack {
  private open: OpenList[] = [];

  /** What a browser shows before the element's text: "2. " for an item of an ordered list, else nothing. */
  start(name: string, attribute: (name: string) => string | null): string {
    if (name === "ol" || name === "ul") {
      const styled = STYLE.exec(attribute("style") ?? "")?.[1]?.toLowerCase();
      const format = FORMATS[styled ?? attribute("type") ?? "1"] ?? "decimal";
      this.open.push({ name, format, next: wholeNumber(attribute("start")) ?? 1 });
      return "";
    }
    const list = this.open.at(-1);
    if (name !== "li" || list?.name !== "ol") return "";
    const number = wholeNumber(attribute("value")) ?? list.next;
    list.next = number + 1;
    const shown = numberAs(list.format, number) ?? String(number);
    return shown === "" ? "" : `${shown}. `;
  }

  end(name: string): void {
    if (name === "ol" || name === "ul") this.open.pop();
  }

  /** A cell ends: lists left open in it end too. */
  clear(): void {
    this.open = [];
  }
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : null;
}

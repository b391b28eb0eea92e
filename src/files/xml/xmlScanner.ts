import { damaged, FileProblem } from "../fileProblem";
import { decodeText } from "./xmlText";

/** What `next` stopped at. An element without content (<c/>) is a start whose `selfClosing` is true, with no end. */
export type Token = "start" | "end" | "text" | "done";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const QUESTION = 63;
const EXCLAMATION = 33;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const SPACE = 32;

/**
 * Walks over the text of an XML part, one tag or run of text at a time, without building anything:
 * a sheet of a million cells is too large for a tree. Names are local ones (prefixes dropped).
 * It checks as much as reading rightly needs: tags that close, none left open, no document types.
 */
export class XmlScanner {
  token: Token = "done";
  /** Local name of the tag at `token`. */
  name = "";
  selfClosing = false;
  /** Open elements around the place reached; a start tag's own element included unless self-closing. */
  depth = 0;
  /** Local name of the attribute that `nextAttribute` stopped at. */
  attributeName = "";

  private at = 0;
  private attributeAt = 0;
  private attributeEnd = 0;
  private valueStart = 0;
  private valueEnd = 0;
  private textStart = 0;
  private textEnd = 0;
  private textIsRaw = true;
  private sawRoot = false;

  constructor(
    private readonly source: string,
    readonly part: string
  ) {}

  next(): Token {
    const { source } = this;
    for (;;) {
      if (this.at >= source.length) return this.finish();
      if (source.charCodeAt(this.at) !== LESS) return this.takeText();
      const code = source.charCodeAt(this.at + 1);
      if (code === SLASH) return this.takeEnd();
      if (code === QUESTION) this.at = this.after("?>", this.at);
      else if (code !== EXCLAMATION) return this.takeStart();
      else if (source.startsWith("<!--", this.at)) this.at = this.after("-->", this.at);
      else if (source.startsWith("<![CDATA[", this.at)) return this.takeCdata();
      else throw new FileProblem("file.forbiddenXml", { part: this.part });
    }
  }

  /** The text at a "text" token, decoded. */
  text(): string {
    const raw = this.source.slice(this.textStart, this.textEnd);
    return this.textIsRaw ? decodeText(raw, this.part) : raw;
  }

  /** The level of the element just started, to be handed to `nextChild`; −1 where it has no content. */
  open(): number {
    return this.selfClosing ? -1 : this.depth;
  }

  /** Goes to the next child element of an open element, past what is inside its brothers; false at its end. */
  nextChild(level: number): boolean {
    if (level < 0) return false;
    for (;;) {
      const token = this.next();
      if (token === "start") {
        if (this.depth + (this.selfClosing ? 1 : 0) === level + 1) return true;
      } else if (token === "end") {
        if (this.depth < level) return false;
      } else if (token === "done") return false;
    }
  }

  /** The text directly inside the element just started, to its end. */
  elementText(): string {
    if (this.selfClosing) return "";
    const level = this.depth;
    let text = "";
    for (;;) {
      const token = this.next();
      if (token === "text" && this.depth === level)
        text = text === "" ? this.text() : text + this.text();
      else if ((token === "end" && this.depth < level) || token === "done") return text;
    }
  }

  /** Goes to the root element's start tag. */
  root(): number {
    for (;;) {
      const token = this.next();
      if (token === "start") return this.open();
      if (token === "done") throw damaged("xml", this.part);
    }
  }

  /** Goes from attribute to attribute of the tag just started; false after the last. */
  nextAttribute(): boolean {
    const { source, attributeEnd } = this;
    let at = this.attributeAt;
    while (at < attributeEnd && source.charCodeAt(at) <= SPACE) at++;
    if (at >= attributeEnd) return false;
    let nameStart = at;
    let code = source.charCodeAt(at);
    while (at < attributeEnd && code !== EQUALS && code > SPACE) {
      if (code === COLON) nameStart = at + 1;
      code = source.charCodeAt(++at);
    }
    this.attributeName = source.slice(nameStart, at);
    while (at < attributeEnd && source.charCodeAt(at) <= SPACE) at++;
    if (source.charCodeAt(at) !== EQUALS) throw damaged("xml", this.part);
    do at++;
    while (at < attributeEnd && source.charCodeAt(at) <= SPACE);
    const quote = source.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged("xml", this.part);
    const end = source.indexOf(quote === QUOTE ? '"' : "'", at + 1);
    if (end < 0 || end >= attributeEnd) throw damaged("xml", this.part);
    this.valueStart = at + 1;
    this.valueEnd = end;
    this.attributeAt = end + 1;
    return true;
  }

  /** The value of the attribute that `nextAttribute` stopped at, decoded. */
  attributeValue(): string {
    return decodeText(this.source.slice(this.valueStart, this.valueEnd), this.part);
  }

  /** An attribute of the tag just started by its local name; null where it has none. */
  attribute(name: string): string | null {
    const before = this.attributeAt;
    let value: string | null = null;
    while (value === null && this.nextAttribute())
      if (this.attributeName === name) value = this.attributeValue();
    this.attributeAt = before;
    return value;
  }

  /** Every attribute of the tag just started. */
  attributes(): Map<string, string> {
    const found = new Map<string, string>();
    while (this.nextAttribute()) found.set(this.attributeName, this.attributeValue());
    return found;
  }

  private finish(): Token {
    if (this.depth !== 0 || !this.sawRoot) throw damaged("xml", this.part);
    return (this.token = "done");
  }

  private takeText(): Token {
    const end = this.source.indexOf("<", this.at);
    this.textStart = this.at;
    this.textEnd = end < 0 ? this.source.length : end;
    this.textIsRaw = true;
    this.at = this.textEnd;
    return (this.token = "text");
  }

  private takeCdata(): Token {
    this.textStart = this.at + "<![CDATA[".length;
    this.at = this.after("]]>", this.at);
    this.textEnd = this.at - "]]>".length;
    this.textIsRaw = false;
    return (this.token = "text");
  }

  private takeEnd(): Token {
    const { source } = this;
    const end = source.indexOf(">", this.at);
    if (end < 0 || this.depth === 0) throw damaged("xml", this.part);
    let nameStart = this.at + 2;
    let at = nameStart;
    for (; at < end; at++) {
      const code = source.charCodeAt(at);
      if (code === COLON) nameStart = at + 1;
      else if (code <= SPACE) break;
    }
    this.name = source.slice(nameStart, at);
    this.depth--;
    this.at = end + 1;
    return (this.token = "end");
  }

  private takeStart(): Token {
    const { source } = this;
    let nameStart = this.at + 1;
    let at = nameStart;
    let code = source.charCodeAt(at);
    while (code > SPACE && code !== GREATER && code !== SLASH) {
      if (code === COLON) nameStart = at + 1;
      code = source.charCodeAt(++at);
    }
    this.name = source.slice(nameStart, at);
    this.attributeAt = at;
    while (code !== GREATER) {
      if (code === QUOTE) at = source.indexOf('"', at + 1);
      else if (code === APOSTROPHE) at = source.indexOf("'", at + 1);
      if (at < 0 || at >= source.length) throw damaged("xml", this.part);
      code = source.charCodeAt(++at);
    }
    this.selfClosing = source.charCodeAt(at - 1) === SLASH;
    this.attributeEnd = this.selfClosing ? at - 1 : at;
    this.at = at + 1;
    if (!this.selfClosing) this.depth++;
    this.sawRoot = true;
    return (this.token = "start");
  }

  private after(end: string, from: number): number {
    const found = this.source.indexOf(end, from);
    if (found < 0) throw damaged("xml", this.part);
    return found + end.length;
  }
}

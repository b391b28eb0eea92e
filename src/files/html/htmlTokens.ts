import { decodeReferences } from "./htmlEntities";

/** A tag, a stretch of text or what is in a <style>; names are in lower case. */
export type HtmlToken =
  | { readonly kind: "start"; readonly name: string; readonly attributes: string }
  | { readonly kind: "end"; readonly name: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "style"; readonly text: string };

/** Elements whose content is no markup, and no text of the page either. */
const UNSEEN: ReadonlySet<string> = new Set(["script", "style", "title", "template", "xml"]);

const TAG_NAME = /[^\s/>]*/y;

/**
 * Goes over the tags and texts of an HTML page, as loosely as pages are written: nothing need be
 * closed, nothing is refused. Comments, declarations, scripts and styles are passed over.
 */
export function* htmlTokens(source: string): Generator<HtmlToken> {
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf("<", at);
    const end = open < 0 ? source.length : open;
    if (end > at) yield { kind: "text", text: decodeReferences(source.slice(at, end)) };
    if (open < 0) return;
    at = afterMarkup(source, open);
    const token = tagAt(source, open, at);
    if (token) yield token;
    if (token?.kind !== "start" || !UNSEEN.has(token.name)) continue;
    const start = at;
    at = endOf(source, token.name, at);
    if (token.name === "style") yield { kind: "style", text: source.slice(start, at) };
  }
}

function tagAt(source: string, open: number, after: number): HtmlToken | null {
  const next = source.charAt(open + 1);
  if (next === "!" || next === "?") return null;
  const isEnd = next === "/";
  const start = open + (isEnd ? 2 : 1);
  if (!/[a-z]/i.test(source.charAt(start)))
    return isEnd ? null : { kind: "text", text: source.slice(open, after) };
  TAG_NAME.lastIndex = start;
  const name = (TAG_NAME.exec(source)?.[0] ?? "").toLowerCase();
  if (isEnd) return { kind: "end", name };
  return { kind: "start", name, attributes: source.slice(start + name.length, after - 1) };
}

/** The place behind a tag, comment or declaration; a "<" that begins none of them stands for itself. */
function afterMarkup(source: string, open: number): number {
  if (source.startsWith("<!--", open)) return after(source, "-->", open + 4);
  if (!/[a-z/!?]/i.test(source.charAt(open + 1))) return open + 1;
  let at = open + 1;
  for (; at < source.length; at++) {
    const letter = source.charAt(at);
    if (letter === ">") return at + 1;
    if (letter === "=") at = afterValue(source, at + 1) - 1;
  }
  return source.length;
}

/** Past an attribute's value, whose quotes may hold ">"; quotes that never close are letters. */
function afterValue(source: string, from: number): number {
  let at = from;
  while (/\s/.test(source.charAt(at))) at++;
  const quote = source.charAt(at);
  if (quote !== '"' && quote !== "'") return Math.max(at, from);
  const end = source.indexOf(quote, at + 1);
  return end < 0 ? at + 1 : end + 1;
}

function endOf(source: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}[\\s/>]`, "gi");
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? source.length;
}

function after(source: string, end: string, from: number): number {
  const found = source.indexOf(end, from);
  return found < 0 ? source.length : found + end.length;
}

const ATTRIBUTE = /([^\s=/>"']+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** An attribute by its name in lower case; null where the tag has none. */
export function htmlAttribute(attributes: string, name: string): string | null {
  if (!attributes.toLowerCase().includes(name)) return null;
  for (const match of attributes.matchAll(ATTRIBUTE)) {
    if (match[1]?.toLowerCase() !== name) continue;
    return decodeReferences(match[2] ?? match[3] ?? match[4] ?? "");
  }
  return null;
}

import { damaged } from "../fileProblem";
import { withoutC1 } from "./windows1252";

/** So many bytes are searched for the name of the encoding (HTML Living Standard, 13.2.3.2). */
const HEAD = 1024;
const CHARSET = /<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i;

/** What browsers take a page to be that names no encoding. */
const FALLBACK = "windows-1252";

/**
 * The text of an HTML file: in the encoding of its byte order mark or its <meta>. Where it names
 * none, UTF-8 if the bytes are that, else Windows-1252 as in browsers. Bytes that are no text in
 * the encoding named are damage: replacement characters would go unseen.
 */
export function textOfHtml(bytes: Uint8Array): string {
  const named = encodingOf(bytes);
  return decoded(bytes, named ?? (isMostlyUtf8(bytes) ? "utf-8" : FALLBACK));
}

/** UTF-8, even if damaged: read as Windows-1252 it would become wrong letters. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [sound, broken] = [0, 0];
  for (const [letter] of new TextDecoder().decode(bytes).matchAll(/[\u0080-\u{10ffff}]/gu))
    if (letter === "\ufffd") broken++;
    else sound++;
  return broken <= sound;
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === FALLBACK ? withoutC1(text) : text;
  } catch (problem) {
    throw damaged("encoding", "", { cause: problem });
  }
}

function encodingOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const named = CHARSET.exec(head)?.[1]?.toLowerCase() ?? null;
  // Pages in fonts of their own encoding say so; their bytes are those of Windows-1252.
  if (named === "x-user-defined") return FALLBACK;
  // A <meta> that could be read so far is not in an encoding of two bytes, whatever it says.
  return named?.startsWith("utf-16") ? "utf-8" : named;
}

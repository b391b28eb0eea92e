import { damaged } from "../fileProblem";
import { withoutC1 } from "./windows1252";

/** So many bytes are searched for the name of the encoding (HTML Living Standard, 13.2.3.2). */
const HEAD = 1024;
const CHARSET = /<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i;

/**
 * The text of an HTML file: in the encoding of its byte order mark or its <meta>, else UTF-8.
 * Bytes that are no text in that encoding are damage: replacement characters would go unseen.
 */
export function textOfHtml(bytes: Uint8Array): string {
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? withoutC1(text) : text;
  } catch (problem) {
    throw damaged("encoding", "", { cause: problem });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const named = CHARSET.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  // A <meta> that could be read so far is not in an encoding of two bytes, whatever it says.
  return named.startsWith("utf-16") ? "utf-8" : named;
}

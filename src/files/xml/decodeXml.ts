import { damaged, FileProblem } from "../fileProblem";

/**
 * The text of an XML part: UTF-8 unless a byte order mark or its declaration says otherwise.
 * Bytes that are no text in that encoding are damage: replacement characters would go unseen.
 */
export function textOfXml(bytes: Uint8Array, part: string): string {
  const text = decoded(bytes, part);
  refuseDocumentType(text, part);
  return text;
}

function decoded(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (problem) {
    throw damaged("xml", part, { cause: problem });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? "utf-8";
}

/**
 * A document type stands before the root element only; elsewhere the scanner refuses it. Searching
 * the prologue alone leaves the words free to stand in a cell's text.
 */
function refuseDocumentType(text: string, part: string): void {
  let at = 0;
  for (;;) {
    at = text.indexOf("<", at);
    if (at < 0) return;
    if (text.startsWith("<?", at)) at = text.indexOf("?>", at);
    else if (text.startsWith("<!--", at)) at = text.indexOf("-->", at);
    else if (text.startsWith("<!", at)) throw new FileProblem("file.forbiddenXml", { part });
    else return;
    if (at < 0) return;
  }
}

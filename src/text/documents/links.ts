import type { Span } from "./documentMention";
import type { PlainText } from "./plainText";

const FILE_TYPES = "pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar|7z|eml|msg|odt|ods|txt|mp4";
const LINK = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s;,<>"']+`,
    String.raw`(?<![^\s;,:"'()<>])[^\s;,:"'()<>]+\.(?:${FILE_TYPES})(?![\p{L}\p{N}])`,
    String.raw`(?:xem|kem|dinh kem|mo) (?:file|tep)(?: (?:dinh kem|kem theo))?`,
    String.raw`(?:file|tep) (?:dinh kem|kem theo)`,
  ].join("|"),
  "gu"
);
const END_OF_SENTENCE = /[.,;:)\]]+$/u;

/** Addresses, names of files, and "xem file" without a name. */
export function linksIn({ plain }: PlainText): Span[] {
  return [...plain.matchAll(LINK)].map((found) => {
    const text = found[0].replace(END_OF_SENTENCE, "");
    return { start: found.index, end: found.index + text.length };
  });
}

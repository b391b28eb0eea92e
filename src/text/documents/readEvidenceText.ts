import type { DocumentMention, EvidenceText, FoundDocument, Span } from "./documentMention";
import { findDocuments } from "./findDocuments";
import { linksIn } from "./links";
import { type PlainText, plainText } from "./plainText";
import { remembering } from "./remembering";
import { roleOf } from "./role";

/** Signs and words that join pieces; they say nothing themselves. */
const JOINS_AT_START = /^(?:[\s,;.:+*•·()-]|và |va )+/iu;
const JOINS_AT_END = /(?:[\s,;:+*•·(-]| và| va)+$/iu;

/** A line of a cell: up to a line end or semicolon that stands in no document's name and no link. */
interface Line extends Span {
  readonly documents: readonly FoundDocument[];
  readonly links: readonly Span[];
}

/**
 * Reads the documents, links and remarks of an evidence cell. Nothing is dropped: a document's text
 * holds its line's words up to the next document, and lines without any are remarks.
 */
export const readEvidenceText = remembering((cell: string): EvidenceText => {
  const text = plainText(cell);
  const links = linksIn(text);
  const documents = findDocuments(text).filter(
    (found) => !links.some((link) => inside(found, link))
  );
  const lines = linesOf(text, documents, links);
  return {
    documents: lines.flatMap((line) => mentions(text, line)),
    links: lines.flatMap((line) =>
      line.documents.length > 0 ? [] : line.links.map((link) => slice(text, link))
    ),
    remarks: lines.flatMap((line) => remarkOf(text, line)),
  };
});

function linesOf(
  text: PlainText,
  documents: readonly FoundDocument[],
  links: readonly Span[]
): Line[] {
  const ends = [...text.plain.matchAll(/[;\n]/gu)]
    .map(({ index }) => index)
    .filter((at) => ![...documents, ...links].some(({ start, end }) => start <= at && at < end));
  const bounds = [-1, ...ends, text.plain.length];
  return bounds.slice(1).map((end, index) => {
    const line = { start: (bounds[index] ?? -1) + 1, end };
    return {
      ...line,
      documents: documents.filter((found) => inside(found, line)),
      links: links.filter((found) => inside(found, line)),
    };
  });
}

function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.start < outer.end;
}

/** The documents of a line, each with the words from its name to the next one's. */
function mentions(text: PlainText, line: Line): DocumentMention[] {
  let evidenceBefore = false;
  return line.documents.map((found, index) => {
    const { start, end } = found;
    const from = index === 0 ? line.start : start;
    const to = line.documents[index + 1]?.start ?? line.end;
    const leadStart = line.documents[index - 1]?.end ?? line.start;
    const role = roleOf(found, text.plain.slice(leadStart, start).trimEnd(), evidenceBefore);
    evidenceBefore ||= role === "evidence";
    const links = line.links.filter((link) => link.start >= from && link.start < to);
    return {
      ...toldBy(found),
      text: trimmed(text.shown.slice(from, Math.max(end, to))),
      links: links.map((link) => slice(text, link)),
      role,
    };
  });
}

function toldBy(found: FoundDocument): Omit<DocumentMention, "text" | "links" | "role"> {
  const { kind, number, symbol, year, date, impossibleDate, issuer } = found;
  return { kind, number, symbol, year, date, impossibleDate, issuer };
}

function remarkOf(text: PlainText, line: Line): string[] {
  if (line.documents.length > 0) return [];
  const rest = line.links.reduceRight(
    (words, link) => words.slice(0, link.start - line.start) + words.slice(link.end - line.start),
    text.shown.slice(line.start, line.end)
  );
  const words = trimmed(rest);
  return /[\p{L}\p{N}]/u.test(words) ? [words] : [];
}

function slice({ shown }: PlainText, { start, end }: Span): string {
  return shown.slice(start, end);
}

function trimmed(words: string): string {
  return words.replace(JOINS_AT_START, "").replace(JOINS_AT_END, "").replace(/\s+/gu, " ").trim();
}

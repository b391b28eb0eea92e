import type { CalendarDate } from "../date";

/**
 * What a document is in the text that names it. evidence: shown for what was done. legal: a law or
 * another text of general rules. cited: what the evidence is based on or about.
 */
export type DocumentRole = "evidence" | "legal" | "cited";

/** A document as a text names it; null for what the text does not tell. */
export interface DocumentMention {
  /** The words that name it and say what it is about, as written. */
  readonly text: string;
  /** Its kind's name: "Kế hoạch". */
  readonly kind: string | null;
  /** As written: "05". */
  readonly number: string | null;
  /** Behind the number, as written, without spaces: "KH-STP". */
  readonly symbol: string | null;
  /** The year that stands inside the number: 2020 in "87/2020/NĐ-CP". */
  readonly year: number | null;
  readonly date: CalendarDate | null;
  /** A day that does not exist, as written in place of its date. */
  readonly impossibleDate: string | null;
  readonly issuer: string | null;
  /** Addresses and file names that stand with it. */
  readonly links: readonly string[];
  readonly role: DocumentRole;
}

/** What stands in an evidence cell; every word of it is in exactly one of the three. */
export interface EvidenceText {
  readonly documents: readonly DocumentMention[];
  /** Addresses, file names and references to files that stand with no document. */
  readonly links: readonly string[];
  /** Lines in which neither a document nor a link was recognised. */
  readonly remarks: readonly string[];
}

/** Where something stands in a text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A document found, with where its name begins and ends. */
export interface FoundDocument extends Span, Omit<DocumentMention, "text" | "links" | "role"> {
  readonly legal: boolean;
}

import type { ReportingPeriod } from "@/criteria";
import type { CalendarDate } from "@/text";
import type { DocumentRole } from "@/text/documents";

/** A criterion whose evidence cell names something. */
export interface EvidenceClaim {
  readonly criterion: string;
  /** Full code path, e.g. "A.I.1.1". */
  readonly path: string;
  readonly label: string;
}

/** What is to be looked at about a document. */
export type DocumentProblem =
  "beforePeriod" | "afterPeriod" | "claimedTwice" | "datesDiffer" | "impossibleDate";

/** A document with every criterion that names it. */
export interface LedgerDocument {
  /** The same for the same document each time the ledger is made. */
  readonly key: string;
  readonly role: DocumentRole;
  readonly kind: string | null;
  /** Number and symbol as first written, "80/KH-STP"; null where it has no number. */
  readonly number: string | null;
  /** As first written, with what it is about. */
  readonly text: string;
  /** Every date that is written for it, in the order of the criteria. */
  readonly dates: readonly CalendarDate[];
  readonly impossibleDates: readonly string[];
  /** The document's year, where it is given. */
  readonly year: number | null;
  readonly issuer: string | null;
  readonly links: readonly string[];
  /** In the order of the table; a criterion occurs once however often it names the document. */
  readonly claims: readonly EvidenceClaim[];
  readonly problems: readonly DocumentProblem[];
}

/** Evidence in which no document was recognised: an address or a file, or words. */
export interface OtherEvidence {
  readonly kind: "link" | "remark";
  readonly text: string;
  readonly claim: EvidenceClaim;
}

/** All that a unit's evidence cells name, in the order of the table. */
export interface EvidenceLedger {
  /** The days that evidence should be of; null where not known. */
  readonly period: ReportingPeriod | null;
  readonly documents: readonly LedgerDocument[];
  /** Laws, and what evidence is based on or about: named, but not evidence. */
  readonly cited: readonly LedgerDocument[];
  readonly others: readonly OtherEvidence[];
  /** Criteria with points and no evidence. */
  readonly missing: readonly EvidenceClaim[];
}

import { toNumber } from "@/criteria";
import { type EvidenceLedger, explanationRows, type LedgerDocument } from "@/scoring/evidence";
import { isoDate } from "@/text";
import type { LocatedSubmission } from "@/unitSheets";

/** The lists of a submission as plain data: dates are ISO, points plain decimals. */
export function plainLists({ evidence, entries, score }: LocatedSubmission) {
  return {
    evidence: plainLedger(evidence),
    explanations: explanationRows(entries, score).map((row) => ({
      criterion: row.criterion,
      path: row.path,
      label: row.label,
      standard: row.standard === null ? null : toNumber(row.standard),
      self: toNumber(row.self),
      difference: toNumber(row.difference),
      explanation: row.explanation === "" ? null : row.explanation,
    })),
  };
}

function plainLedger({ period, documents, cited, others, missing }: EvidenceLedger) {
  return {
    period,
    documents: documents.map(plainDocument),
    cited: cited.map(plainDocument),
    others: others.map(({ kind, text, claim }) => ({ kind, text, criterion: claim.criterion })),
    missing: missing.map(({ criterion }) => criterion),
  };
}

function plainDocument(document: LedgerDocument) {
  const { kind, number, text, dates, impossibleDates, issuer, links, claims, problems, role } =
    document;
  return {
    role,
    kind,
    number,
    text,
    dates: dates.map(isoDate),
    impossibleDates,
    issuer,
    links,
    criteria: claims.map(({ criterion }) => criterion),
    problems,
  };
}

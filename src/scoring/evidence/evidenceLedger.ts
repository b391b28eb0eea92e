import { type CriteriaSet, type ReportingPeriod, reportingPeriod } from "@/criteria";
import { isoDate } from "@/text";
import { readEvidenceText } from "@/text/documents";
import type { NodeScore, UnitScore } from "../criterionScore";
import type { Entries } from "../unitEntries";
import type {
  DocumentProblem,
  EvidenceClaim,
  EvidenceLedger,
  LedgerDocument,
  OtherEvidence,
} from "./ledger";
import { type ClaimedMention, type DocumentGroup, sameDocuments } from "./sameDocuments";

/** The ledger of a unit's evidence, from its entries and the score they got, for the year of its sheet. */
export function evidenceLedger(
  set: CriteriaSet,
  year: number,
  entries: Entries,
  score: UnitScore
): EvidenceLedger {
  const claims = score.nodes.filter(({ leaf }) => leaf).map(claimOf);
  const named: ClaimedMention[] = [];
  const others: OtherEvidence[] = [];
  for (const claim of claims) {
    const read = readEvidenceText(entries.get(claim.criterion)?.evidence ?? "");
    named.push(...read.documents.map((mention) => ({ mention, claim })));
    others.push(
      ...read.links.map((text): OtherEvidence => ({ kind: "link", text, claim })),
      ...read.remarks.map((text): OtherEvidence => ({ kind: "remark", text, claim }))
    );
  }
  const period = reportingPeriod(set, year);
  const evidence = named.filter(({ mention }) => mention.role === "evidence");
  const cited = named.filter(({ mention }) => mention.role !== "evidence");
  return {
    period,
    documents: sameDocuments(evidence).map((group) => ledgerDocument(group, period)),
    cited: sameDocuments(cited).map((group) => ledgerDocument(group, null)),
    others,
    missing: missingFrom(claims, score),
  };
}

function claimOf({ id, path, label }: NodeScore): EvidenceClaim {
  return { criterion: id, path, label };
}

function missingFrom(claims: readonly EvidenceClaim[], score: UnitScore): EvidenceClaim[] {
  const without = new Set(
    score.findings.flatMap(({ code, where }) =>
      code === "points.withoutEvidence" ? [where.criterion] : []
    )
  );
  return claims.filter(({ criterion }) => without.has(criterion));
}

function ledgerDocument(
  { key, year, mentions }: DocumentGroup,
  period: ReportingPeriod | null
): LedgerDocument {
  const [first] = mentions;
  const told = mentions.map(({ mention }) => mention);
  const days = new Map(told.flatMap(({ date }) => (date ? [[isoDate(date), date]] : [])));
  const document = {
    key,
    role: first.mention.role,
    kind: told.find(({ kind }) => kind !== null)?.kind ?? null,
    number: numberOf(first.mention),
    text: first.mention.text,
    dates: [...days.values()],
    impossibleDates: told.flatMap(({ impossibleDate }) =>
      impossibleDate === null ? [] : [impossibleDate]
    ),
    year,
    issuer: told.find(({ issuer }) => issuer !== null)?.issuer ?? null,
    links: [...new Set(told.flatMap(({ links }) => links))],
    claims: [...new Map(mentions.map(({ claim }) => [claim.criterion, claim])).values()],
  };
  return { ...document, problems: problemsOf(document, period) };
}

function numberOf({ number, year, symbol }: ClaimedMention["mention"]): string | null {
  if (number === null) return null;
  return [number, year, symbol].filter((part) => part !== null).join("/");
}

/** Laws and cited documents may be of any time, and be named by any number of criteria. */
function problemsOf(
  document: Omit<LedgerDocument, "problems">,
  period: ReportingPeriod | null
): DocumentProblem[] {
  if (document.role !== "evidence") return [];
  const found: DocumentProblem[] = [];
  if (document.dates.length > 1) found.push("datesDiffer");
  if (document.impossibleDates.length > 0) found.push("impossibleDate");
  if (document.claims.length > 1) found.push("claimedTwice");
  const side = period && sideOf(document, period);
  return side ? [side, ...found] : found;
}

function sideOf(
  { dates, year }: Pick<LedgerDocument, "dates" | "year">,
  { from, to }: ReportingPeriod
): "beforePeriod" | "afterPeriod" | null {
  const days = dates.map(isoDate);
  if (days.length === 0 && year !== null) return sideOfYear(year, from, to);
  if (days.some((day) => day < from)) return "beforePeriod";
  return days.some((day) => day > to) ? "afterPeriod" : null;
}

/** Where a document's day is not given, only its year can be compared. */
function sideOfYear(year: number, from: string, to: string): "beforePeriod" | "afterPeriod" | null {
  if (year < Number(from.slice(0, 4))) return "beforePeriod";
  return year > Number(to.slice(0, 4)) ? "afterPeriod" : null;
}

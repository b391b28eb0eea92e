import { type DataOf, type Finding, finding, foundAs, type Place } from "@/findings";
import { type CalendarDate, formatDate, isoDate, parseIsoDate } from "@/text";
import { provisionalWords } from "@/text/documents";
import type { EntryField } from "../entryValue";
import type { Entries } from "../unitEntries";
import type { DocumentProblem, EvidenceLedger, LedgerDocument } from "./ledger";

/** The codes that tell of a document. */
type DocumentCode = `evidence.${DocumentProblem | "futureDate"}`;

/** Says where a criterion's field stands. */
type Locate = (criterion: string, field: EntryField) => Place;

/**
 * What is to be looked at in a unit's evidence. `today`: the day of checking, where known; a date
 * after it is one that has not come yet. All of it is counted as it is.
 */
export function evidenceFindings(
  ledger: EvidenceLedger,
  entries: Entries,
  locate: Locate,
  today: CalendarDate | null
): Finding[] {
  return [
    ...ledger.documents.flatMap((document) => ofDocument(document, ledger, locate, today)),
    ...provisional(entries, locate),
  ];
}

function ofDocument(
  document: LedgerDocument,
  { period }: EvidenceLedger,
  locate: Locate,
  today: CalendarDate | null
): Finding[] {
  const found = <Code extends DocumentCode>(
    code: Code,
    data: Omit<DataOf<Code>, "document">
  ): Finding => foundAs(code, placeOf(document, locate), { document: nameOf(document), ...data });
  const future = futureDate(document, today);
  const limits = period ? { from: shownDay(period.from), to: shownDay(period.to) } : {};
  const cells = cellsOf(document, locate);
  const byProblem: Readonly<Record<DocumentProblem, () => Finding[]>> = {
    beforePeriod: () => [found("evidence.beforePeriod", { date: when(document), ...limits })],
    afterPeriod: () =>
      future ? [] : [found("evidence.afterPeriod", { date: when(document), ...limits })],
    claimedTwice: () => [found("evidence.claimedTwice", { count: document.claims.length, cells })],
    datesDiffer: () => [found("evidence.datesDiffer", { dates: when(document), cells })],
    impossibleDate: () =>
      document.impossibleDates.map((entry) => found("evidence.impossibleDate", { entry })),
  };
  return [
    ...(future && today
      ? [found("evidence.futureDate", { date: formatDate(future), today: formatDate(today) })]
      : []),
    ...document.problems.flatMap((problem) => byProblem[problem]()),
  ];
}

function futureDate({ dates }: LedgerDocument, today: CalendarDate | null): CalendarDate | null {
  if (today === null) return null;
  return dates.find((date) => isoDate(date) > isoDate(today)) ?? null;
}

/** Kind and number, or, without a number, its words. */
export function nameOf({ kind, number, text }: Pick<LedgerDocument, "kind" | "number" | "text">) {
  if (number === null) return text;
  return kind === null ? number : `${kind} ${number}`;
}

/** Its dates, or where none is written its year. */
function when({ dates, year }: LedgerDocument): string {
  if (dates.length === 0) return year === null ? "" : String(year);
  return dates.map(formatDate).join("; ");
}

function shownDay(iso: string): string {
  const date = parseIsoDate(iso);
  return date ? formatDate(date) : iso;
}

function placeOf({ claims }: LedgerDocument, locate: Locate): Place {
  const criterion = claims[0]?.criterion;
  return criterion === undefined ? {} : { criterion, ...locate(criterion, "evidence") };
}

function cellsOf({ claims }: LedgerDocument, locate: Locate): string {
  return claims.map(({ criterion }) => locate(criterion, "evidence").cell ?? criterion).join(", ");
}

function provisional(entries: Entries, locate: Locate): Finding[] {
  return [...entries].flatMap(([criterion, entry]) =>
    (["evidence", "explanation"] as const).flatMap((field) => {
      const words = provisionalWords(entry[field]);
      if (words.length === 0) return [];
      const where = { criterion, ...locate(criterion, field) };
      return [finding("evidence.provisional", where, { words: words.join("; ") })];
    })
  );
}

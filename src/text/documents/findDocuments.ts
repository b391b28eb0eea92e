import type { FoundDocument, Span } from "./documentMention";
import documentWords from "./documentWords.json";
import { isIssuer, issuerNamed, issuerOfSymbol } from "./issuer";
import {
  type DocumentKind,
  KIND_ABBREVIATIONS,
  KIND_WORDS,
  kindAbbreviated,
  kindNamed,
  mayStandFor,
} from "./kinds";
import { dateAt, type WrittenDate } from "./mentionDate";
import type { PlainText } from "./plainText";
import { plainWords } from "./plainText";
import { type NumberAndSymbol, symbolsIn } from "./symbol";

const KIND = `(?<![\\p{L}\\p{N}])(?:${KIND_WORDS}|${KIND_ABBREVIATIONS})`;
const ANY_KIND = new RegExp(KIND, "u");
/** What may stand before a number: its kind's name, then "số". */
const BEFORE_NUMBER = new RegExp(`(${KIND})?[ (]*(?:(?<![\\p{L}\\p{N}])so)? ?[:.]? ?$`, "u");
/** A kind's name and a number without a symbol: "Báo cáo số 45", "CV 5008 ngày …". */
const NUMBERED = new RegExp(
  `(${KIND})(?: ?:)? (so ?[:.]? ?)?(\\d{1,6}[a-z]?)(?:/((?:19|20)\\d{2}))?(?![\\p{L}\\p{N}%/.-])`,
  "gu"
);
/** A kind's name and a date without a number: "Biên bản họp ngày …". */
const DATED = new RegExp(`(${KIND})(?= ?[:(]? ?[^\\n;\\d:]{0,60}?(?<![\\p{L}])ngay \\d)`, "gu");
const DATED_REST = /^([^\n;\d]*?)ngay (?=\d)/u;
const DATE_GAP = /^[\s,(:-]*(?:(?:duoc )?(?:ky|ban hanh|phat hanh|de) )?(?:ngay ?:? ?)?/u;
/** Laws have a name and seldom a number; "pháp luật" and "luật sư" are none. */
const LAW =
  /(?<!phap )(?<![\p{L}\p{N}])(?:bo luat|luat|phap lenh|hien phap)(?! (?:su|gia|hoc|dinh|le|phap)(?![\p{L}]))(?![\p{L}\p{N}])[^\n;,.()]*/gu;
const notIssued = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}])(?:${words.join("|")})(?![\\p{L}])`, "u");
const NOT_ISSUED = notIssued(documentWords.notTheDateOfIssue);
const NOT_ISSUED_BARE = notIssued(documentWords.notTheDateOfIssue.map(plainWords));

/** The longest name of a kind with "số" and signs between, generously. */
const LONGEST_LEAD = 40;
/** A comma and a space. */
const LONGEST_JOINT = 2;

/** Every document that a text names, in the order of their names. */
export function findDocuments(text: PlainText): FoundDocument[] {
  const symbols = symbolsIn(text).map((found) => withSymbol(text, found));
  const numbered = apart(numberedIn(text), symbols);
  const dated = apart(datedIn(text), [...symbols, ...numbered]);
  const known = joined([...symbols, ...numbered, ...dated]);
  return [...known, ...apart(lawsIn(text, known), known)].sort(
    (first, second) => first.start - second.start
  );
}

/** "Kế hoạch ngày … số …": a date before its number is that number's. */
function joined(found: readonly FoundDocument[]): FoundDocument[] {
  const inOrder = [...found].sort((first, second) => first.start - second.start);
  return inOrder.reduce<FoundDocument[]>((kept, one) => {
    const before = kept.at(-1);
    if (!before || !belongTogether(before, one)) return [...kept, one];
    const { start, date, impossibleDate } = before;
    return [...kept.slice(0, -1), { ...one, start, date, impossibleDate }];
  }, []);
}

function belongTogether(dated: FoundDocument, numbered: FoundDocument): boolean {
  return (
    dated.number === null &&
    numbered.number !== null &&
    numbered.date === null &&
    dated.kind === numbered.kind &&
    numbered.start - dated.end <= LONGEST_JOINT
  );
}

/** Those that share nothing with any of the others. */
function apart<Found extends Span>(found: readonly Found[], others: readonly Span[]): Found[] {
  return found.filter(
    (one) => !others.some((other) => one.start < other.end && other.start < one.end)
  );
}

function withSymbol(text: PlainText, found: NumberAndSymbol): FoundDocument {
  const from = Math.max(0, found.start - LONGEST_LEAD);
  const before = BEFORE_NUMBER.exec(text.plain.slice(from, found.start));
  const start = before ? found.start - before[0].length : found.start;
  const leading = before ? before[0].length - before[0].trimStart().length : 0;
  const named =
    before?.[1] === undefined ? null : text.shown.slice(start, start + before[1].length);
  const kind = kindOf(found, named);
  const legal = kind !== null && (kind.legal || (kind.legalWithYear && found.year !== null));
  return {
    ...behind(text, found.end, issuerOfSymbol(found.symbol)),
    start: start + leading,
    kind: kind?.name ?? (named === null ? unnamedKind(found) : null),
    number: found.number,
    symbol: found.symbol,
    year: found.year,
    legal,
  };
}

/** The symbol tells the kind; where its abbreviation may mean the kind that is named, that one. */
function kindOf({ symbol, year }: NumberAndSymbol, named: string | null): DocumentKind | null {
  const [first = ""] = symbol.split("-");
  const kind = named === null ? null : kindNamed(named);
  if (kind && mayStandFor(first, kind)) return kind;
  const told = kindAbbreviated(first);
  if (told && !(told.onlyWithYear && year === null)) return told;
  return kind;
}

/** A symbol that begins with its issuer, "5969/BTP-TCCB", is that of a công văn. */
function unnamedKind({ symbol }: NumberAndSymbol): string | null {
  const [first = "", second] = symbol.split("-");
  return isIssuer(first) && second !== undefined ? (kindNamed("CV")?.name ?? null) : null;
}

/** Date and issuer that stand behind a number, in either order. */
function behind(
  text: PlainText,
  at: number,
  ofSymbol: string | null
): Pick<FoundDocument, "date" | "impossibleDate" | "issuer" | "end"> {
  const direct = dateBehind(text, at);
  const named = issuerNamed(text, direct?.end ?? at);
  const date = direct ?? (named ? dateBehind(text, named.end) : null);
  return {
    ...writtenDate(text, date),
    issuer: named?.name ?? ofSymbol,
    end: Math.max(at, date?.end ?? 0, named?.end ?? 0),
  };
}

function dateBehind({ plain }: PlainText, at: number): WrittenDate | null {
  const gap = DATE_GAP.exec(plain.slice(at))?.[0] ?? "";
  return dateAt(plain, at + gap.length);
}

function writtenDate(
  { shown }: PlainText,
  found: WrittenDate | null
): Pick<FoundDocument, "date" | "impossibleDate"> {
  if (!found) return { date: null, impossibleDate: null };
  const impossible = found.date === null ? shown.slice(found.start, found.end) : null;
  return { date: found.date, impossibleDate: impossible };
}

function numberedIn(text: PlainText): FoundDocument[] {
  return [...text.plain.matchAll(NUMBERED)].flatMap((found) => {
    const [all, name = "", introduced, number = "", year] = found;
    const kind = kindNamed(text.shown.slice(found.index, found.index + name.length));
    const rest = behind(text, found.index + all.length, null);
    const isNumber = introduced !== undefined || rest.date !== null || rest.impossibleDate !== null;
    if (!kind || !isNumber || isCommonWord(text, found.index, name)) return [];
    return [
      {
        ...rest,
        start: found.index,
        kind: kind.name,
        number,
        symbol: null,
        year: year === undefined ? null : Number(year),
        legal: kind.legal || (kind.legalWithYear && year !== undefined),
      },
    ];
  });
}

/** An abbreviation in small letters is a word of its own ("da" is "đã"). */
function isCommonWord({ shown }: PlainText, at: number, name: string): boolean {
  return !name.includes(" ") && !/^\p{Lu}/u.test(shown.slice(at));
}

function datedIn(text: PlainText): FoundDocument[] {
  return [...text.plain.matchAll(DATED)].flatMap((found) => {
    const name = found[1] ?? "";
    const after = found.index + name.length;
    const between = DATED_REST.exec(text.plain.slice(after));
    const kind = kindNamed(text.shown.slice(found.index, after));
    if (!between || !kind || kind.legal || isCommonWord(text, found.index, name)) return [];
    const words = between[1] ?? "";
    const shown = text.shown.slice(after, after + words.length);
    if (isNotIssued(shown, words) || ANY_KIND.test(words)) return [];
    const date = dateAt(text.plain, after + between[0].length);
    if (!date) return [];
    const issuer = issuerNamed(text, after) ?? issuerNamed(text, date.end);
    return [
      {
        ...writtenDate(text, date),
        start: found.index,
        end: Math.max(date.end, issuer?.end ?? 0),
        kind: kind.name,
        number: null,
        symbol: null,
        year: null,
        issuer: issuer?.name ?? null,
        legal: false,
      },
    ];
  });
}

/** "từ" is not "tư": words are looked for with their marks where the text has any. */
function isNotIssued(shown: string, bare: string): boolean {
  const written = shown.toLocaleLowerCase("vi");
  return written === bare ? NOT_ISSUED_BARE.test(bare) : NOT_ISSUED.test(written);
}

/** The names of laws, each up to a sign or to the next document. */
function lawsIn(text: PlainText, known: readonly Span[]): FoundDocument[] {
  return [...text.plain.matchAll(LAW)].flatMap((found) => {
    const next = known.find(({ start }) => start > found.index)?.start ?? Infinity;
    const end = Math.min(found.index + found[0].trimEnd().length, next);
    const name = text.shown.slice(found.index, end).trim();
    const kind =
      kindNamed(/^\S+/u.exec(name)?.[0] ?? "") ?? kindNamed(name.split(" ").slice(0, 2).join(" "));
    if (!/^\p{Lu}/u.test(name) || !name.includes(" ")) return [];
    return [
      {
        start: found.index,
        end: found.index + name.length,
        kind: kind?.name ?? null,
        number: null,
        symbol: null,
        year: null,
        date: null,
        impossibleDate: null,
        issuer: null,
        legal: true,
      },
    ];
  });
}

import data from "./documentKinds.json";
import { plainWords } from "./plainText";

/** A kind of document that administrations issue. */
export interface DocumentKind {
  readonly name: string;
  /** Its abbreviations in symbols. */
  readonly abbreviations: readonly string[];
  /** Abbreviations of other kinds that stand for this one too, where its name stands before the number. */
  readonly loose: readonly string[];
  /** Always rules of general application. */
  readonly legal: boolean;
  /** Such rules where the year stands inside the number ("25/2021/QĐ-TTg"). */
  readonly legalWithYear: boolean;
  /** Its abbreviation says nothing where no year stands inside the number. */
  readonly onlyWithYear: boolean;
}

interface KindData {
  readonly name: string;
  readonly abbreviations: readonly string[];
  readonly loose?: readonly string[];
  readonly words?: readonly string[];
  readonly legal?: boolean;
  readonly withYear?: string;
  readonly onlyWithYear?: boolean;
}

const DATA: readonly KindData[] = data.kinds;

const KINDS = DATA.map((kind) => ({
  words: [kind.name, ...(kind.words ?? [])].map(plainWords),
  kind: {
    name: kind.name,
    abbreviations: kind.abbreviations,
    loose: kind.loose ?? [],
    legal: kind.legal === true,
    legalWithYear: kind.withYear === "legal",
    onlyWithYear: kind.onlyWithYear === true,
  } satisfies DocumentKind,
}));

const ABBREVIATIONS = KINDS.flatMap(({ kind }) => kind.abbreviations.map(plainWords));

/** Names of kinds without marks, the longer before those they begin with, for a regular expression. */
export const KIND_WORDS = KINDS.flatMap(({ words }) => words)
  .sort((first, second) => second.length - first.length)
  .join("|");

/** Abbreviations of kinds without marks, likewise. */
export const KIND_ABBREVIATIONS = [...new Set(ABBREVIATIONS)]
  .sort((first, second) => second.length - first.length)
  .join("|");

const BY_NAME = new Map(KINDS.flatMap(({ words, kind }) => words.map((word) => [word, kind])));
const BY_ABBREVIATION = byAbbreviation((written) => written.toLocaleLowerCase("vi"));
const BY_BARE_ABBREVIATION = byAbbreviation(plainWords);

/** Of two kinds that share an abbreviation, the first of the list. */
function byAbbreviation(key: (written: string) => string): ReadonlyMap<string, DocumentKind> {
  const pairs = KINDS.flatMap(({ kind }) =>
    kind.abbreviations.map((one): [string, DocumentKind] => [key(one), kind])
  );
  return new Map(pairs.reverse());
}

/** The kind that a name or an abbreviation means; `shown` with its marks. */
export function kindNamed(shown: string): DocumentKind | null {
  return BY_NAME.get(plainWords(shown)) ?? kindAbbreviated(shown);
}

/** "HĐ" is not "HD": with its marks first, without them where no kind is written so. */
export function kindAbbreviated(shown: string): DocumentKind | null {
  return (
    BY_ABBREVIATION.get(shown.toLocaleLowerCase("vi")) ??
    BY_BARE_ABBREVIATION.get(plainWords(shown)) ??
    null
  );
}

/** Whether an abbreviation may stand for the kind: its own ones, and those used loosely. */
export function mayStandFor(abbreviation: string, kind: DocumentKind): boolean {
  const plain = plainWords(abbreviation);
  return [...kind.abbreviations, ...kind.loose].some((one) => plainWords(one) === plain);
}

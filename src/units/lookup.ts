import { compareVietnamese, editDistance, sameText } from "@/text";
import { catalogue, isValid, standingIn, unitsOfYear, wordsOfUnit } from "./catalogue";
import { leavesOutLevels, nameWords, standsAt, withoutLevels } from "./nameWords";
import type { Unit } from "./unit";

/** A unit as found by a name; similar: what may have been meant, nearest first, where none was found. */
export interface FoundUnit {
  readonly unit: Unit | null;
  readonly similar: readonly Unit[];
}

/** A candidate as found by a name; similar: as for units. */
export interface FoundName {
  readonly match: string | null;
  readonly similar: readonly string[];
}

/** Two slips of the pen are a likely misspelling; with three, short names of other provinces come into reach. */
const MOST_SLIPS = 2;
const MOST_SIMILAR = 5;

/**
 * The unit of a year that a text names, in any usual spelling or abbreviation; never by guess. A
 * bare province names none (each has several kinds of units). A name of another year finds none
 * either: the units that stand in its place are `similar`.
 */
export function findUnit(text: string, year: number): FoundUnit {
  const words = nameWords(text);
  const units = unitsOfYear(year).map(candidateOf);
  const { match, similar } = matchWords(text, words, units);
  if (match) return { unit: match.of, similar: [] };
  const standing = inTheirPlace(text, words, year);
  return { unit: null, similar: standing.length > 0 ? standing : similar.map(({ of }) => of) };
}

/**
 * The one candidate that a text names, for rosters whose names the catalogue may not know: by
 * folded words, by spelling among several that agree in these, else with levels (tỉnh, huyện …)
 * left out on one side. Several candidates that fit equally well are no match: they are `similar`.
 */
export function matchName(text: string, candidates: readonly string[]): FoundName {
  const distinct = [...new Set(candidates)].map((name) => ({
    of: name,
    name,
    words: nameWords(name),
  }));
  const { match, similar } = matchWords(text, nameWords(text), distinct);
  return { match: match?.of ?? null, similar: similar.map(({ of }) => of) };
}

interface Candidate<Of> {
  readonly of: Of;
  readonly name: string;
  readonly words: readonly string[];
}

interface Match<Of> {
  readonly match: Candidate<Of> | null;
  readonly similar: readonly Candidate<Of>[];
}

function matchWords<Of>(
  text: string,
  words: readonly string[],
  candidates: readonly Candidate<Of>[]
): Match<Of> {
  if (words.length === 0) return { match: null, similar: [] };
  const equal = candidates.filter((candidate) => sameWords(words, candidate.words));
  if (equal.length === 1) return onlyOne(equal);
  if (equal.length > 1) {
    const spelled = equal.filter(({ name }) => sameText(text, name));
    return onlyOne(spelled.length > 0 ? spelled : equal);
  }
  const shortened = candidates.filter(
    (candidate) =>
      leavesOutLevels(words, candidate.words) || leavesOutLevels(candidate.words, words)
  );
  return shortened.length > 0
    ? onlyOne(shortened)
    : { match: null, similar: similarTo(words, candidates) };
}

function onlyOne<Of>(fitting: readonly Candidate<Of>[]): Match<Of> {
  const [first, ...others] = fitting;
  return first && others.length === 0
    ? { match: first, similar: [] }
    : { match: null, similar: fitting };
}

/** Units of other years that the text names, carried over to this year. */
function inTheirPlace(text: string, words: readonly string[], year: number): readonly Unit[] {
  const others = catalogue().filter((unit) => !isValid(unit, year));
  const { match } = matchWords(text, words, others.map(candidateOf));
  return match ? standingIn(match.of.id, year) : [];
}

function candidateOf(unit: Unit): Candidate<Unit> {
  return { of: unit, name: unit.name, words: wordsOfUnit(unit) };
}

/** Names that differ by slips of the pen only, or say more or less than the text at their beginning. */
function similarTo<Of>(
  words: readonly string[],
  candidates: readonly Candidate<Of>[]
): readonly Candidate<Of>[] {
  const text = withoutLevels(words);
  const ranked = candidates.flatMap((candidate) => {
    const name = withoutLevels(candidate.words);
    const distance = editDistance(text.join(" "), name.join(" "));
    const near = distance <= MOST_SLIPS || endsWith(text, name) || endsWith(name, text);
    return near ? [{ candidate, distance }] : [];
  });
  ranked.sort(
    (a, b) => a.distance - b.distance || compareVietnamese(a.candidate.name, b.candidate.name)
  );
  return ranked.slice(0, MOST_SIMILAR).map(({ candidate }) => candidate);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && standsAt(a, 0, b);
}

function endsWith(all: readonly string[], part: readonly string[]): boolean {
  return part.length <= all.length && standsAt(all, all.length - part.length, part);
}

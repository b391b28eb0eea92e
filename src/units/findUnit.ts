import { compareVietnamese, editDistance, sameText } from "@/text";
import { leavesOutLevels, nameWords, standsAt, withoutLevels } from "./nameWords";
import type { Unit } from "./unit";
import { catalogue, isValid, standingIn, unitsOfYear, wordsOfUnit } from "./unitCatalogue";

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
 * either: the units that are in its place are `similar`.
 */
export function findUnit(text: string, year: number): FoundUnit {
  const words = nameWords(text);
  const units = unitsOfYear(year).map(candidateOf);
  const { match, fitting } = matchWords(text, words, units);
  if (match) return { unit: match.of, similar: [] };
  const standing = inTheirPlace(text, words, year);
  if (standing.length > 0) return { unit: null, similar: standing };
  return { unit: null, similar: nearest(words, fitting, units).map(({ of }) => of) };
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
  const words = nameWords(text);
  const { match, fitting } = matchWords(text, words, distinct);
  if (match) return { match: match.of, similar: [] };
  return { match: null, similar: nearest(words, fitting, distinct).map(({ of }) => of) };
}

interface Candidate<Of> {
  readonly of: Of;
  readonly name: string;
  readonly words: readonly string[];
}

/** fitting: all that fit equally well; match: the one, where it is one. */
interface Match<Of> {
  readonly match: Candidate<Of> | null;
  readonly fitting: readonly Candidate<Of>[];
}

function matchWords<Of>(
  text: string,
  words: readonly string[],
  candidates: readonly Candidate<Of>[]
): Match<Of> {
  const fitting = words.length === 0 ? [] : bestFitting(text, words, candidates);
  const [first, ...others] = fitting;
  return { match: first && others.length === 0 ? first : null, fitting };
}

function bestFitting<Of>(
  text: string,
  words: readonly string[],
  candidates: readonly Candidate<Of>[]
): readonly Candidate<Of>[] {
  const equal = candidates.filter((candidate) => sameWords(words, candidate.words));
  const spelled = equal.length > 1 ? equal.filter(({ name }) => sameText(text, name)) : [];
  if (spelled.length > 0) return spelled;
  if (equal.length > 0) return equal;
  return candidates.filter(
    (candidate) =>
      leavesOutLevels(words, candidate.words) || leavesOutLevels(candidate.words, words)
  );
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

/**
 * What may be suggested where nothing matched: what fits equally well, else names that differ by
 * slips of the pen only, or that say more or less than the text at their beginning.
 */
function nearest<Of>(
  words: readonly string[],
  fitting: readonly Candidate<Of>[],
  candidates: readonly Candidate<Of>[]
): readonly Candidate<Of>[] {
  if (fitting.length > 0 || words.length === 0) return fitting;
  const text = withoutLevels(words);
  const ranked = candidates.flatMap((candidate) => {
    const name = withoutLevels(candidate.words);
    return isNear(text, name) ? [{ candidate, distance: slips(text, name) }] : [];
  });
  ranked.sort(
    (a, b) => a.distance - b.distance || compareVietnamese(a.candidate.name, b.candidate.name)
  );
  return ranked.slice(0, MOST_SIMILAR).map(({ candidate }) => candidate);
}

function isNear(text: readonly string[], name: readonly string[]): boolean {
  if (endsWith(text, name) || endsWith(name, text)) return true;
  const difference = text.join(" ").length - name.join(" ").length;
  return Math.abs(difference) <= MOST_SLIPS && slips(text, name) <= MOST_SLIPS;
}

function slips(text: readonly string[], name: readonly string[]): number {
  return editDistance(text.join(" "), name.join(" "));
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && standsAt(a, 0, b);
}

function endsWith(all: readonly string[], part: readonly string[]): boolean {
  return part.length <= all.length && standsAt(all, all.length - part.length, part);
}

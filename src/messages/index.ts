/** All words that a person sees, by language: findings, places, explanations, the pane. */
import type { Finding, Place } from "@/findings";
import type { Language } from "@/text";
import { describePlace } from "./describePlace";
import { en } from "./en";
import { explainNext, type NextPoints } from "./explainNext";
import { explainScore, type ScoreReason } from "./explainScore";
import { number, valuesOf } from "./findingValues";
import type { LanguageWords } from "./languageWords";
import { vi } from "./vi";
import type { FindingKinds } from "./vi/findingKinds";
import type { UiWords } from "./vi/paneWords";

export type { Language } from "@/text";
export type { NextPoints } from "./explainNext";
export type { ScoreReason } from "./explainScore";
export type { UiWords } from "./vi/paneWords";
export { PRINTED_STATES } from "./vi/stateWords";

/** A language is a folder beside this file, a line here and its marks in text/language.ts. */
const WORDS: { readonly [L in Language]: LanguageWords } = { vi, en };

/** The words of one language. */
export interface Messages {
  readonly language: Language;
  readonly ui: UiWords;
  /** What was found and what to do next; without the place. */
  finding(found: Finding): string;
  /** One sentence for many findings of a kind; null where the kind has none. */
  kind(code: Finding["code"]): string | null;
  place(where: Place): string;
  /** Why a score is as it is; `standard` in plain points (1.5). */
  explain(why: ScoreReason, standard: number): string;
  /** What would give more points and what it is worth; `penalty`: fewer are taken off. */
  next(next: NextPoints, penalty: boolean): string;
  /** A plain number (points as 1.5, not scaled) in the language's own decimals, at most four. */
  number(plain: number): string;
}

export function messages(language: Language): Messages {
  const words = WORDS[language];
  return {
    language,
    ui: words.ui,
    finding: (found) => words.findings[found.code](valuesOf(found.data, language)),
    kind: (code) => (isKind(code) ? words.kinds[code] : null),
    place: (where) => describePlace(where, words.place, language),
    explain: (why, standard) => explainScore(why, standard, words.why, language),
    next: (next, penalty) => explainNext(next, penalty, words.next, language),
    number: (plain) => number(plain, language),
  };
}

function isKind(code: Finding["code"]): code is keyof FindingKinds & Finding["code"] {
  return Object.hasOwn(vi.kinds, code);
}

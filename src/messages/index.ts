/** All words that a person sees, in Vietnamese and English: findings, places, explanations, the pane. */
import type { Finding, Place } from "@/findings";
import { findingKindsEn } from "./en/findingKinds";
import { findingKindsVi, type FindingKinds } from "./vi/findingKinds";
import { findingsEn } from "./en/findingMessages";
import { findingsVi } from "./vi/findingMessages";
import type { Language } from "@/text";
import { explainNext, type NextPoints } from "./explainNext";
import { describePlace } from "./describePlace";
import { uiEn } from "./en/paneWords";
import { uiVi, type UiWords } from "./vi/paneWords";
import { number, valuesOf } from "./findingValues";
import { explainScore, type ScoreReason } from "./explainScore";

export type { Language } from "@/text";
export { explainNext, type NextPoints } from "./explainNext";
export { describePlace } from "./describePlace";
export { explainScore, type ScoreReason } from "./explainScore";
export type { UiWords } from "./vi/paneWords";

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

const FINDINGS = { vi: findingsVi, en: findingsEn } as const;
const KINDS = { vi: findingKindsVi, en: findingKindsEn } as const;
const UI = { vi: uiVi, en: uiEn } as const;

export function messages(language: Language): Messages {
  return {
    language,
    ui: UI[language],
    finding: (found) => FINDINGS[language][found.code](valuesOf(found.data, language)),
    kind: (code) => (isKind(code) ? KINDS[language][code] : null),
    place: (where) => describePlace(where, language),
    explain: (why, standard) => explainScore(why, standard, language),
    next: (next, penalty) => explainNext(next, penalty, language),
    number: (plain) => number(plain, language),
  };
}

function isKind(code: Finding["code"]): code is keyof FindingKinds & Finding["code"] {
  return Object.hasOwn(findingKindsVi, code);
}

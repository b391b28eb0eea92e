import { number } from "./values";
import type { Language } from "@/text";
import { whyEn } from "./why.en";
import { whyVi } from "./why.vi";

/**
 * Why a criterion got its points, as scoring says it (its type `Why`): only what the words need.
 * Percentages and targets stand on the scale 0–100; differences are percentage points.
 */
export interface ScoreReason {
  readonly rule: string;
  readonly basis:
    "tier" | "award" | "target" | "typed" | "notArisingFull" | "leftOut" | "sum" | "none";
  readonly input: number | string | null;
  readonly tier: string | null;
  readonly difference?: number;
  readonly target?: number;
}

/** The parts of an explanation, as shown: numbers already in the language's own form, "" for nothing. */
export interface ReasonParts {
  readonly input: string;
  readonly tier: string;
  readonly target: string;
  /** Without its sign. */
  readonly difference: string;
  readonly direction: "above" | "below" | "equal";
  readonly standard: string;
}

export type WhyWords = Readonly<Record<ScoreReason["basis"], (parts: ReasonParts) => string>>;

const PERCENT_RULES: ReadonlySet<string> = new Set(["percentTiers", "target"]);
const WORDS: Readonly<Record<Language, WhyWords>> = { vi: whyVi, en: whyEn };

/** The explanation of a score in one or two sentences; `standard` in plain points (1.5). */
export function explainScore(why: ScoreReason, standard: number, language: Language): string {
  const difference = why.difference ?? 0;
  return WORDS[language][why.basis]({
    input: shownInput(why, language),
    tier: why.tier ?? "",
    target: why.target === undefined ? "" : `${number(why.target, language)}%`,
    difference: number(Math.abs(difference), language),
    direction: difference > 0 ? "above" : difference < 0 ? "below" : "equal",
    standard: number(standard, language),
  });
}

function shownInput({ rule, input }: ScoreReason, language: Language): string {
  if (input === null) return "";
  if (typeof input === "string") return input;
  return PERCENT_RULES.has(rule) ? `${number(input, language)}%` : number(input, language);
}

import type { Language } from "@/text";
import { number } from "./findingValues";

/** What would give a criterion more points, as scoring says it (its type `NextStep`); points are plain numbers. */
export interface NextPoints {
  readonly gain: number;
  readonly tier: string | null;
  readonly needed: {
    readonly unit: "percent" | "days" | "things" | "date";
    readonly bound: number | string;
    readonly inclusive: boolean;
    readonly direction: "more" | "less";
    readonly distance: number;
    readonly counted: string;
  } | null;
  readonly best?: {
    readonly value: number;
    readonly unitLabel: string;
    readonly gain: number;
  } | null;
}

/** What a next step's words are made of: numbers already in the language's own form. */
export interface NextParts {
  readonly unit: "percent" | "days" | "things" | "date";
  readonly bound: string;
  readonly inclusive: boolean;
  readonly direction: "more" | "less";
  /** "" where the result lies on the bound. */
  readonly distance: string;
  readonly counted: string;
}

export interface NextWords {
  /** How far the result has to move, and to which bound. */
  readonly needed: (parts: NextParts) => string;
  /** What to reach where it is no matter of degree; `tier` "" where the rule has none. */
  readonly reach: (tier: string, penalty: boolean) => string;
  /** The tier then reached ("" for none) and what it is worth. */
  readonly worth: (tier: string, gain: string, penalty: boolean) => string;
  /** What reaching the best of the pool would add; `best` with what it counts. */
  readonly best: (best: string, gain: string, penalty: boolean) => string;
}

/** What would give more points and what it is worth, in one sentence. `penalty`: fewer are taken off. */
export function explainNext(
  next: NextPoints,
  penalty: boolean,
  words: NextWords,
  language: Language
): string {
  const gain = number(next.gain, language);
  const tier = next.tier ?? "";
  if (next.needed === null) return `${words.reach(tier, penalty)}${words.worth("", gain, penalty)}`;
  const { bound, distance, unit, ...rest } = next.needed;
  const sign = unit === "percent" ? "%" : "";
  const asked = words.needed({
    ...rest,
    unit,
    bound: typeof bound === "string" ? bound : `${number(bound, language)}${sign}`,
    distance: distance === 0 ? "" : number(distance, language),
  });
  return `${asked}${words.worth(tier, gain, penalty)}${shownBest(next, penalty, words, language)}`;
}

function shownBest(
  { best }: NextPoints,
  penalty: boolean,
  words: NextWords,
  language: Language
): string {
  if (!best) return "";
  const value = [number(best.value, language), best.unitLabel].filter((part) => part !== "");
  return ` ${words.best(value.join(" "), number(best.gain, language), penalty)}`;
}

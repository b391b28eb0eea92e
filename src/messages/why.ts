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
    | "tier"
    | "forceMajeure"
    | "award"
    | "proportional"
    | "target"
    | "count"
    | "deduction"
    | "best"
    | "provisional"
    | "typed"
    | "notArisingFull"
    | "leftOut"
    | "rescaled"
    | "blank"
    | "sum"
    | "none";
  readonly input: number | string | null;
  readonly tier: string | null;
  readonly difference?: number;
  readonly target?: number;
  readonly count?: {
    readonly direction: "add" | "takeOff";
    readonly counted: string;
    readonly each: number;
    readonly step: number;
    readonly steps: number;
    readonly limit: { readonly kind: "least" | "most"; readonly points: number } | null;
  };
  /** The percentage of the standard points that counts, and whether the highest allowed cut it. */
  readonly share?: { readonly percent: number; readonly capped: boolean };
  /** What a value was compared with. */
  readonly best?: {
    readonly value: number;
    readonly unitLabel: string;
    readonly higherIsBetter: boolean;
  };
  /** Days late counted from a day of handing in, both days as shown. */
  readonly late?: { readonly day: string; readonly deadline: string };
  /** Only Monday to Friday are days late. */
  readonly working?: true;
  /** What `input` measures, where the rule's kind alone does not tell. */
  readonly measure?: "percent" | "count" | "daysLate";
  /** Points that a band takes off. */
  readonly takenOff?: number;
  /** Beside the standard points: added to the total, or taken off it. */
  readonly outside?: "bonus" | "penalty";
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
  readonly count: CountParts | null;
  readonly late: { readonly day: string; readonly deadline: string } | null;
  readonly working: boolean;
  readonly best: {
    readonly value: string;
    readonly unitLabel: string;
    readonly higherIsBetter: boolean;
  } | null;
  /** The percentage of the standard points that counts, with its sign. */
  readonly share: string;
  /** The share is the highest that counts, and the result lies above it. */
  readonly capped: boolean;
  /** Points taken off by the band in `tier`. */
  readonly takenOff: string;
  /** The band takes off more than there is. */
  readonly beyondZero: boolean;
  /** null: standard points. */
  readonly outside: "bonus" | "penalty" | null;
}

/** How a count became points, as shown. */
export interface CountParts {
  readonly direction: "add" | "takeOff";
  /** What was counted; "" where the table does not say. */
  readonly counted: string;
  /** Things in one step; "" for single things. */
  readonly step: string;
  readonly each: string;
  readonly steps: string;
  /** Points of all full steps together. */
  readonly moved: string;
  readonly limit: { readonly kind: "least" | "most"; readonly points: string } | null;
}

export interface WhyWords {
  readonly basis: Readonly<Record<ScoreReason["basis"], (parts: ReasonParts) => string>>;
  /** Said after the reason of points that stand beside the standard points. */
  readonly outside: Readonly<Record<NonNullable<ScoreReason["outside"]>, string>>;
}

/** Kinds whose results, where they are numbers, are percentages. */
const PERCENT_RULES: ReadonlySet<string> = new Set([
  "percentTiers",
  "target",
  "proportional",
  "award",
]);
const WORDS: Readonly<Record<Language, WhyWords>> = { vi: whyVi, en: whyEn };

/** The explanation of a score in one or two sentences; `standard` in plain points (1.5). */
export function explainScore(why: ScoreReason, standard: number, language: Language): string {
  const difference = why.difference ?? 0;
  const words = WORDS[language];
  const reason = words.basis[why.basis]({
    input: shownInput(why, language),
    tier: why.tier ?? "",
    target: why.target === undefined ? "" : `${number(why.target, language)}%`,
    difference: number(Math.abs(difference), language),
    direction: difference > 0 ? "above" : difference < 0 ? "below" : "equal",
    standard: number(standard, language),
    count: why.count ? countParts(why.count, language) : null,
    best: why.best ? { ...why.best, value: number(why.best.value, language) } : null,
    late: why.late ?? null,
    working: why.working ?? false,
    share: why.share ? `${number(why.share.percent, language)}%` : "",
    capped: why.share?.capped ?? false,
    takenOff: number(why.takenOff ?? 0, language),
    beyondZero: (why.takenOff ?? 0) > standard,
    outside: why.outside ?? null,
  });
  const counts = why.outside !== undefined && why.basis !== "none" && why.basis !== "blank";
  return counts ? `${reason} ${words.outside[why.outside]}` : reason;
}

function countParts(
  { direction, counted, each, step, steps, limit }: NonNullable<ScoreReason["count"]>,
  language: Language
): CountParts {
  return {
    direction,
    counted,
    step: step === 1 ? "" : number(step, language),
    each: number(each, language),
    steps: number(steps, language),
    moved: number(steps * each, language),
    limit: limit && { kind: limit.kind, points: number(limit.points, language) },
  };
}

function shownInput({ rule, measure, input }: ScoreReason, language: Language): string {
  if (input === null) return "";
  if (typeof input === "string") return input;
  return PERCENT_RULES.has(rule) || measure === "percent"
    ? `${number(input, language)}%`
    : number(input, language);
}

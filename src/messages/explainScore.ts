import type { Language } from "@/text";
import { number } from "./findingValues";

/**
 * Why a criterion got its points, as scoring says it (its type `Why`): only what the words need.
 * Percentages and targets stand on the scale 0–100; differences are percentage points.
 */
export interface ScoreReason {
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
  /** What the result had to lie between to reach the tier; dates as shown. */
  readonly bounds?: TierBounds;
  readonly difference?: number;
  readonly target?: number;
  /** What a result against a target gives. */
  readonly targetGives?: "all" | "nothing" | "resultByTarget" | "targetByResult";
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
  /** The best of the pool is not known yet. */
  readonly pending?: { readonly unitLabel: string; readonly higherIsBetter: boolean };
  /** Days late counted from a day of handing in, both days as shown. */
  readonly late?: { readonly day: string; readonly deadline: string };
  /** Only Monday to Friday are days late. */
  readonly working?: true;
  /** `input`, where it is a number, is a percentage. */
  readonly percent?: true;
  /** Points that a band takes off. */
  readonly takenOff?: number;
  /** Beside the standard points: added to the total, or taken off it. */
  readonly outside?: "bonus" | "penalty";
}

interface TierBounds {
  readonly unit: "percent" | "days" | "things" | "date";
  readonly min: TierBound | null;
  readonly max: TierBound | null;
}

interface TierBound {
  readonly value: number | string;
  readonly inclusive: boolean;
}

/** A tier's bounds as shown: numbers with their signs; null: open at that end. */
export interface BoundsParts {
  readonly unit: TierBounds["unit"];
  readonly min: ShownEnd | null;
  readonly max: ShownEnd | null;
}

interface ShownEnd {
  readonly value: string;
  readonly inclusive: boolean;
}

/** The parts of an explanation, as shown: numbers already in the language's own form, "" for nothing. */
export interface ReasonParts {
  readonly input: string;
  readonly tier: string;
  /** The tier's bounds in words, where its own words do not say them; else "". */
  readonly bounds: string;
  readonly target: string;
  readonly targetGives: ScoreReason["targetGives"];
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
  readonly pending: { readonly unitLabel: string; readonly higherIsBetter: boolean } | null;
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
  /** "from 75% to below 95%" */
  readonly bounds: (parts: BoundsParts) => string;
  readonly basis: Readonly<Record<ScoreReason["basis"], (parts: ReasonParts) => string>>;
  /** Said after the reason of points that stand beside the standard points. */
  readonly outside: Readonly<Record<NonNullable<ScoreReason["outside"]>, string>>;
}

/** The explanation of a score in one or two sentences; `standard` in plain points (1.5). */
export function explainScore(
  why: ScoreReason,
  standard: number,
  words: WhyWords,
  language: Language
): string {
  const difference = why.difference ?? 0;
  const reason = words.basis[why.basis]({
    input: shownInput(why, language),
    tier: why.tier ?? "",
    bounds: boundsOf(why, words, language),
    targetGives: why.targetGives,
    target: why.target === undefined ? "" : `${number(why.target, language)}%`,
    difference: number(Math.abs(difference), language),
    direction: difference > 0 ? "above" : difference < 0 ? "below" : "equal",
    standard: number(standard, language),
    count: why.count ? countParts(why.count, language) : null,
    best: why.best ? { ...why.best, value: number(why.best.value, language) } : null,
    pending: why.pending ?? null,
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

/** In words, unless the tier's own words hold every number of them. On time, and from 0 on, need no number. */
function boundsOf({ bounds, tier }: ScoreReason, words: WhyWords, language: Language): string {
  if (!bounds) return "";
  const { unit, min, max } = bounds;
  const ends = [min?.value === 0 ? null : min, max].filter((end) => end !== null);
  const onTime = unit === "days" && min === null && max?.value === 0;
  const said = numbersIn(tier ?? "");
  if (onTime || ends.every(({ value }) => said.has(bare(String(value))))) return "";
  const shown = ({ value, inclusive }: TierBound): ShownEnd => ({
    value:
      typeof value === "string"
        ? value
        : `${number(value, language)}${unit === "percent" ? "%" : ""}`,
    inclusive,
  });
  return words.bounds({ unit, min: min && shown(min), max: max && shown(max) });
}

/** Numbers and dates in a text, each as `bare` writes it. */
function numbersIn(text: string): ReadonlySet<string> {
  return new Set((text.match(/\d+(?:[.,/]\d+)*/gu) ?? []).map(bare));
}

/** "01/03/2022" and "0,5" as "1/3/2022" and "0.5": one writing for one number. */
function bare(number: string): string {
  return number.replaceAll(",", ".").replace(/(^|\/)0+(?=\d)/gu, "$1");
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

function shownInput({ percent, input }: ScoreReason, language: Language): string {
  if (input === null) return "";
  if (typeof input === "string") return input;
  return `${number(input, language)}${percent ? "%" : ""}`;
}

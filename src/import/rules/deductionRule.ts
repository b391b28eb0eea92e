import { type Condition, readCondition } from "@/criteria/conditions/readCondition";
import { isExact, type Points, scaled } from "@/criteria/points";
import type { DeductionBandsRule } from "@/criteria/rules/deductionBands";
import type { IntervalTier, Tier } from "@/criteria/tier";
import { parseDecimal, tidy } from "@/text";
import type { Told } from "./scoringWords";

const NUMBER = /^(?:bị )?(?:trừ(?: đi)? |[-–−] ?)?(\d+(?:[.,]\d+)?) ?(?:điểm|đ)?[.;,]?$/iu;
const IN_WORDS =
  /^(.+?) ?(?:[:=,(-] ?)?(?:thì |sẽ )?(?:bị )?trừ(?: đi)? (\d+(?:[.,]\d+)?) ?(?:điểm|đ)\)?[.;,]?$/iu;
const BARE_IN_WORDS = /^(.+?) ?[:=(] ?(\d+(?:[.,]\d+)?) ?(?:điểm|đ)?\)?[.;,]?$/iu;

const MEASURES = { percent: "percent", count: "count", daysLate: "daysLate" } as const;

/**
 * Bands that take points off ("tồn đọng từ 11% đến 20%: trừ 20 điểm"): all on one measure, rising
 * with it without overlaps, the last one open or up to all of it. null where anything else is stated.
 */
export function readDeductionBands(
  told: readonly Told[],
  points: Points
): DeductionBandsRule | null {
  const read = told.map(bandOf);
  if (read.length === 0 || read.includes(null)) return null;
  const bands = read.filter((band) => band !== null);
  const measure = measureOf(bands.map(({ condition }) => condition));
  const tiers = bands.map(({ label, points: off, condition: { when } }): IntervalTier => ({
    label,
    points: off,
    when,
  }));
  return measure && rises(tiers, points) ? { kind: "deductionBands", measure, bands: tiers } : null;
}

/** "Báo cáo đầy đủ, đúng hạn", "Không có cán bộ vi phạm": nothing is late, nothing happened. */
const NOTHING_LATE = /đúng (?:thời )?(?:hạn|gian)/iu;
const NOTHING_HAPPENED = /^(?:[-–+] ?)?không (?:có|để xảy ra) /iu;

/** A row of the standard points that stands above bands: the state in which nothing is taken off. */
export function isWholeTier(
  { label, points }: Tier,
  standard: Points,
  bands: DeductionBandsRule["measure"]
): boolean {
  const condition = readCondition(label);
  if (points !== standard) return false;
  if (!condition) return !/\d/u.test(label) && (WHOLE_WORDS[bands]?.test(label) ?? false);
  const { measure, when } = condition;
  if (measure === "percent") return when.min?.value === scaled(100) && when.max === null;
  return measure === "daysLate" && when.min === null && when.max?.value === 0;
}

const WHOLE_WORDS: Readonly<Partial<Record<DeductionBandsRule["measure"], RegExp>>> = {
  daysLate: NOTHING_LATE,
  count: NOTHING_HAPPENED,
};

interface Band {
  readonly label: string;
  readonly points: Points;
  readonly condition: Condition;
}

function bandOf({ words, points, takenOff }: Told): Band | null {
  const [label, number] =
    points === "" ? inWords(words, takenOff) : [words, NUMBER.exec(points)?.[1]];
  const reading = parseDecimal(number ?? "");
  const condition = readCondition(label);
  // Bands count every day, and know no exception.
  if (condition?.working || condition?.forceMajeure) return null;
  if (!condition || reading.status !== "number" || !isExact(reading.value)) return null;
  return { label: tidy(label), points: scaled(reading.value), condition };
}

function inWords(words: string, takenOff: boolean): [string, string | undefined] {
  const match = IN_WORDS.exec(words) ?? (takenOff ? BARE_IN_WORDS.exec(words) : null);
  return [match?.[1] ?? "", match?.[2]];
}

/** The measure of all bands; days are late where one of them says so. */
function measureOf(conditions: readonly Condition[]): DeductionBandsRule["measure"] | null {
  const late = conditions.some(({ measure }) => measure === "daysLate");
  const measures = conditions.map(({ measure }) =>
    late && measure === "days" ? "daysLate" : measure
  );
  const [first] = measures;
  const counted = new Set(conditions.map((condition) => condition.counted));
  if (!first || counted.size > 1 || measures.some((measure) => measure !== first)) return null;
  return first in MEASURES ? MEASURES[first as keyof typeof MEASURES] : null;
}

const WHOLE = 100;

function rises(bands: readonly IntervalTier[], standard: Points): boolean {
  const last = bands.at(-1)?.when.max ?? null;
  const open = last === null || (last.value === scaled(WHOLE) && last.inclusive);
  return (
    open &&
    bands.every(({ when, points }, at) => {
      const above = bands[at - 1];
      const starts = when.min !== null && (when.min.value > 0 || !when.min.inclusive);
      return starts && points > (above?.points ?? 0) && points <= standard && follows(above, when);
    })
  );
}

function follows(above: IntervalTier | undefined, { min }: IntervalTier["when"]): boolean {
  if (!above) return true;
  const { max } = above.when;
  if (!max || !min) return false;
  return min.value > max.value || (min.value === max.value && min.inclusive !== max.inclusive);
}

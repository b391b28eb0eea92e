import { wordingUnified } from "@/criteria/conditions/conditionWords";
import { isExact, type Points, type Scaled, scaled, ZERO } from "@/criteria/points";
import type { CountPointsRule } from "@/criteria/rules/countPoints";
import { parseDecimal, tidy } from "@/text";
import type { Told } from "./scoringWords";

/** What the points of a rule are counted against. */
export interface CountContext {
  /** Standard points of the criterion, or the most that a bonus or penalty gives. */
  readonly points: Points;
  /** In a penalty, points taken off are its own points: they count from 0 upwards. */
  readonly inPenalty: boolean;
}

const NUMBER = String.raw`(?<![\d.,])(\d+(?:[.,]\d+)?)`;
const POINTS = String.raw`${NUMBER} ?(?:điểm|đ)(?!\p{L})`;
const EACH = String.raw`(?:cứ(?: có)? mỗi|cứ(?: có)?|mỗi|với mỗi|đối với mỗi)(?: một)?`;
const STEP = String.raw`(?:(\d{1,3}) )?`;
const VERB = String.raw`(?:(?:thì )?(?:được |bị |sẽ )?(?:tính |chấm )?(trừ|cộng|thưởng|được)(?: thêm| đi| điểm)?:? |[:=]? )`;
const BEFORE = String.raw`^(?:(.*)[:;,(.-] ?)?`;

/** "mỗi báo cáo chậm trừ 0,5 điểm", "cứ 02 mô hình được cộng 0,5 điểm". */
const THING_FIRST = new RegExp(`${BEFORE}${EACH} ${STEP}(\\D+?) ?${VERB}${POINTS}(.*)$`, "u");
/** "trừ 0,25 điểm/vụ", "0,5 điểm cho mỗi mô hình". */
const POINTS_FIRST = new RegExp(
  `${BEFORE}(?:bị |được )?(trừ|cộng|thưởng)?(?: thêm| đi)? ?${POINTS} ?(?:\\/|cho (?:mỗi|một)|mỗi|một) ?(?:một )?${STEP}([^\\d,;.(:]+?)( ?[,;.(:].*| (?:tối đa|không quá|nhưng|trừ|cộng).*)?$`,
  "u"
);
const LIMIT = new RegExp(
  String.raw`^[ ,;.(:]*(?:và |nhưng )?(?:(?:tổng )?(?:số )?điểm (trừ|cộng|thưởng) )?(trừ |cộng |thưởng )?(?:tối đa|không quá|không vượt quá|tối đa không quá|không (trừ|cộng) quá)(?: là)?:?(?: (trừ|cộng|thưởng))? ${POINTS}[ .;)]*$`,
  "u"
);
/** The criterion's points are the limit, and nothing lies below 0: said or not, it holds. */
const NO_LIMIT =
  /^[ ,;.)]*$|^[ ,;(]*(?:trừ )?(?:cho )?đến (?:khi )?hết(?: số)? điểm(?: chuẩn| của (?:mục|tiêu chí)(?: này)?)?[ .;)]*$/u;

/** Words between which nothing is counted, or that ask for more than counting. */
const NOT_COUNTED =
  /%|phần trăm|điểm|vượt|tăng|giảm|so với|nếu|trừ |trong đó|ngoài ra|(?:^| )(?:cộng|thưởng|quý|tiếp theo|còn lại)(?: |$)/u;
/** Faults: without a verb nothing says whether their points are given or taken. */
const FAULT = /chậm|muộn|trễ|quá hạn|thiếu|sai|vi phạm|không|chưa|lỗi|sót/u;
/** Words in front of a way of scoring that could be part of it. */
export const MORE =
  /[\d%]|mỗi|cứ |điểm|trừ |nếu |(?:^| )(?:từ|kể từ|thứ|trở đi|đầu tiên|sau)(?: |$)/u;

/**
 * The rule that one telling gives: points for every so many things, added from 0 up or taken off the
 * standard points. null where its words are not understood as a whole, or its points do not fit the
 * criterion's.
 */
export function readCountRule(told: Told, context: CountContext): CountPointsRule | null {
  const parts = partsOf(told);
  if (!parts) return null;
  const counted = tidy(parts.counted);
  const each = numberOf(parts.each);
  const step = parts.step === undefined ? scaled(1) : numberOf(parts.step);
  const direction = directionOf(parts.verb, counted, told, context);
  const limit = limitOf(parts, told);
  if (!counted || counted.split(" ").length > 12 || NOT_COUNTED.test(counted)) return null;
  if (!each || !step || !direction || limit === undefined) return null;
  return ruleOf({ direction, each, step, counted }, limit, context.points);
}

/** The most that the words give; taken off standard points that they do not name, it says nothing of those. */
export function limitIn(told: Told, inPenalty: boolean): Points | null {
  const parts = partsOf(told);
  if (!parts || (!inPenalty && (parts.verb === "trừ" || told.takenOff))) return null;
  return limitOf(parts, told) ?? null;
}

function partsOf(told: Told): Parts | null {
  const text = wordingUnified(tidy(withPoints(told)).toLowerCase());
  const parts = thingFirst(text) ?? pointsFirst(text);
  return parts && beforeFits(parts.before, told) ? parts : null;
}

interface Parts {
  readonly before: string;
  readonly verb: string;
  readonly each: string | undefined;
  readonly step: string | undefined;
  readonly counted: string;
  readonly rest: string;
}

function thingFirst(text: string): Parts | null {
  const match = THING_FIRST.exec(text);
  if (!match) return null;
  const [, before = "", step, counted = "", verb = "", each, rest = ""] = match;
  return { before, step, counted, verb, each, rest };
}

function pointsFirst(text: string): Parts | null {
  const match = POINTS_FIRST.exec(text);
  if (!match) return null;
  const [, before = "", verb = "", each, step, counted = "", rest = ""] = match;
  return { before, step, counted, verb, each, rest };
}

/** Points that stand beside the words, as words behind them: "mỗi báo cáo chậm" · "-5" → "… trừ 5 điểm". */
function withPoints({ words, points }: Told): string {
  if (points === "") return words;
  const bare = points.replace(/^[-–−] ?(?=\d)/u, "trừ ");
  return `${words} ${/\d$/u.test(bare) ? `${bare} điểm` : bare}`;
}

function beforeFits(before: string, { isLabel }: Told): boolean {
  return before.trim() === "" || (isLabel && !MORE.test(before));
}

function directionOf(
  verb: string,
  counted: string,
  { takenOff }: Told,
  { inPenalty }: CountContext
): CountPointsRule["direction"] | null {
  if (verb === "cộng" || verb === "thưởng" || verb === "được")
    return takenOff || inPenalty ? null : "add";
  if (inPenalty) return "add";
  if (verb === "trừ" || takenOff) return "takeOff";
  return FAULT.test(counted) ? null : "add";
}

/** The points that a limit names; null: none is named; undefined: the rest of the words is no limit. */
function limitOf({ rest, verb }: Parts, { takenOff }: Told): Points | null | undefined {
  if (NO_LIMIT.test(rest)) return null;
  const match = LIMIT.exec(rest);
  if (!match) return undefined;
  const [, total, before, inside, after, number] = match;
  const named = tidy(total ?? before ?? inside ?? after ?? "");
  const takesOff = verb === "trừ" || takenOff;
  if (named !== "" && (named === "trừ") !== takesOff) return undefined;
  return numberOf(number) ?? undefined;
}

function ruleOf(
  counted: Pick<CountPointsRule, "direction" | "each" | "step" | "counted">,
  limit: Points | null,
  points: Points
): CountPointsRule | null {
  if (points <= 0 || counted.each > points || (limit !== null && limit > points)) return null;
  if (limit !== null && limit < counted.each) return null;
  const takesOff = counted.direction === "takeOff";
  return {
    kind: "countPoints",
    ...counted,
    least: takesOff && limit !== null ? ((points - limit) as Points) : ZERO,
    most: takesOff || limit === null || limit === points ? null : limit,
  };
}

/** A number above 0; null for what has two readings ("1.250") or none. */
function numberOf(text: string | undefined): Scaled | null {
  const reading = parseDecimal(text ?? "");
  return reading.status === "number" && reading.value > 0 && isExact(reading.value)
    ? scaled(reading.value)
    : null;
}

import { wordingUnified } from "@/criteria/conditions/conditionWords";
import {
  isExact,
  type Points,
  SCALE,
  type Scaled,
  scaled,
  toNumber,
  ZERO,
} from "@/criteria/points";
import type { AwardRule } from "@/criteria/rules/award";
import type { ProportionalRule } from "@/criteria/rules/proportional";
import type { Tier } from "@/criteria/tier";
import { type Finding, finding, type Place } from "@/findings";
import { parseDecimal, tidy } from "@/text";
import { MORE } from "./countRule";
import { type Told, toldText } from "./scoringWords";

const HUNDRED = (100 * SCALE) as Scaled;

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
/** How far something was done: "tỷ lệ % hoàn thành", "mức độ hoàn thành kế hoạch", "% kết quả đạt được". */
const SHARE = String.raw`(?:(?:%|tỷ lệ|tỉ lệ|mức độ)(?: ?\(?%\)?)?(?: \p{L}+){0,8}?)`;
/** "số vụ đúng hạn / tổng số vụ". */
const QUOTIENT = String.raw`\(?(?:số|số lượng)(?: \p{L}+){1,8} ?(?:\/|:|÷|chia(?: cho)?) ?(?:tổng )?(?:số|số lượng)(?: \p{L}+){1,8}?\)?`;
const RATE = `(?:${SHARE}|${QUOTIENT})`;
/** What the share is taken of: the standard points, named or by their number. */
const WHOLE = String.raw`(?:(?:số )?điểm (?:chuẩn|tối đa)(?: của (?:mục|tiêu chí)(?: này)?)?|(${NUMBER})(?: ?(?:điểm|đ)(?:\/mục)?)?)`;
const TIMES = String.raw`(?:[x×*]|nhân(?: với)?)`;
const RESULT = String.raw`(?:(?:cách tính|công thức|cách chấm)(?: điểm)?:? ?)?(?:(?:số )?điểm(?: đạt được| được chấm| tự chấm| chấm| của tiêu chí)? ?(?:=|bằng|được tính bằng|tính bằng|là) ?)?`;
/** Behind the share: how much of it counts. */
const LIMIT = String.raw`(?:[ ,;.(]*(?:nhưng )?(?:tính )?(?:tối đa|không quá|không vượt quá|tối đa không quá|cao nhất)(?: là| bằng| đến)? (?:(${NUMBER}) ?%(?: điểm chuẩn)?|(${NUMBER}) ?điểm|(điểm chuẩn))\)?)?[ .;)]*`;

const RATE_FIRST = new RegExp(`^${RESULT}(${RATE}) ${TIMES} ${WHOLE}${LIMIT}$`, "u");
const WHOLE_FIRST = new RegExp(`^${RESULT}${WHOLE} ${TIMES} (${RATE})${LIMIT}$`, "u");
const BY_SHARE = new RegExp(
  String.raw`^(?:điểm )?(?:được )?(?:tính|chấm)(?: điểm)? (?:theo|tương ứng(?: với)?|tương đương(?: với)?|căn cứ(?: vào)?) (${SHARE})${LIMIT}$`,
  "u"
);
const IN_PART = new RegExp(
  String.raw`^(?:nếu )?(?:hoàn thành|thực hiện|đạt)(?: được)? một phần(?: nhiệm vụ| công việc| yêu cầu| kế hoạch)?,? (?:thì )?(?:được )?(?:tính|chấm|cho)(?: điểm)? (?:theo|tương ứng(?: với)?|tương đương(?: với)?) (?:${SHARE}|phần(?: \p{L}+){1,3})[ .;)]*$`,
  "u"
);

const IN_BRACKETS = /^([^()]*)\(([^()]*(?:\(%\))?[^()]*)\)[ .;]*$/u;
const BEHIND_NAME = /^([^:;]*)[:;] ?([^:;]+)$/u;

/** Shares that are compared with something else, or of what should not be: not how far a task was done. */
const OTHER_SHARE =
  /tăng|giảm|vượt|so với|còn lại|chưa|không|tồn|quá hạn|chậm|muộn|sai|hủy|sửa|vi phạm|thiếu/u;

/** The rule that the words state, with its findings. */
interface Read {
  readonly rule: ProportionalRule | AwardRule;
  readonly findings: readonly Finding[];
}

interface Criterion {
  readonly label: string;
  readonly where: Place;
  readonly points: Points;
  readonly tiers: readonly Tier[];
}

/**
 * Standard points in proportion to how far a task was done: "điểm = tỷ lệ % hoàn thành x 10 điểm",
 * "hoàn thành một phần thì chấm theo tỷ lệ hoàn thành". Without a limit in the words the standard points
 * are the most; a finding names what was read. null where anything stated is not understood.
 */
export function readProportionalRule(told: readonly Told[], criterion: Criterion): Read | null {
  const [only, ...others] = told;
  if (!only || others.length > 0 || only.takenOff) return null;
  const spoken = spokenIn(only);
  const say = (cap: string): readonly Finding[] => [
    finding("import.proportionalRead", criterion.where, {
      label: criterion.label,
      text: toldText(only) === criterion.label ? "" : toldText(only),
      cap,
    }),
  ];
  const inPart = spoken.some((words) => IN_PART.test(words) && !OTHER_SHARE.test(words));
  if (inPart && onlyWholeOrNone(criterion))
    return { rule: { kind: "award", partial: true }, findings: say("100") };
  if (criterion.tiers.length > 0) return null;
  const [cap] = spoken.flatMap((words) => capTold(words, criterion.points) ?? []);
  if (cap === undefined) return null;
  return { rule: { kind: "proportional", cap }, findings: say(String(toNumber(cap))) };
}

/**
 * Lower case, one wording: the words as a whole, and of a criterion's own words those that stand
 * behind its name or in brackets, where the name says nothing of scoring.
 */
function spokenIn({ words, points, isLabel }: Told): readonly string[] {
  if (points !== "") return [];
  const text = wordingUnified(tidy(words).toLowerCase()).replace(/^[-+–] ?/u, "");
  const parts = isLabel ? [IN_BRACKETS, BEHIND_NAME].map((pattern) => pattern.exec(text)) : [];
  return [
    text,
    ...parts.flatMap((match) => (match && !MORE.test(match[1] ?? "") ? [match[2] ?? ""] : [])),
  ];
}

/** The highest percentage that counts; null: the words are not understood. */
function capTold(words: string, points: Points): Scaled | null {
  const rateFirst = RATE_FIRST.exec(words);
  const wholeFirst = rateFirst ? null : WHOLE_FIRST.exec(words);
  const byShare = rateFirst || wholeFirst ? null : BY_SHARE.exec(words);
  const [rate, whole, limits] = rateFirst
    ? [rateFirst[1], rateFirst[2], rateFirst.slice(3)]
    : wholeFirst
      ? [wholeFirst[2], wholeFirst[1], wholeFirst.slice(3)]
      : [byShare?.[1], undefined, byShare?.slice(2) ?? []];
  if (rate === undefined || OTHER_SHARE.test(rate)) return null;
  if (whole !== undefined && numberOf(whole) !== points) return null;
  return capOf(limits, points);
}

function capOf([percent, most]: readonly (string | undefined)[], points: Points): Scaled | null {
  if (percent !== undefined) return numberOf(percent);
  if (most === undefined) return HUNDRED;
  const limit = numberOf(most);
  if (limit === null || points <= ZERO) return null;
  const cap = (toNumber(limit) / toNumber(points)) * 100;
  return isExact(cap) ? scaled(cap) : null;
}

function onlyWholeOrNone({ tiers, points }: Criterion): boolean {
  return (
    tiers.length <= 2 &&
    tiers.every(
      (tier) => (tier.points === points || tier.points === ZERO) && !/\d/u.test(tier.label)
    )
  );
}

function numberOf(text: string): Scaled | null {
  const reading = parseDecimal(text);
  return reading.status === "number" && reading.value > 0 && isExact(reading.value)
    ? scaled(reading.value)
    : null;
}

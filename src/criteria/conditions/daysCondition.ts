import { type Scaled, ZERO } from "../points";
import type { Condition } from "./condition";
import { between, excluding, including, numberIn, type Reader, readFirst } from "./conditionWords";

const N = String.raw`(\d{1,3})`;
const LATE = /(?:^|[ ,(])(?:chậm|muộn|trễ|quá hạn)(?! nhất)/u;
const ON_TIME = /(?:^|[ ,(])đúng (?:thời )?(?:hạn|gian)/u;
const EARLY = /(?:^|[ ,(])(?:trước|sớm)(?=[ ,)]|$)/u;
const WORKING = /ngày làm việc/gu;
const FIRST_LATE_DAY = numberIn("1");

const READERS: readonly Reader[] = [
  [
    new RegExp(`(từ trên |trên |từ |quá )?${N} ?(?:ngày )?(?:đến|tới|-) ?(dưới )?${N} ngày`, "u"),
    ([, opening, low, closing, high]) =>
      between(
        /trên|quá/u.test(opening ?? "") ? excluding(numberIn(low)) : including(numberIn(low)),
        closing ? excluding(numberIn(high)) : including(numberIn(high))
      ),
  ],
  [
    new RegExp(`(?:từ )?${N} ngày trở lên`, "u"),
    ([, low]) => between(including(numberIn(low)), null),
  ],
  [
    new RegExp(`(?:từ )?${N} ngày trở xuống`, "u"),
    ([, high]) => lateUpTo(including(numberIn(high))),
  ],
  [
    new RegExp(`(?:không quá|không vượt quá|tối đa|đến) ${N} ngày`, "u"),
    ([, high]) => lateUpTo(including(numberIn(high))),
  ],
  [
    new RegExp(`(?:trên|quá|(?<!(?:ít|không) )hơn|sau) ${N} ngày`, "u"),
    ([, low]) => between(excluding(numberIn(low)), null),
  ],
  [new RegExp(`(?:dưới|ít hơn) ${N} ngày`, "u"), ([, high]) => lateUpTo(excluding(numberIn(high)))],
  [
    new RegExp(`(?<!(?:trong|vòng|hạn|trước|mỗi|cách)) +${N} ngày|^${N} ngày`, "u"),
    ([, later, first]) => {
      const day = including(numberIn(later ?? first));
      return between(day, day);
    },
  ],
];

/** More than being on time is asked for. */
const MORE_THAN_TIME = /đầy đủ|chất lượng|đúng (?!(?:thời )?(?:hạn|gian))/u;

/** "gửi chậm 01–02 ngày", "chậm trên 10 ngày", "đúng hạn" (no day late). Days late count from 1. */
export function readDays(text: string): Condition | null {
  const working = WORKING.test(text);
  const days = text.replace(WORKING, "ngày");
  if (/làm việc/u.test(days)) return null;
  if (ON_TIME.test(days)) return working ? null : onTime(days);
  if (EARLY.test(days)) return null;
  const late = LATE.test(days);
  const found = readFirst(days.replace(LATE, " "), READERS);
  return found && { measure: late ? "daysLate" : "days", counted: "", when: found.when, working };
}

function onTime(text: string): Condition | null {
  const found = readFirst(text, [[ON_TIME, () => between(null, including(ZERO))]]);
  return found && !LATE.test(text) && !MORE_THAN_TIME.test(text)
    ? { measure: "daysLate", counted: "", when: found.when }
    : null;
}

function lateUpTo(max: { readonly value: Scaled; readonly inclusive: boolean }) {
  return between(including(FIRST_LATE_DAY), max);
}

import { fold } from "@/text";
import type { Interval } from "../../criteriaSet";
import { ZERO } from "../../points";
import type { Condition } from "../condition";
import { between, excluding, including, numberIn, readFirst, saysMore, type Reader } from "./words";

const N = String.raw`(\d{1,6})`;
/** The first word says enough to tell what is counted: "mô hình", "vụ việc". */
const COUNTED = String.raw`(?<counted>\p{L}+)`;

/** Time and points are no things that are counted. */
const NOT_COUNTED = /^(?:ngay|tuan|thang|nam|gio|phut|diem|quy)$/u;

const READERS: readonly Reader[] = [
  [
    new RegExp(`(từ trên |trên |từ )?${N} ?(?:đến|tới|-) ?(dưới )?${N} ${COUNTED}`, "u"),
    ([, opening, low, closing, high]) =>
      between(
        /trên/u.test(opening ?? "") ? excluding(numberIn(low)) : including(numberIn(low)),
        closing ? excluding(numberIn(high)) : including(numberIn(high))
      ),
  ],
  [
    new RegExp(`(từ trên |trên |từ )?${N} ${COUNTED} (?:đến|tới|-) (dưới )?${N} \\k<counted>`, "u"),
    ([, opening, low, , closing, high]) =>
      between(
        /trên/u.test(opening ?? "") ? excluding(numberIn(low)) : including(numberIn(low)),
        closing ? excluding(numberIn(high)) : including(numberIn(high))
      ),
  ],
  [
    new RegExp(`(?:từ )?${N} ${COUNTED}(?: \\p{L}+){0,3}? trở lên`, "u"),
    ([, low]) => between(including(numberIn(low)), null),
  ],
  [
    new RegExp(`(?:ít nhất|tối thiểu|≥) ?${N} ${COUNTED}`, "u"),
    ([, low]) => between(including(numberIn(low)), null),
  ],
  [
    new RegExp(`(?:không quá|tối đa|≤) ?${N} ${COUNTED}`, "u"),
    ([, high]) => between(null, including(numberIn(high))),
  ],
  [
    new RegExp(`(?:trên|>) ?${N} ${COUNTED}`, "u"),
    ([, low]) => between(excluding(numberIn(low)), null),
  ],
  [
    new RegExp(`(?:dưới|<) ?${N} ${COUNTED}`, "u"),
    ([, high]) => between(null, excluding(numberIn(high))),
  ],
  [new RegExp(`^(?:có )?${N} ${COUNTED}`, "u"), ([, number]) => exactly(numberIn(number))],
];

/** "từ 02 đến 05 vụ", "có 01 mô hình", "từ 03 mô hình trở lên", "không có mô hình". */
export function readCount(text: string): Condition | null {
  const none = new RegExp(`^không có ${COUNTED}`, "u").exec(text);
  if (none) return saysMore(text.slice(none[0].length)) ? null : count(none, exactly(ZERO));
  const found = readFirst(text, READERS);
  return found && count(found.match, found.when);
}

function count(match: RegExpExecArray, when: Interval): Condition | null {
  const counted = fold(match.groups?.counted ?? "");
  return counted === "" || NOT_COUNTED.test(counted) ? null : { measure: "count", counted, when };
}

function exactly(value: ReturnType<typeof numberIn>): Interval {
  return between(including(value), including(value));
}

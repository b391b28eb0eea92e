import { fold } from "@/text";
import { type Scaled, scaled, ZERO } from "../points";
import type { Interval } from "../tier";
import type { Condition } from "./condition";
import { between, excluding, including, type Reader, readFirst, saysMore } from "./conditionWords";

/** Digits, with thousands set apart: no fraction of a thing is counted. */
const N = String.raw`(?<![\d.,])(\d{1,6}|\d{1,3}(?:\.\d{3})+)(?![\d.,])`;
/** The first word says enough to tell what is counted: "mô hình", "vụ việc". */
const COUNTED = String.raw`(?<counted>\p{L}+)`;

/** Time and points are no things that are counted. */
const NOT_COUNTED =
  /^(?:ngay|tuan|thang|nam|gio|phut|diem|quy|phan|dong|nghin|ngan|trieu|ty|muc|bac|loai)$/u;

const READERS: readonly Reader[] = [
  [
    new RegExp(`(từ trên |trên |từ )?${N} ?(?:đến|tới|-) ?(dưới )?${N} ${COUNTED}`, "u"),
    ([, opening, low, closing, high]) =>
      between(
        /trên/u.test(opening ?? "") ? excluding(countIn(low)) : including(countIn(low)),
        closing ? excluding(countIn(high)) : including(countIn(high))
      ),
  ],
  [
    new RegExp(`(từ trên |trên |từ )?${N} ${COUNTED} (?:đến|tới|-) (dưới )?${N} \\k<counted>`, "u"),
    ([, opening, low, , closing, high]) =>
      between(
        /trên/u.test(opening ?? "") ? excluding(countIn(low)) : including(countIn(low)),
        closing ? excluding(countIn(high)) : including(countIn(high))
      ),
  ],
  [
    new RegExp(`(?:từ )?${N} ${COUNTED}(?: \\p{L}+){0,3}? trở lên`, "u"),
    ([, low]) => between(including(countIn(low)), null),
  ],
  [
    new RegExp(`(?:từ )?${N} ${COUNTED}(?: \\p{L}+){0,3}? trở xuống`, "u"),
    ([, high]) => between(null, including(countIn(high))),
  ],
  [
    new RegExp(`(?:ít nhất|tối thiểu|không dưới|không ít hơn|≥) ?${N} ${COUNTED}`, "u"),
    ([, low]) => between(including(countIn(low)), null),
  ],
  [
    new RegExp(`(?:không quá|tối đa|≤) ?${N} ${COUNTED}`, "u"),
    ([, high]) => between(null, including(countIn(high))),
  ],
  [
    new RegExp(`(?:trên|nhiều hơn|vượt quá|quá|>) ?${N} ${COUNTED}`, "u"),
    ([, low]) => between(excluding(countIn(low)), null),
  ],
  [
    new RegExp(`(?:dưới|ít hơn|<) ?${N} ${COUNTED}`, "u"),
    ([, high]) => between(null, excluding(countIn(high))),
  ],
  [new RegExp(`^(?:có )?${N} ${COUNTED}`, "u"), ([, number]) => exactly(countIn(number))],
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

/** "05" is 5, "1.000" a thousand. */
function countIn(text: string | undefined): Scaled {
  return scaled(Number((text ?? "").replaceAll(".", "")));
}

function exactly(value: Scaled): Interval {
  return between(including(value), including(value));
}

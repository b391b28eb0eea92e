import type { Condition } from "../condition";
import { between, excluding, including, numberIn, readFirst, type Reader } from "./words";

const N = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`;
const PERCENT = String.raw`${N} ?%`;
const ABOVE = "trên|hơn|lớn hơn|cao hơn|>";
const BELOW = "dưới|nhỏ hơn|thấp hơn|<";
const AT_LEAST = "từ|ít nhất|tối thiểu|không dưới|≥|>=";
const AT_MOST = "không quá|không vượt quá|không trên|tối đa|đến|≤|<=";

const READERS: readonly Reader[] = [
  [
    new RegExp(
      `(từ trên |trên |từ |> ?)?${N} ?%? ?(?:đến|tới|-) ?(dưới |hết |cận |< ?)?${PERCENT}`,
      "u"
    ),
    ([, opening, low, closing, high]) =>
      between(
        /trên|>/u.test(opening ?? "") ? excluding(numberIn(low)) : including(numberIn(low)),
        /dưới|cận|</u.test(closing ?? "") ? excluding(numberIn(high)) : including(numberIn(high))
      ),
  ],
  [
    new RegExp(`(?:từ |đạt |trên |dưới )?${PERCENT}(?: [^\\d%]*?)? ?trở lên`, "u"),
    ([phrase, low]) => (/trên|dưới/u.test(phrase) ? null : between(including(numberIn(low)), null)),
  ],
  [
    new RegExp(`(?:từ )?${PERCENT}(?: [^\\d%]*?)? ?trở xuống`, "u"),
    ([, high]) => between(null, including(numberIn(high))),
  ],
  [
    new RegExp(`(?:${AT_LEAST}) ?${PERCENT}`, "u"),
    ([, low]) => between(including(numberIn(low)), null),
  ],
  [
    new RegExp(`(?:${AT_MOST}) ?${PERCENT}`, "u"),
    ([, high]) => between(null, including(numberIn(high))),
  ],
  [
    new RegExp(`(?:${ABOVE}) ?${PERCENT}`, "u"),
    ([, low]) => between(excluding(numberIn(low)), null),
  ],
  [
    new RegExp(`(?:${BELOW}) ?${PERCENT}`, "u"),
    ([, high]) => between(null, excluding(numberIn(high))),
  ],
  // The whole needs no "từ": what is done completely may also be more than planned.
  [/(?:đạt )?100 ?%/u, () => between(including(numberIn("100")), null)],
];

/** Percentages of a change or a distance to a target are no results on the scale 0–100. */
const RELATIVE =
  /(?:^| )(?:vượt|tăng(?! cường)|giảm|so với|(?:thấp|cao|lớn|nhỏ|ít|nhiều) hơn (?!\d))/u;

/** "đạt 100%", "từ 95% đến dưới 100%", "trên 95%", "từ 75% đến 95%", "dưới 60%", "từ 70% trở lên". */
export function readPercentage(text: string): Condition | null {
  if (RELATIVE.test(text)) return null;
  const found = readFirst(text, READERS);
  return found && { measure: "percent", counted: "", when: found.when };
}

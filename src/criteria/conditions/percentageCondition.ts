import type { Condition } from "./condition";
import { between, excluding, including, numberIn, type Reader, readFirst } from "./conditionWords";

const N = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`;
const PERCENT = String.raw`${N} ?%`;
const ABOVE = "vượt quá|quá|trên|lớn hơn|cao hơn|nhiều hơn|(?<!(?:ít|nhỏ|thấp|kém|không) )hơn|>";
const BELOW = "dưới|nhỏ hơn|thấp hơn|ít hơn|<";
const AT_LEAST =
  "từ|ít nhất|tối thiểu|không (?:dưới|ít hơn|nhỏ hơn|thấp hơn)|lớn hơn hoặc bằng|≥|>=";
const AT_MOST = "không quá|không vượt quá|không (?:trên|lớn hơn|cao hơn|nhiều hơn)|tối đa|đến|≤|<=";

const READERS: readonly Reader[] = [
  // Both ends with their own words: "≥ 80% và < 90%", "lớn hơn 3% và nhỏ hơn 5%".
  [
    new RegExp(
      `(?:(${AT_LEAST})|${ABOVE}) ?${N} ?%?(?: và| nhưng|,) ?(?:(${AT_MOST})|${BELOW}) ?${PERCENT}`,
      "u"
    ),
    ([, least, low, most, high]) =>
      between(
        least === undefined ? excluding(numberIn(low)) : including(numberIn(low)),
        most === undefined ? excluding(numberIn(high)) : including(numberIn(high))
      ),
  ],
  [
    new RegExp(`${N} ?%? ?(≤|<=|<) ?[\\p{L} ]* ?(≤|<=|<) ?${PERCENT}`, "u"),
    ([, low, first, last, high]) =>
      between(
        first === "<" ? excluding(numberIn(low)) : including(numberIn(low)),
        last === "<" ? excluding(numberIn(high)) : including(numberIn(high))
      ),
  ],
  // Highest first: "từ dưới 100% đến 95%".
  [
    new RegExp(`từ dưới ${N} ?%? ?(?:đến|xuống(?: đến)?) ?(trên )?${PERCENT}`, "u"),
    ([, high, above, low]) =>
      between(
        above === undefined ? including(numberIn(low)) : excluding(numberIn(low)),
        excluding(numberIn(high))
      ),
  ],
  [
    new RegExp(`(?:không|chưa) đạt(?: được)? ${PERCENT}(?! trở)`, "u"),
    ([, high]) => between(null, excluding(numberIn(high))),
  ],
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
  [/(?<![\d.,])0 ?%/u, () => between(including(numberIn("0")), including(numberIn("0")))],
];

/** Percentages of a change or a distance to a target are no results on the scale 0–100. */
const RELATIVE =
  /(?:^| )(?:(?<!không )vượt(?! quá \d)|tăng(?! cường)|giảm|so với|(?:thấp|cao|lớn|nhỏ|ít|nhiều) hơn (?!\d))/u;

/** What exceeds a plan or a target does so by a distance. */
const BEYOND_TARGET = /(?<!không )vượt.*(?:chỉ tiêu|kế hoạch|được giao)/u;

/** "đạt 100%", "từ 95% đến dưới 100%", "trên 95%", "từ 75% đến 95%", "dưới 60%", "từ 70% trở lên". */
export function readPercentage(text: string): Condition | null {
  if (RELATIVE.test(text) || BEYOND_TARGET.test(text)) return null;
  const found = readFirst(text, READERS);
  return found && { measure: "percent", counted: "", when: found.when };
}

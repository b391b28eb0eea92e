import { parseDate, serialOfDate } from "@/text";
import { type Scaled, scaled } from "../points";
import type { Condition } from "./condition";
import { between, excluding, including, type Reader, readFirst } from "./conditionWords";

const NUMERIC = /(?:ngày )?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/gu;
const IN_WORDS = /ngày \d{1,2} tháng \d{1,2} năm \d{4}/gu;
/** The year of a range may stand with its last day only: "từ ngày 01/3 đến ngày 31/3/2022". */
const YEAR_AT_END =
  /(\d{1,2}\/\d{1,2})(?=(?: ?(?:đến|tới|-)(?: hết)?(?: ngày)? ?)\d{1,2}\/\d{1,2}\/(\d{4}))/gu;
/** And its month: "từ ngày 01 đến ngày 15/3/2024". */
const MONTH_AT_END =
  /(từ ngày \d{1,2})(?= ?(?:đến|tới|-)(?: hết)?(?: ngày)? ?\d{1,2}\/(\d{1,2})\/(\d{4}))/gu;
/** A word of direction that no reading has taken up. */
const LEFT_OVER = /(?:^| )(?:trước|sau|từ|quá|muộn)(?= |$)/u;
const NOTHING_ISSUED = /^(?:không|chưa)(?: \p{L}+){1,8}$/u;

/** A day as it is in a text prepared by `serialsMarked`. */
const DAY = "«(\\d+)»";
/** A month or a quarter, from its first day to its last one. */
const SPAN = "«(\\d+)…(\\d+)»";

/** "tháng 01/2025", "tháng 11 năm 2025", "quý I/2025", "quý 2 năm 2025". */
const MONTH = /tháng (\d{1,2})(?: ?\/ ?| năm )(\d{4})/gu;
const QUARTER = /quý (iv|i{1,3}|[1-4])(?: ?\/ ?| năm )(\d{4})/gu;
const QUARTERS = ["i", "ii", "iii", "iv"];
const MONTHS_OF_QUARTER = 3;

const READERS: readonly Reader[] = [
  [
    new RegExp(`từ ${SPAN} ?(?:đến|tới|-)(?: hết)? ${SPAN}`, "u"),
    ([, first, , , last]) => between(including(serial(first)), including(serial(last))),
  ],
  [
    new RegExp(
      `(từ sau|từ|sau) ${DAY},? ?(?:đến|tới|-|(?:nhưng |và )?(?=trước|đến|không)) ?(hết |trước |đến hết |đến |không quá )?${DAY}`,
      "u"
    ),
    ([, opening, first, closing, last]) =>
      between(
        opening === "từ" ? including(serial(first)) : excluding(serial(first)),
        closing === "trước " ? excluding(serial(last)) : including(serial(last))
      ),
  ],
  [
    new RegExp(
      `(?:(?:chậm|muộn) nhất(?: là| vào| đến)?|không (?:muộn|chậm) hơn|đến hết|đến|không quá) ${DAY}`,
      "u"
    ),
    ([, last]) => between(null, including(serial(last))),
  ],
  [new RegExp(`trước ${DAY}`, "u"), ([, last]) => between(null, excluding(serial(last)))],
  [
    new RegExp(`${DAY} trở (?:về trước|lại trước)`, "u"),
    ([, last]) => between(null, including(serial(last))),
  ],
  [
    new RegExp(`từ ${DAY} (?:trở đi|về sau|trở về sau)`, "u"),
    ([, first]) => between(including(serial(first)), null),
  ],
  [
    new RegExp(`(?:từ sau|sau|quá|muộn hơn|chậm hơn) ${DAY}(?: trở đi)?`, "u"),
    ([, first]) => between(excluding(serial(first)), null),
  ],
  [
    new RegExp(
      `(?:(?:chậm|muộn) nhất(?: là)?|không quá|đến)(?: trong| hết| vào)* ${SPAN}|(?<!sau (?:khi )?)hết ${SPAN}`,
      "u"
    ),
    ([, , last, , whole]) => between(null, including(serial(last ?? whole))),
  ],
  [
    new RegExp(`trong ${SPAN}`, "u"),
    ([, first, last]) => between(including(serial(first)), including(serial(last))),
  ],
  [
    new RegExp(`(?:trước|trước khi kết thúc) ${SPAN}`, "u"),
    ([words, first, last]) =>
      between(
        null,
        words.includes("kết thúc") ? including(serial(last)) : excluding(serial(first))
      ),
  ],
  [
    new RegExp(`từ ${DAY}(?! ?(?:đến|tới|-))`, "u"),
    ([, first]) => between(including(serial(first)), null),
  ],
  [new RegExp(`sau ${SPAN}`, "u"), ([, , last]) => between(excluding(serial(last)), null)],
];

/**
 * "chậm nhất ngày 28/02/2022", "từ ngày 01/3/2022 đến 31/3/2022", "sau ngày 31/3/2022", and the
 * last tier's "không ban hành, hoặc sau ngày 31/3/2022".
 */
export function readDates(text: string): Condition | null {
  const marked = serialsMarked(text);
  if (marked === null) return null;
  const [first = "", second, third] = marked.split(/,? hoặc /u);
  if (third !== undefined) return null;
  const issued = second === undefined ? first : other(first, second);
  const found = issued === null ? null : readFirst(issued, READERS);
  if (!found || LEFT_OVER.test((issued ?? "").replace(found.match[0], " "))) return null;
  return { measure: "date", counted: "", when: { ...found.when, orNone: second !== undefined } };
}

/** Of "nothing was issued" or "issued late": the half that speaks of a day; null where it is not such a pair. */
function other(first: string, second: string): string | null {
  if (NOTHING_ISSUED.test(first)) return second;
  return NOTHING_ISSUED.test(second) ? first : null;
}

/** The text with its days as «serial»; null where there is none, or one that does not exist. */
function serialsMarked(text: string): string | null {
  let known = true;
  const mark = (day: string): string => {
    const date = parseDate(day);
    const found = date && serialOfDate(date.year, date.month, date.day);
    known &&= found !== null;
    return `«${found}»`;
  };
  const marked = text
    .replace(YEAR_AT_END, "$1/$2")
    .replace(MONTH_AT_END, "$1/$2/$3")
    .replace(IN_WORDS, mark)
    .replace(NUMERIC, (_, day: string) => mark(day))
    .replace(QUARTER, (_, name: string, year: string) => {
      const at = QUARTERS.includes(name) ? QUARTERS.indexOf(name) : Number(name) - 1;
      return spanMarked(MONTHS_OF_QUARTER * at + 1, MONTHS_OF_QUARTER, Number(year));
    })
    .replace(MONTH, (_, month: string, year: string) => spanMarked(Number(month), 1, Number(year)));
  return known && marked.includes("«") && !marked.includes("null") ? marked : null;
}

function spanMarked(month: number, months: number, year: number): string {
  const after = month + months;
  const next = after > 12 ? serialOfDate(year + 1, after - 12, 1) : serialOfDate(year, after, 1);
  return `«${serialOfDate(year, month, 1)}…${next === null ? null : next - 1}»`;
}

function serial(text: string | undefined): Scaled {
  return scaled(Number(text));
}

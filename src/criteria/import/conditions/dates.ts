import { parseDate, serialOfDate } from "@/text";
import { scaled, type Scaled } from "../../points";
import type { Condition } from "../condition";
import { between, excluding, including, readFirst, type Reader } from "./words";

const NUMERIC = /(?:ngày )?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/gu;
const IN_WORDS = /ngày \d{1,2} tháng \d{1,2} năm \d{4}/gu;
/** The year of a range may stand with its last day only: "từ ngày 01/3 đến ngày 31/3/2022". */
const YEAR_AT_END =
  /(\d{1,2}\/\d{1,2})(?=(?: ?(?:đến|tới|-)(?: hết)?(?: ngày)? ?)\d{1,2}\/\d{1,2}\/(\d{4}))/gu;
/** And its month: "từ ngày 01 đến ngày 15/3/2024". */
const MONTH_AT_END =
  /(từ ngày \d{1,2})(?= ?(?:đến|tới|-)(?: hết)?(?: ngày)? ?\d{1,2}\/(\d{1,2})\/(\d{4}))/gu;
const NOTHING_ISSUED = /^(?:không|chưa)(?: \p{L}+){1,8}$/u;

/** A day as it stands in a text prepared by `serialsMarked`. */
const DAY = "«(\\d+)»";

const READERS: readonly Reader[] = [
  [
    new RegExp(`(từ|sau) ${DAY} ?(?:đến|tới|-) ?(hết |trước )?${DAY}`, "u"),
    ([, opening, first, closing, last]) =>
      between(
        opening === "sau" ? excluding(serial(first)) : including(serial(first)),
        closing === "trước " ? excluding(serial(last)) : including(serial(last))
      ),
  ],
  [
    new RegExp(`(?:chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết|đến|không quá) ${DAY}`, "u"),
    ([, last]) => between(null, including(serial(last))),
  ],
  [new RegExp(`trước ${DAY}`, "u"), ([, last]) => between(null, excluding(serial(last)))],
  [new RegExp(`sau ${DAY}`, "u"), ([, first]) => between(excluding(serial(first)), null)],
  [
    new RegExp(`từ ${DAY} (?:trở đi|về sau|trở về sau)`, "u"),
    ([, first]) => between(including(serial(first)), null),
  ],
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
  if (!found) return null;
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
    .replace(NUMERIC, (_, day: string) => mark(day));
  return known && marked.includes("«") ? marked : null;
}

function serial(text: string | undefined): Scaled {
  return scaled(Number(text));
}

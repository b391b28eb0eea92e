import { isExact, type Points, scaled } from "@/criteria/points";
import { type CellValue, isBlank } from "@/grid";
import { dateOfSerial, parseDecimal, tidy } from "@/text";

/**
 * What a cell of standard points says. ceiling: the most that a way of scoring gives, which a person
 * applies ("0,5 điểm/mô hình, tối đa 2 điểm"); unread: something that is no plain number of points.
 */
export type PointsReading =
  | { readonly status: "points"; readonly points: Points }
  | { readonly status: "ceiling"; readonly points: Points; readonly text: string }
  | { readonly status: "blank" }
  | { readonly status: "unread"; readonly text: string };

const WORDS = /^\(?(?:tối đa |không quá )?([\d.,+ ]+?) ?(?:đ|điểm)?\)?[.;,]?$/iu;
/** Years that a spreadsheet gives to a day typed without one: those in which such tables are made. */
const FIRST_YEAR_TYPED = 2000;
const LAST_YEAR_TYPED = 2099;
const DASH = /^[-–—…. ]+$/u;
const IN_LABEL = /\((?:tối đa |tổng |tổng số )?:? ?([\d.,]+) ?điểm\)/iu;
/** A rate with its limit: "0,5 điểm/mô hình, tối đa 2 điểm", "mỗi vụ 0,5 điểm nhưng không quá 2 điểm". */
const LIMITED =
  /(?:điểm|đ) ?(?:\/|cho mỗi|mỗi) ?(?:\d+ )?\p{L}.*(?:tối đa|không quá)(?: là)? ([\d.,]+) ?(?:đ|điểm)\)?\.?$|^(?:mỗi|cứ) .*(?:tối đa|không quá)(?: là)? ([\d.,]+) ?(?:đ|điểm)\)?\.?$/iu;
/** Any number between two: "0 - 2 điểm", "từ 0 đến 2 điểm". */
const RANGE = /^(?:từ )?0 ?(?:-|–|đến|tới) ?([\d.,]+) ?(?:đ|điểm)?$/iu;

/** Reads "2", "2,0", "02 điểm", "tối đa 2 điểm". A writing with two meanings ("1.250") stays unread. */
export function readPoints(cell: CellValue): PointsReading {
  if (isBlank(cell)) return { status: "blank" };
  if (typeof cell === "number")
    return isRecentDay(cell) ? { status: "unread", text: String(cell) } : exact(cell, String(cell));
  if (typeof cell !== "string")
    return { status: "unread", text: typeof cell === "boolean" ? String(cell) : "" };
  const text = tidy(cell);
  if (DASH.test(text)) return { status: "blank" };
  const limit = RANGE.exec(text)?.[1] ?? LIMITED.exec(text)?.slice(1).find(Boolean);
  const reading = parseDecimal(limit ?? WORDS.exec(text)?.[1] ?? "");
  const points = reading.status === "number" ? exact(reading.value, text) : null;
  if (points?.status !== "points") return { status: "unread", text };
  return limit === undefined ? points : { status: "ceiling", points: points.points, text };
}

/** "1.5" that a spreadsheet took for the 1st of May is the number of a day, and no points. */
function isRecentDay(value: number): boolean {
  const year = dateOfSerial(value)?.year ?? 0;
  return Number.isInteger(value) && year >= FIRST_YEAR_TYPED && year <= LAST_YEAR_TYPED;
}

/** The points that a heading names in its words: "Thực hiện nhiệm vụ chuyên môn (110 điểm)"; null where it names none. */
export function pointsInLabel(label: string): Points | null {
  const reading = parseDecimal(IN_LABEL.exec(label)?.[1] ?? "");
  return reading.status === "number" && isExact(reading.value) ? scaled(reading.value) : null;
}

const AT_END = /^(.*?) ?(?:\(|: ?| - )(?:tối đa )?(\d[\d.,]*) ?(?:điểm|đ)\)?[.;]?$/isu;

/** The points with which a text ends, as it writes them, and the words before: "Xây dựng kế hoạch (2 điểm)"; null where it does not. */
export function pointsAtEnd(text: string): { before: string; points: string } | null {
  const [, before, points] = AT_END.exec(text.trim()) ?? [];
  return before === undefined || points === undefined ? null : { before, points };
}

/** Spreadsheets keep 15 significant digits: what arithmetic left beyond them is no part of the number. */
function exact(value: number, text: string): PointsReading {
  const kept = Number(value.toPrecision(15));
  return kept >= 0 && isExact(kept)
    ? { status: "points", points: scaled(kept) }
    : { status: "unread", text };
}

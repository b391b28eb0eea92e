import { isBlank, type CellValue } from "@/grid";
import { parseDecimal, tidy } from "@/text";
import { isExact, scaled, type Points } from "../points";

/** What a cell of standard points says; unread: something that is no plain number of points. */
export type PointsReading =
  | { readonly status: "points"; readonly points: Points }
  | { readonly status: "blank" }
  | { readonly status: "unread"; readonly text: string };

const WORDS = /^(?:tối đa )?([\d.,+ ]+?) ?(?:đ|điểm)?$/iu;
const DASH = /^[-–—…. ]+$/u;
const IN_LABEL = /\((?:tối đa |tổng )?([\d.,]+) ?điểm\)/iu;

/** Reads "2", "2,0", "2 điểm", "tối đa 2 điểm". A writing with two meanings ("1.250") stays unread. */
export function readPoints(cell: CellValue): PointsReading {
  if (isBlank(cell)) return { status: "blank" };
  if (typeof cell === "number") return exact(cell, String(cell));
  if (typeof cell !== "string")
    return { status: "unread", text: typeof cell === "boolean" ? String(cell) : "" };
  const text = tidy(cell);
  if (DASH.test(text)) return { status: "blank" };
  const reading = parseDecimal(WORDS.exec(text)?.[1] ?? "");
  return reading.status === "number" ? exact(reading.value, text) : { status: "unread", text };
}

/** The points that a heading names in its words: "Thực hiện nhiệm vụ chuyên môn (110 điểm)"; null where it names none. */
export function pointsInLabel(label: string): Points | null {
  const reading = parseDecimal(IN_LABEL.exec(label)?.[1] ?? "");
  return reading.status === "number" && isExact(reading.value) ? scaled(reading.value) : null;
}

function exact(value: number, text: string): PointsReading {
  return value >= 0 && isExact(value)
    ? { status: "points", points: scaled(value) }
    : { status: "unread", text };
}

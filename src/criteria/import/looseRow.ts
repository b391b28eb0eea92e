import { fold } from "@/text";
import type { LooseRow } from "./branch";
import { readCondition } from "./condition";
import { readPoints } from "./pointsText";
import type { TableRow } from "./tableRow";

const MARK = /^([-–—*•·+]) ?/u;
const TIER_MARK = /^(?:[-–—*•·+]*|mức(?: \d+)?)$/iu;
/** Words that answer or grade, as tiers do. */
const ANSWER =
  /^(?:co|khong|chua|da|truong hop|con lai|cac truong hop|xuat sac|tot|kha|trung binh|yeu|kem)(?: |$)/u;

/** True where the code's column holds a dash, a number of a tier, or nothing. */
export function isTierMark(code: string): boolean {
  return TIER_MARK.test(code);
}

export function looseRow(row: TableRow): LooseRow {
  const label = row.label.replace(MARK, "");
  const sign = MARK.exec(row.code)?.[1] ?? MARK.exec(row.label)?.[1] ?? "";
  const reading = readPoints(row.points);
  return {
    row,
    label,
    mark: sign === "" || sign === "+" ? sign : "-",
    points: reading.status === "points" ? reading.points : "unread",
    reading,
    isCondition: readCondition(label) !== null,
    isAnswer: ANSWER.test(fold(label)),
    isOwn: !isTierMark(row.code),
  };
}

import { readCondition } from "@/criteria/conditions/readCondition";
import type { Points } from "@/criteria/points";
import { fold } from "@/text";
import { type PointsReading, readPoints } from "./pointsText";
import type { TableRow } from "./tableRow";

/** A row without a code of its own, not yet known to be a tier or a criterion. */
export interface LooseRow {
  readonly row: TableRow;
  /** Without the dash in front. */
  readonly label: string;
  /** "-" for any dash or dot in front, "+", or "". */
  readonly mark: "" | "-" | "+";
  readonly points: Points | "unread";
  readonly reading: PointsReading;
  /** Its words are a condition, so that it reads as a tier. */
  readonly isCondition: boolean;
  /** Its words can be an answer: "Có …", "Không …", "Trường hợp khác", "Tốt". */
  readonly isAnswer: boolean;
  /** Something is in the code's column that is no code: the row is no tier. */
  readonly isOwn: boolean;
}

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

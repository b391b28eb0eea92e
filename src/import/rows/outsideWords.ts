import type { CellValue } from "@/grid";
import { fold, tidy } from "@/text";
import { type PointsReading, readPoints } from "./pointsText";

/** Points beside the standard points: added to the total, or taken off it. */
export type OutsideRole = "bonus" | "penalty";

const OPENING = String.raw`^(?:phan |muc |nhom |cac |tieu chi |noi dung |truong hop |quy dinh ve |tinh |cham )*`;
const BONUS = new RegExp(
  String.raw`${OPENING}(?:diem (?:cong|thuong|khuyen khich)|(?:duoc )?cong diem|(?:duoc )?thuong diem)(?: |$)`,
  "u"
);
const PENALTY = new RegExp(String.raw`${OPENING}(?:diem (?:bi )?tru|(?:bi )?tru diem)(?: |$)`, "u");
const BOTH =
  /(?:cong|thuong)(?: diem)?(?: va)?(?: diem)? tru(?: |$)|tru(?: diem)?(?: va)?(?: diem)? (?:cong|thuong)(?: |$)/u;
const TAKEN = /^(?:bị )?trừ(?: đi)? |^[-–−] ?(?=\d)/iu;
const ADDED = /^(?:được )?(?:cộng|thưởng)(?: thêm)? |^\+ ?(?=\d)/iu;

/**
 * The role that a heading's words give to what stands under it: "ĐIỂM THƯỞNG (tối đa 10 điểm)",
 * "Các trường hợp bị trừ điểm". null where they name none, or both.
 */
export function outsideRole(label: string): OutsideRole | null {
  const words = fold(label);
  if (BOTH.test(words)) return null;
  if (PENALTY.test(words)) return "penalty";
  return BONUS.test(words) ? "bonus" : null;
}

/** Points of a row in such a part, without the sign or the word for it: "-2", "trừ 2 điểm", "cộng 0,5 điểm". */
export function readOutsidePoints(cell: CellValue, role: OutsideRole | null): PointsReading {
  if (role === null) return readPoints(cell);
  if (typeof cell === "number") return readPoints(role === "penalty" ? Math.abs(cell) : cell);
  if (typeof cell !== "string") return readPoints(cell);
  return readPoints(tidy(cell).replace(role === "penalty" ? TAKEN : ADDED, ""));
}

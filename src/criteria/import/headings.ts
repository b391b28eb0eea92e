import { fold } from "@/text";

export type ColumnRole = "code" | "label" | "points" | "score" | "evidence" | "note" | "deduction";

/** Headings by the folded words that they begin with; the first line that fits decides. */
const NAMES: readonly (readonly [ColumnRole, RegExp])[] = [
  ["code", /^(?:tt|stt|so tt|so thu tu|ma(?: so)?|muc)$/u],
  ["evidence", /^(?:tai lieu |ho so )?(?:minh chung|kiem chung)/u],
  ["note", /^(?:ghi chu|ly do|giai trinh)/u],
  ["deduction", /^diem tru/u],
  [
    "points",
    /^(?:(?:thang |so )?diem (?:chuan|toi da|quy dinh|chuan toi da)|thang diem|diem)(?: |$)/u,
  ],
  ["score", /^(?:tong )?(?:so )?diem (?:cham|tu cham|dat)|^tu cham|^diem (?:kiem tra|tham dinh)/u],
  ["label", /^(?:cac )?(?:noi dung|tieu chi|chi tieu|mat cong tac|nhiem vu)/u],
];

/** Headings are short; a criterion that begins with the same words is not. */
const LONGEST_HEADING = 90;

/** What a column holds, by its heading; null where the text is no heading. */
export function columnRole(heading: string): ColumnRole | null {
  const words = fold(heading);
  if (words === "" || words.length > LONGEST_HEADING) return null;
  const [first, ...others] = NAMES.filter(([, pattern]) => pattern.test(words)).map(
    ([role]) => role
  );
  // "Điểm chấm" begins as "điểm" does: where a score is meant, the longer name counts.
  return first === "points" && others.includes("score") ? "score" : (first ?? null);
}

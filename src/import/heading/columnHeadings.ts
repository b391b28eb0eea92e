import { fold } from "@/text";

/**
 * What a column holds. detail: a second column of words, beside the labels: requirements or tiers.
 * tierPoints: the points of tiers, where they stand apart from the standard points.
 */
export type ColumnRole =
  | "code"
  | "label"
  | "detail"
  | "points"
  | "tierPoints"
  | "score"
  | "evidence"
  | "note"
  | "deduction";

/** Headings by the folded words that they begin with; the first line that fits decides. */
const NAMES: readonly (readonly [ColumnRole, RegExp])[] = [
  ["code", /^(?:tt|stt|so tt|so thu tu|thu tu|ma(?: so)?(?: tieu chi)?|muc)$/u],
  ["evidence", /^(?:cac )?(?:tai lieu |ho so |van ban )?(?:minh chung|kiem chung|chung minh)/u],
  ["note", /^(?:ghi chu|ly do|giai trinh)/u],
  ["deduction", /^(?:so |muc )?diem (?:bi )?tru/u],
  [
    "score",
    /^(?:tong )?(?:so )?diem (?:\p{L}+ ){0,3}?(?:cham|tu cham|dat|tu danh gia|dat duoc)(?: |$)|^(?:tu cham|don vi tu cham)|^(?:hoi dong|cum|khoi|doan|to) (?:\p{L}+ ){0,3}?(?:tham dinh|cham|kiem tra)|^(?:so )?diem (?:kiem tra|tham dinh|cum cham|hoi dong)/u,
  ],
  [
    "tierPoints",
    /^(?:so )?diem (?:tung muc|theo muc|cua muc|cua tung muc|thanh phan|chi tiet)|^muc diem/u,
  ],
  [
    "points",
    /^(?:(?:thang |so |tong )?diem (?:chuan|toi da|quy dinh|chuan toi da)|thang diem|so diem$|diem)(?! (?:cong|thuong|toi thieu))(?: |$)/u,
  ],
  [
    "detail",
    /^(?:muc do|cac muc|muc (?:danh gia|dat|hoan thanh|cham)|cach (?:tinh|cham)|phuong phap (?:tinh|cham)|yeu cau|dien giai|huong dan cham)/u,
  ],
  [
    "label",
    /^(?:cac |ten )?(?:noi dung|tieu chi|tieu chuan|chi tieu|chi so|mat cong tac|linh vuc|nhiem vu)/u,
  ],
];

/** Headings are short; a criterion that begins with the same words is not. */
const LONGEST_HEADING = 90;

/** What a column holds, by its heading; null where the text is no heading. */
export function columnRole(heading: string): ColumnRole | null {
  const words = fold(heading);
  if (words === "" || words.length > LONGEST_HEADING) return null;
  return NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

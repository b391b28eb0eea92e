import { parseDecimal, tidy } from "@/text";

const POINTS = String.raw`\d[\d.,]* ?(?:điểm|đ)(?![\p{L}])`;

/** Ways of scoring stated in words. */
const TOLD: readonly RegExp[] = [
  new RegExp(`${POINTS} ?(?:\\/|cho mỗi|mỗi|cho một|một) ?(?:\\d+ )?\\p{L}`, "iu"),
  new RegExp(`(?:^|[ ,;:(])(?:bị )?(?:trừ|cộng|thưởng)(?: thêm| đi)?(?: tối đa)? ${POINTS}`, "iu"),
  new RegExp(`(?:^|[ ,;:(])(?:mỗi|cứ) .*${POINTS}`, "iu"),
  /^(?:mỗi|cứ) /iu,
  // Worked out in proportion: "tỷ lệ % hoàn thành x 10 điểm", "điểm chuẩn nhân với tỷ lệ".
  /(?:điểm|tỷ lệ|tỉ lệ|%)(?: \p{L}+){0,4} ?(?:[x×*]|nhân(?: với)?|chia(?: cho)?) ?(?:\d|%|tỷ lệ|tỉ lệ|mức độ|số|tổng|điểm)/iu,
  /(?:\/|chia(?: cho)?) ?(?:tổng )?số(?: \p{L}+){1,8}\)? ?(?:[x×*]|nhân(?: với)?) ?(?:\d|(?:số )?điểm)/iu,
  /điểm(?: \p{L}+){0,3} ?= ?\S|(?:tính|chấm|cho)(?: điểm)? (?:theo|tương ứng|tương đương)(?: với)? (?:tỷ lệ|tỉ lệ|%|mức độ hoàn thành)/iu,
  // Tiers that ran together into one text.
  /(?:%.*){3}/u,
  /\d.*\p{L} 0$/u,
];

/** Points taken off: "trừ 0,25 điểm", "-0,25". */
const TAKEN_OFF = /(?:^|[ ,;:(])(?:bị )?trừ(?: đi)? (?:tối đa )?\d|^[-–−] ?\d/iu;

/** How a text scores otherwise than by its points or tiers: by count, by taking off, by adding. "" where it does not. */
export function toldRule(label: string): string {
  const text = tidy(label);
  return TOLD.some((pattern) => pattern.test(text)) || severalPoints(text) ? text : "";
}

/** True where a row takes points off what stands above it. */
export function takesOff(label: string, points: string): boolean {
  return TAKEN_OFF.test(tidy(label)) || TAKEN_OFF.test(tidy(points));
}

/** More than one number of points in a row's words: tiers that the table does not set apart. */
function severalPoints(text: string): boolean {
  const found = [...text.matchAll(/(\d[\d.,]*) ?điểm(?!\p{L})/giu)];
  return found.filter(([, number]) => parseDecimal(number ?? "").status === "number").length > 1;
}

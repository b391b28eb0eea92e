import type { CountedLine, PooledStatus } from "@/pooling";

/** The words that the sheets of a cluster workbook print. Sheets are official papers and therefore in Vietnamese only. */
export const STATUS_WORDS: Readonly<Record<PooledStatus, string>> = {
  counted: "Đã tính điểm",
  findings: "Đã tính điểm, còn lỗi cần xem lại",
  conflict: "Nhiều hồ sơ khác nhau, chưa tính",
  missing: "Chưa có hồ sơ",
  refused: "Hồ sơ không dùng được, chưa tính",
};

export const LINE_WORDS: Readonly<Record<CountedLine, string>> = {
  self: "Tự chấm",
  crossCheck: "Kiểm tra chéo",
  appraised: "Thẩm định",
};

export const LINES: readonly CountedLine[] = ["self", "crossCheck", "appraised"];

export const ILLUSTRATIVE_NOTICE = "DỮ LIỆU MINH HỌA: không phải số liệu thật của các đơn vị";

export const PERCENTAGE_POINTS = '+0.00" điểm %";-0.00" điểm %";0.00" điểm %"';

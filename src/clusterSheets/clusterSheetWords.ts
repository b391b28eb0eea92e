import type { SetState } from "@/criteria";
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

/** What a reader must know of the table before relying on the points. */
export const STATE_NOTICES: Readonly<Record<SetState, string>> = {
  official: "",
  partial:
    "BẢNG TIÊU CHÍ CHƯA ĐẦY ĐỦ: lập từ nguồn công khai, chưa đối chiếu bản chính; điểm chỉ để tham khảo",
  sample: "KHUNG MẪU: không phải bảng tiêu chí ban hành chính thức; điểm chỉ để tham khảo",
};

export const ILLUSTRATIVE_NOTICE = "DỮ LIỆU MINH HỌA: không phải số liệu thật của các đơn vị";

export const PERCENTAGE_POINTS = '+0.00" điểm %";-0.00" điểm %";0.00" điểm %"';

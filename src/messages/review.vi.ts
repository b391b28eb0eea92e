/** One end of a tier's bounds, as shown. */
export interface BoundWords {
  readonly value: string;
  readonly inclusive: boolean;
}

/** Looking through a table before it is used, in Vietnamese. */
export const reviewVi = {
  heading: "Kiểm tra bảng trước khi dùng",
  intro: "Đối chiếu với văn bản gốc. Chọn một dòng để xem nguồn và sửa.",
  total: (points: string) => `Tổng điểm chuẩn: ${points}`,
  noDecision: "Chưa thấy số quyết định trong bảng",
  toLook: "Những chỗ cần xem",
  seeRow: (path: string) => `Xem dòng ${path}`,
  wholeTable: "Cả bảng",
  tree: "Các tiêu chí",
  correctedMark: "đã sửa",
  source: "Nguồn đã đọc",
  noSource: "Dòng này không được đọc từ bảng nào.",
  foundHere: "Lỗi và lưu ý ở dòng này",
  correct: "Sửa dòng này",
  label: "Nội dung",
  labelMissing: "Hãy nhập nội dung.",
  standard: "Điểm chuẩn",
  pointsInvalid: "Nhập một số từ 0, ví dụ 1,75.",
  sum: (sum: string) => `Các mục bên trong cộng lại: ${sum}`,
  takeSum: (sum: string) => `Lấy tổng ${sum}`,
  rule: "Cách chấm",
  rules: {
    percentTiers: "Theo tỷ lệ %",
    dateTiers: "Theo ngày",
    daysLateTiers: "Theo số ngày chậm",
    countTiers: "Theo số lượng",
    yesNo: "Có / không",
    choice: "Người chấm chọn mức",
    award: "Đạt thì được trọn điểm",
    manual: "Người chấm nhập điểm",
    target: "So với chỉ tiêu",
  },
  isSum: "Tổng các mục bên trong",
  dropsTiers: "Chọn cách này sẽ bỏ các mức.",
  tier: (number: number) => `Mức ${number}`,
  tierLine: (label: string, points: string) => `${label}: ${points} điểm`,
  tierLabel: (number: number) => `Nội dung mức ${number}`,
  pointsOfTier: "Điểm",
  tierPoints: (number: number) => `Điểm mức ${number}`,
  from: "Từ",
  to: "Đến",
  fromOf: (number: number) => `Mức ${number}: từ`,
  toOf: (number: number) => `Mức ${number}: đến`,
  openEnd: "không giới hạn",
  includesFrom: "Gồm cả mốc “từ”",
  includesTo: "Gồm cả mốc “đến”",
  includesFromOf: (number: number) => `Mức ${number}: gồm cả mốc “từ”`,
  includesToOf: (number: number) => `Mức ${number}: gồm cả mốc “đến”`,
  boundInvalid: {
    percentTiers: "Nhập tỷ lệ từ 0 đến 100, ví dụ 95, hoặc để trống.",
    dateTiers: "Nhập ngày như 28/02/2024, hoặc để trống.",
    daysLateTiers: "Nhập số ngày, hoặc để trống.",
    countTiers: "Nhập số lượng, hoặc để trống.",
  },
  yesTier: "Mức khi trả lời “có”",
  /** The bounds of a tier in words: "từ 95% đến dưới 100%". */
  bounds: (min: BoundWords | null, max: BoundWords | null, orNone: boolean) =>
    [
      min && `${min.inclusive ? "từ" : "trên"} ${min.value}`,
      max && `${max.inclusive ? "đến hết" : "dưới"} ${max.value}`,
      !min && !max && "chưa có giới hạn",
      orNone && "hoặc không có",
    ]
      .filter(Boolean)
      .join(" "),
  measure: {
    percentTiers: (value: string) => `${value}%`,
    dateTiers: (value: string) => `ngày ${value}`,
    daysLateTiers: (value: string) => `${value} ngày`,
    countTiers: (value: string) => value,
  },
  level: "Cấp của dòng",
  deeper: "Vào trong mục trên",
  higher: "Ra ngoài một cấp",
  levelHint: "Ra ngoài: các dòng sau cùng mục cũng ra theo.",
  undo: "Bỏ sửa đổi vừa rồi",
  changedTotal: (before: string, after: string) =>
    before === after
      ? `Tổng điểm chuẩn vẫn là ${after}.`
      : `Tổng điểm chuẩn: ${before} → ${after}.`,
  settled: (count: number) => `Đã hết ${count} chỗ:`,
  arisen: (count: number) => `Mới có ${count} chỗ:`,
  use: "Dùng bảng này",
  ready: "Không còn lỗi. Bảng dùng được.",
  notReady: (errors: number) =>
    `Còn ${errors} lỗi. Hãy sửa ở trên, hoặc ghi tên người chấp nhận các khác biệt này.`,
  acceptedBy: "Người chấp nhận",
  acceptedByHint: "Họ tên sẽ ghi vào lưu ý của bảng và in kèm theo.",
  acceptedByMissing: "Còn lỗi: hãy ghi họ tên người chấp nhận.",
  download: "Tải tệp bảng tiêu chí (.json)",
  preparing: "lập tệp bảng tiêu chí",
  leave: "Bỏ bảng này",
  ownStates: {
    official: "đọc từ tệp chính thức",
    partial: "đọc từ tệp, chưa đủ",
    sample: "mẫu, chưa rõ quyết định",
  },
  notes: {
    corrected: (paths: string) => `Đã sửa so với tệp gốc khi đối chiếu: ${paths}.`,
    accepted: (name: string, day: string, count: number, places: string) =>
      `Người chấp nhận ${count} khác biệt chưa sửa: ${name}, ngày ${day} (${places}).`,
    reason: (name: string, day: string) => `người chấp nhận: ${name}, ngày ${day}`,
    whole: "cả bảng",
  },
};

/** The words of looking through a table: the same keys in every language. */
export type ReviewWords = typeof reviewVi;

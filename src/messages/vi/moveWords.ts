/** Moving a filled sheet to the table of another year, in Vietnamese. */
export const moveVi = {
  heading: "Chuyển sang bảng năm khác",
  hint: "Đã chấm trên một bảng và nay có bảng mới: xem hai bảng khác nhau chỗ nào, rồi chuyển nội dung đã nhập sang bảng mới. Bảng cũ giữ nguyên.",
  find: "Xem các bảng chấm trong sổ",
  finding: "đọc các bảng chấm trong sổ",
  none: "Sổ đang mở chưa có bảng chấm điểm nào đọc được.",
  sheet: "Bảng đang chấm",
  onSet: (title: string, year: number) => `Theo “${title}”, năm ${year}`,
  target: "Chuyển sang",
  targetPlaceholder: "Chọn bảng tiêu chí mới",
  noTarget: "Chưa có bảng tiêu chí nào khác cho loại đơn vị này. Hãy nạp bảng mới ở phần trên.",
  comparing: "so sánh hai bảng",
  year: "Năm của bảng mới",
  start: "Chuyển sang bảng này",
  moving: "chuyển bảng chấm điểm",
  done: (sheets: string, carried: number) =>
    `Đã tạo: ${sheets}; đã chuyển ${carried} nội dung. Những gì cần xem lại ghi bên dưới.`,
  differences: "Bảng mới khác bảng đang chấm",
  noDifferences: "Hai bảng giống nhau về tiêu chí, điểm và cách chấm.",
  totals: (before: string, after: string) => `Tổng điểm chuẩn: ${before} → ${after}`,
  same: (count: number) => `${count} dòng giữ nguyên`,
  policy: "Cách làm tròn, tính khi không phát sinh hoặc ngưỡng xếp loại đã thay đổi.",
  groups: {
    added: "Thêm mới",
    removed: "Bỏ",
    likeness: "Gần giống, cần xem lại",
    moved: "Chuyển chỗ",
    points: "Điểm chuẩn",
    rule: "Cách chấm",
    tiers: "Mức, ngưỡng",
    wording: "Câu chữ",
    department: "Phòng, ban phụ trách",
    expectedEvidence: "Minh chứng cần có",
    renumbered: "Đánh số lại",
  },
  nothing: "không ghi",
  below: (count: number) => `cùng ${count} dòng bên dưới`,
  was: "Trước",
  is: "Nay",
  arrow: (before: string, after: string) => `${before} → ${after}`,
  worth: (points: string, outside: "bonus" | "penalty" | null): string =>
    outside === null ? points : `${outside === "bonus" ? "thưởng" : "trừ"} ${points}`,
  tier: (label: string, points: string) => `${label}: ${points} điểm`,
  band: (label: string, points: string) => `${label}: trừ ${points} điểm`,
  bandMeasure: {
    percent: "Trừ điểm theo tỷ lệ %",
    count: "Trừ điểm theo số lượng",
    daysLate: "Trừ điểm theo số ngày chậm",
  },
  /** How a count makes points; `most` null: up to the standard points. */
  count: (
    direction: "add" | "takeOff",
    each: string,
    step: string,
    counted: string,
    { least, most }: { readonly least: string; readonly most: string | null }
  ) =>
    `Cứ ${step}${counted && ` ${counted}`} ${direction === "add" ? "cộng" : "trừ"} ${each} điểm; thấp nhất ${least}, cao nhất ${most ?? "bằng điểm chuẩn"}`,
  /** How days late are counted; `deadline` "": a person counts them. */
  late: (working: boolean, deadline: string, forceMajeure: boolean): string =>
    [
      working ? "Tính ngày làm việc" : "Tính mọi ngày",
      ...(deadline === "" ? [] : [`hạn ${deadline}`]),
      ...(forceMajeure ? ["trừ trường hợp bất khả kháng"] : []),
    ].join(", "),
  best: (unit: string, higherIsBetter: boolean): string =>
    `So với đơn vị tốt nhất của cụm${unit && ` về ${unit}`}: càng ${higherIsBetter ? "cao" : "thấp"} càng tốt`,
  /** `cap` null: every percentage counts. */
  proportional: (cap: string | null) =>
    `Điểm chuẩn nhân tỷ lệ hoàn thành, ${cap === null ? "không giới hạn" : `tính đến ${cap}%`}`,
  award: (partial: boolean): string =>
    partial ? "Đạt một phần thì được điểm theo tỷ lệ" : "Chỉ đạt hoặc không đạt",
  answer: (yes: boolean): string => (yes ? "khi có" : "khi không"),
  targetBelow: (below: "proportional" | "nothing", higherIsBetter: boolean) =>
    `${higherIsBetter ? "càng cao càng tốt" : "càng thấp càng tốt"}; chưa đạt chỉ tiêu: ${below === "nothing" ? "không có điểm" : "tính theo tỷ lệ đạt"}`,
  ruleOfHeading: "mục có tiêu chí con",
};

export type MoveWords = typeof moveVi;

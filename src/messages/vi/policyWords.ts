/** How a table is scored as a whole, in Vietnamese. */
export const policyVi = {
  heading: "Cách tính chung của bảng",
  notArising: "Nhiệm vụ không phát sinh, không được giao",
  notArisingChoices: {
    person: "Người chấm tự cho điểm, kèm lý do",
    full: "Được trọn điểm chuẩn",
    leaveOut: "Không tính, tổng điểm chuẩn giảm theo",
    rescale: "Không tính, quy đổi về thang điểm đầy đủ",
  },
  pointDecimals: "Điểm làm tròn đến",
  percentDecimals: "Tỷ lệ % làm tròn trước khi so mức đến",
  decimals: (digits: number) => (digits === 0 ? "số nguyên" : `${digits} chữ số thập phân`),
  period: "Kỳ chấm điểm (từ ngày - đến ngày)",
  periodPlaceholder: "01/10/2023 - 30/09/2024",
  periodInvalid: "Nhập hai ngày, ví dụ 01/10/2023 - 30/09/2024; để trống nếu bảng không ghi.",
  usual: "Bảng không ghi kỳ; đang dùng kỳ báo cáo thường lệ của loại đơn vị này.",
  unknown: "Bảng không ghi kỳ nên chưa kiểm tra được ngày của minh chứng.",
  advice: "Theo quyết định ban hành bảng; chỗ quyết định không nói thì để người chấm quyết định.",
  summary: (notArising: string, points: string) =>
    `Không phát sinh: ${notArising}. Điểm làm tròn đến ${points}.`,
  periodOf: (from: string, to: string) => `Kỳ chấm điểm: ${from} – ${to}.`,
  noPeriod: "Kỳ chấm điểm: chưa rõ.",
};

/** The same keys in every language. */
export type PolicyWords = typeof policyVi;

/** Evidence in the pane's check, in Vietnamese. */
export const evidencePaneVi = {
  heading: "Minh chứng",
  counts: (documents: number, others: number, missing: number) =>
    `${documents} văn bản, ${others} nội dung khác, ${missing} tiêu chí thiếu minh chứng`,
  none: "Chưa nhận ra văn bản nào trong cột Tài liệu minh chứng.",
  documents: "Các văn bản đã nhận ra",
  dated: (dates: string) => `ngày ${dates}`,
  undated: "chưa ghi ngày",
  problems: {
    beforePeriod: "có trước kỳ",
    afterPeriod: "có sau kỳ",
    claimedTwice: "dùng cho nhiều tiêu chí",
    datesDiffer: "ghi nhiều ngày",
    impossibleDate: "ngày không có thật",
  },
  goTo: (path: string, cell: string) => `Đến minh chứng của tiêu chí ${path}, ô ${cell}`,
  make: "Lập danh mục",
  making: "lập danh mục minh chứng và danh mục giải trình",
  hint: "Thêm vào sổ hai sheet để in, ký: Danh mục minh chứng và Danh mục giải trình. Lập lại thì cập nhật, giữ cột Ghi chú.",
};

export type EvidencePaneWords = typeof evidencePaneVi;

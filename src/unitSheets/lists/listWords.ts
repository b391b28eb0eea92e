import type { DocumentProblem } from "@/scoring/evidence";

/** The words printed on the lists; Vietnamese whatever the pane speaks. */
export const LIST_WORDS = {
  year: (year: number) => `Năm ${year}`,
  period: (from: string, to: string) => ` (kỳ chấm điểm từ ${from} đến ${to})`,
  illustrative: "DỮ LIỆU MINH HỌA, KHÔNG PHẢI KẾT QUẢ THẬT",
  refresh:
    "Lập từ bảng chấm điểm. Chỉ ghi thêm ở cột Ghi chú; khi lập lại, ghi chú được giữ nguyên.",
  note: "Ghi chú",
  orphans: "Ghi chú của các dòng không còn trong danh mục",
  place: "…………, ngày … tháng … năm ……",
  preparer: "NGƯỜI LẬP DANH MỤC",
  signer: "THỦ TRƯỞNG ĐƠN VỊ",
  preparerNote: "(Ký, ghi rõ họ tên)",
  signerNote: "(Ký, ghi rõ họ tên, đóng dấu)",
} as const;

export const EVIDENCE_WORDS = {
  sheetName: "Danh mục minh chứng",
  title: "DANH MỤC TÀI LIỆU MINH CHỨNG",
  columns: {
    order: "STT",
    number: "Số, ký hiệu",
    date: "Ngày",
    issuer: "Cơ quan ban hành",
    text: "Tên loại, nội dung\n(như ghi ở bảng chấm điểm)",
    criteria: "Tiêu chí",
    state: "Tình trạng",
  },
  sections: {
    documents: "Văn bản, tài liệu minh chứng",
    others: "Liên kết và nội dung khác (chưa nhận ra số, ký hiệu văn bản)",
    missing: "Tiêu chí có điểm nhưng chưa có minh chứng",
    cited: "Văn bản pháp luật, văn bản làm căn cứ được viện dẫn (không tính là minh chứng)",
  },
  none: "Không có.",
  states: {
    inPeriod: "Trong kỳ",
    undated: "Chưa ghi ngày",
    dated: "",
    link: "Liên kết, tệp",
    remark: "Nội dung tự ghi",
    missing: "Thiếu minh chứng",
  },
  problems: {
    beforePeriod: () => "Có trước kỳ",
    afterPeriod: () => "Có sau kỳ",
    claimedTwice: (criteria: number) => `Dùng cho ${criteria} tiêu chí`,
    datesDiffer: () => "Ghi nhiều ngày khác nhau",
    impossibleDate: () => "Ngày không có thật",
  } satisfies Readonly<Record<DocumentProblem, (criteria: number) => string>>,
} as const;

export const EXPLANATION_WORDS = {
  sheetName: "Danh mục giải trình",
  title: "DANH MỤC GIẢI TRÌNH CÁC TIÊU CHÍ THẤP HƠN ĐIỂM CHUẨN",
  columns: {
    order: "STT",
    code: "Mã",
    criterion: "Tiêu chí",
    standard: "Điểm chuẩn",
    self: "Điểm tự chấm",
    difference: "Chênh lệch",
    explanation: "Giải trình",
  },
  sections: {
    below: "Tiêu chí thấp hơn điểm chuẩn",
    penalty: "Điểm trừ",
  },
  none: "Không có tiêu chí nào thấp hơn điểm chuẩn.",
  unexplained: "Chưa giải trình",
  total: "Cộng chênh lệch",
} as const;

/** The words printed on a figures sheet; Vietnamese whatever the pane speaks. */
export const FIGURE_WORDS = {
  sheetName: "Số liệu",
  title: "SỐ LIỆU PHỤC VỤ BÁO CÁO",
  year: (year: number) => `Năm ${year}`,
  unit: "Đơn vị",
  illustrative: "DỮ LIỆU MINH HỌA, KHÔNG PHẢI KẾT QUẢ THẬT",
  note: "Số liệu in nghiêng lấy từ sheet chấm điểm, không nhập lại. Tỷ lệ tính từ tử số và mẫu số; nếu không có, nhập thẳng ở cột Kết quả.",
  headings: {
    order: "STT",
    label: "Chỉ tiêu, số liệu",
    measure: "Đơn vị tính",
    numerator: "Tử số",
    denominator: "Mẫu số",
    value: "Kết quả",
    target: "Chỉ tiêu được giao",
    difference: "So với chỉ tiêu (điểm %)",
    previous: "Năm trước",
    change: "Tăng, giảm",
    id: "",
  },
} as const;

/** The entries of a criterion, by field, in Vietnamese. */
export const entryFieldsVi = {
  result: "Kết quả",
  numerator: "Tử số",
  denominator: "Mẫu số",
  target: "Chỉ tiêu được giao",
  best: "Giá trị tốt nhất của cụm",
  typedPoints: "Điểm nhập tay",
  notArising: "Không phát sinh",
  evidence: "Tài liệu minh chứng",
  explanation: "Ghi chú",
  crossCheck: "Điểm kiểm tra chéo",
  crossCheckReason: "Lý do kiểm tra chéo",
  appraised: "Điểm thẩm định",
  appraisedReason: "Lý do thẩm định",
};

/** The cells of a figure, by field. */
export const figureFieldsVi = {
  numerator: "Tử số",
  denominator: "Mẫu số",
  value: "Kết quả",
  target: "Chỉ tiêu được giao",
  previous: "Năm trước",
};

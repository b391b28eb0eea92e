/** One heading for many findings of a kind whose sentences differ by their numbers, in Vietnamese. */
export const findingKindsVi = {
  "entry.notNumber": "Kết quả không phải là số. Hãy nhập lại bằng số.",
  "entry.numberAsText": "Số đang ở dạng chữ nên Excel không tính được. Hãy nhập lại thành số.",
  "entry.notDate": "Kết quả chưa phải là ngày. Hãy nhập lại theo dạng ngày/tháng/năm.",
  "entry.notChoice": "Mức đã ghi không có trong tiêu chí. Hãy chọn lại trong danh sách của ô.",
  "entry.notYesNo": "Kết quả không có trong danh sách của ô. Hãy chọn lại.",
  "entry.outOfRange": "Kết quả nằm ngoài khoảng cho phép nên chưa được tính. Hãy kiểm tra lại.",
  "entry.noTier": "Kết quả không rơi vào mức nào của tiêu chí. Hãy xem lại từng ô.",
  "points.notNumber": "Điểm không phải là số. Hãy nhập lại bằng số.",
  "points.numberAsText": "Điểm đang ở dạng chữ nên không cộng được. Hãy nhập lại thành số.",
  "points.aboveStandard": "Điểm cao hơn điểm chuẩn nên không được tính. Hãy sửa lại từng ô.",
  "points.negative": "Điểm nhỏ hơn 0 nên không được tính. Hãy nhập lại.",
  "points.notATier": "Điểm không bằng điểm của mức nào. Hãy kiểm tra lại, hoặc ghi lý do.",
  "points.typedOverComputed":
    "Điểm nhập tay được dùng thay cho điểm theo kết quả. Nếu không chủ ý, hãy xóa điểm nhập tay.",
  "points.belowWithoutExplanation":
    "Điểm thấp hơn điểm chuẩn nhưng chưa ghi lý do. Hãy ghi lý do ở cột Ghi chú.",
  "evidence.beforePeriod":
    "Tài liệu có trước kỳ chấm điểm. Hãy kiểm tra lại ngày hoặc thay tài liệu.",
  "evidence.afterPeriod": "Tài liệu có sau kỳ chấm điểm. Hãy kiểm tra lại ngày của tài liệu.",
  "evidence.claimedTwice":
    "Một tài liệu dùng cho nhiều tiêu chí. Hãy kiểm tra tài liệu có đúng cho từng tiêu chí.",
  "evidence.provisional": "Số liệu hoặc tài liệu chưa chính thức. Hãy cập nhật trước khi ký, gửi.",
  "row.missing": "Bảng thiếu dòng. Hãy hoàn tác (Ctrl+Z) nếu vừa xóa, hoặc lập lại bảng đủ dòng.",
  "row.textDiffers": "Nội dung dòng đã đổi nên dòng chưa được tính. Hãy xem từng ô.",
  "row.tierChanged": "Dòng mức đã bị sửa. Hãy trả lại nội dung của bảng.",
  "row.standardChanged": "Điểm chuẩn trên bảng đã bị sửa. Hãy trả lại điểm chuẩn của bảng.",
  "row.formulaOverwritten": "Công thức tính điểm đã bị ghi đè. Hãy khôi phục công thức.",
  "row.parentTyped": "Điểm của mục bị nhập tay. Hãy khôi phục công thức cộng các tiêu chí con.",
  "row.cachedDiffers":
    "Điểm lưu trong tệp khác điểm tính lại; dùng điểm tính lại. Hãy tính lại (F9) và lưu.",
} as const;

/** The same kinds in every language. */
export type FindingKinds = Readonly<Record<keyof typeof findingKindsVi, string>>;

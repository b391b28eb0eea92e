/** Words for closing a submission, in Vietnamese; the English ones have the same keys. */
export const closingVi = {
  heading: "Chốt hồ sơ",
  open: "Chưa chốt.",
  openHint:
    "Chốt khi đã kiểm tra xong, trước khi in và ký: một mã ngắn được in cạnh chữ ký. Sau đó hễ số liệu hay điểm bị sửa, chỗ in mã hiện “Đã sửa sau khi chốt”, kể cả trên máy không có tiện ích này. Điểm kiểm tra chéo và thẩm định vẫn nhập được.",
  errorsOpen: (errors: number) => `Còn ${errors} lỗi chưa sửa. Vẫn chốt được, nhưng nên sửa trước.`,
  closed: "Đã chốt, từ đó chưa có gì thay đổi.",
  changed: "Đã sửa sau khi chốt. Các ô khác bản đã chốt nằm trong phần Lỗi và lưu ý.",
  lost: "Bảng có dòng chốt nhưng phần ẩn giữ bản đã chốt đã bị xóa. Hãy đối chiếu với bản đã ký.",
  altered: "Mã và số liệu lưu khi chốt không khớp nhau. Hãy đối chiếu với bản đã ký.",
  code: "Mã trên bảng chấm điểm",
  figuresCode: "Mã trên sheet số liệu",
  codeNow: (code: string) => `chốt lại sẽ có mã ${code}`,
  close: "Chốt hồ sơ",
  closeAgain: "Chốt lại",
  reopen: "Mở lại",
  closing: "chốt hồ sơ",
  reopening: "mở lại hồ sơ",
};

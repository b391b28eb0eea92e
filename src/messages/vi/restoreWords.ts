/** Words for restore points, in the pane and in print, in Vietnamese; the English ones have the same keys. */
export const restoreVi = {
  heading: "Điểm khôi phục",
  hint: (perSheet: number) =>
    `Bản lưu số liệu nhập trước mỗi việc thay cả sheet, chốt, chuyển bảng, ghép phần hoặc khôi phục. Giữ tối đa ${perSheet} điểm cho mỗi sheet, điểm cũ nhất bỏ trước.`,
  show: "Xem các điểm",
  refresh: "Đọc lại",
  reading: "đọc các điểm khôi phục",
  none: "Chưa có điểm khôi phục nào.",
  keep: "Lưu điểm ngay",
  keeping: "lưu điểm khôi phục",
  kept: "Đã lưu điểm khôi phục.",
  reasons: {
    keep: "lưu theo yêu cầu",
    close: "trước khi chốt hồ sơ",
    move: "trước khi chuyển sang bảng khác",
    lists: "trước khi lập lại danh mục",
    merge: "trước khi ghép phần",
    restore: "trước khi khôi phục",
  },
  sheetGone: "sheet này không còn trong sổ",
  choose: (sheet: string, time: string) => `So với hiện tại: sheet ${sheet}, ${time}`,
  compare: "So với hiện tại",
  comparing: "so sánh với điểm khôi phục",
  same: "Số liệu hiện tại giống hệt điểm này; không có gì để khôi phục.",
  differ: (count: number) => `${count} ô khác với điểm này. Bỏ chọn ô nào muốn giữ như hiện tại.`,
  all: "Chọn tất cả",
  chooseCell: (cell: string) => `Khôi phục ô ${cell}`,
  kinds: {
    changed: "đã sửa",
    emptied: "đã xóa",
    filled: "mới nhập thêm",
    noPlace: "không còn chỗ",
  },
  filledHint:
    "Các ô “mới nhập thêm” lúc đó còn trống: mặc định giữ lại; chọn ô nào thì ô đó được xóa trống.",
  noPlaceHint:
    "Các ô “không còn chỗ”: dòng hoặc cột của chúng đã bị xóa, trùng hoặc không nhận ra được, nên không tự điền. Hãy đưa ra danh sách rồi chép tay.",
  byAddress: "Sheet này không có mã ẩn của dòng: số liệu được so theo đúng địa chỉ ô.",
  then: "Lúc đó",
  now: "Hiện tại",
  restore: (count: number) => `Khôi phục ${count} ô`,
  restoring: "khôi phục số liệu",
  restored: (count: number) =>
    `Đã khôi phục ${count} ô. Trạng thái trước đó cũng đã được lưu thành một điểm khôi phục.`,
  back: "Quay lại danh sách",
  goneHint:
    "Sheet của điểm này không còn trong sổ (đã xóa, hoặc sheet cùng tên nay là của hồ sơ khác). Có thể đưa số liệu của điểm ra một sheet danh sách để chép lại.",
  recover: "Đưa ra danh sách",
  recovering: "lập danh sách số liệu",
  goTo: (cell: string) => `Đến ô ${cell}`,
  recovered: {
    sheetName: "Số liệu khôi phục",
    title: "SỐ LIỆU CỦA ĐIỂM KHÔI PHỤC",
    about: (sheet: string, time: string, unit: string) =>
      `Sheet ${sheet}${unit === "" ? "" : `, ${unit}`}; lưu lúc ${time}. Công thức được ghi dưới dạng chữ.`,
    cell: "Ô cũ",
    criterion: "Mã",
    label: "Nội dung",
    field: "Cột",
    value: "Giá trị",
  },
};

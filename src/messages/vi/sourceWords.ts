/** Where a table of criteria comes from, and the catalogue, in Vietnamese. */
export const sourcesVi = {
  title: "Dùng bảng tiêu chí riêng",
  hint: "Bảng theo mẫu chính thức (Excel, Word, trang web) hoặc tệp bảng tiêu chí (.json).",
  paste: "Dán bảng đã sao chép",
  pasteHint:
    "Sao chép bảng trong Word, Excel hoặc trang web, bấm vào ô này rồi nhấn Ctrl+V (máy Mac: ⌘V).",
  pasteBox: "Ô dán bảng",
  pasteNothing:
    "Nội dung vừa dán không phải là bảng. Hãy chọn cả bảng, kể cả dòng tiêu đề cột, rồi sao chép lại.",
  pasting: "đọc bảng đã dán",
  openSheet: "Đọc sheet đang mở",
  otherSheet: "Sheet khác trong sổ",
  otherSheetPlaceholder: "Chọn sheet để đọc",
  listingSheets: "xem các sheet trong sổ",
  readingSheet: "đọc sheet",
  choose: (count: number) => `Có ${count} bảng đọc được. Chọn bảng cần dùng:`,
  choice: (rows: string, points: string) => `${rows} dòng, tổng điểm chuẩn ${points}`,
  take: "Xem bảng này",
  takeOf: (name: string) => `Xem bảng này: ${name}`,
  leave: "Bỏ qua",
  catalogue: "Danh mục bảng tiêu chí",
  catalogueCount: (own: number, bundled: number) =>
    own === 0 ? `${bundled} bảng có sẵn` : `${own} bảng của sổ này, ${bundled} bảng có sẵn`,
  noOwn: "Sổ này chưa có bảng tiêu chí riêng. Nạp một bảng ở phần trên: bảng sẽ được lưu cùng sổ.",
  own: "Của sổ này",
  bundled: "Có sẵn",
  entry: (year: number, points: string) => `Năm ${year}, tổng điểm chuẩn ${points}`,
  choosing: "Chọn",
  chooseOf: (title: string) => `Chọn “${title}”`,
  export: "Tải .json",
  exportOf: (title: string) => `Tải .json của “${title}”`,
  exporting: "lập tệp bảng tiêu chí",
  remove: "Bỏ",
  removeOf: (title: string) => `Bỏ “${title}” khỏi danh mục`,
  removing: "bỏ bảng tiêu chí",
  removeQuestion: (title: string) =>
    `Bỏ “${title}” khỏi danh mục của sổ này? Các bảng chấm đã tạo vẫn dùng được vì đã mang theo bảng tiêu chí.`,
  removeConfirm: "Bỏ khỏi danh mục",
  keep: "Giữ lại",
};

/** The words of sources and catalogue: the same keys in every language. */
export type SourcesWords = typeof sourcesVi;

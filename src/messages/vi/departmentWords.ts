import { entryFieldsVi, figureFieldsVi } from "./entryFieldNames";

const FIELDS: Readonly<Record<string, string>> = { ...entryFieldsVi, ...figureFieldsVi };

/** Words for splitting a sheet among departments and merging the parts, in Vietnamese. */
export const departmentsPaneVi = {
  heading: "Chia cho các phòng, ban",
  hint: "Nhiều phòng, ban cùng nhập một bảng: mỗi phòng một tệp chỉ có tiêu chí của mình, gửi lại thì gộp vào bảng này.",
  open: "Chia, gộp theo phòng, ban",
  part: (department: string) =>
    `Đây là phần của ${department}. Nhập xong, lưu lại và gửi tệp này cho người tổng hợp của đơn vị.`,
  back: "Về kiểm tra điểm",
  loading: "đọc phân công trong sổ",
  progress: "Tiến độ",
  nobody: "Chưa phân công",
  entered: (entered: number, criteria: number) => `đã chấm ${entered}/${criteria} tiêu chí`,
  pointsOf: (points: string, standard: string) => `${points}/${standard} điểm`,
  assign: "Phân công",
  assignHint:
    "Ghi tên phòng, ban cho từng mục, hoặc mở mục để giao từng dòng. Phân công được lưu trong sổ này. Mục để trống do người tổng hợp tự nhập.",
  showAssigned: "Xem, sửa phân công",
  ofSection: (title: string) => `Phòng, ban phụ trách ${title}`,
  several: "nhiều phòng, ban",
  none: "chưa phân công",
  lines: (count: number) => `Giao từng dòng (${count})`,
  assigning: "lưu phân công",
  split: "Chia thành tệp",
  splitHint:
    "Mỗi tệp đã có sẵn nội dung đang có trong bảng. Trong lúc chờ, bảng này vẫn sửa được: sửa trùng ô sẽ được hỏi lại khi gộp.",
  start: "Chia bảng chấm điểm",
  splitting: "chia bảng chấm điểm",
  files: "Tải từng tệp và gửi cho phòng, ban:",
  given: (criteria: number, figures: number) =>
    figures === 0 ? `${criteria} tiêu chí` : `${criteria} tiêu chí, ${figures} số liệu`,
  download: "Tải xuống",
  downloadOf: (department: string) => `Tải xuống tệp của ${department}`,
  downloading: (name: string) => `tải tệp ${name}`,
  merge: "Gộp các phần gửi lại",
  mergeFiles: "Tệp phòng, ban gửi lại",
  look: "Xem trước khi gộp",
  looking: "đọc các phần gửi lại",
  fileStatus: { merged: "nhận được", refused: "không nhận" },
  taken: (count: number) => `Lấy vào bảng (${count})`,
  nothingTaken: "Không có nội dung mới nào để lấy vào bảng.",
  change: (before: string, after: string) => `${before} → ${after}`,
  field: (field: string) => FIELDS[field] ?? field,
  blank: "(để trống)",
  conflicts: (count: number) => `Xung đột (${count})`,
  conflictHint: "Chọn nội dung đúng cho từng ô. Ô chưa chọn giữ nguyên như trong bảng.",
  atSplit: (shown: string) => `Lúc chia: ${shown}`,
  keep: (shown: string) => `Giữ trong bảng: ${shown}`,
  take: (from: string, shown: string) => `${from}: ${shown}`,
  apply: "Gộp vào bảng chấm điểm",
  merging: "gộp các phần",
  merged: (taken: number, conflicts: number) =>
    conflicts === 0
      ? `Đã lấy ${taken} nội dung vào bảng. Có thể lấy lại bản trước khi gộp ở phần khôi phục.`
      : `Đã lấy ${taken} nội dung vào bảng; còn ${conflicts} xung đột giữ nguyên, chọn tiếp ở trên.`,
};

export type DepartmentsPaneWords = typeof departmentsPaneVi;

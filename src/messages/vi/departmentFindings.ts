import type { FindingCode } from "@/findings";
import type { Sentences, Value } from "../findingValues";
import { entryFieldsVi, figureFieldsVi } from "./entryFieldNames";

export type DepartmentCode =
  | Extract<
      FindingCode,
      `departments.${string}` | `split.${string}` | `part.${string}` | `merge.${string}`
    >
  | "submission.isPart";

const quoted = (shown: string) => ` “${shown}”`;
const inBrackets = (shown: string) => ` (${shown})`;
const of = (shown: string) => ` của ${shown}`;
const FIELDS = { ...entryFieldsVi, ...figureFieldsVi };
/** Which entry: its field and whose it is. */
const entry = (v: Value<"field" | "label">) =>
  `${v.one("field", FIELDS) || "Nội dung"}${v("label", (label) => ` của “${label}”`)}`;
const content = <Key extends string>(v: Value<Key>, key: Key) =>
  v(key, (shown) => `“${shown}”`) || "để trống";

/** Splitting a sheet for departments and merging the parts, in Vietnamese. */
export const departmentsVi: Sentences<DepartmentCode> = {
  "departments.unknownId": (v) =>
    `Danh sách phân công có mã${v("id", quoted)} không có trong bảng. Hãy kiểm tra lại mã tiêu chí, mã mục hoặc mã số liệu.`,
  "departments.malformed": (v) =>
    `Danh sách phân công sai ở dòng${v.plain("line", (line) => ` ${line}`)}. Mỗi dòng cần mã tiêu chí (hoặc mã mục, mã số liệu) và tên phòng, ban.`,
  "departments.noteDamaged": () =>
    "Phần phân công lưu trong sheet đã hỏng nên không dùng. Hãy phân công lại cho các phòng, ban.",
  "departments.noSheet": () =>
    "Không đọc được bảng chấm điểm này trong sổ. Hãy chọn lại bảng chấm điểm.",
  "departments.isPart": (v) =>
    `Đây là phần${v("department", of)}, không phải bảng chấm điểm của đơn vị. Chia, gộp, chốt, chuyển bảng đều làm trên bảng chấm điểm của đơn vị.`,
  "split.noDepartment": () =>
    "Chưa tiêu chí nào có phòng, ban phụ trách. Hãy phân công trước rồi chia.",
  "split.unassigned": (v) =>
    `Còn tiêu chí${v("criteria", inBrackets)}, số liệu${v("figures", inBrackets)} chưa phân công: không nằm trong tệp nào, người tổng hợp của đơn vị tự nhập.`,
  "split.unread": (v) =>
    `Không đọc được dòng${v("label", quoted)} trong bảng nên dòng này không có trong tệp${v("department", of)}. Hãy khôi phục dòng đó rồi chia lại.`,
  "split.figuresOnly": (v) =>
    `${v("department") || "Phòng, ban"} chỉ được giao số liệu, không có tiêu chí nào nên không có tệp riêng. Hãy giao số liệu đó cho phòng khác, hoặc tự nhập.`,
  "part.unitSheet": () =>
    "Đây là bảng chấm điểm của đơn vị, không phải phần của phòng, ban. Hãy chọn tệp mà phòng, ban gửi lại.",
  "part.recordMissing": () =>
    "Phần của phòng, ban đã mất các ô ẩn nên không biết đã sửa những gì. Hãy xin lại tệp gốc đã chia, chép nội dung vào đó rồi gộp.",
  "part.recordDamaged": () =>
    "Các ô ẩn của phần này đã bị sửa hoặc hỏng nên không gộp được. Hãy xin lại tệp gốc đã chia, chép nội dung vào đó rồi gộp.",
  "part.otherUnit": (v) =>
    `Đây là phần của đơn vị khác${v("unit", quoted)}. Hãy chọn tệp của đơn vị này.`,
  "part.otherYear": (v) =>
    `Đây là phần của bảng chấm năm khác${v.plain("year", (year) => ` (${year})`)}. Hãy chọn tệp của năm này.`,
  "part.otherSet": (v) =>
    `Đây là phần của bảng tiêu chí khác${v("id", quoted)}${v.plain("version", (version) => ` (phiên bản ${version})`)}. Hãy chia lại từ bảng đang dùng.`,
  "part.otherSplit": (v) =>
    `Phần này${v("department", of)} không được chia từ bảng chấm điểm đang mở, mà từ một bản khác. Hãy gộp vào đúng bản đã chia, hoặc chia lại.`,
  "part.earlierSplit": (v) =>
    `Phần này${v("department", of)} thuộc lần chia trước. Vẫn gộp được; những ô đã thay đổi từ đó được nêu thành xung đột.`,
  "part.repeated": (v) =>
    `Phần này${v("department", of)} có nội dung giống tệp${v("other", quoted)}; chỉ tính một lần.`,
  "part.several": (v) =>
    `${v("department") || "Phòng, ban"} có hai tệp khác nhau: tệp này và${v("other", quoted)}. Đã gộp cả hai; ô nào hai tệp ghi khác nhau được nêu thành xung đột. Hãy hỏi lại bản nào là bản cuối.`,
  "part.notOwn": (v) =>
    `Tiêu chí${v("label", quoted)} không do phòng, ban này phụ trách${v("owner", (owner) => ` (đã giao cho ${owner})`)} nên không lấy nội dung${v("held", quoted)}. Nếu đúng, hãy nhập vào bảng của đơn vị hoặc phân công lại rồi gộp lần nữa.`,
  "part.figuresGone": (v) =>
    `Phần này${v("department", of)} đã mất sheet số liệu nên không lấy được số liệu nào. Hãy xin lại tệp đầy đủ.`,
  "part.cellsGone": (v) =>
    `Không tìm thấy${v("count", (count) => ` ${count}`)} ô${v("label", (label) => ` của “${label}”`)} trong phần này nên không lấy gì từ đó. Hãy kiểm tra cột, dòng đã bị xóa và xin lại tệp.`,
  "merge.conflict": (v) =>
    `${entry(v)} đã sửa ở nhiều nơi. Lúc chia: ${content(v, "base")}; trong bảng của đơn vị: ${content(v, "ours")}${v("theirs", (theirs) => `; ${theirs}`)}. Ô giữ nguyên; hãy chọn một nội dung.`,
  "merge.noPlace": (v) =>
    `Bảng của đơn vị không còn ô cho ${entry(v)}; nội dung ${content(v, "theirs")} chưa lấy vào. Hãy khôi phục dòng đó rồi gộp lại.`,
  "merge.unusable": (v) =>
    `${entry(v)} đang báo lỗi${v("theirs", quoted)} nên không lấy vào. Hãy sửa ô đó trong phần của phòng, ban rồi gộp lại.`,
  "merge.formulaAsValue": (v) =>
    `Công thức${v("formula", quoted)} lấy số từ ô khác nên chỉ lấy kết quả. Hãy kiểm tra lại số này.`,
  "merge.progressUnread": () =>
    "Đã ghép xong nhưng chưa đọc lại được sheet; tiến độ đang hiện là của lúc trước khi ghép. Hãy mở lại mục này để xem tiến độ mới.",
  "merge.settledBefore": (v) =>
    `Xung đột đã chọn ở lần gộp trước${v("count", inBrackets)}, nội dung không đổi nên giữ theo lựa chọn đó.`,
  "merge.closed": () =>
    "Bảng chấm điểm đã chốt trước khi gộp; mã đã in không còn đúng. Kiểm tra xong hãy chốt lại.",
  "submission.isPart": (v) =>
    `Đây chỉ là phần${v("department", of)}, không phải bảng chấm điểm đầy đủ nên không được tính. Đơn vị cần gộp các phần rồi gửi bảng chấm điểm của đơn vị.`,
};

import type { FindingCode } from "@/findings";
import type { Sentences, Value } from "../findingValues";

export type EvidenceCode = Extract<FindingCode, `evidence.${string}` | `lists.${string}`>;

const quoted = (shown: string) => ` “${shown}”`;
const inBrackets = (shown: string) => ` (${shown})`;
const spaced = (shown: string) => ` ${shown}`;
const told = (shown: string) => `: ${shown}`;
const period = (v: Value<"from" | "to">) =>
  v("from", (from) => inBrackets(`từ ${from} đến ${v("to")}`));

/** Evidence and the lists made of it, in Vietnamese. */
export const evidenceVi: Sentences<EvidenceCode> = {
  "evidence.beforePeriod": (v) =>
    `Tài liệu${v("document", quoted)}${v("date", inBrackets)} có trước kỳ chấm điểm${period(v)}. Hãy kiểm tra lại ngày hoặc thay bằng tài liệu trong kỳ; nếu chỉ là văn bản làm căn cứ, ghi “căn cứ” trước tên văn bản.`,
  "evidence.afterPeriod": (v) =>
    `Tài liệu${v("document", quoted)}${v("date", inBrackets)} có sau kỳ chấm điểm${period(v)}. Hãy kiểm tra lại ngày; chỉ dùng khi tài liệu phản ánh kết quả trong kỳ, và ghi rõ điều đó ở cột Ghi chú.`,
  "evidence.claimedTwice": (v) =>
    `Tài liệu${v("document", quoted)} được dùng làm minh chứng cho${v("count", spaced)} tiêu chí${v("cells", inBrackets)}. Hãy kiểm tra tài liệu có đúng cho từng tiêu chí; nếu có, nêu rõ mục, trang của tài liệu.`,
  "evidence.datesDiffer": (v) =>
    `Tài liệu${v("document", quoted)} được ghi nhiều ngày khác nhau${v("dates", told)}${v("cells", inBrackets)}. Hãy đối chiếu văn bản và ghi lại cho thống nhất.`,
  "evidence.impossibleDate": (v) =>
    `Tài liệu${v("document", quoted)} ghi ngày${v("entry", quoted)}, không có ngày này. Hãy sửa lại ngày của văn bản.`,
  "evidence.futureDate": (v) =>
    `Tài liệu${v("document", quoted)} ghi ngày${v("date", spaced)}, sau ngày kiểm tra${v("today", inBrackets)}. Hãy kiểm tra lại ngày; nếu văn bản chưa ban hành, bổ sung sau khi có.`,
  "evidence.provisional": (v) =>
    `Nội dung ghi${v("words", quoted)}: số liệu hoặc tài liệu chưa chính thức. Hãy cập nhật trước khi ký, gửi.`,
  "lists.noSheet": (v) =>
    `Không đọc được bảng chấm điểm ở sheet${v("sheet", quoted)} nên chưa lập danh mục. Hãy mở mục Kiểm tra để xem lý do.`,
  "lists.keptChanged": (v) =>
    `Sheet danh mục này đã được sửa ngoài cột Ghi chú nên giữ nguyên; danh mục mới nằm ở sheet${v("sheet", quoted)}. Hãy đối chiếu rồi xóa sheet không dùng.`,
  "lists.notesKept": (v) =>
    `Có${v("count", spaced)} ghi chú thuộc các dòng không còn trong danh mục; chúng được giữ ở cuối danh mục. Hãy chuyển sang dòng phù hợp hoặc xóa đi.`,
};

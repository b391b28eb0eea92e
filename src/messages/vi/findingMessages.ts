import type { FindingCode } from "@/findings";
import type { Sentences, Value } from "../findingValues";
import { departmentsVi } from "./departmentFindings";
import { entryFieldsVi as entryFields, figureFieldsVi as figureFields } from "./entryFieldNames";
import { evidenceVi } from "./evidenceFindings";

const quoted = (shown: string) => ` “${shown}”`;
/** A gap between two measures; one measure alone where both ends are the same. */
const stretch = (v: Value<"from" | "to">) =>
  v("from") !== "" && v("from") === v("to")
    ? v("from", (from) => ` tại ${from}`)
    : v("from", (from) => ` từ ${from}`) + v("to", (to) => ` đến ${to}`);
const inBrackets = (shown: string) => ` (${shown})`;
const because = (reason: string) => (reason === "" ? "" : `: ${reason}`);

const fileKinds = {
  pdf: "Tệp PDF",
  word: "Tệp Word",
  doc: "Tệp Word đời cũ (.doc)",
  rtf: "Tệp RTF",
  mht: "Trang web lưu một tệp (.mht)",
  presentation: "Tệp trình chiếu",
  zip: "Tệp nén",
  ole: "Tệp Office đời cũ này",
  image: "Tệp ảnh",
  html: "Trang web lưu về",
  xml: "Tệp XML",
  text: "Tệp văn bản",
};

const tableAdvice = {
  pdf: "Hãy xin nơi phát hành tệp Word hoặc Excel của bảng; với bản quét, cần gõ lại bảng vào Excel rồi đối chiếu.",
  image:
    "Hãy xin nơi phát hành tệp Word hoặc Excel của bảng; với ảnh chụp, cần gõ lại bảng vào Excel rồi đối chiếu.",
  ole: "Tệp có thể đã hỏng. Hãy mở bằng Excel hoặc Word, lưu lại dạng .xlsx hoặc .docx rồi chọn lại; nếu không mở được, hãy xin lại tệp gốc.",
  doc: "Hãy mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi chọn lại.",
  rtf: "Hãy mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi chọn lại.",
  mht: "Hãy mở bằng Word hoặc trình duyệt, lưu lại thành .docx hoặc .html rồi chọn lại.",
  word: "Hãy mở bằng Word hoặc LibreOffice, lưu lại dạng .docx rồi chọn lại.",
  zip: "Hãy giải nén rồi chọn tệp Word hoặc Excel bên trong.",
};

const damages = {
  directory: "mục lục bên trong tệp bị mất, có thể tệp tải về chưa đủ",
  part: "một thành phần bên trong không đọc được",
  checksum: "nội dung không khớp mã kiểm tra",
  xml: "một thành phần bên trong sai cấu trúc",
  encoding: "chữ trong tệp không đúng bảng mã",
  missingPart: "thiếu thành phần bên trong",
  noSheets: "không có sheet nào",
  sharedString: "một ô tham chiếu chữ không có trong tệp",
  sharedFormula: "một ô tham chiếu công thức không có trong tệp",
};

const leftOutParts = {
  textBox: "hộp văn bản (text box)",
  note: "chú thích cuối trang, cuối văn bản",
};

const lostParts = {
  validation: "quy tắc kiểm tra dữ liệu",
  conditionalFormat: "định dạng có điều kiện",
  drawing: "hình vẽ, biểu đồ",
  comments: "chú thích",
  table: "bảng (Table)",
  password: "mật khẩu bảo vệ",
  names: "tên vùng",
  externalFormula: "công thức nối sang tệp khác",
};

const unreadConditions = {
  wording: "câu chữ chưa nhận ra",
  measures: "các mức dùng đơn vị đo khác nhau",
};

/** Headings of the scoring sheet's columns by their keys. */
const columns = {
  code: "TT",
  label: "Nội dung, các tiêu chí cụ thể",
  standard: "Điểm chuẩn",
  counted: "Tổng điểm chấm",
  explanation: "Ghi chú",
  result: "Kết quả",
  typedPoints: "Điểm nhập tay",
  notArising: "Không phát sinh",
  evidence: "Tài liệu minh chứng",
  crossCheck: "Điểm kiểm tra chéo",
  crossCheckReason: "Lý do khác điểm tự chấm",
  appraised: "Điểm thẩm định",
  appraisedReason: "Lý do khác",
  status: "Tình trạng",
  crossCheckLine: "ẩn (điểm kiểm tra chéo)",
  appraisedLine: "ẩn (điểm thẩm định)",
  numerator: "Tử số",
  denominator: "Mẫu số",
  value: "Kết quả",
  target: "Chỉ tiêu được giao",
  difference: "So với chỉ tiêu",
  previous: "Năm trước",
  change: "Tăng, giảm",
  id: "mã ẩn",
  definition: "bảng tiêu chí ẩn",
};

const doings = {
  listSheets: "đọc danh sách sheet",
  applySheets: "thêm sheet",
  readSheets: "đọc các sheet",
  readShown: "đọc sheet làm nguồn",
  writeCells: "ghi vào ô",
  activate: "mở ô",
  activeSheet: "đọc sheet đang mở",
  onChanged: "theo dõi thay đổi",
  readRestorePoint: "đọc điểm khôi phục",
  readEntries: "đọc số liệu đang có",
  listRestorePoints: "đọc các điểm khôi phục",
  keepRestorePoint: "giữ điểm khôi phục",
  regionalSettings: "đọc định dạng vùng",
  calculate: "tính lại sổ",
};

const stayReasons = {
  removed: "bảng mới không có tiêu chí này",
  heading: "trong bảng mới, dòng này là mục có tiêu chí con (hoặc ngược lại)",
  rule: "bảng mới chấm tiêu chí này theo cách khác",
  bounds: "kết quả không thuộc mức nào của bảng mới",
  standard: "điểm cao hơn điểm chuẩn mới hoặc không phải là số",
  input: "bảng mới hỏi số liệu khác",
  year: "ngày thuộc năm khác",
  role: "bảng mới đổi tiêu chí này giữa điểm chuẩn, điểm thưởng và điểm trừ",
  formula: "ô có công thức không có kết quả",
  closed: "bảng mới không có ô nhập cho nội dung này",
};

/** Quoted, field by field: what was held stays readable where the sheet is not at hand. */
function heldIn<Field extends string>(
  v: Value<NoInfer<Field>>,
  fields: Readonly<Record<Field, string>>
): string {
  const held = (Object.keys(fields) as Field[]).flatMap((field) => {
    const shown = v(field, (text) => `${fields[field]} “${text}”`);
    return shown === "" ? [] : [shown];
  });
  return held.length === 0 ? "" : `. Nội dung: ${held.join("; ")}`;
}

/** What was probably meant by a number that cannot be, and what to do. */
const meant = (v: Value<"likely">, otherwise: string, sign = "") =>
  v("likely", (likely) => `Có phải số cần nhập là ${likely}${sign} không? Hãy sửa lại cho đúng.`) ||
  otherwise;
/** A number, or the day that the program made of what was typed. */
const numberOrDay = (v: Value<"day">, shown: string) =>
  v(
    "day",
    (day) =>
      `Ô này đang chứa ngày ${day}, không phải số cần nhập (gõ 1/5 hay 1-5 thì Excel đổi thành ngày): giá trị ấy`
  ) || shown;

/** What stands beside the standard points. */
const outsideRoles = { bonus: "điểm thưởng", penalty: "điểm trừ" };

/** What was found and what to do next, in Vietnamese. The place is worded apart (see describePlace.ts). */
export const findingsVi: Sentences<FindingCode> = {
  ...departmentsVi,
  ...evidenceVi,
  "file.empty": () => "Tệp rỗng, không có nội dung. Hãy kiểm tra lại tệp gốc rồi chọn lại.",
  "file.notWorkbook": (v) =>
    `${v.one("kind", fileKinds) || "Tệp này"} không phải là sổ Excel. Hãy chọn tệp .xlsx (hoặc .xls) của đơn vị.`,
  "file.notDocument": (v) =>
    `${v.one("kind", fileKinds) || "Tệp này"} không đọc được thành bảng. ${v.one("kind", tableAdvice) || "Hãy chọn tệp Excel (.xlsx), Word (.docx) hoặc trang web (.html) có bảng tiêu chí."}`,
  "file.damaged": (v) =>
    `Tệp bị hỏng, không đọc được đầy đủ${because(v.one("reason", damages))}. Hãy đề nghị đơn vị gửi lại tệp.`,
  "file.encrypted": () =>
    "Tệp đặt mật khẩu mở nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu mở tệp rồi chọn lại.",
  "file.tooLarge": (v) =>
    `Tệp quá lớn${because(v.one("what", { file: `giới hạn ${v.megabytes("limit")} MB`, part: `một thành phần vượt ${v.megabytes("limit")} MB`, total: `giải nén ra vượt ${v.megabytes("limit")} MB`, cells: `quá ${v("limit")} ô`, rows: `quá ${v("limit")} dòng`, columns: `quá ${v("limit")} cột`, merges: `quá ${v("limit")} ô gộp`, formulas: `quá ${v("limit")} công thức`, memory: `cần hơn ${v.megabytes("limit")} MB bộ nhớ để đọc` }))}. Hãy bỏ bớt hình ảnh và các sheet không liên quan rồi chọn lại.`,
  "file.tooSlow": (v) =>
    `Đọc tệp quá lâu${v("seconds", (seconds) => ` (${seconds} giây)`)} nên đã dừng. Hãy mở tệp bằng Excel, lưu lại dạng .xlsx rồi chọn lại.`,
  "file.tooManyParts": (v) =>
    `Tệp có ${v("parts")} thành phần bên trong, quá giới hạn ${v("limit")}, nên không đọc. Hãy chép các sheet chấm điểm sang một sổ mới.`,
  "file.forbiddenXml": () =>
    "Tệp chứa nội dung không an toàn nên không đọc. Hãy mở bằng Excel, lưu lại thành tệp .xlsx mới rồi chọn lại.",
  "file.oldFormat": (v) =>
    `Tệp ở định dạng khác .xlsx${v("format", (format) => ` (${format})`)}: đã đọc được, nhưng nên lưu lại dạng .xlsx và đối chiếu kết quả.`,
  "file.notKept": (v) =>
    `Khi mở ở đây không giữ được ${v("count", (count) => `${count} `)}${v.one("what", lostParts) || "thành phần"}; tệp gốc vẫn nguyên. Nếu cần các thành phần đó, hãy làm tiếp trong Excel.`,
  "file.nestedTable": () =>
    "Trong ô có một bảng con: chữ của bảng con đã gộp vào ô. Hãy đối chiếu ô này với văn bản gốc.",
  "file.numberingNotRead": (v) =>
    `Trong bảng có ${v("count", (count) => `${count} `)}đoạn do Word tự đánh số nên tệp không ghi số ấy và mã mục chưa đọc được. Hãy mở bằng Word, chuyển số tự động thành chữ (hoặc dán bảng sang Excel) rồi chọn lại.`,
  "file.hiddenText": (v) =>
    `Văn bản có ${v("count", (count) => `${count} `)}chỗ chữ ẩn, không đọc vào bảng. Nếu cần, hãy bỏ định dạng ẩn trong văn bản gốc rồi chọn lại.`,
  "file.fontConverted": (v) =>
    `Đã chuyển sang Unicode ${v("count", (count) => `${count} `)}ô, đoạn viết bằng phông chữ cũ${v("from", inBrackets)}. Hãy đối chiếu lại với văn bản gốc, nhất là chữ hoa và tên riêng.`,
  "file.fontDoubtful": (v) =>
    `Nội dung${v("text", quoted)} có vẻ viết bằng phông chữ cũ (TCVN3 hoặc VNI) nhưng chưa đủ căn cứ để chuyển, nên giữ nguyên. Hãy sửa lại nội dung này theo văn bản gốc.`,
  "file.leftOut": (v) =>
    `Văn bản có ${v("count", (count) => `${count} `)}${v.one("what", leftOutParts) || "phần"} không đọc vào bảng. Hãy xem lại; nếu là nội dung của bảng thì chuyển vào ô rồi chọn lại tệp.`,
  "file.cannotRead": (v) =>
    `Không đọc được tệp${v("path", quoted)}${v("detail", inBrackets)}. Hãy kiểm tra tệp còn ở đó và không bị khóa, hoặc lưu lại dạng .xlsx.`,
  "file.notJson": (v) =>
    `Tệp không phải là JSON hợp lệ${v("line", (line) => `: sai ở dòng ${line}${v("column", (column) => `, cột ${column}`)}`)}. Hãy kiểm tra lại tệp.`,

  "create.unitMissing": () => "Chưa có tên đơn vị. Hãy nhập tên đơn vị rồi tạo lại.",
  "create.unitUnknown": (v) =>
    `Danh mục không có đơn vị${v("unit", quoted)}; có tên gần giống: ${v("similar")}. Nếu gõ nhầm, hãy xóa hai sheet vừa tạo và tạo lại với tên đúng.`,
  "create.badYear": (v) =>
    `Năm${v("year", quoted)} không hợp lệ. Hãy nhập năm gồm bốn chữ số, ví dụ 2024.`,

  "set.malformed": (v) =>
    `Tệp không phải là bảng tiêu chí dùng được${v("path", (path) => `: sai ở “${path}”`)}${v("expected", (expected) => `, cần ${expected}`)}. Hãy chọn tệp bảng tiêu chí khác hoặc đề nghị nơi phát hành gửi lại.`,
  "set.tooNew": () =>
    "Bảng tiêu chí này được lập bằng phiên bản mới hơn của phần mềm. Hãy cập nhật phần mềm rồi mở lại.",
  "set.unknown": (v) =>
    `Không tìm thấy bảng tiêu chí${v("id", quoted)}. Hãy chọn một bảng trong danh mục hoặc nạp tệp bảng tiêu chí.`,
  "set.sumDiffers": (v) =>
    `Điểm chuẩn của mục${v("parent", quoted)} là ${v("standard")} nhưng các mục con cộng lại được ${v("sum")}. Hãy đối chiếu với bảng chính thức và sửa lại.`,
  "set.outsideNested": (v) =>
    `Dòng${v("label", quoted)} được ghi là ${v.one("role", outsideRoles) || "điểm ngoài thang"} nhưng nằm trong phần ${v.one("above", outsideRoles) || "khác loại"}. Hãy đưa dòng này ra ngoài, hoặc bỏ một trong hai.`,
  "set.penaltyFromTheTop": (v) =>
    `Dòng điểm trừ${v("label", quoted)} có cách chấm bắt đầu từ ${v("points")} điểm rồi giảm dần, nên khi không có vi phạm lại bị trừ nhiều nhất. Hãy chọn cách chấm tăng dần từ 0.`,
  "set.capAboveMost": (v) =>
    `Dòng ${v.one("role", outsideRoles) || "điểm thưởng, điểm trừ"}${v("label", quoted)} chấm theo tỷ lệ ${v("cap", (cap) => `tính đến ${cap}%`) || "không giới hạn"} nên có thể vượt số điểm của dòng. Hãy giới hạn ở 100% trở xuống.`,
  "set.pointsFiner": (v) =>
    `Điểm${v("points", (points) => ` ${points}`)} cần${v("needs", (needs) => ` ${needs}`)} chữ số thập phân, nhưng bảng chỉ giữ${v("keeps", (keeps) => ` ${keeps}`)} chữ số khi cộng và khi nhập điểm. Hãy tăng số chữ số thập phân của điểm trong thông tin bảng.`,
  "set.topTierDiffers": (v) =>
    `Mức cao nhất là ${v("top")} điểm, không bằng điểm chuẩn ${v("standard")}. Hãy đối chiếu với bảng chính thức.`,
  "set.duplicateId": (v) =>
    `Mã nhận dạng${v("id", quoted)} dùng cho hai tiêu chí. Mỗi tiêu chí phải có mã riêng; hãy sửa bảng tiêu chí.`,
  "set.duplicateTierLabel": (v) =>
    `Hai mức của cùng tiêu chí có nội dung giống nhau${v("label", quoted)}. Hãy ghi rõ để phân biệt được hai mức.`,
  "set.ladderGap": (v) =>
    `Giữa các mức có khoảng hở${stretch(v)}: kết quả trong khoảng đó không rơi vào mức nào. Hãy đối chiếu ngưỡng của các mức.`,
  "set.ladderOverlap": (v) =>
    `Hai mức chồng lên nhau:${v("first", quoted)} và${v("second", quoted)}. Hãy đối chiếu ngưỡng của các mức.`,
  "set.ladderNotFalling": (v) =>
    `Mức${v("tier", quoted)} được ${v("points")} điểm, không thấp hơn mức đứng trên (${v("above")}). Hãy đối chiếu thứ tự và điểm của các mức.`,
  "set.tierUnreachable": (v) =>
    `Không kết quả nào đạt được mức${v("tier", quoted)}. Hãy đối chiếu ngưỡng của mức này.`,
  "set.bandNotRising": (v) =>
    `Mức trừ${v("band", quoted)} trừ ${v("points")} điểm, không nhiều hơn mức đứng trên (${v("above")}). Hãy đối chiếu thứ tự và điểm trừ của các mức.`,
  "set.bandAboveStandard": (v) =>
    `Mức trừ${v("band", quoted)} trừ ${v("points")} điểm, nhiều hơn điểm chuẩn ${v("standard")} của tiêu chí. Hãy đối chiếu với bảng chính thức.`,
  "set.countStepMissing": (v) =>
    `Tiêu chí chấm theo số lượng chưa có ${v.one("what", { each: "số điểm", step: "số lượng" }) || "số điểm hoặc số lượng"} của mỗi lần cộng hoặc trừ. Hãy nhập số lớn hơn 0.`,
  "set.countLimits": (v) =>
    `Giới hạn điểm của tiêu chí chấm theo số lượng chưa hợp lý${v("least", (least) => `: thấp nhất ${least}`)}${v("most", (most) => `, cao nhất ${most}`)}${v("standard", (standard) => `, điểm chuẩn ${standard}`)}. Hãy đối chiếu với bảng chính thức.`,
  "set.leafWithoutRule": () =>
    "Tiêu chí chưa có cách chấm. Hãy bổ sung cách chấm vào bảng tiêu chí.",
  "set.parentWithRule": () =>
    "Mục có tiêu chí con thì không chấm trực tiếp. Hãy bỏ cách chấm của mục này hoặc bỏ các tiêu chí con.",
  "set.badPoints": (v) =>
    `Điểm${v("points", (points) => ` ${points}`)}${v("path", (path) => ` ở “${path}”`)} không hợp lệ: cần số không âm, tối đa bốn chữ số thập phân. Hãy sửa bảng tiêu chí.`,
  "set.badReference": (v) =>
    `Bảng tiêu chí nhắc đến${v("id", quoted)} nhưng không có trong bảng. Hãy đề nghị nơi phát hành bảng sửa lại.`,
  "set.classesNotFalling": (v) =>
    `Ngưỡng của loại${v("class", quoted)} là ${v("min")}, không thấp hơn loại đứng trên (${v("above")}). Hãy đối chiếu ngưỡng xếp loại.`,
  "set.exception": (v) =>
    `Đặc điểm đã biết của bảng tiêu chí${v("reason", (reason) => `: ${reason}`)}.`,
  "set.sample": (v) =>
    v.one("state", {
      partial:
        "Bảng tiêu chí này đọc từ nguồn công khai và chưa đủ. Hãy đối chiếu với quyết định ban hành trước khi nộp chính thức.",
    }) ||
    "Bảng này là mẫu, hoặc chưa rõ quyết định ban hành. Hãy đối chiếu với quyết định ban hành trước khi nộp chính thức.",
  "set.yearDiffers": (v) =>
    `Năm chấm điểm ${v.plain("year")} khác năm của bảng tiêu chí (${v.plain("setYear")}). Hãy kiểm tra đã chọn đúng bảng chưa.`,
  "set.openErrors": (v) =>
    `Bảng tiêu chí còn ${v("errors", (errors) => `${errors} `)}lỗi nên chưa lập được bảng chấm điểm. Hãy sửa các lỗi, hoặc xác nhận chấp nhận chúng.`,
  "set.notKept": (v) =>
    `Bảng tiêu chí${v("title", quoted)} dùng được ngay nhưng chưa lưu được vào sổ này (sổ khóa cấu trúc), nên sẽ mất khi đóng sổ. Hãy tải tệp .json của bảng để giữ lại.`,
  "set.keptDamaged": (v) =>
    `Có ${v("count", (count) => `${count} `)}bảng tiêu chí lưu trong sổ này đã hỏng, không đọc được. Hãy nạp lại từ tệp gốc hoặc tệp .json; các bảng chấm đã tạo không bị ảnh hưởng.`,
  "import.tableTaken": (v) =>
    `Tệp có ${v("count") || "nhiều"} bảng đọc được thành bảng tiêu chí; đã lấy ${v("table", (name) => `“${name}”`) || "bảng đầu tiên"}${v("others", (others) => `, không lấy ${others}`)}. Hãy kiểm tra đã lấy đúng bảng chưa.`,
  "import.noTable": () =>
    "Không thấy bảng tiêu chí nào trong tệp. Bảng cần có các cột TT, Nội dung, Điểm chuẩn như mẫu chính thức.",
  "import.noHeading": () =>
    "Không thấy dòng tiêu đề cột (TT, Nội dung, các tiêu chí cụ thể, Điểm chuẩn …). Hãy ghi dòng tiêu đề như mẫu chính thức.",
  "import.noRows": () => "Bảng có tiêu đề nhưng không có dòng tiêu chí nào. Hãy kiểm tra lại tệp.",
  "import.columnNotRead": (v) =>
    `Cột${v("heading", quoted)} của bảng chưa đọc được nên nội dung cột này chưa có trong bảng tiêu chí. Hãy đối chiếu và bổ sung.`,
  "import.rowNotRead": (v) =>
    `Không hiểu được dòng này${v("text", quoted)} nên đã bỏ qua. Hãy xem lại mã mục và điểm chuẩn của dòng.`,
  "import.pointsNotRead": (v) =>
    `Điểm chuẩn${v("text", quoted)} của${v("label", quoted)} không phải là số. Hãy ghi bằng số, ví dụ 1,75.`,
  "import.pointsInferred": (v) =>
    `${v("label", (label) => `“${label}” `)}để trống điểm chuẩn; lấy ${v("points")} điểm theo ${v.one("from", { label: "nội dung của dòng", children: "tổng các tiêu chí con", someChildren: "tổng các tiêu chí con đã đọc được điểm (còn tiêu chí con chưa đọc được điểm)", tiers: "mức cao nhất" }) || "các dòng khác"}. Hãy đối chiếu lại.`,
  "import.totalDiffers": (v) =>
    `Bảng ghi tổng điểm${v("label", quoted)} là ${v("printed")} nhưng các dòng đọc được cộng lại là ${v("sum")}. Hãy đối chiếu với bảng chính thức.`,
  "import.levelMissing": (v) =>
    `Dòng${v("code", quoted)}${v("label", quoted)} không nằm dưới mục nào${v("expected", (expected) => `: thiếu mục “${expected}”`)}. Hãy kiểm tra thứ tự các mã mục.`,
  "import.duplicateCode": (v) =>
    `Mã mục${v("code", quoted)} lặp lại trong cùng một mục. Cả hai dòng đều được giữ; hãy kiểm tra lại.`,
  "import.codeMissing": (v) =>
    `Dòng${v("label", quoted)} có điểm nhưng không có mã mục; đã đọc thành một tiêu chí${v("parent", (parent) => ` thuộc “${parent}”`)}. Hãy đối chiếu với bảng gốc.`,
  "import.codeRestored": (v) =>
    `Mã mục${v("printed", quoted)} của${v("label", quoted)} được đọc là${v("code", quoted)} vì bảng tính đã bỏ số 0 ở cuối. Hãy đối chiếu với bảng gốc.`,
  "import.levelFromLook": (v) =>
    `${v("rows", (rows) => `${rows} dòng`) || "Các dòng"} đề mục không có mã${v("label", (label) => ` (dòng đầu: “${label}”)`)}; cấp của các dòng này đọc theo chữ đậm, chữ hoa. Hãy đối chiếu với bảng gốc.`,
  "import.ruleNotRead": (v) =>
    `Cách chấm${v("text", quoted)} của${v("label", quoted)} chưa tính tự động được: người chấm tự xác định điểm.`,
  "import.codeJump": (v) =>
    `Mã mục nhảy từ${v("before", quoted)} sang${v("code", quoted)}${v("label", (label) => ` (“${label}”)`)}: có thể thiếu dòng. Hãy đối chiếu với bảng gốc.`,
  "import.codeIsDate": (v) =>
    `Mã mục của${v("label", quoted)} đã bị bảng tính đổi thành ngày${v.plain("printed", inBrackets)}${v("code", (code) => `; được đọc lại là “${code}”`) || "; chưa đọc lại được mã"}. Hãy đối chiếu với bảng gốc.`,
  "import.rowsHidden": (v) =>
    `Bảng có nội dung đang ẩn${v("rows", (rows) => `: ${rows} dòng`)}${v("columns", (columns) => `, ${columns} cột`)}; phần ẩn vẫn được đọc vào bảng tiêu chí. Hãy bỏ ẩn để xem lại; nếu không dùng thì xóa hẳn rồi chọn lại tệp.`,
  "import.codedTiers": (v) =>
    `Các dòng${v("tiers", quoted)} dưới${v("label", quoted)} là các mức điểm của tiêu chí này nên được đọc thành mức, bỏ mã của dòng.`,
  "import.labelMissing": (v) =>
    `Dòng mã${v("code", quoted)} không có nội dung tiêu chí; tạm ghi mã thay nội dung. Hãy xem bảng gốc và ghi nội dung của dòng.`,
  "import.worthNothing": (v) =>
    `Dòng${v("label", quoted)} có 0 điểm và được đọc thành một tiêu chí; có thể đó là một mức điểm của tiêu chí đứng trên. Hãy đối chiếu với bảng gốc.`,
  "import.pointsColumns": (v) =>
    `Bảng có nhiều cột điểm chuẩn: đã lấy cột${v("heading", quoted)}, không lấy${v("others", quoted)}. Hãy kiểm tra đó có phải là cột cần dùng không.`,
  "import.tiersTurned": (v) =>
    `Bảng in các mức của${v("label", quoted)} từ thấp lên cao; bảng tiêu chí xếp lại từ cao xuống thấp, ngưỡng và điểm giữ nguyên.`,
  "import.ladderNotWhole": (v) =>
    `Các mức của${v("label", quoted)} ${
      v.one("reason", {
        gap: `có khoảng hở${stretch(v)}, kết quả trong khoảng đó không rơi vào mức nào`,
        overlap: `chồng lên nhau:${v("first", quoted)} và${v("second", quoted)}`,
        unreachable: `có mức không kết quả nào đạt được:${v("first", quoted)}`,
        notFalling: `có điểm không giảm dần:${v("first", quoted)}`,
      }) || "chưa khớp nhau"
    }. Người chấm sẽ tự chọn mức; hãy đối chiếu với bảng gốc.`,
  "import.yearNotRead": (v) =>
    `Phần đầu của bảng không nêu năm; tạm lấy năm ${v.plain("year")}. Hãy ghi năm trong tên bảng, hoặc kiểm tra lại năm trước khi dùng.`,
  "import.textBelow": (v) =>
    `Phần chữ dưới dòng tổng cộng (${v("rows")} dòng, từ${v("text", quoted)}) không có điểm nên không được đọc thành tiêu chí.`,
  "import.bandsRead": (v) =>
    `${v("label", (label) => `“${label}” `)}được chấm bằng cách trừ vào ${v("points")} điểm theo các mức trừ của bảng${v("tier", (tier) => `; dòng “${tier}” được hiểu là không bị trừ điểm`)}. Hãy đối chiếu với bảng gốc.`,
  "import.proportionalRead": (v) =>
    `${v("label", (label) => `“${label}” `)}được chấm theo tỷ lệ: điểm chuẩn nhân với mức độ hoàn thành${v("cap", (cap) => `, tính đến ${cap}%`)}${v("text", (text) => ` (bảng ghi “${text}”)`)}. Hãy đối chiếu với bảng gốc.`,
  "import.lateRead": (v) =>
    `${v("label", (label) => `“${label}” `)}được chấm theo số ngày chậm${v("deadline", (day) => `, hạn ${day}`)}${v("working", () => ", chỉ tính ngày làm việc")}${v("forceMajeure", () => ", trường hợp bất khả kháng được tính như đúng hạn")}. Hãy đối chiếu với bảng gốc.`,
  "import.outsideRead": (v) =>
    `Phần${v("label", quoted)} được đọc là ${v.one("role", outsideRoles) || "điểm cộng, trừ"} ngoài điểm chuẩn: không tính vào tổng điểm chuẩn của bảng.`,
  "import.outsideInTotal": (v) =>
    `Phần${v("label", quoted)} (${v("points")} điểm) đã nằm trong tổng điểm mà bảng ghi nên được đọc như các phần khác, không phải ${v.one("role", outsideRoles) || "điểm cộng, trừ"} ngoài điểm chuẩn. Hãy đối chiếu lại.`,
  "import.outsideUnsure": (v) =>
    `Bảng không cho biết tổng điểm có gồm phần${v("label", quoted)} (${v("points")} điểm) hay không; tạm đọc là ${v.one("role", outsideRoles) || "điểm cộng, trừ"} ngoài điểm chuẩn. Hãy đối chiếu với bảng gốc rồi sửa hoặc xác nhận.`,
  "import.conditionNotRead": (v) =>
    `Chưa hiểu được điều kiện của mức${v("tier", quoted)}${because(v.one("reason", unreadConditions))}: người chấm sẽ tự chọn mức.`,
  "import.tierImplied": (v) =>
    `Đã thêm mức${v("tier", quoted)} (${v("points")} điểm) mà bảng không in: đúng hạn thì được trọn điểm chuẩn. Hãy đối chiếu lại.`,
  "import.tierAboveStandard": (v) =>
    `Mức${v("tier", quoted)} được ${v("points")} điểm, cao hơn điểm chuẩn ${v("standard")}. Hãy đối chiếu với bảng chính thức.`,
  "import.decisionNotRead": () =>
    "Phần đầu của bảng không nêu quyết định ban hành nên bảng này được coi là mẫu. Nếu là bảng chính thức, hãy ghi số, ngày của quyết định ở phía trên bảng.",

  "entry.notNumber": (v) =>
    `Kết quả${v("entry", quoted)} không phải là số. Hãy nhập một số, ví dụ 96,5.`,
  "entry.numberAsText": (v) =>
    `Ô này ghi${v("entry", quoted)} dưới dạng chữ nên Excel không tính được. Hãy nhập lại thành số${v("number", (shown) => ` ${shown}`)}.`,
  "entry.dayUnlikely": (v) =>
    `Kết quả${v("entry", quoted)} được hiểu là ngày${v("date", (date) => ` ${date}`)}, ngoài khoảng${v("from", (from) => ` từ ${from}`)}${v("to", (to) => ` đến ${to}`)} nên chưa được tính. Hãy nhập đủ ngày/tháng/năm, ví dụ 28/02/2024.`,
  "entry.notDate": (v) =>
    `Kết quả${v("entry", quoted)} chưa phải là ngày mà Excel hiểu${v("date", (date) => `; có lẽ là ${date}`)}. Hãy nhập lại theo dạng ngày/tháng/năm, ví dụ 28/02/2024.`,
  "entry.notChoice": (v) =>
    `Mức${v("entry", quoted)} không có trong tiêu chí này. Hãy chọn lại trong danh sách của ô.`,
  "entry.notYesNo": (v) =>
    `Kết quả${v("entry", quoted)} không có trong danh sách của ô. Hãy chọn lại trong danh sách.`,
  "entry.notDegree": (v) =>
    `Kết quả${v("entry", quoted)} không phải là câu trả lời, cũng không phải là tỷ lệ. Hãy nhập Đạt, Không đạt, hoặc mức độ hoàn thành, ví dụ 80%.`,
  "entry.notCalculated": (v) =>
    `Công thức${v("formula", quoted)} trong ô chưa được tính nên chưa có kết quả. Hãy mở tệp bằng Excel hoặc LibreOffice, tính lại (F9) rồi lưu.`,
  "entry.cellError": (v) =>
    `Ô đang báo lỗi${v("entry", quoted)}. Hãy sửa công thức hoặc nhập lại kết quả.`,
  "entry.outOfRange": (v) =>
    `${numberOrDay(v, `Kết quả${v("entry", (entry) => quoted(`${entry}${v("sign")}`))}`)} nằm ngoài khoảng cho phép${v("min", (min) => ` từ ${min}${v("sign")}`)}${v("max", (max) => ` đến ${max}${v("sign")}`)} nên chưa được tính. ${meant(v, "Hãy kiểm tra lại số đã nhập.", v("sign"))}`,
  "entry.maybeDay": (v) =>
    `Số lượng${v("entry", quoted)} lớn hơn nhiều so với các mức của tiêu chí và trùng với ngày${v("day", (day) => ` ${day}`)} trong Excel; vẫn được tính như đã nhập. Nếu đã gõ 1/5 hay 1-5, hãy nhập lại số lượng.`,
  "entry.noTier": (v) =>
    `Kết quả${v("entry", quoted)} không rơi vào mức nào của tiêu chí. Hãy xem lại kết quả, hoặc nhập điểm trực tiếp kèm giải trình.`,
  "entry.zeroDenominator": () =>
    "Mẫu số bằng 0 nên không tính được tỷ lệ. Hãy nhập lại mẫu số, hoặc đánh dấu không phát sinh.",
  "entry.resultsDiffer": (v) =>
    `Kết quả nhập là ${v("typed")} nhưng tính từ tử số và mẫu số được ${v("computed")}. Hãy giữ một trong hai cho đúng.`,
  "entry.resultUnused": (v) =>
    `Tiêu chí này chỉ chấm bằng điểm nhập tay; nội dung${v("entry", quoted)} ở ô Kết quả không được tính. Hãy ghi điểm vào cột Điểm nhập tay và xóa ô này.`,
  "entry.targetMissing": () =>
    "Chưa nhập chỉ tiêu được giao nên chưa chấm được tiêu chí này. Hãy nhập chỉ tiêu.",
  "entry.missing": () => "Chưa chấm tiêu chí này. Hãy nhập kết quả hoặc điểm.",
  "entry.formulaTrusted": (v) =>
    `Kết quả lấy từ công thức riêng của đơn vị${v("formula", quoted)}, chưa tính lại được ở đây. Hãy tự kiểm tra công thức.`,
  "points.notNumber": (v) =>
    `Điểm${v("entry", quoted)} không phải là số. Hãy nhập lại điểm bằng số.`,
  "points.numberAsText": (v) =>
    `Điểm${v("entry", quoted)} đang ở dạng chữ nên không cộng được. Hãy nhập lại thành số${v("number", (shown) => ` ${shown}`)}.`,
  "points.aboveStandard": (v) =>
    `${numberOrDay(v, `Điểm ${v("entry")}`)} cao hơn điểm chuẩn ${v("standard")} nên không được tính. ${meant(v, "Hãy nhập lại điểm.")}`,
  "points.negative": (v) => `Điểm ${v("entry")} nhỏ hơn 0 nên không được tính. Hãy nhập lại điểm.`,
  "points.scoredLeftOut": (v) =>
    `Đơn vị ghi không phát sinh nên điểm chuẩn${v("standard", (standard) => ` ${standard}`)} của tiêu chí này không nằm trong điểm tối đa, nhưng ở đây vẫn chấm${v("points", (points) => ` ${points}`)} điểm. Hãy thống nhất với đơn vị: xóa điểm này, hoặc xóa dấu không phát sinh.`,
  "points.aboveMost": (v) =>
    `${numberOrDay(v, `Điểm${v("entry", (entry) => ` ${entry}`)}`)} vượt mức tối đa${v("most", (most) => ` ${most}`)} của dòng điểm thưởng, điểm trừ này nên không được tính. ${meant(v, "Hãy nhập lại điểm.")}`,
  "points.aboveCap": (v) =>
    `${numberOrDay(v, `Điểm${v("entry", (entry) => ` ${entry}`)}`)} cao hơn mức cao nhất${v("most", (most) => ` ${most}`)} mà cách chấm theo tỷ lệ cho phép nên không được tính. ${meant(v, "Hãy nhập lại điểm.")}`,
  "points.sumAboveMost": (v) =>
    `Tổng ${v.one("role", outsideRoles) || "điểm"} của các tiêu chí con là${v("points", (points) => ` ${points}`)}, vượt mức tối đa${v("most", (most) => ` ${most}`)}. Tổng vẫn được giữ nguyên; hãy giảm điểm của tiêu chí con cho đúng mức tối đa.`,
  "points.typedOverComputed": (v) =>
    `Điểm nhập tay ${v("typed")} được dùng thay cho điểm theo kết quả ${v("computed")}. Nếu không chủ ý, hãy xóa điểm nhập tay.`,
  "points.notATier": (v) =>
    `Điểm ${v("typed")} không bằng điểm của mức nào trong tiêu chí. Hãy kiểm tra lại, hoặc ghi lý do ở cột Ghi chú.`,
  "points.belowWithoutExplanation": (v) =>
    `Điểm${v("points", (points) => ` ${points}`)} thấp hơn điểm chuẩn${v("standard", (standard) => ` ${standard}`)} nhưng chưa ghi lý do. Hãy ghi lý do ở cột Ghi chú.`,
  "points.penaltyWithoutExplanation": (v) =>
    `Bị trừ${v("points", (points) => ` ${points}`)} điểm nhưng chưa ghi lý do. Hãy ghi lý do ở cột Ghi chú.`,
  "forceMajeure.withoutReason": () =>
    "Kết quả ghi chậm do bất khả kháng nhưng chưa giải trình. Hãy ghi sự việc ở cột Ghi chú.",
  "points.provisional": (v) =>
    `Kết quả${v("entry", quoted)} được so với giá trị tốt nhất của cụm nên chưa có điểm; điểm có khi trưởng cụm tổng hợp. Nếu đã biết giá trị tốt nhất, hãy nhập vào dòng bên dưới tiêu chí.`,
  "entry.betterThanBest": (v) =>
    `Kết quả${v("entry", quoted)} tốt hơn giá trị ghi là tốt nhất của cụm${v("best", quoted)}; tạm tính trọn điểm chuẩn. Hãy kiểm tra lại hai số này.`,
  "points.withoutEvidence": () =>
    "Tiêu chí có điểm nhưng chưa ghi tài liệu minh chứng. Hãy ghi số, ngày của văn bản minh chứng.",
  "notArising.undecided": () =>
    "Đã đánh dấu không phát sinh, nhưng bảng tiêu chí không nói chấm thế nào. Hãy nhập điểm và ghi lý do.",
  "notArising.withoutReason": () =>
    "Đã đánh dấu không phát sinh nhưng chưa ghi lý do. Hãy ghi lý do ở cột Ghi chú.",
  "notArising.unknownMark": (v) =>
    `Dấu${v("entry", quoted)} ở cột Không phát sinh không có trong danh sách. Hãy chọn lại trong danh sách của ô.`,
  "total.leftOut": (v) =>
    `Có ${v("criteria")} tiêu chí không phát sinh nên không tính: tổng điểm tính trên ${v("outOf")} điểm chuẩn thay vì ${v("full")}. Hãy kiểm tra lý do đã ghi ở từng tiêu chí.`,
  "total.rescaled": (v) =>
    `Có ${v("criteria")} tiêu chí không phát sinh nên không tính: điểm đạt được trên ${v("remaining")} điểm chuẩn còn lại được quy đổi về thang ${v("full")} điểm. Hãy kiểm tra lý do đã ghi ở từng tiêu chí.`,
  "crossCheck.withoutReason": () =>
    "Điểm kiểm tra chéo khác điểm tự chấm nhưng chưa ghi lý do. Đơn vị kiểm tra hãy ghi lý do.",
  "appraised.withoutReason": () =>
    "Điểm thẩm định khác điểm trước đó nhưng chưa ghi lý do. Hãy ghi lý do.",
  "figure.notNumber": (v) =>
    `Số liệu${v("label", quoted)} ghi${v("entry", quoted)}, không phải là số. Hãy nhập lại bằng số.`,
  "figure.zeroDenominator": (v) =>
    `Mẫu số của số liệu${v("label", quoted)} bằng 0 nên không tính được tỷ lệ. Hãy kiểm tra lại.`,

  "fill.malformed": (v) =>
    `Tệp số liệu chưa đúng mẫu${v("path", (path) => `: sai ở “${path}”`)}. Hãy sửa tệp rồi làm lại.`,
  "fill.unknownCriterion": (v) =>
    `Không có tiêu chí${v("id", quoted)} trong bảng. Hãy kiểm tra mã tiêu chí.`,
  "fill.notALeaf": (v) =>
    `${v("id", (id) => `“${id}” `)}là mục có tiêu chí con nên không nhập trực tiếp được. Hãy nhập cho từng tiêu chí bên dưới.`,
  "fill.closedCell": (v) =>
    `Tiêu chí${v("id", quoted)} không có ô để nhập nội dung này. Hãy bỏ nội dung đó khỏi tệp.`,
  "fill.unknownFigure": (v) =>
    `Không có số liệu${v("id", quoted)} trong sheet Số liệu. Hãy kiểm tra mã số liệu.`,
  "fill.ambiguousPercent": (v) =>
    `Không rõ${v("entry", quoted)} là tỷ lệ hay phần trăm. Hãy ghi có dấu %, ví dụ 96,5%.`,

  "move.noSheet": (v) =>
    `Không có bảng chấm điểm${v("sheet", quoted)} đọc được trong sổ này. Hãy chọn lại bảng cần chuyển.`,
  "move.otherYear": (v) =>
    `Nội dung của năm ${v.plain("from")} đã chép sang bảng năm ${v.plain("to")}. Hãy rà soát từng kết quả, minh chứng cho đúng năm mới.`,
  "move.entryLeft": (v) =>
    `Chưa chuyển được nội dung của tiêu chí${v("label", quoted)}${because(v.one("reason", stayReasons))}${heldIn(v, entryFields)}. Bảng cũ còn nguyên; hãy nhập lại vào bảng mới nếu cần.`,
  "move.figureLeft": (v) =>
    `Chưa chuyển được số liệu${v("label", quoted)} vì sheet Số liệu mới không có ô nhập tương ứng${heldIn(v, figureFields)}. Bảng cũ còn nguyên; hãy nhập lại nếu cần.`,
  "move.byLikeness": (v) =>
    `Nội dung của tiêu chí cũ${v("before", quoted)} đã chuyển sang tiêu chí gần giống${v("after", quoted)}. Hãy kiểm tra hai tiêu chí có đúng là một không.`,
  "move.formulaAsValue": (v) =>
    `Công thức${v("formula", quoted)} lấy số từ ô khác nên chỉ chuyển kết quả. Hãy kiểm tra lại số này.`,

  "sheet.noneOfOurs": () =>
    "Sổ này không có bảng chấm điểm nào. Hãy mở sổ có bảng chấm điểm, hoặc tạo bảng chấm điểm mới.",
  "sheet.stampDamaged": () =>
    "Thông tin nhận dạng của sheet bị sửa nên không đọc được. Hãy chép lại sheet từ tệp gốc.",
  "sheet.stampMissing": () =>
    "Sheet không còn thông tin nhận dạng; đã đối chiếu theo nội dung các dòng. Hãy kiểm tra lại kết quả đọc.",
  "sheet.setUnavailable": (v) =>
    `Bảng tiêu chí của sheet${v("id", quoted)}${v.plain("version", (version) => ` (phiên bản ${version})`)} chưa có ở máy này. Hãy nạp tệp bảng tiêu chí đó rồi kiểm tra lại.`,
  "sheet.setChanged": (v) =>
    `Nội dung bảng tiêu chí của sheet${v("id", quoted)}${v.plain("version", (version) => ` (phiên bản ${version})`)} đã bị thay đổi. Hãy dùng đúng bản mà Trưởng cụm gửi.`,
  "sheet.columnMissing": (v) =>
    `Thiếu cột “${v.one("column", columns) || v("column")}”. Hãy khôi phục cột đã xóa, hoặc tạo bảng mới rồi chép số liệu sang.`,
  "sheet.idsGone": () =>
    "Cột mã ẩn không còn; đã đối chiếu theo mã mục và nội dung. Hãy kiểm tra lại kết quả đọc.",
  "sheet.unitMissing": () => "Chưa ghi tên đơn vị. Hãy ghi tên đơn vị vào bảng chấm điểm.",
  "sheet.unitChanged": (v) =>
    `Tên đơn vị trên bảng${v("cell", quoted)} khác tên lúc tạo bảng${v("stamp", quoted)}. Hãy kiểm tra bảng này của đơn vị nào.`,
  "sheet.formulasGone": () =>
    "Bảng chỉ còn giá trị, mọi công thức đã mất (thường do dán dạng giá trị). Điểm được tính lại từ kết quả đã nhập, nhưng bảng in không tự tính nữa. Hãy dùng tệp gốc, hoặc tạo bảng mới rồi chuyển số liệu sang.",
  "sheet.unitTwice": (v) =>
    `Sổ có nhiều bảng chấm điểm của cùng đơn vị, cùng năm${v("list", (list) => ` (${list})`)}. Khi gửi Trưởng cụm, hãy chỉ giữ một bảng: các bảng khác nhau thì không bảng nào được tính.`,
  "sheet.figuresMissing": () =>
    "Sổ không có sheet Số liệu của bảng này, nên báo cáo của cụm sẽ thiếu số liệu của đơn vị. Hãy chép sheet Số liệu từ tệp gốc vào cùng sổ.",
  "sheet.figuresTwice": (v) =>
    `Sổ có nhiều sheet số liệu của cùng đơn vị, cùng năm${v("list", (list) => ` (${list})`)}; chỉ sheet đứng trước được đọc. Hãy giữ đúng một sheet và xóa các sheet còn lại.`,
  "sheet.tablesDiffer": (v) =>
    `Các bảng chấm điểm trong sổ này theo nhiều bảng tiêu chí hoặc nhiều năm khác nhau${v("list", (list) => ` (${list})`)}. Khi gửi Trưởng cụm, hãy chỉ giữ bảng đúng năm và đúng bảng tiêu chí chung.`,
  "submission.closed": (v) =>
    `Hồ sơ đã chốt và từ đó không bị sửa. Hãy đối chiếu mã ${v("code")} với mã in trên bản giấy đã ký${v("figuresCode", (code) => `; sheet số liệu có mã ${code}`)}.`,
  "submission.closingLost": () =>
    "Bảng có dòng chốt nhưng phần ẩn giữ bản đã chốt đã bị xóa, nên không biết có bị sửa sau khi chốt hay không. Hãy đối chiếu từng điểm với bản giấy đã ký, hoặc đề nghị đơn vị gửi lại tệp gốc.",
  "submission.changedAfterClosing": (v) =>
    `Hồ sơ đã sửa sau khi chốt với mã ${v("code")}${v("cells", (cells) => `; khác bản đã chốt ở ô ${cells}`)}${v("more", (more) => ` và ${more} ô khác`)}${v("rowsLost", (rows) => `; thiếu hoặc trùng ${rows} dòng đã chốt`)}. Bản đã in, đã ký không còn khớp: hãy sửa lại như bản đã ký, hoặc chốt lại (mã mới ${v("codeNow")}), in và ký lại.`,
  "submission.codeDiffers": (v) =>
    `Mã chốt${v("code", quoted)} không khớp với số liệu lưu khi chốt: phần ẩn của sheet đã bị sửa bằng tay. Hãy đối chiếu từng điểm với bản giấy đã ký, hoặc đề nghị đơn vị chốt và gửi lại; số liệu hiện nay có mã ${v("codeNow")}.`,
  "closing.noSheet": () =>
    "Không có bảng chấm điểm này trong sổ đang mở. Hãy bấm Kiểm tra lại rồi chọn bảng khác.",
  "closing.noPlace": () =>
    "Sheet này chưa có chỗ giữ bản chốt (làm bằng bản cũ, hoặc các cột ẩn đã bị xóa). Hãy tạo bảng mới trên cùng bảng tiêu chí và chuyển số liệu sang (mục Bảng chấm), rồi chốt bảng mới.",
  "closing.openErrors": (v) =>
    `Đã chốt khi còn ${v("errors")} lỗi chưa xử lý. Nên sửa các lỗi đó, rồi chốt lại trước khi in và ký.`,
  "closing.notClosed": () => "Bảng chấm điểm này chưa chốt; không có gì để mở lại.",
  "row.missing": (v) =>
    `Thiếu dòng${v("code", (code) => ` ${code}`)}${v("label", quoted)}${v("above", (cell) => `, lẽ ra đứng dưới dòng của ô ${cell}`)}. Nếu vừa xóa, hãy hoàn tác (Ctrl+Z); nếu không, hãy lập lại bảng đủ dòng: số liệu còn lại được chép sang.`,
  "row.duplicate": (v) =>
    `Dòng${v("label", quoted)}${v("found", quoted)} có nhiều lần trong bảng${v("cells", (cells) => ` (các ô ${cells})`)} nên không dòng nào được tính. Hãy giữ dòng đúng và xóa các dòng còn lại.`,
  "row.textDiffers": (v) =>
    `Nội dung dòng đã đổi: đúng ra là${v("expected", quoted)}${v("found", (found) => `, nay là “${found}”`)}. Dòng này chưa được tính. Nếu chỉ sửa chữ, hãy trả lại nội dung của bảng; nếu là dòng khác dán hoặc sắp xếp vào đây, hãy hoàn tác (Ctrl+Z) hoặc chuyển số liệu về đúng dòng.`,
  "row.unknown": (v) =>
    `Dòng${v("text", quoted)}${v("found", quoted)} không thuộc bảng này nên không được tính. Nếu cần, hãy chuyển nội dung sang cột Ghi chú.`,
  "row.standardChanged": (v) =>
    `Điểm chuẩn trên bảng là ${v("found")} nhưng bảng tiêu chí quy định ${v("expected")}. Hãy trả lại điểm chuẩn của bảng.`,
  "row.tierChanged": (v) =>
    `Dòng mức đã bị sửa: đúng ra là${v("expected", quoted)}${v("found", (found) => `, nay là “${found}”`)}. Điểm được tính theo bảng gốc; hãy trả lại nội dung của bảng.`,
  "fix.changedSince": () =>
    "Ô này đã thay đổi sau lần kiểm tra nên không sửa gì. Hãy kiểm tra lại rồi sửa.",
  "row.moved": () =>
    "Dòng này không còn đứng đúng thứ tự của bảng. Điểm vẫn được đọc theo mã của dòng; hãy đưa dòng về chỗ cũ trước khi in.",
  "row.formulaOverwritten": (v) =>
    `Công thức tính điểm đã bị ghi đè${v("typed", (typed) => ` bằng “${typed}”`)}. Điểm được tính lại từ kết quả đã nhập${v("computed", (computed) => `: ${computed}`)}. Muốn nhập điểm, hãy dùng cột Điểm nhập tay.`,
  "row.totalOverwritten": (v) =>
    `Công thức ở dòng${v("label", quoted)} đã bị ghi đè${v("typed", (typed) => ` bằng “${typed}”`)}. Tổng tính lại từ các dòng${v("computed", (computed) => ` là ${computed}`)}; bản in đang sai. Hãy hoàn tác (Ctrl+Z) hoặc chép lại công thức từ tệp gốc.`,
  "row.shownOverwritten": (v) =>
    `Ô${v.one("column", columns) ? ` ở cột ${v.one("column", columns)}` : ""} của dòng${v("label", quoted)} vốn tự tính đã bị ghi đè${v("typed", (typed) => ` bằng “${typed}”`)}. Điểm không đổi, nhưng ô này không còn theo số liệu. Hãy hoàn tác (Ctrl+Z) hoặc khôi phục công thức.`,
  "row.formulaBroken": (v) =>
    `Công thức ở dòng${v("label", quoted)} trỏ tới ô không còn nữa (#REF!)${v("cached", (cached) => `, đang cho “${cached}”`)}${v("computed", (computed) => `; tính lại từ số liệu đã nhập được ${computed}`)}. Bản in sẽ sai: hãy hoàn tác (Ctrl+Z) việc xóa hoặc cắt ô, hoặc khôi phục công thức.`,
  "row.strayEntry": (v) =>
    `Nội dung${v("entry", quoted)} nằm ở ô không thuộc tiêu chí nào nên không được đọc. Nếu là kết quả, điểm hay minh chứng của một tiêu chí, hãy chuyển về đúng ô của tiêu chí đó; nếu không, hãy xóa.`,
  "row.parentTyped": (v) =>
    `Mục${v("label", quoted)} có điểm nhập tay${v("typed", (typed) => ` ${typed}`)}; điểm của mục luôn là tổng các tiêu chí con${v("computed", (computed) => `: ${computed}`)}. Hãy khôi phục công thức.`,
  "row.cachedDiffers": (v) =>
    `${v("label", (label) => `“${label}”: `)}tệp ghi ${v("cached") || "trống"} nhưng tính lại được ${v("computed") || "trống"}; dùng kết quả tính lại. Hãy mở tệp, tính lại (F9) và lưu.`,
  "pool.unitUnknown": (v) =>
    `Đơn vị${v("unit", quoted)} không có trong danh sách cụm nên chưa tính${v("similar", (similar) => `; gần giống “${similar}”`)}. Hãy sửa tên đơn vị trong bảng hoặc bổ sung vào danh sách.`,
  "pool.duplicateSame": (v) =>
    `Đơn vị có nhiều tệp giống hệt nhau${v("files", because)}; chỉ tính một lần.`,
  "pool.duplicateDiffers": (v) =>
    `Đơn vị có nhiều bảng chấm khác nhau${v("files", because)} nên chưa tính bảng nào. Hãy bỏ bớt, chỉ giữ bảng đúng.`,
  "pool.unitMissing": (v) =>
    `Chưa có bảng chấm điểm của đơn vị${v("unit", quoted)}. Hãy nhắc đơn vị gửi tệp.`,
  "pool.fileRefused": () =>
    "Không đọc được tệp này nên chưa tính. Hãy xem lý do ở danh sách tệp và đề nghị đơn vị gửi lại.",
  "pool.otherSet": (v) =>
    `Đơn vị chấm theo bảng tiêu chí${v("set", quoted)}${v("expected", (expected) => `, khác bảng của nhóm “${expected}”`)}, nên chưa tính. Hãy đề nghị đơn vị chấm theo bảng chung.`,
  "pool.noCommonSet": (v) =>
    `Các đơn vị nhóm${v("group", quoted)} chấm theo ${v("sets")} bảng tiêu chí khác nhau, không bảng nào chiếm đa số, nên chưa tính đơn vị nào. Hãy thống nhất một bảng rồi tổng hợp lại.`,
  "pool.otherYear": (v) =>
    `Bảng chấm của năm ${v.plain("year")}, khác năm của cụm (${v.plain("expected")}), nên chưa tính. Hãy chọn đúng tệp.`,
  "pool.nothingScored": () =>
    "Bảng chấm chưa có điểm nào nên đơn vị chưa được xếp hạng. Hãy đề nghị đơn vị chấm và gửi lại.",
  "pool.countedLinesDiffer": (v) =>
    `Nhóm${v("group", quoted)} xếp hạng theo điểm khác nguồn: ${v("self")} đơn vị theo điểm tự chấm, ${v("crossCheck")} theo điểm kiểm tra chéo, ${v("appraised")} theo điểm thẩm định. Hãy bổ sung cho thống nhất trước khi dùng thứ hạng.`,
  "pool.basesDiffer": (v) =>
    `Tổng điểm chuẩn để so sánh trong nhóm${v("group", quoted)} không bằng nhau, từ ${v("lowest")} đến ${v("highest")}, do có tiêu chí không tính. Hãy cân nhắc khi dùng thứ hạng.`,
  "pool.provisional": (v) =>
    `Thứ hạng nhóm${v("group", quoted)} còn tạm tính: mới có ${v("counted")}/${v("units")} đơn vị.`,
  "pool.bestTaken": (v) =>
    `Tiêu chí${v("label", quoted)} so với giá trị tốt nhất của nhóm${v("group", quoted)}: ${v("best")}${v("unitLabel", (unit) => ` ${unit}`)}. Điểm của các đơn vị đã được tính theo giá trị này.`,
  "pool.bestDiffers": (v) =>
    `Ở tiêu chí${v("label", quoted)}, bảng của đơn vị ghi giá trị tốt nhất là ${v("typed")}, còn cụm tổng hợp được ${v("best")}${v("unitLabel", (unit) => ` ${unit}`)}. Điểm tính theo giá trị của cụm; hãy báo đơn vị sửa bảng.`,
  "pool.illustrative": (v) =>
    `${v("units", (units) => `${units} đơn vị có`) || "Có"} dữ liệu minh họa; không dùng kết quả này làm số liệu chính thức.`,
  "roster.malformed": (v) =>
    `Tệp danh sách cụm chưa đúng mẫu${v("path", (path) => `: sai ở “${path}”`)}${v("name", (name) => ` (“${name}”)`)}${v("expected", (expected) => `, cần ${expected}`)}. Hãy sửa tệp rồi chọn lại.`,
  "roster.duplicateUnit": (v) =>
    `Đơn vị${v("name", quoted)} có hai lần trong danh sách cụm. Hãy bỏ bớt một dòng.`,
  "crossCheck.self": (v) =>
    `Đơn vị${v("unit", quoted)} được phân công tự kiểm tra mình. Hãy phân công đơn vị khác.`,
  "crossCheck.notOneToOne": (v) =>
    `Phân công kiểm tra chéo chưa đủ một - một${v("unit", (unit) => ` ở đơn vị “${unit}”`)}: mỗi đơn vị kiểm tra một đơn vị và được một đơn vị kiểm tra. Hãy xem lại phân công.`,
  "crossCheck.unknownUnit": (v) =>
    `Phân công kiểm tra chéo có đơn vị${v("unit", quoted)} không thuộc nhóm nào của cụm. Hãy sửa tên đơn vị hoặc bổ sung vào nhóm.`,
  "cluster.notACluster": () =>
    "Sổ này không có kết quả tổng hợp của cụm. Hãy tổng hợp từ các tệp của đơn vị, hoặc mở sổ tổng hợp của cụm.",
  "cluster.sheetMissing": (v) =>
    `Sổ tổng hợp thiếu sheet${v("sheet", quoted)}${v("group", (group) => ` của nhóm “${group}”`)} hoặc sheet đó không đọc được. Hãy tổng hợp lại từ các tệp của đơn vị.`,
  "cluster.sheetRepeated": (v) =>
    `Sheet này trùng với sheet${v("first", quoted)}; chỉ đọc sheet đó. Hãy xóa sheet thừa.`,
  "cluster.notNumber": (v) =>
    `Ô này phải là số nhưng ghi${v("found", quoted)} nên chưa được tính. Hãy nhập lại bằng số.`,

  "report.templateInvalid": (v) =>
    `Mẫu báo cáo không dùng được${v("detail", inBrackets)}${v("tag", (tag) => `, ở trường “${tag}”`)}. Hãy kiểm tra các trường trong mẫu Word, hoặc dùng mẫu có sẵn.`,
  "report.templateUnknownField": (v) =>
    `Mẫu báo cáo có trường${v("field", quoted)} mà phần mềm không có số liệu; trường được giữ nguyên trong văn bản. Hãy sửa tên trường trong mẫu.`,
  "report.figureMissing": (v) =>
    `Chưa đủ số liệu${v("figure", quoted)}${v("group", (group) => ` của nhóm “${group}”`)} nên chỗ này trong báo cáo để trống. Hãy bổ sung ở sheet Số liệu.`,

  "workbook.failed": (v) =>
    `Chưa ${v.one("doing", doings) || "thực hiện"} được${v("detail", inBrackets)}. Sổ giữ nguyên như trước; hãy thử lại.`,
  "workbook.timeout": (v) =>
    `Chưa ${v.one("doing", doings) || "thực hiện"} được vì Excel không trả lời. Hãy đợi Excel xong việc khác rồi thử lại.`,
  "workbook.unsettled": (v) =>
    `Chưa ${v.one("doing", doings) || "thực hiện"} được và chưa hoàn lại được phần làm dở${v("detail", inBrackets)}. Khoan lưu hay gửi sổ này; hãy đợi Excel xong việc khác rồi thử lại, phần làm dở sẽ được hoàn lại trước.`,
  "workbook.busy": () =>
    "Excel đang bận, có thể do đang sửa dở một ô. Hãy nhấn Enter để kết thúc sửa ô rồi thử lại.",
  "workbook.apiMissing": (v) =>
    `Phiên bản Excel này chưa cho phép ${v.one("doing", doings) || "thao tác này"}. Cần Excel 2021, Microsoft 365 hoặc Excel trên web.`,
  "workbook.sheetExists": (v) =>
    `Sổ đã có sheet tên${v("sheet", quoted)}. Hãy đổi tên hoặc xóa sheet đó rồi làm lại; nội dung cũ vẫn giữ nguyên.`,
  "workbook.sheetGone": (v) =>
    `Không còn sheet${v("sheet", quoted)} trong sổ. Hãy kiểm tra lại để cập nhật danh sách.`,
  "workbook.sheetName": (v) =>
    `Tên sheet${v("sheet", quoted)} không dùng được: cần 1–31 ký tự, không có []:*?/\\\\ và không trùng nhau. Hãy đổi tên đơn vị hoặc tên sheet.`,
  "workbook.locked": (v) =>
    `Ô ${v("cell")} của sheet${v("sheet", quoted)} đang khóa nên không ghi được. Hãy nhập vào các ô dành cho đơn vị.`,
  "restore.notKept": () =>
    "Cấu trúc sổ đang bị khóa nên không lưu được điểm khôi phục; việc vẫn được làm. Muốn có điểm khôi phục, hãy bỏ khóa cấu trúc sổ (Review → Protect Workbook).",
  "restore.dropped": (v) =>
    `Đã bỏ các điểm khôi phục cũ nhất${v("count", (count) => ` (${count} điểm)`)}, vì mỗi sheet chỉ giữ${v("limit", (limit) => ` ${limit}`)} điểm và sổ không nên quá nặng. Cần giữ lâu thì lưu riêng một bản của tệp.`,
  "restore.sheetGone": () =>
    "Sheet của điểm khôi phục này không còn trong sổ, hoặc sheet cùng tên nay là của hồ sơ khác; chưa khôi phục gì. Hãy đưa số liệu của điểm ra danh sách rồi chép lại.",
  "restore.left": (v) =>
    `Có ô đã chọn${v("count", (count) => ` (${count} ô)`)} chưa khôi phục được vì không còn chỗ, hoặc nay đã giống lúc đó. Hãy bấm “So với hiện tại” để xem lại, ô không còn chỗ thì chép từ danh sách.`,
  "record.notYet": () =>
    "Việc đã làm xong nhưng Excel chưa nhận phần ghi nhật ký thay đổi. Không cần làm gì: lần ghi sau sẽ ghi cả những thay đổi này.",
  "record.notKept": () =>
    "Cấu trúc sổ đang bị khóa nên không ghi được nhật ký thay đổi; việc vẫn được làm. Hãy bỏ khóa cấu trúc sổ (Review → Protect Workbook) rồi kiểm tra lại.",
  "record.noNames": () =>
    "Hàng hoặc cột mã ẩn của sheet không còn, nên nhật ký không ghi được thay đổi của sheet này. Hãy dùng lại tệp gốc, hoặc tạo bảng mới rồi chuyển số liệu sang.",
  "record.folded": () =>
    "Nhật ký của sheet đã dài, các thay đổi cũ được gộp lại; giá trị cuối của từng ô vẫn còn. Cần giữ đủ thì tải nhật ký về trước khi làm tiếp.",
  "record.none": () => "Sheet này chưa có nhật ký thay đổi. Hãy bấm Kiểm tra lại để ghi lần đầu.",
  "workbook.structureLocked": (v) =>
    `Chưa ${v.one("doing", doings) || "thực hiện"} được vì cấu trúc sổ đang bị khóa. Hãy bỏ khóa (Review → Protect Workbook) rồi làm lại.`,
  "workbook.restorePointGone": () => "Không còn điểm khôi phục này trong sổ. Hãy chọn điểm khác.",
  "workbook.tooLarge": (v) =>
    `Nội dung quá lớn để ${v.one("doing", doings) || "xử lý"} một lần${v("detail", inBrackets)}. Hãy bỏ bớt các sheet không liên quan rồi thử lại.`,
  "workbook.regionalSettings": (v) =>
    `Excel trên máy này không đọc số, ngày theo cách viết Việt Nam: dấu thập phân là “${v("decimal")}”${v("shortDate", (pattern) => `, ngày viết kiểu ${pattern}`)}. Gõ 1,5 hoặc 03/04/2024 có thể thành số khác, ngày khác. Hãy đặt định dạng vùng (Region) của máy là Vietnamese rồi mở lại Excel, hoặc gõ theo cách của máy và xem lại ô sau khi gõ.`,
  "operation.cancelled": () => "Đã dừng theo yêu cầu; chưa ghi gì vào sổ.",
};

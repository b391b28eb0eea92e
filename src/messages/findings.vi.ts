import type { FindingCode } from "@/findings";
import type { Value } from "./values";

const quoted = (shown: string) => ` “${shown}”`;
const because = (shown: string) => ` (${shown})`;

/** What was found and what to do next, in Vietnamese. The place is said apart (see place.ts). */
export const findingsVi: Readonly<Record<FindingCode, (value: Value) => string>> = {
  "file.empty": () => "Tệp rỗng, không có nội dung. Hãy kiểm tra lại tệp gốc rồi chọn lại.",
  "file.notWorkbook": () =>
    "Tệp này không phải là sổ Excel. Hãy chọn tệp .xlsx (hoặc .xls) của đơn vị.",
  "file.notZip": () =>
    "Tệp có đuôi .xlsx nhưng nội dung không phải là sổ Excel. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại.",
  "file.damaged": (v) =>
    `Tệp bị hỏng, không đọc được${v("reason", because)}. Hãy đề nghị đơn vị gửi lại tệp.`,
  "file.encrypted": () =>
    "Tệp đặt mật khẩu mở nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu mở tệp rồi chọn lại.",
  "file.tooLarge": (v) =>
    `Tệp quá lớn${v("limit", (limit) => `, giới hạn là ${limit}`)}. Hãy bỏ bớt hình ảnh và các sheet không liên quan rồi chọn lại.`,
  "file.tooManyParts": (v) =>
    `Tệp có quá nhiều thành phần bên trong${v("limit", (limit) => ` (giới hạn ${limit})`)} nên không đọc. Hãy chép các sheet chấm điểm sang một sổ mới.`,
  "file.forbiddenXml": () =>
    "Tệp chứa nội dung không an toàn nên không đọc. Hãy mở bằng Excel, lưu lại thành tệp .xlsx mới rồi chọn lại.",
  "file.oldFormat": () =>
    "Tệp ở định dạng cũ (.xls, .xlsb hoặc .ods): đã đọc được, nhưng nên lưu lại dạng .xlsx và đối chiếu kết quả.",
  "file.cannotWrite": (v) =>
    `Không ghi được tệp${v("path", quoted)}${v("reason", because)}. Hãy kiểm tra thư mục, quyền ghi và đóng tệp nếu đang mở.`,
  "file.cannotRead": (v) =>
    `Không đọc được tệp${v("path", quoted)}${v("reason", because)}. Hãy kiểm tra tệp còn ở đó và không bị khóa.`,
  "file.notJson": (v) =>
    `Tệp không phải là JSON hợp lệ${v("reason", because)}. Hãy kiểm tra lại tệp.`,

  "set.malformed": (v) =>
    `Tệp không phải là bảng tiêu chí dùng được${v("path", (path) => `: sai ở “${path}”`)}${v("expected", (expected) => `, cần ${expected}`)}. Hãy chọn tệp bảng tiêu chí khác hoặc đề nghị nơi phát hành gửi lại.`,
  "set.tooNew": () =>
    "Bảng tiêu chí này được lập bằng phiên bản mới hơn của phần mềm. Hãy cập nhật phần mềm rồi mở lại.",
  "set.unknown": (v) =>
    `Không tìm thấy bảng tiêu chí${v("set", quoted)}. Hãy chọn một bảng trong danh mục hoặc nạp tệp bảng tiêu chí.`,
  "set.sumDiffers": (v) =>
    `Điểm chuẩn của mục${v("parent", quoted)} là ${v("standard")} nhưng các mục con cộng lại được ${v("sum")}. Hãy đối chiếu với bảng chính thức và sửa lại.`,
  "set.topTierDiffers": (v) =>
    `Mức cao nhất là ${v("top")} điểm, không bằng điểm chuẩn ${v("standard")}. Hãy đối chiếu với bảng chính thức.`,
  "set.duplicateId": (v) =>
    `Mã nhận dạng${v("id", quoted)} dùng cho hai tiêu chí. Mỗi tiêu chí phải có mã riêng; hãy sửa bảng tiêu chí.`,
  "set.duplicateTierLabel": (v) =>
    `Hai mức của cùng tiêu chí có nội dung giống nhau${v("label", quoted)}. Hãy ghi rõ để phân biệt được hai mức.`,
  "set.ladderGap": (v) =>
    `Giữa các mức có khoảng hở${v("gap", because)}: có kết quả không rơi vào mức nào. Hãy đối chiếu ngưỡng của các mức.`,
  "set.ladderOverlap": (v) =>
    `Hai mức chồng lên nhau${v("overlap", because)}: một kết quả rơi vào cả hai. Hãy đối chiếu ngưỡng của các mức.`,
  "set.ladderNotFalling": () =>
    "Điểm của các mức không giảm dần từ trên xuống. Hãy đối chiếu thứ tự và điểm của các mức.",
  "set.leafWithoutRule": () =>
    "Tiêu chí chưa có cách chấm. Hãy bổ sung cách chấm vào bảng tiêu chí.",
  "set.parentWithRule": () =>
    "Mục có tiêu chí con thì không chấm trực tiếp. Hãy bỏ cách chấm của mục này hoặc bỏ các tiêu chí con.",
  "set.badPoints": (v) =>
    `Điểm${v("points", quoted)} không hợp lệ: cần số không âm, tối đa bốn chữ số thập phân. Hãy sửa bảng tiêu chí.`,
  "set.exception": (v) =>
    `Đặc điểm đã biết của bảng tiêu chí${v("reason", (reason) => `: ${reason}`)}.`,
  "set.sample": () =>
    "Đây là khung mẫu để tập làm, không phải bảng tiêu chí chính thức. Không dùng để nộp chính thức khi chưa đối chiếu quyết định ban hành.",
  "set.yearDiffers": (v) =>
    `Năm chấm${v("year", quoted)} khác năm của bảng tiêu chí${v("setYear", quoted)}. Hãy kiểm tra đã chọn đúng bảng chưa.`,
  "set.openErrors": (v) =>
    `Bảng tiêu chí còn ${v("count", (count) => `${count} `)}lỗi chưa xử lý nên chưa lập được bảng chấm điểm. Hãy sửa các lỗi, hoặc xác nhận chấp nhận chúng.`,
  "import.noTable": () =>
    "Không thấy bảng tiêu chí nào trong tệp. Bảng cần có các cột TT, Nội dung, Điểm chuẩn như mẫu chính thức.",
  "import.noHeading": () =>
    "Không thấy dòng tiêu đề cột (TT, Nội dung, các tiêu chí cụ thể, Điểm chuẩn …). Hãy ghi dòng tiêu đề như mẫu chính thức.",
  "import.noRows": () => "Bảng có tiêu đề nhưng không có dòng tiêu chí nào. Hãy kiểm tra lại tệp.",
  "import.rowNotRead": (v) =>
    `Không hiểu được dòng này${v("text", quoted)} nên đã bỏ qua. Hãy xem lại mã mục và điểm chuẩn của dòng.`,
  "import.pointsNotRead": (v) =>
    `Điểm chuẩn${v("entry", quoted)} không phải là số. Hãy ghi bằng số, ví dụ 1,75.`,
  "import.totalDiffers": (v) =>
    `Tổng điểm ghi trong bảng là ${v("standard")} nhưng các phần cộng lại được ${v("sum")}. Hãy đối chiếu với bảng chính thức.`,
  "import.levelMissing": (v) =>
    `Mã mục${v("code", quoted)} nhảy cấp: thiếu mục cha. Hãy kiểm tra thứ tự các mã mục.`,
  "import.duplicateCode": (v) =>
    `Mã mục${v("code", quoted)} lặp lại trong cùng một mục. Cả hai dòng đều được giữ; hãy kiểm tra lại.`,
  "import.conditionNotRead": (v) =>
    `Chưa hiểu được điều kiện của mức${v("label", quoted)}: người chấm sẽ tự chọn mức.`,
  "import.tierAboveStandard": (v) =>
    `Điểm của mức (${v("top")}) cao hơn điểm chuẩn (${v("standard")}). Hãy đối chiếu với bảng chính thức.`,

  "entry.notNumber": (v) =>
    `Kết quả${v("entry", quoted)} không phải là số. Hãy nhập một số, ví dụ 96,5.`,
  "entry.numberAsText": (v) =>
    `Ô này ghi${v("entry", quoted)} dưới dạng chữ nên Excel không tính được. Hãy nhập lại thành số${v("number", (shown) => ` ${shown}`)}.`,
  "entry.notDate": (v) =>
    `Kết quả${v("entry", quoted)} không phải là ngày. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 28/02/2024.`,
  "entry.notChoice": (v) =>
    `Mức${v("entry", quoted)} không có trong tiêu chí này. Hãy chọn lại trong danh sách của ô.`,
  "entry.notYesNo": (v) =>
    `Kết quả${v("entry", quoted)} phải là “Có” hoặc “Không”. Hãy chọn lại trong danh sách của ô.`,
  "entry.cellError": (v) =>
    `Ô đang báo lỗi${v("entry", quoted)}. Hãy sửa công thức hoặc nhập lại kết quả.`,
  "entry.outOfRange": (v) =>
    `Kết quả${v("entry", quoted)} nằm ngoài khoảng cho phép${v("min", (min) => ` từ ${min}`)}${v("max", (max) => ` đến ${max}`)}. Hãy kiểm tra lại số đã nhập.`,
  "entry.noTier": (v) =>
    `Kết quả${v("entry", quoted)} không rơi vào mức nào của tiêu chí. Hãy xem lại kết quả, hoặc nhập điểm trực tiếp kèm giải trình.`,
  "entry.zeroDenominator": () =>
    "Mẫu số bằng 0 nên không tính được tỷ lệ. Hãy nhập lại mẫu số, hoặc đánh dấu không phát sinh.",
  "entry.resultsDiffer": (v) =>
    `Kết quả nhập là ${v("typed")} nhưng tính từ tử số và mẫu số được ${v("computed")}. Hãy giữ một trong hai cho đúng.`,
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
    `Điểm ${v("typed")} cao hơn điểm chuẩn ${v("standard")} nên không được tính. Hãy nhập lại điểm.`,
  "points.negative": (v) => `Điểm ${v("typed")} nhỏ hơn 0 nên không được tính. Hãy nhập lại điểm.`,
  "points.typedOverComputed": (v) =>
    `Điểm nhập trực tiếp ${v("typed")} được dùng thay cho điểm theo kết quả ${v("computed")}. Nếu không chủ ý, hãy xóa điểm nhập trực tiếp.`,
  "points.notATier": (v) =>
    `Điểm ${v("typed")} không bằng điểm của mức nào trong tiêu chí. Hãy kiểm tra lại, hoặc ghi lý do ở cột Ghi chú.`,
  "points.belowWithoutExplanation": (v) =>
    `Điểm${v("points", (points) => ` ${points}`)} thấp hơn điểm chuẩn${v("standard", (standard) => ` ${standard}`)} nhưng chưa ghi lý do. Hãy ghi lý do ở cột Ghi chú.`,
  "points.withoutEvidence": () =>
    "Tiêu chí có điểm nhưng chưa ghi tài liệu minh chứng. Hãy ghi số, ngày của văn bản minh chứng.",
  "notArising.undecided": () =>
    "Đã đánh dấu không phát sinh, nhưng bảng tiêu chí không nói chấm thế nào. Hãy nhập điểm và ghi lý do.",
  "notArising.withoutReason": () =>
    "Đã đánh dấu không phát sinh nhưng chưa ghi lý do. Hãy ghi lý do ở cột Ghi chú.",
  "notArising.unknownMark": (v) =>
    `Dấu${v("entry", quoted)} ở cột Không phát sinh không có trong danh sách. Hãy chọn lại trong danh sách của ô.`,
  "crossCheck.withoutReason": () =>
    "Điểm kiểm tra chéo khác điểm tự chấm nhưng chưa ghi lý do. Đơn vị kiểm tra hãy ghi lý do.",
  "appraised.withoutReason": () =>
    "Điểm thẩm định khác điểm trước đó nhưng chưa ghi lý do. Hãy ghi lý do.",
  "figure.notNumber": (v) => `Số liệu${v("entry", quoted)} không phải là số. Hãy nhập lại bằng số.`,
  "figure.zeroDenominator": () =>
    "Mẫu số của số liệu bằng 0 nên không tính được tỷ lệ. Hãy kiểm tra lại.",

  "sheet.noneOfOurs": () =>
    "Sổ này không có bảng chấm điểm nào. Hãy mở sổ có bảng chấm điểm, hoặc tạo bảng chấm điểm mới.",
  "sheet.stampDamaged": () =>
    "Thông tin nhận dạng của sheet bị sửa nên không đọc được. Hãy chép lại sheet từ tệp gốc.",
  "sheet.stampMissing": () =>
    "Sheet không còn thông tin nhận dạng; đã đối chiếu theo nội dung các dòng. Hãy kiểm tra lại kết quả đọc.",
  "sheet.setUnavailable": (v) =>
    `Bảng tiêu chí của sheet${v("set", quoted)}${v("version", (version) => ` (phiên bản ${version})`)} chưa có ở máy này. Hãy nạp tệp bảng tiêu chí đó rồi kiểm tra lại.`,
  "sheet.setChanged": (v) =>
    `Bảng tiêu chí${v("set", quoted)} của sheet khác với bảng cùng tên ở máy này. Hãy dùng đúng bản mà Trưởng cụm gửi.`,
  "sheet.columnMissing": (v) =>
    `Thiếu cột${v("column", quoted)}. Hãy khôi phục cột đã xóa hoặc tạo bảng mới rồi chép số liệu sang.`,
  "sheet.idsGone": () =>
    "Cột mã ẩn không còn; đã đối chiếu theo mã mục và nội dung. Hãy kiểm tra lại kết quả đọc.",
  "sheet.unitMissing": () => "Chưa ghi tên đơn vị. Hãy ghi tên đơn vị vào bảng chấm điểm.",
  "sheet.unitChanged": (v) =>
    `Tên đơn vị trên bảng${v("cell", quoted)} khác tên lúc tạo bảng${v("stamp", quoted)}. Hãy kiểm tra bảng này của đơn vị nào.`,
  "row.missing": (v) =>
    `Thiếu dòng tiêu chí${v("label", quoted)}${v("expected", quoted)}. Hãy khôi phục dòng đã xóa từ tệp gốc.`,
  "row.duplicate": (v) =>
    `Tiêu chí này xuất hiện hai lần${v("first", (first) => ` (lần đầu ở ${first})`)}. Hãy xóa dòng thừa.`,
  "row.textDiffers": (v) =>
    `Nội dung dòng đã đổi: đúng ra là${v("expected", quoted)}, nay là${v("found", quoted)}. Dòng này chưa được tính; hãy khôi phục nội dung hoặc thứ tự dòng.`,
  "row.unknown": (v) =>
    `Dòng này không thuộc bảng tiêu chí${v("found", quoted)} nên không được tính. Nếu cần, hãy chuyển nội dung sang cột Ghi chú.`,
  "row.standardChanged": (v) =>
    `Điểm chuẩn trên bảng là ${v("found")} nhưng bảng tiêu chí quy định ${v("expected")}. Hãy khôi phục điểm chuẩn.`,
  "row.formulaOverwritten": (v) =>
    `Công thức tính điểm đã bị ghi đè${v("found", quoted)}. Điểm được tính lại từ kết quả đã nhập; nếu muốn nhập điểm, hãy dùng cột Điểm nhập trực tiếp.`,
  "row.parentTyped": (v) =>
    `Mục cha có điểm nhập tay${v("found", quoted)}; điểm mục cha luôn là tổng các tiêu chí con. Hãy khôi phục công thức.`,
  "row.cachedDiffers": (v) =>
    `Điểm hiện trong tệp là ${v("cached")} nhưng tính lại được ${v("computed")}; dùng điểm tính lại. Hãy mở tệp, tính lại (F9) và lưu.`,
  "pool.unitUnknown": (v) =>
    `Đơn vị${v("unit", quoted)} không có trong danh sách cụm${v("similar", (similar) => `; gần giống “${similar}”`)}. Hãy sửa tên đơn vị trong bảng hoặc bổ sung vào danh sách.`,
  "pool.duplicateSame": (v) =>
    `Đơn vị có nhiều tệp giống hệt nhau${v("files", because)}; chỉ tính một lần.`,
  "pool.duplicateDiffers": (v) =>
    `Đơn vị có nhiều bảng chấm khác nhau${v("files", because)} nên chưa tính bảng nào. Hãy bỏ bớt, chỉ giữ bảng đúng.`,
  "pool.unitMissing": (v) =>
    `Chưa có bảng chấm điểm của đơn vị${v("unit", quoted)}. Hãy nhắc đơn vị gửi tệp.`,
  "pool.otherSet": (v) =>
    `Đơn vị chấm theo bảng tiêu chí khác${v("set", quoted)} với các đơn vị cùng nhóm${v("expected", quoted)}. Hãy đề nghị đơn vị chấm lại theo bảng chung.`,
  "pool.otherYear": (v) =>
    `Bảng chấm của năm${v("year", (year) => ` ${year}`)}, khác năm của cụm${v("expected", (year) => ` (${year})`)}. Hãy chọn đúng tệp.`,
  "pool.provisional": (v) =>
    `Nhóm${v("group", quoted)} mới tính được ${v("counted")}/${v("units")} đơn vị nên thứ hạng còn tạm tính. Hãy bổ sung hồ sơ còn thiếu rồi tổng hợp lại.`,
  "pool.illustrative": () =>
    "Có dữ liệu minh họa trong kết quả này; không dùng làm số liệu chính thức.",
  "pool.fileRefused": () =>
    "Tệp không đọc được nên chưa tính vào cụm. Hãy xem lý do ở danh sách tệp và đề nghị đơn vị gửi lại.",
  "pool.noCommonSet": (v) =>
    `Nhóm${v("group", quoted)} dùng ${v("sets")} bảng tiêu chí khác nhau, không bảng nào chiếm đa số nên chưa xếp hạng. Hãy thống nhất một bảng rồi tổng hợp lại.`,
  "pool.nothingScored": () =>
    "Bảng chấm chưa có điểm nào nên đơn vị chưa được xếp hạng. Hãy đề nghị đơn vị chấm điểm rồi gửi lại.",
  "pool.countedLinesDiffer": (v) =>
    `Các đơn vị của nhóm${v("group", quoted)} được xếp hạng theo loại điểm khác nhau: tự chấm ${v("self")}, kiểm tra chéo ${v("crossCheck")}, thẩm định ${v("appraised")} đơn vị. Hãy bổ sung cho thống nhất trước khi công bố hạng.`,
  "pool.basesDiffer": (v) =>
    `Tổng điểm tối đa của các đơn vị trong nhóm${v("group", quoted)} khác nhau (từ ${v("lowest")} đến ${v("highest")}), do có tiêu chí không phát sinh. Hãy cân nhắc khi so sánh điểm.`,
  "roster.malformed": (v) =>
    `Tệp danh sách cụm chưa đúng mẫu${v("path", (path) => `: sai ở “${path}”`)}${v("expected", (expected) => `, cần ${expected}`)}. Hãy sửa tệp rồi chọn lại.`,
  "roster.duplicateUnit": (v) =>
    `Đơn vị${v("unit", quoted)} có hai lần trong danh sách cụm. Hãy bỏ bớt một dòng.`,
  "crossCheck.self": (v) =>
    `Đơn vị${v("unit", quoted)} được phân công tự kiểm tra mình. Hãy phân công đơn vị khác.`,
  "crossCheck.notOneToOne": (v) =>
    `Phân công kiểm tra chéo chưa đủ một - một${v("unit", (unit) => ` ở đơn vị “${unit}”`)}: mỗi đơn vị kiểm tra một đơn vị và được một đơn vị kiểm tra. Hãy xem lại phân công.`,
  "crossCheck.unknownUnit": (v) =>
    `Phân công kiểm tra chéo có đơn vị${v("unit", quoted)} không thuộc nhóm nào. Hãy sửa tên trong phân công hoặc bổ sung đơn vị vào danh sách.`,
  "cluster.sheetMissing": (v) =>
    `Sổ tổng hợp thiếu sheet${v("sheet", quoted)}${v("group", (group) => ` của nhóm “${group}”`)} hoặc sheet bị hỏng. Hãy dùng lại sổ gốc, hoặc tổng hợp lại từ các tệp của đơn vị.`,
  "cluster.sheetRepeated": (v) =>
    `Sheet này là bản sao của sheet${v("first", quoted)} nên không đọc. Hãy xóa bản thừa.`,
  "cluster.notNumber": (v) =>
    `Ô này phải là số nhưng đang ghi${v("found", quoted)} nên không được tính. Hãy khôi phục số từ sổ gốc.`,
  "cluster.notACluster": () =>
    "Sổ này không có kết quả tổng hợp của cụm. Hãy tổng hợp từ các tệp của đơn vị, hoặc mở sổ tổng hợp của cụm.",

  "report.templateInvalid": (v) =>
    `Mẫu báo cáo không dùng được${v("reason", because)}. Hãy kiểm tra các trường trong mẫu Word, hoặc dùng mẫu có sẵn.`,
  "report.templateUnknownField": (v) =>
    `Mẫu báo cáo có trường${v("field", quoted)} không có số liệu tương ứng. Hãy sửa tên trường trong mẫu.`,
  "report.figureMissing": (v) =>
    `Chưa có số liệu${v("figure", quoted)} nên chỗ này trong báo cáo để trống. Hãy bổ sung ở sheet Số liệu.`,

  "workbook.failed": (v) =>
    `Excel chưa thực hiện được thao tác${v("doing", quoted)}${v("detail", because)}. Sổ giữ nguyên như trước; hãy thử lại.`,
  "workbook.timeout": (v) =>
    `Excel không trả lời khi đang thực hiện${v("doing", quoted)}. Hãy đợi Excel xong việc khác rồi thử lại.`,
  "workbook.busy": () =>
    "Excel đang bận, có thể do đang sửa dở một ô. Hãy nhấn Enter để kết thúc sửa ô rồi thử lại.",
  "workbook.apiMissing": (v) =>
    `Phiên bản Excel này chưa hỗ trợ thao tác cần thiết${v("doing", quoted)}. Cần Excel 2021, Microsoft 365 hoặc Excel trên web.`,
  "workbook.sheetExists": (v) =>
    `Sổ đã có sheet tên${v("sheet", quoted)}. Hãy đổi tên hoặc xóa sheet đó rồi làm lại; nội dung cũ vẫn giữ nguyên.`,
  "workbook.sheetGone": (v) =>
    `Không còn sheet${v("sheet", quoted)} trong sổ. Hãy kiểm tra lại để cập nhật danh sách.`,
  "operation.cancelled": () => "Đã dừng theo yêu cầu; chưa ghi gì vào sổ.",
};

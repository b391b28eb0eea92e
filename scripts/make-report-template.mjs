/**
 * Makes assets/reports/bao-cao-kiem-tra.docx, the bundled template of the cluster's report. The
 * structure follows the report of the Nam Trung Bộ và Tây Nguyên cluster for 2024; the sentences
 * are our own; what a person must fill in stands in square brackets. The layout is that of Nghị
 * định 30/2020/NĐ-CP, Phụ lục I. Tags in braces are fields of src/report/fields.ts.
 *
 * Usage: node scripts/make-report-template.mjs [target.docx]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** The earliest time a zip archive can hold, so that every run makes the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Millimetres as twentieths of a point. */
const mm = (length) => Math.round((length * 1440) / 25.4);
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Looks of a run or of a paragraph's end; size in points. */
function looks({ bold = false, italic = false, size = 14 } = {}) {
  const weight = `${bold ? "<w:b/>" : ""}${italic ? "<w:i/>" : ""}`;
  return `<w:rPr>${weight}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;
}

const run = (text, options) =>
  `<w:r>${looks(options)}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph; lengths in millimetres, spaces before and after in points. */
function paragraph(text, options = {}) {
  const {
    align = "both",
    indent = 10,
    before = 6,
    after = 0,
    keepNext = false,
    border = "",
    left = 0,
    right = 0,
  } = options;
  const properties = [
    keepNext ? "<w:keepNext/>" : "",
    border,
    `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`,
    `<w:ind w:left="${mm(left)}" w:right="${mm(right)}" w:firstLine="${mm(indent)}"/>`,
    `<w:jc w:val="${align}"/>`,
    looks(options),
  ].join("");
  return `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : run(text, options)}</w:p>`;
}

const heading = (text) => paragraph(text, { bold: true, keepNext: true });
const subheading = (text) => paragraph(text, { bold: true, italic: true, keepNext: true });
const centred = (text, options = {}) =>
  paragraph(text, { align: "center", indent: 0, before: 0, ...options });
/** A loop's opening or closing tag, alone in its paragraph: it leaves no empty line behind. */
const tag = (text) => paragraph(text, { before: 0, indent: 0 });
const loop = (name, ...content) => [tag(`{#${name}}`), ...content, tag(`{/${name}}`)].join("");

/** A line under the text above, `width` millimetres long, in a column `column` wide. */
function rule(width, column) {
  const side = (column - width) / 2;
  const border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>';
  return paragraph("", { indent: 0, before: 2, border, left: side, right: side, align: "center" });
}

/** A table; widths in millimetres, cells as ready paragraphs. */
function table(widths, rows, { lines = true } = {}) {
  const border = (side) =>
    `<w:${side} w:val="${lines ? "single" : "nil"}" w:sz="4" w:space="0" w:color="000000"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
  const grid = widths.map((width) => `<w:gridCol w:w="${mm(width)}"/>`).join("");
  const total = widths.reduce((sum, width) => sum + mm(width), 0);
  const cell = (content, index) =>
    `<w:tc><w:tcPr><w:tcW w:w="${mm(widths[index])}" w:type="dxa"/><w:vAlign w:val="${lines ? "center" : "top"}"/></w:tcPr>${content}</w:tc>`;
  const row = ({ cells, header = false }) =>
    `<w:tr><w:trPr><w:cantSplit/>${header ? "<w:tblHeader/>" : ""}</w:trPr>${cells.map(cell).join("")}</w:tr>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${grid}</w:tblGrid>${rows.map(row).join("")}</w:tbl>`
  );
}

/** A table of data: a heading row repeated on every page, and one row that repeats for each item. */
function dataTable(name, columns) {
  const last = columns.length - 1;
  const head = columns.map(({ title }) =>
    centred(title, { bold: true, size: 12, before: 2, after: 2 })
  );
  const body = columns.map(({ field, align = "center" }, index) => {
    const opening = index === 0 ? `{#${name}}` : "";
    const closing = index === last ? `{/${name}}` : "";
    return paragraph(`${opening}{${field}}${closing}`, {
      align,
      indent: 0,
      size: 12,
      before: 2,
      after: 2,
    });
  });
  const widths = columns.map(({ width }) => width);
  return (
    table(widths, [{ cells: head, header: true }, { cells: body }]) +
    paragraph("", { before: 0, indent: 0, size: 6 })
  );
}

function letterhead() {
  const left = [
    centred("[CƠ QUAN CHỦ QUẢN]", { size: 12 }),
    centred("{truongCumInHoa}", { size: 12, bold: true }),
    rule(25, 70),
    centred("Số: ……/BC-……", { size: 13 }),
  ].join("");
  const right = [
    centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 12, bold: true }),
    centred("Độc lập - Tự do - Hạnh phúc", { size: 13, bold: true }),
    rule(52, 95),
    centred("……………, ngày …… tháng …… năm ………", { size: 13, italic: true }),
  ].join("");
  return table([70, 95], [{ cells: [left, right] }], { lines: false });
}

function title() {
  return [
    centred("BÁO CÁO", { bold: true, before: 18 }),
    centred("Kết quả kiểm tra phong trào thi đua và chấm điểm, xếp hạng thi đua", { bold: true }),
    centred("của {cum} năm {nam}", { bold: true }),
    rule(50, 165),
    loop("luuY", centred("{noiDung}", { bold: true, italic: true, size: 13, before: 4 })),
  ];
}

function grounds() {
  return [
    paragraph(
      "Căn cứ [số, ngày, tên văn bản quy định tổ chức và hoạt động của Cụm thi đua, Khối thi đua ngành Tư pháp];",
      { before: 12 }
    ),
    paragraph("Căn cứ [số, ngày, tên quyết định thành lập Cụm thi đua năm {nam}];"),
    paragraph(
      "Căn cứ [số, ngày, tên kế hoạch phát động phong trào thi đua năm {nam} của Bộ Tư pháp và của Cụm thi đua];"
    ),
    paragraph(
      "Căn cứ [số, ngày, tên văn bản ban hành và hướng dẫn bảng tiêu chí chấm điểm, xếp hạng thi đua năm {nam}];"
    ),
    paragraph(
      "Trên cơ sở hồ sơ tự chấm điểm của các đơn vị và kết quả kiểm tra chéo trong Cụm, {truongCum} - Trưởng Cụm thi đua tổng hợp, báo cáo như sau:"
    ),
  ];
}

function organisation() {
  return [
    heading("I. TỔ CHỨC KIỂM TRA"),
    heading("1. Hình thức kiểm tra"),
    paragraph(
      "Các đơn vị trong Cụm kiểm tra chéo theo phân công tại [số, ngày kế hoạch kiểm tra của Cụm], cụ thể:"
    ),
    loop("thieuPhanCong", paragraph("{noiDung}")),
    loop(
      "phanCong",
      subheading("{so}. Đối với các {ten}"),
      loop("cap", paragraph("- {noiDung}", { before: 3 }))
    ),
    heading("2. Nội dung kiểm tra"),
    paragraph(
      "2.1. Việc tổ chức, triển khai các phong trào thi đua: phổ biến, quán triệt văn bản; kế hoạch phát động; ký giao ước thi đua; phong trào theo đợt, theo chuyên đề; nhân rộng điển hình tiên tiến; sơ kết, tổng kết."
    ),
    paragraph(
      "2.2. Công tác khen thưởng: kết quả khen thưởng và đề nghị khen thưởng; việc chấp hành tiêu chuẩn, trình tự, thủ tục, hồ sơ."
    ),
    paragraph(
      "2.3. Tổ chức và hoạt động của Hội đồng Thi đua - Khen thưởng cơ sở, Hội đồng Sáng kiến cơ sở."
    ),
    paragraph("2.4. Khó khăn, vướng mắc."),
    paragraph("2.5. Kiến nghị, đề xuất."),
    heading("3. Cách thức kiểm tra"),
    paragraph(
      "[Kiểm tra trực tiếp hoặc qua hồ sơ; thời gian do đơn vị kiểm tra và đơn vị được kiểm tra thống nhất.]"
    ),
  ];
}

function duties() {
  return [
    heading("3. Kết quả triển khai thực hiện nhiệm vụ, chỉ tiêu thi đua"),
    subheading("3.1. Kết quả thực hiện nhiệm vụ công tác tư pháp, thi hành án dân sự"),
    paragraph("[Đánh giá chung về việc thực hiện nhiệm vụ của các đơn vị trong Cụm năm {nam}.]"),
    loop(
      "soLieu",
      paragraph("{ten}:", { italic: true, keepNext: true }),
      loop("dong", paragraph("- {noiDung}", { before: 3 }))
    ),
    loop(
      "chiTieu",
      paragraph("Kết quả so với chỉ tiêu được giao - {ten}:", { italic: true, keepNext: true }),
      loop("donVi", paragraph("- {noiDung}", { before: 3 })),
      loop("chung", paragraph("{noiDung}"))
    ),
    loop(
      "bangChiTieu",
      centred("Biểu so sánh với chỉ tiêu: {ten}", {
        bold: true,
        size: 13,
        before: 8,
        after: 4,
        keepNext: true,
      }),
      dataTable("hang", [
        { title: "TT", field: "tt", width: 10 },
        { title: "Đơn vị", field: "donVi", width: 70, align: "left" },
        { title: "Kết quả", field: "ketQua", width: 28 },
        { title: "Chỉ tiêu", field: "chiTieu", width: 27 },
        { title: "Chênh lệch (điểm %)", field: "chenhLech", width: 30 },
      ])
    ),
    subheading("3.2. Về kết quả thực hiện các phong trào thi đua khác"),
    paragraph(
      "[Kết quả các phong trào thi đua do Trung ương, Bộ Tư pháp và địa phương phát động.]"
    ),
  ];
}

function scoring() {
  return [
    heading("4. Tổ chức thực hiện việc chấm điểm, đánh giá xếp hạng thi đua"),
    paragraph(
      "Có {soHoSo}/{soDonVi} đơn vị trong Cụm có hồ sơ chấm điểm được tính để xếp hạng. Điểm xếp hạng là điểm thẩm định; chưa có điểm thẩm định thì lấy điểm kiểm tra chéo, rồi điểm tự chấm. Các đơn vị bằng điểm được xếp cùng một hạng."
    ),
    loop("chuaTinh", paragraph("- Chưa xếp hạng: {noiDung}", { before: 3 })),
    loop(
      "bangXepHang",
      centred("Bảng điểm và xếp hạng: {ten}", { bold: true, size: 13, before: 8, keepNext: true }),
      centred("{canCu}", { italic: true, size: 12, after: 4, keepNext: true }),
      dataTable("hang", [
        { title: "TT", field: "tt", width: 9 },
        { title: "Đơn vị", field: "donVi", width: 55, align: "left" },
        { title: "Tự chấm", field: "tuCham", width: 15 },
        { title: "Kiểm tra chéo", field: "kiemTraCheo", width: 16 },
        { title: "Thẩm định", field: "thamDinh", width: 15 },
        { title: "Điểm xếp hạng", field: "diem", width: 16 },
        { title: "Hạng", field: "thuHang", width: 15 },
        { title: "Ghi chú", field: "ghiChu", width: 24 },
      ])
    ),
    centred("Kết quả kiểm tra chéo", { bold: true, size: 13, before: 8, after: 4, keepNext: true }),
    dataTable("bangKiemTra", [
      { title: "TT", field: "tt", width: 9 },
      { title: "Đơn vị kiểm tra", field: "kiemTra", width: 54, align: "left" },
      { title: "Đơn vị được kiểm tra", field: "duocKiemTra", width: 54, align: "left" },
      { title: "Tự chấm", field: "tuCham", width: 15 },
      { title: "Kiểm tra chéo", field: "kiemTraCheo", width: 16 },
      { title: "Chênh lệch", field: "chenhLech", width: 17 },
    ]),
  ];
}

function results() {
  const figures = (name) =>
    loop(
      name,
      paragraph("{ten}:", { italic: true, keepNext: true }),
      loop("dong", paragraph("- {noiDung}", { before: 3 }))
    );
  return [
    heading("II. KẾT QUẢ KIỂM TRA"),
    heading("1. Về phổ biến, quán triệt các văn bản về thi đua, khen thưởng"),
    paragraph(
      "[Các văn bản đã phổ biến, hình thức, số lượt người; đơn vị làm tốt, đơn vị cần lưu ý.]"
    ),
    heading(
      "2. Việc thực hiện giao ước thi đua, kế hoạch và biện pháp tổ chức thực hiện các phong trào thi đua"
    ),
    paragraph(
      "[Việc ký giao ước thi đua, ban hành kế hoạch, biện pháp tổ chức phong trào của các đơn vị.]"
    ),
    ...duties(),
    ...scoring(),
    heading("5. Xây dựng, bồi dưỡng, nhân rộng, tuyên truyền gương điển hình tiên tiến"),
    paragraph("[Cách làm, gương điển hình tiêu biểu của các đơn vị.]"),
    figures("dienHinh"),
    heading("6. Công tác khen thưởng"),
    subheading("6.1. Kết quả công tác khen thưởng"),
    figures("khenThuong"),
    subheading(
      "6.2. Việc chấp hành các quy định về tiêu chuẩn, trình tự, thủ tục, hồ sơ đề nghị khen thưởng"
    ),
    paragraph("[Nhận xét việc bình xét, hồ sơ; khiếu nại, tố cáo về thi đua, khen thưởng nếu có.]"),
    heading(
      "7. Tổ chức và hoạt động của Hội đồng Thi đua - Khen thưởng cơ sở và Hội đồng Sáng kiến cơ sở"
    ),
    paragraph("[Việc kiện toàn, quy chế, hoạt động của các Hội đồng.]"),
  ];
}

function assessment() {
  return [
    heading("III. ĐÁNH GIÁ CHUNG"),
    heading("1. Ưu điểm"),
    paragraph("[…]"),
    heading("2. Tồn tại, hạn chế"),
    paragraph("[…]"),
    heading("3. Nguyên nhân"),
    paragraph("[…]"),
    paragraph(
      "Trên đây là báo cáo kết quả kiểm tra phong trào thi đua và chấm điểm, xếp hạng thi đua của {cum} năm {nam}./.",
      { before: 10, keepNext: true }
    ),
  ];
}

/** Who receives and who signs; kept with the closing sentence, so that no page holds a signature alone. */
function signature() {
  const receivers = [
    paragraph("Nơi nhận:", {
      align: "left",
      indent: 0,
      size: 12,
      bold: true,
      italic: true,
      before: 0,
    }),
    ...["- [Bộ Tư pháp];", "- [Các đơn vị trong Cụm thi đua];", "- Lưu: VT, …"].map((line) =>
      paragraph(line, { align: "left", indent: 0, size: 11, before: 0 })
    ),
  ].join("");
  const signer = [
    centred("TRƯỞNG CỤM THI ĐUA", { bold: true }),
    centred("[CHỨC VỤ NGƯỜI KÝ]", { bold: true }),
    centred("[Chữ ký, dấu]", { italic: true, before: 28, after: 28 }),
    centred("[Họ và tên]", { bold: true }),
  ].join("");
  return (
    paragraph("", { before: 0, indent: 0, keepNext: true }) +
    table([80, 85], [{ cells: [receivers, signer] }], { lines: false })
  );
}

/** A4 upright, margins 20/20/30/15 mm, page number on top from the second page on. */
function section() {
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>' +
    `<w:pgSz w:w="${mm(210)}" w:h="${mm(297)}"/>` +
    `<w:pgMar w:top="${mm(20)}" w:right="${mm(15)}" w:bottom="${mm(20)}" w:left="${mm(30)}" w:header="${mm(10)}" w:footer="${mm(10)}" w:gutter="0"/>` +
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
  );
}

function documentXml() {
  const body = [
    letterhead(),
    ...title(),
    ...grounds(),
    ...organisation(),
    ...results(),
    ...assessment(),
    signature(),
    tag(""),
  ];
  return `${XML}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:body>${body.join("")}${section()}</w:body></w:document>`;
}

function headerXml() {
  const field = (kind) =>
    `<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const code =
    '<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>';
  return `${XML}<w:hdr xmlns:w="${MAIN}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field("begin")}${code}${field("end")}</w:p></w:hdr>`;
}

function stylesXml() {
  const fonts =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';
  return (
    `${XML}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/>` +
    '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>'
  );
}

function contentTypes() {
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const part = (name, kind) =>
    `<Override PartName="/word/${name}.xml" ContentType="${word}.${kind}+xml"/>`;
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${part("document", "document.main")}${part("styles", "styles")}${part("header1", "header")}</Types>`
  );
}

function relations(...targets) {
  const each = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** The template's bytes; every run makes the same. */
export function makeReportTemplate() {
  const parts = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relations(["officeDocument", "word/document.xml"]),
    "word/document.xml": documentXml(),
    "word/_rels/document.xml.rels": relations(["styles", "styles.xml"], ["header", "header1.xml"]),
    "word/styles.xml": stylesXml(),
    "word/header1.xml": headerXml(),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: ZIP_TIME });
}

const script = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && resolve(process.argv[1]) === script) {
  const target =
    process.argv[2] ?? resolve(dirname(script), "../assets/reports/bao-cao-kiem-tra.docx");
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, makeReportTemplate());
}

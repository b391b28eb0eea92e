import { isoDate } from "@/text";
import { type DocumentMention, readEvidenceText } from "@/text/documents";

/** "kind | number/symbol | date | issuer", "-" for what is not told; the role where it is not evidence. */
function said(mention: DocumentMention): string {
  const { kind, number, symbol, year, date, impossibleDate, issuer, role } = mention;
  const numbered = [number, year, symbol].filter((part) => part !== null).join("/");
  const day = impossibleDate === null ? (date ? isoDate(date) : "-") : `?${impossibleDate}`;
  const told = [kind ?? "-", numbered === "" ? "-" : numbered, day, issuer ?? "-"].join(" | ");
  return role === "evidence" ? told : `${told} (${role})`;
}

const BTP = "Bộ Tư pháp";
const STP = "Sở Tư pháp";

describe("one document, as clerks write it", () => {
  test.each<[string, string]>([
    ["Kế hoạch số 123/KH-STP ngày 15/11/2024", `Kế hoạch | 123/KH-STP | 2024-11-15 | ${STP}`],
    ["Kế hoạch 123/KH-STP", `Kế hoạch | 123/KH-STP | - | ${STP}`],
    ["KH số 123/KH-STP ngày 15-11-2024", `Kế hoạch | 123/KH-STP | 2024-11-15 | ${STP}`],
    ["KH 80/KH-STP (15/11/2024)", `Kế hoạch | 80/KH-STP | 2024-11-15 | ${STP}`],
    ["123/KH-STP", `Kế hoạch | 123/KH-STP | - | ${STP}`],
    ["Số: 45/BC-CTHADS", "Báo cáo | 45/BC-CTHADS | - | Cục Thi hành án dân sự"],
    [
      "số 45/BC-CTHADS, ngày 05 tháng 3 năm 2024",
      "Báo cáo | 45/BC-CTHADS | 2024-03-05 | Cục Thi hành án dân sự",
    ],
    ["Báo cáo số: 45/BC-STP, ngày 5/3/2024", `Báo cáo | 45/BC-STP | 2024-03-05 | ${STP}`],
    ["BC số 45/BC-STP ngày 05.3.2024", `Báo cáo | 45/BC-STP | 2024-03-05 | ${STP}`],
    // Two digits for the year, and the year first.
    ["BC số 45/BC-STP ngày 5/3/24", `Báo cáo | 45/BC-STP | 2024-03-05 | ${STP}`],
    ["BC số 45/BC-STP ngày 31-02-24", `Báo cáo | 45/BC-STP | ?31-02-24 | ${STP}`],
    ["BC số 45/BC-STP ngày 2024-03-05", `Báo cáo | 45/BC-STP | 2024-03-05 | ${STP}`],
    ["BC số 45/BC-STP ngày 2024-13-05", `Báo cáo | 45/BC-STP | ?2024-13-05 | ${STP}`],
    ["BC số 45/BC-STP, mục 1.2.24", `Báo cáo | 45/BC-STP | - | ${STP}`],
    ["BC 45/BC-STP 05/3/2024", `Báo cáo | 45/BC-STP | 2024-03-05 | ${STP}`],
    ["Báo cáo số 45 /BC - STP ngày 05 / 3 / 2024", `Báo cáo | 45/BC-STP | 2024-03-05 | ${STP}`],
    ["bao cao so 45/bc-stp ngay 5/3/2024", `Báo cáo | 45/bc-stp | 2024-03-05 | ${STP}`],
    ["BÁO CÁO SỐ 45/BC-STP NGÀY 05/3/2024", `Báo cáo | 45/BC-STP | 2024-03-05 | ${STP}`],
    ["Báo cáo số 45/BC–STP ngày 05/3/2024", `Báo cáo | 45/BC-STP | 2024-03-05 | ${STP}`],
    ["Báo cáo số 45/BC-STP\nngày 05/3/2024", `Báo cáo | 45/BC-STP | 2024-03-05 | ${STP}`],
    ["Báo cáo số ４５／BC－STP", `Báo cáo | 45/BC-STP | - | ${STP}`],
    ["Báo cáo số 45/BC-STP ký ngày 05/3/2024", `Báo cáo | 45/BC-STP | 2024-03-05 | ${STP}`],
    ["Báo cáo số 45/BC-STP ban hành ngày 05/3/2024", `Báo cáo | 45/BC-STP | 2024-03-05 | ${STP}`],
    ["Công văn số 5969/BTP-TCCB ngày 17/10/2024", `Công văn | 5969/BTP-TCCB | 2024-10-17 | ${BTP}`],
    ["5969/BTP-TCCB", `Công văn | 5969/BTP-TCCB | - | ${BTP}`],
    ["CV 5008/BTP-TGPL 31/12/2021", `Công văn | 5008/BTP-TGPL | 2021-12-31 | ${BTP}`],
    [
      "CV số 1943/TCTHADS-VP ngày 17/9/2012",
      "Công văn | 1943/TCTHADS-VP | 2012-09-17 | Tổng cục Thi hành án dân sự",
    ],
    ["Văn bản số 384/BNV-CCHC", "Văn bản | 384/BNV-CCHC | - | Bộ Nội vụ"],
    [
      "Công văn 1234/UBND-NC ngày 02/01/2024",
      "Công văn | 1234/UBND-NC | 2024-01-02 | Ủy ban nhân dân",
    ],
    ["Công văn số 15/STP", `Công văn | 15/STP | - | ${STP}`],
    ["QĐ số 1050/QĐ-BTP", `Quyết định | 1050/QĐ-BTP | - | ${BTP}`],
    ["QĐ 38/QĐ-STP 26/3/2020", `Quyết định | 38/QĐ-STP | 2020-03-26 | ${STP}`],
    ["Quyet dinh so 38/QD-STP", `Quyết định | 38/QD-STP | - | ${STP}`],
    [
      "Quyết định số 83/QĐ-TANDTC-TĐKT",
      "Quyết định | 83/QĐ-TANDTC-TĐKT | - | Tòa án nhân dân tối cao",
    ],
    ["Kế hoạch số 38/KH-KVTĐ-NTBTN", "Kế hoạch | 38/KH-KVTĐ-NTBTN | - | Khu vực thi đua"],
    ["Kế hoạch số 121/KH-CTĐ ngày 01/02/2024", "Kế hoạch | 121/KH-CTĐ | 2024-02-01 | Cụm thi đua"],
    ["Thông báo số 7/TB-STP ngày 08/8/2024", `Thông báo | 7/TB-STP | 2024-08-08 | ${STP}`],
    ["TB 07/TB-STP", `Thông báo | 07/TB-STP | - | ${STP}`],
    ["Tờ trình số 12/TTr-STP ngày 01/4/2024", `Tờ trình | 12/TTr-STP | 2024-04-01 | ${STP}`],
    ["TTr 12/TTr-STP", `Tờ trình | 12/TTr-STP | - | ${STP}`],
    ["Tờ trình số 12/TT-STP", `Tờ trình | 12/TT-STP | - | ${STP}`],
    ["12/TT-STP", `- | 12/TT-STP | - | ${STP}`],
    [
      "Nghị quyết số 02/NQ-HĐND ngày 12/7/2024",
      "Nghị quyết | 02/NQ-HĐND | 2024-07-12 | Hội đồng nhân dân",
    ],
    ["Chỉ thị số 02/CT-BTP", `Chỉ thị | 02/CT-BTP | - | ${BTP}`],
    ["CT 24/CT-UBND", "Chỉ thị | 24/CT-UBND | - | Ủy ban nhân dân"],
    ["Chương trình số 3/CTr-STP", `Chương trình | 3/CTr-STP | - | ${STP}`],
    ["Chương trình số 3/CT-STP", `Chương trình | 3/CT-STP | - | ${STP}`],
    ["Hướng dẫn số 9/HD-STP", `Hướng dẫn | 9/HD-STP | - | ${STP}`],
    ["HD 9/HD-STP ngày 9/9/2024", `Hướng dẫn | 9/HD-STP | 2024-09-09 | ${STP}`],
    ["Hợp đồng số 9/HĐ-STP", `Hợp đồng | 9/HĐ-STP | - | ${STP}`],
    ["Biên bản số 10/BB-STP ngày 10/10/2024", `Biên bản | 10/BB-STP | 2024-10-10 | ${STP}`],
    ["Giấy mời số 56/GM-STP", `Giấy mời | 56/GM-STP | - | ${STP}`],
    ["Thư mời số 56/GM-STP", `Giấy mời | 56/GM-STP | - | ${STP}`],
    ["Kết luận số 11/KL-STP", `Kết luận | 11/KL-STP | - | ${STP}`],
    ["Đề án số 2/ĐA-STP", `Đề án | 2/ĐA-STP | - | ${STP}`],
    [
      "Kế hoạch số 12-KH/TU ngày 03/02/2024",
      "Kế hoạch | 12/KH-TU | 2024-02-03 | Tỉnh ủy, Thành ủy",
    ],
    ["Công điện số 4/CĐ-UBND", "Công điện | 4/CĐ-UBND | - | Ủy ban nhân dân"],
    ["Phiếu chuyển số 8/PC-STP", `Phiếu chuyển | 8/PC-STP | - | ${STP}`],
    ["Báo cáo số 45/BC/STP", `Báo cáo | 45/BC-STP | - | ${STP}`],
    ["Báo cáo số 45/BC STP", `Báo cáo | 45/BC-STP | - | ${STP}`],
    ["Báo cáo số 45/BC-STP-VP ngày 05/3/2024", `Báo cáo | 45/BC-STP-VP | 2024-03-05 | ${STP}`],
    ["Báo cáo số 45a/BC-STP", `Báo cáo | 45a/BC-STP | - | ${STP}`],
    ["Báo cáo số 45/BC-VKS", "Báo cáo | 45/BC-VKS | - | VKS"],
    ["Kế hoạch ngày 15/01/2024 số 12/KH-STP", `Kế hoạch | 12/KH-STP | 2024-01-15 | ${STP}`],
    ["Quy chế phối hợp số 5/QCPH-STP-CA ngày 1/2/2024", `- | 5/QCPH-STP-CA | 2024-02-01 | ${STP}`],
    ["12/VKS-P1", "- | 12/VKS-P1 | - | -"],
    ["Báo cáo số 45/BC", "Báo cáo | 45/BC | - | -"],
    ["Báo cáo số 45", "Báo cáo | 45 | - | -"],
    ["Báo cáo số 45 ngày 05/3/2024", "Báo cáo | 45 | 2024-03-05 | -"],
    ["CV 5008 ngày 31/12/2021", "Công văn | 5008 | 2021-12-31 | -"],
    ["QĐ số 25", "Quyết định | 25 | - | -"],
    ["Báo cáo ngày 15/11/2024", "Báo cáo | - | 2024-11-15 | -"],
    ["Biên bản họp ngày 12/3/2024", "Biên bản | - | 2024-03-12 | -"],
    ["BB kiểm tra ngày 12 tháng 3 năm 2024", "Biên bản | - | 2024-03-12 | -"],
    ["Báo cáo của Sở Tư pháp ngày 15/11/2024", `Báo cáo | - | 2024-11-15 | ${STP}`],
    [
      "Báo cáo số 45/BC-STP của Sở Tư pháp tỉnh Gia Lai ngày 5/3/2024",
      "Báo cáo | 45/BC-STP | 2024-03-05 | Sở Tư pháp tỉnh Gia Lai",
    ],
    [
      "Báo cáo số 45/BC-STP ngày 5/3/2024 của Sở Tư pháp về công tác quý I",
      `Báo cáo | 45/BC-STP | 2024-03-05 | ${STP}`,
    ],
    [
      "Báo cáo số 45/BC-STP về kết quả công tác tính đến ngày 31/12/2023",
      `Báo cáo | 45/BC-STP | - | ${STP}`,
    ],
    ["Báo cáo số 45/BC-STP ngày 31/02/2024", `Báo cáo | 45/BC-STP | ?31/02/2024 | ${STP}`],
    ["Báo cáo số 45/BC-STP ngày 15/13/2024", `Báo cáo | 45/BC-STP | ?15/13/2024 | ${STP}`],
    ["Báo cáo số 45/BC-STP ngày 15/11", `Báo cáo | 45/BC-STP | - | ${STP}`],
    ["Báo cáo số 45/BC-STP tháng 11/2024", `Báo cáo | 45/BC-STP | - | ${STP}`],
    ["Đã ban hành Kế hoạch số 80/KH-STP", `Kế hoạch | 80/KH-STP | - | ${STP}`],
    ["- Kế hoạch số 80/KH-STP;", `Kế hoạch | 80/KH-STP | - | ${STP}`],
    ["Theo Báo cáo số 45/BC-STP", `Báo cáo | 45/BC-STP | - | ${STP}`],
  ])("%s", (text, expected) => {
    expect(readEvidenceText(text).documents.map(said)).toEqual([expected]);
    expect(readEvidenceText(text.normalize("NFD")).documents.map(said)).toEqual([expected]);
  });
});

describe("legal texts are no evidence that a unit issued", () => {
  test.each<[string, string]>([
    ["NĐ 87/2020/NĐ-CP", "Nghị định | 87/2020/NĐ-CP | - | Chính phủ (legal)"],
    [
      "Nghị định số 87/2020/NĐ-CP ngày 28/7/2020",
      "Nghị định | 87/2020/NĐ-CP | 2020-07-28 | Chính phủ (legal)",
    ],
    ["TT 01/2022/TT-BTP", `Thông tư | 01/2022/TT-BTP | - | ${BTP} (legal)`],
    ["25/2021/QĐ-TTg", "Quyết định | 25/2021/QĐ-TTg | - | Thủ tướng Chính phủ (legal)"],
    ["01/2024/CT-CA", "Chỉ thị | 01/2024/CT-CA | - | Chánh án (legal)"],
    ["theo Luật Hòa giải ở cơ sở", "Luật | - | - | - (legal)"],
    ["Bộ luật Tố tụng dân sự năm 2015", "Bộ luật | - | - | - (legal)"],
    ["Luật số 14/2012/QH13", "Luật | 14/2012/QH13 | - | Quốc hội (legal)"],
    ["Nghị quyết 202/2025/QH15", "Nghị quyết | 202/2025/QH15 | - | Quốc hội (legal)"],
    [
      "Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022",
      "Quyết định | 06/QĐ-TTg | 2022-01-06 | Thủ tướng Chính phủ (cited)",
    ],
  ])("%s", (text, expected) => {
    expect(readEvidenceText(text).documents.map(said)).toEqual([expected]);
  });
});

describe("several in a cell", () => {
  test.each<[string, readonly string[]]>([
    [
      "Kế hoạch số 80/KH-STP ngày 15/01/2024; Báo cáo số 300/BC-STP ngày 20/11/2024",
      [`Kế hoạch | 80/KH-STP | 2024-01-15 | ${STP}`, `Báo cáo | 300/BC-STP | 2024-11-20 | ${STP}`],
    ],
    [
      "KH 80/KH-STP, BC 300/BC-STP và CV 12/STP-VP",
      [
        `Kế hoạch | 80/KH-STP | - | ${STP}`,
        `Báo cáo | 300/BC-STP | - | ${STP}`,
        `Công văn | 12/STP-VP | - | ${STP}`,
      ],
    ],
    [
      "- KH số 80/KH-STP\n- BC số 300/BC-STP\n",
      [`Kế hoạch | 80/KH-STP | - | ${STP}`, `Báo cáo | 300/BC-STP | - | ${STP}`],
    ],
    [
      "Các Báo cáo số 1/BC-STP, 2/BC-STP, 3/BC-STP",
      [
        `Báo cáo | 1/BC-STP | - | ${STP}`,
        `Báo cáo | 2/BC-STP | - | ${STP}`,
        `Báo cáo | 3/BC-STP | - | ${STP}`,
      ],
    ],
    [
      "Báo cáo số 12/BC-STP ngày 1/6/2024 về triển khai thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022",
      [
        `Báo cáo | 12/BC-STP | 2024-06-01 | ${STP}`,
        "Quyết định | 06/QĐ-TTg | 2022-01-06 | Thủ tướng Chính phủ (cited)",
      ],
    ],
    [
      "Kế hoạch số 80/KH-STP thi hành Luật Đất đai",
      [`Kế hoạch | 80/KH-STP | - | ${STP}`, "Luật | - | - | - (legal)"],
    ],
  ])("%s", (text, expected) => {
    expect(readEvidenceText(text).documents.map(said)).toEqual(expected);
  });
});

describe("what is no document", () => {
  test.each([
    "",
    "   ",
    ";;; , và",
    "Có đầy đủ hồ sơ",
    "146/146 văn bản",
    "đạt 98,5%",
    "ngày 15/11/2024",
    "15/11/2024",
    "Báo cáo 6 tháng đầu năm",
    "Kế hoạch năm 2024",
    "Báo cáo số liệu thống kê",
    "thực hiện đúng theo kế hoạch đề ra",
    "Hướng dẫn các đơn vị trước ngày 30/6/2024",
    "12 buổi/xã, 03 lớp/huyện",
    "10/xã",
    "tuyên truyền, phổ biến, giáo dục pháp luật",
    "Đoàn Luật sư tỉnh",
    "trực 24/24h",
    "tỷ lệ 7/8",
    "01/01/2022–01/11/2022",
    "đã 45 ngày",
    "()/-",
    "////",
    "số",
    "số:",
    "Báo cáo số",
    "\u0000\uFFFD\u200B",
    "😀 12/😀",
  ])("%j", (text) => {
    expect(readEvidenceText(text).documents).toEqual([]);
  });
});

describe("links", () => {
  test.each<[string, readonly string[]]>([
    [
      "https://stp.gialai.gov.vn/bao-cao?id=12&x=1",
      ["https://stp.gialai.gov.vn/bao-cao?id=12&x=1"],
    ],
    ["Xem tại http://moj.gov.vn/a.aspx.", ["http://moj.gov.vn/a.aspx"]],
    ["www.moj.gov.vn; baocao.pdf", ["www.moj.gov.vn", "baocao.pdf"]],
    ["KH_2024.docx và anh1.jpg", ["KH_2024.docx", "anh1.jpg"]],
    ["xem file", ["xem file"]],
    ["Xem tệp đính kèm", ["Xem tệp đính kèm"]],
  ])("%s", (text, expected) => {
    expect(readEvidenceText(text)).toMatchObject({ documents: [], links: expected });
  });

  test("stand with the document of their line", () => {
    const { documents, links } = readEvidenceText("BC 45/BC-STP (https://a.vn/b) xem file");
    expect(links).toEqual([]);
    expect(documents.map((one) => [said(one), one.links])).toEqual([
      [`Báo cáo | 45/BC-STP | - | ${STP}`, ["https://a.vn/b", "xem file"]],
    ]);
  });

  test("a number inside an address is no document", () => {
    expect(readEvidenceText("https://a.vn/45/BC-STP").documents).toEqual([]);
  });
});

test("every line without a document is a remark, and a document's line stays with it", () => {
  const reading = readEvidenceText(
    "Có sổ theo dõi; Đã ban hành Kế hoạch số 80/KH-STP ngày 15/01/2024 về thi đua;\nẢnh chụp hội nghị xem file"
  );
  expect(reading.remarks).toEqual(["Có sổ theo dõi", "Ảnh chụp hội nghị"]);
  expect(reading.links).toEqual(["xem file"]);
  expect(reading.documents.map(({ text }) => text)).toEqual([
    "Đã ban hành Kế hoạch số 80/KH-STP ngày 15/01/2024 về thi đua",
  ]);
});

import { clusterSheets } from "@/clusterSheets";
import { writeWorkbook } from "@/files";
import { rankCluster } from "@/ranking";
import { LIBRE_OFFICE, toPdf } from "~test/libreOffice";
import { pagesOfPdf, PDF_TO_TEXT } from "~test/pdf";
import { describeWith, type Program } from "~test/suites";
import { sampleCluster } from "./sampleCluster";

const PRINTER: Program = {
  name: "LibreOffice and pdftotext",
  found: LIBRE_OFFICE.found && PDF_TO_TEXT.found,
};

/** pdftotext puts spaces where the type changes inside a word. */
const withoutSpaces = (text: string | undefined) => text?.replace(/\s/g, "");

describeWith(PRINTER, "a cluster workbook, printed", () => {
  let pages: string[] = [];
  beforeAll(async () => {
    const cluster = sampleCluster();
    const bytes = await writeWorkbook(clusterSheets(cluster, rankCluster(cluster)), {
      title: "Tổng hợp",
      creator: "Thử nghiệm",
      created: new Date(0),
    });
    pages = pagesOfPdf(await toPdf(bytes, "xlsx"));
  }, 120_000);

  const pagesWith = (text: string) =>
    pages.filter((page) => (withoutSpaces(page) ?? "").includes(text));

  it("is one page for each table; the data behind them is not printed", () => {
    const titles = pages.map((page) => /^ *((BẢNG|BIỂU|DANH SÁCH) .*)$/m.exec(page)?.[1]);
    expect(titles.map(withoutSpaces)).toEqual(
      [
        "DANH SÁCH ĐƠN VỊ VÀ TÌNH TRẠNG HỒ SƠ CHẤM ĐIỂM",
        // What pooling found in this cluster takes the list to a second page.
        undefined,
        "BẢNG TỔNG HỢP ĐIỂM THI ĐUA - SỞ TƯ PHÁP",
        "BẢNG TỔNG HỢP ĐIỂM THI ĐUA - CỤC THI HÀNH ÁN DÂN SỰ",
        "BẢNG XẾP HẠNG THI ĐUA - SỞ TƯ PHÁP",
        "BẢNG XẾP HẠNG THI ĐUA - CỤC THI HÀNH ÁN DÂN SỰ",
        "BIỂU TỔNG HỢP ĐIỂM VÀ XẾP HẠNG THI ĐUA",
        "BIỂU SỐ LIỆU - SỞ TƯ PHÁP",
        "BIỂU SỐ LIỆU - CỤC THI HÀNH ÁN DÂN SỰ",
        "BIỂU KẾT QUẢ SO VỚI CHỈ TIÊU - CỤC THI HÀNH ÁN DÂN SỰ",
        "BIỂU PHÂN CÔNG VÀ KẾT QUẢ KIỂM TRA CHÉO",
      ].map(withoutSpaces)
    );
  });

  it("has a place to sign on the last page of each, and no amount is cut to ###", () => {
    const first = pages[0];
    expect(pages.filter((page) => page !== first)).toEqual(pagesWith("TRƯỞNGCỤMTHIĐUA"));
    expect(pagesWith("##")).toEqual([]);
  });
});

import { fillDocument, modelsFromWorkbook, readWorkbookFile, writeWorkbook } from "@/files";
import { type SheetModel, valueAt } from "@/grid";
import { convert, LIBRE_OFFICE, recalculate, toPdf } from "../libreOffice";
import { pagesOfPdf, PDF_TO_TEXT } from "../pdf";
import { describeWith, type Program } from "../suites";
import { template } from "./docx";
import { sheetsOf, valueOf } from "./expectations";
import { PROPERTIES, sampleModel } from "./sampleModel";

const MINUTES = 60_000;

jest.setTimeout(3 * MINUTES);

/** SheetJS tells the console about number formats of .ods files that it cannot map. */
beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

describeWith(LIBRE_OFFICE, "files, read and calculated by LibreOffice", () => {
  test("a wrong result in the file is corrected by recalculation: what we test with does calculate", async () => {
    const model = sampleModel(2);
    const total = model.rows[4]?.cells.get(3);
    const wrong: SheetModel = {
      ...model,
      rows: model.rows.map((row, index) =>
        index === 4 ? { ...row, cells: new Map(row.cells).set(3, { ...total, result: 999 }) } : row
      ),
    };
    const bytes = await writeWorkbook([wrong], PROPERTIES);
    const [before] = await sheetsOf(bytes);
    const [after] = await sheetsOf(await recalculate(bytes));
    // Two criteria of ROUND(2 ÷ 2, 2) = 1 point each.
    expect([before && valueAt(before, 4, 3), after && valueAt(after, 4, 3)]).toEqual([999, 2]);
  });

  test("what LibreOffice saved is opened again with all that it keeps", async () => {
    const model = sampleModel(3);
    const read = await modelsFromWorkbook(
      await recalculate(await writeWorkbook([model], PROPERTIES))
    );
    const [back] = valueOf(read);
    expect(read.findings).toEqual([]);
    expect(back?.rows.slice(1)).toEqual(model.rows.slice(1));
    expect(back?.columns).toEqual(model.columns);
    expect(back?.merges).toEqual(model.merges);
    expect(back?.validations).toEqual(model.validations);
    expect(back?.conditionalFormats).toEqual(model.conditionalFormats);
    expect(back?.protected).toBe(true);
    expect(back?.print).toMatchObject({
      area: model.print?.area,
      titleRows: model.print?.titleRows,
      orientation: "portrait",
      fitToWidth: true,
      header: "&P",
    });
  });

  test.each(["xls", "ods", "fods"])(".%s saved by LibreOffice is read", async (extension) => {
    const read = await readWorkbookFile(
      await convert(await writeWorkbook([sampleModel(3)], PROPERTIES), "xlsx", extension)
    );
    const [sheet] = valueOf(read);
    expect(read.findings).toMatchObject([{ code: "file.oldFormat", data: { format: extension } }]);
    expect(sheet?.name).toBe("Chấm điểm");
    expect(sheet && valueAt(sheet, 1, 0)).toBe("Đơn vị: Sở Tư pháp tỉnh Lâm Đồng");
    expect(sheet?.rows.get(5)?.get(2)).toMatchObject({ value: 2, formula: null });
    expect(sheet?.rows.get(4)?.get(3)).toMatchObject({ value: 3, formula: "SUM(D6:D8)" });
  });
});

const PRINTING: Program = {
  name: `${LIBRE_OFFICE.name} with ${PDF_TO_TEXT.name}`,
  found: LIBRE_OFFICE.found && PDF_TO_TEXT.found,
};

describeWith(PRINTING, "files, printed by LibreOffice", () => {
  test("a long table prints with its heading on every page, and page numbers from the second on", async () => {
    const pages = pagesOfPdf(
      await toPdf(await writeWorkbook([sampleModel(60)], PROPERTIES), "xlsx")
    );
    expect(pages).toHaveLength(3);
    for (const page of pages) expect(page).toContain("NỘI DUNG, CÁC TIÊU CHÍ CỤ THỂ");
    expect(pages.map((page) => /^\s*(\d+)\s*$/m.exec(page.split("\n")[0] ?? "")?.[1])).toEqual([
      undefined,
      "2",
      "3",
    ]);
    expect(pages[0]).toContain("BẢNG TỰ CHẤM ĐIỂM THI ĐUA");
    expect(pages[2]).toContain("Tiêu chí thứ 60");
    expect(pages.join("")).not.toContain("id-1");
  });

  test("a filled document opens and prints its text", async () => {
    const filled = await fillDocument(
      template("Đơn vị: {donVi}", "{#dong}", "{ten}: {diem}", "{/dong}"),
      {
        donVi: "Sở Tư pháp tỉnh Đắk Lắk",
        dong: [{ ten: "Tự chấm", diem: "98,75" }],
      }
    );
    const [page] = pagesOfPdf(await toPdf(valueOf(filled), "docx"));
    expect(page).toContain("Đơn vị: Sở Tư pháp tỉnh Đắk Lắk");
    expect(page).toContain("Tự chấm: 98,75");
  });
});

import { readWorkbookFile } from "@/files";
import { LIMITS } from "@/files/fileLimits";
import { odsLooks } from "@/files/other/odsLooks";
import { refusal } from "../expectations";
import { zipOf } from "../ooxml";

const content = (styles: string, sheets: string) => ({
  part: "content.xml",
  text: `<office:document-content xmlns:office="o" xmlns:style="s" xmlns:table="t" xmlns:fo="f" xmlns:text="x"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
});

const style = (name: string, text: string, parent = "") =>
  `<style:style style:name="${name}" style:family="table-cell"${parent && ` style:parent-style-name="${parent}"`}><style:text-properties ${text}/></style:style>`;

const filled = (more = "") =>
  `<table:table-cell office:value-type="string" ${more}><text:p>x</text:p></table:table-cell>`;

test("looks of cells, of their rows and columns, and of styles that these are based on", () => {
  const { looks, hidden } = odsLooks(
    content(
      style("dam", 'fo:font-weight="bold"', "Default") +
        style("nghieng", 'fo:font-style="italic"', "dam") +
        style("cu", 'style:font-name="F1"'),
      `<table:table table:name="Bảng"><table:table-column table:number-columns-repeated="2" table:visibility="collapse" table:default-cell-style-name="dam"/><table:table-header-rows><table:table-row>${filled()}${filled('table:style-name="nghieng"')}${filled()}</table:table-row></table:table-header-rows><table:table-row table:number-rows-repeated="3" table:visibility="collapse"><table:table-cell table:number-columns-repeated="9"/></table:table-row><table:table-row table:number-rows-repeated="2" table:default-cell-style-name="cu"><table:covered-table-cell/>${filled('table:number-columns-repeated="2"')}</table:table-row></table:table>`
    ),
    [
      {
        part: "styles.xml",
        text: `<o><style:font-face xmlns:style="s" style:name="F1" svg:font-family="'.VnTime'"/><style:style style:name="Default" style:family="table-cell"><style:text-properties style:font-name="Times"/></style:style></o>`,
      },
    ]
  );
  expect(looks("Bảng", 0, 0)).toEqual({ bold: true, fontName: "Times" });
  expect(looks("Bảng", 0, 1)).toEqual({ bold: true, italic: true, fontName: "Times" });
  expect(looks("Bảng", 0, 2)).toBeUndefined();
  for (const [row, column] of [
    [4, 1],
    [4, 2],
    [5, 2],
  ] as const)
    expect(looks("Bảng", row, column)).toEqual({ fontName: ".VnTime" });
  expect(looks("Bảng", 4, 0)).toBeUndefined();
  expect(hidden("Bảng")).toEqual({ rows: new Set([1, 2, 3]), columns: new Set([0, 1]) });
  expect(hidden("khác")).toBeUndefined();
});

test("cells repeated without end are refused before a library writes them out", async () => {
  const huge = `<table:table table:name="Bảng"><table:table-row table:number-rows-repeated="1000000">${filled('table:number-columns-repeated="16000"')}</table:table-row></table:table>`;
  const bytes = zipOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": content("", huge).text,
  });
  expect(refusal(await readWorkbookFile(bytes))).toEqual({
    code: "file.tooLarge",
    data: { what: "cells", limit: LIMITS.cells, part: "content.xml" },
  });
});

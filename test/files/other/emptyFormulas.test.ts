import { readWorkbookFile } from "@/files";
import { valueOf } from "../expectations";

test("a formula of an OpenDocument sheet that gives no text is still a formula", async () => {
  const cell = (text: string, more = "") =>
    `<table:table-cell table:formula="of:=IF([.A1]=1;&quot;x&quot;;&quot;&quot;)" office:value-type="string" ${more}>${text}</table:table-cell>`;
  const row = `<table:table-row>${cell("<text:p>x</text:p>")}${cell("<text:p/>", 'office:string-value=""')}<table:table-cell table:style-name="s"></table:table-cell></table:table-row>`;
  const text = `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Bảng">${row}</table:table></office:spreadsheet></office:body></office:document>`;
  const bytes = new TextEncoder().encode(text);
  const [grid] = valueOf(await readWorkbookFile(bytes));
  const cells = [...(grid?.rows.get(0) ?? [])];
  expect(cells.map(([column, { value, formula }]) => [column, value, formula])).toEqual([
    [0, "x", 'IF(A1=1,"x","")'],
    [1, "", 'IF(A1=1,"x","")'],
  ]);
});

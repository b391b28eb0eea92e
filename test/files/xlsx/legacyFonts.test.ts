import { READ_OPTIONS } from "@/app/fileReaders";
import { readWorkbookFile } from "@/files";
import { cellsOf, valueOf } from "../expectations";
import { type BookSource, partsOf, zipOf } from "../ooxml";

const STYLES =
  '<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font><b/><name val=".VnTimeH"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>';

const inline = (address: string, style: number, inside: string) =>
  `<c r="${address}" s="${style}" t="inlineStr"><is>${inside}</is></c>`;

async function read(source: Omit<BookSource, "sheets"> & { readonly data: string }) {
  const { data, ...rest } = source;
  const bytes = zipOf(partsOf({ sheets: [{ name: "Bảng", data }], ...rest }));
  const reading = await readWorkbookFile(bytes, READ_OPTIONS);
  return { cells: cellsOf(valueOf(reading)[0]), findings: reading.findings };
}

test("text in the fonts of cells and of parts of a text", async () => {
  const { cells, findings } = await read({
    styles: STYLES,
    strings:
      '<si><t>chuÈn</t></si><si><r><t xml:space="preserve">§iÓm </t></r><r><rPr><rFont val="Times New Roman"/></rPr><t xml:space="preserve">chuẩn, </t></r><r><rPr><rFont val="VNI-Times"/></rPr><t>thöïc hieän</t></r></si>',
    data: `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c>${inline("C1", 2, "<t>b¸o c¸o</t>")}${inline("D1", 0, "<t>Điểm chuẩn</t>")}<c r="E1" s="1" t="str"><f>A1</f><v>chuÈn</v></c><c r="F1" s="1"><v>2</v></c></row>`,
  });
  expect(cells).toEqual({
    A1: "chuẩn",
    B1: "Điểm chuẩn, thực hiện",
    C1: "BÁO CÁO",
    D1: "Điểm chuẩn",
    E1: '=A1 → "chuẩn"',
    F1: 2,
  });
  expect(findings).toMatchObject([
    { code: "file.fontConverted", data: { from: "TCVN3, VNI", count: 4 } },
  ]);
});

test("a workbook that shows it by its words only: short words follow the long ones", async () => {
  const { cells, findings } = await read({
    styles: STYLES,
    data: `<row r="1">${inline("A1", 0, "<t>Thùc hiÖn nhiÖm vô</t>")}${inline("B1", 0, "<t>cã</t>")}${inline("C1", 0, "<t>UBND</t>")}</row>`,
  });
  expect(cells).toEqual({ A1: "Thực hiện nhiệm vụ", B1: "có", C1: "UBND" });
  expect(findings).toMatchObject([
    { code: "file.fontConverted", data: { from: "TCVN3", count: 2 } },
  ]);
});

test("Unicode workbooks are left alone, other languages too", async () => {
  const text = "Công tác pháp chế; à, có, cô; café, Müller; §3, 5 m²";
  const { cells, findings } = await read({
    data: `<row r="1">${inline("A1", 0, `<t>${text}</t>`)}${inline("B1", 0, "<t>có</t>")}</row>`,
  });
  expect(cells).toEqual({ A1: text, B1: "có" });
  expect(findings).toEqual([]);
});

test("normal form C, of shared, inline and calculated texts", async () => {
  const nfd = "Điểm".normalize("NFD");
  const { cells } = await read({
    strings: `<si><t>${nfd}</t></si><si><r><t>${nfd}</t></r></si>`,
    data: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>${inline("C1", 0, `<t>${nfd}</t>`)}<c r="D1" t="str"><v>${nfd}</v></c></row>`,
  });
  expect(Object.values(cells)).toEqual(["Điểm", "Điểm", "Điểm", "Điểm"]);
});

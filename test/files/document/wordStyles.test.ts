import { READ_OPTIONS } from "@/app/fileReaders";
import { type DocumentTable, readDocumentFile } from "@/files";
import type { CellLook } from "@/grid";
import { cellsOf, valueOf } from "../expectations";
import { cell, row, table } from "../wordDocument";
import { wordPackage, type WordSource } from "../wordPackage";

const p = (text: string, properties = "", run = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;

async function read(source: WordSource) {
  const reading = await readDocumentFile(wordPackage(source), READ_OPTIONS);
  const tables = valueOf(reading).blocks.filter(
    (one): one is DocumentTable => one.kind === "table"
  );
  return { ...reading, tables, blocks: valueOf(reading).blocks };
}

/** The looks of a table's first column, from top to bottom. */
async function looks(source: WordSource): Promise<(CellLook | undefined)[]> {
  const { tables } = await read(source);
  return [...(tables[0]?.grid.rows.values() ?? [])].map((cells) => cells.get(0)?.look);
}

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:styleId="Phan"><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Phan"/><w:rPr><w:i/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Thuong"><w:basedOn w:val="Phan"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="table" w:styleId="Bang"><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>';
const FONT = { fontName: "Times New Roman" };

test("bold and italic come from styles and what they are based on", async () => {
  const body = table(
    row([cell(p("a", styled("Phan")))]),
    row([cell(p("b", styled("Muc")))]),
    row([cell(p("c", styled("Thuong")))]),
    row([cell(p("d", styled("Phan"), '<w:b w:val="0"/>'))]),
    row([cell(p("e", "", '<w:rStyle w:val="Dam"/>'))]),
    row([cell(p("g", styled("khong-co")))])
  );
  expect(await looks({ body, styles: STYLES })).toEqual([
    { ...FONT, bold: true },
    { ...FONT, bold: true, italic: true },
    { ...FONT, bold: false },
    { ...FONT, bold: false },
    { ...FONT, bold: true },
    FONT,
  ]);
});

// ISO/IEC 29500-1, 17.7.3: an even number of styles that say bold make plain text.
test("a bold character style in a bold paragraph style is plain", async () => {
  const body = table(row([cell(p("a", styled("Phan"), '<w:rStyle w:val="Dam"/>'))]));
  expect(await looks({ body, styles: STYLES })).toEqual([{ ...FONT, bold: false }]);
});

test("the first row of a table style, where the table asks for it", async () => {
  const rows = row([cell(p("TT"))]) + row([cell(p("1"))]);
  const of = (look: string) =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="Bang"/><w:tblLook ${look}/></w:tblPr>${rows}</w:tbl>`;
  const bold = [{ ...FONT, bold: true }, FONT];
  expect(await looks({ body: of('w:firstRow="1"'), styles: STYLES })).toEqual(bold);
  expect(await looks({ body: of('w:val="04A0"'), styles: STYLES })).toEqual(bold);
  expect(await looks({ body: of('w:val="0400"'), styles: STYLES })).toEqual([FONT, FONT]);
});

test("styles that are based on each other end", async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr></w:style>';
  expect(await looks({ body: table(row([cell(p("a", styled("A")))])), styles })).toEqual([
    { bold: true },
  ]);
});

test("capitals by format are capitals; text hidden by its style is not read", async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Hoa"><w:rPr><w:caps/></w:rPr></w:style><w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>';
  const body = p("Thực hiện", styled("Hoa")) + p("Nháp", "", '<w:rStyle w:val="An"/>');
  const { blocks, findings } = await read({ body, styles });
  expect(blocks).toEqual([{ kind: "paragraph", text: "THỰC HIỆN" }]);
  expect(findings).toMatchObject([{ code: "file.hiddenText", data: { count: 1 } }]);
});

describe("fonts from before Unicode", () => {
  const fonts = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const r = (text: string, properties = "") =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

  test("of runs, one by one; letters that VNI cuts in two runs", async () => {
    const body =
      table(
        row([
          cell(`<w:p>${r("Thùc hiÖn ", fonts(".VnTime"))}${r("nhiệm vụ")}</w:p>`),
          cell(`<w:p>${r("kÕ ho¹ch", fonts(".VnTimeH"))}</w:p>`),
          cell(`<w:p>${r("Ñie", fonts("VNI-Times"))}${r("åm chuaån", fonts("VNI-Times"))}</w:p>`),
          cell(`<w:p>${r("Điểm", fonts(".VnTime"))}</w:p>`),
          cell(`<w:p>${r("1.2", fonts(".VnTime"))}</w:p>`),
        ])
      ) + p("Phô lôc", "", fonts(".VnArial"));
    const { tables, blocks, findings } = await read({ body });
    expect(tables[0] && cellsOf(tables[0].grid)).toEqual({
      A1: "Thực hiện nhiệm vụ",
      B1: "KẾ HOẠCH",
      C1: "Điểm chuẩn",
      D1: "Điểm",
      E1: "1.2",
    });
    expect(blocks[1]).toEqual({ kind: "paragraph", text: "Phụ lục" });
    expect(findings).toMatchObject([
      { code: "file.fontConverted", data: { from: "TCVN3, VNI", count: 4 } },
    ]);
  });

  test("of a style, of the document's defaults, of the theme", async () => {
    const style = `<w:style w:type="paragraph" w:styleId="Cu"><w:rPr>${fonts(".VnTime")}</w:rPr></w:style>`;
    const defaults = (inside: string) =>
      `<w:docDefaults><w:rPrDefault><w:rPr>${inside}</w:rPr></w:rPrDefault></w:docDefaults>`;
    const expected = [{ kind: "paragraph", text: "trợ giúp" }];
    const check = async (source: WordSource) =>
      expect((await read(source)).blocks).toEqual(expected);
    await check({ body: p("trî gióp", styled("Cu")), styles: style });
    await check({ body: p("trî gióp"), styles: defaults(fonts(".VnTime")) });
    await check({
      body: p("trî gióp"),
      styles: defaults('<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'),
      theme:
        '<a:theme xmlns:a="a"><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface=".VnTime"/></a:minorFont></a:theme>',
    });
  });

  test("ư as Word's soft hyphen", async () => {
    const run = `<w:r><w:rPr>${fonts(".VnTime")}</w:rPr><w:t>m­êi</w:t><w:softHyphen/><w:t>u</w:t></w:r>`;
    expect((await read({ body: `<w:p>${run}</w:p>` })).blocks).toEqual([
      { kind: "paragraph", text: "mườiưu" },
    ]);
  });

  test("where no font says so the words do, if they are enough", async () => {
    const { blocks, findings } = await read({
      body: p("Thùc hiÖn nhiÖm vô träng t©m") + p("Kế hoạch") + p("cã"),
    });
    expect(blocks.map((one) => one.kind === "paragraph" && one.text)).toEqual([
      "Thực hiện nhiệm vụ trọng tâm",
      "Kế hoạch",
      "cã",
    ]);
    // "cã" is a word in Unicode as well as, in TCVN3, "có".
    expect(findings).toMatchObject([
      { code: "file.fontConverted", data: { from: "TCVN3", count: 1 } },
      { code: "file.fontDoubtful", data: { text: "cã" } },
    ]);
  });

  test("one strange word settles nothing: said, not converted", async () => {
    const { tables, findings } = await read({ body: table(row([cell("chuÈn")])) });
    expect(tables[0] && cellsOf(tables[0].grid)).toEqual({ A1: "chuÈn" });
    expect(findings).toMatchObject([
      { code: "file.fontDoubtful", where: { sheet: "Bảng 1", cell: "A1" } },
    ]);
  });
});

test("what is read is in normal form C", async () => {
  const body = table(row([cell("Điểm chuẩn".normalize("NFD"))])) + p("Tổng".normalize("NFD"));
  const { tables, blocks } = await read({ body });
  expect(tables[0] && cellsOf(tables[0].grid)).toEqual({ A1: "Điểm chuẩn" });
  expect(blocks[1]).toEqual({ kind: "paragraph", text: "Tổng" });
});

test("text boxes and notes are said to be left out", async () => {
  const box = `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing><w:txbxContent>${p("hộp")}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p("hộp")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const picture = "<w:r><w:drawing><pic/></w:drawing></w:r>";
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const { findings } = await read({ body: `<w:p>${box}${picture}${note}</w:p>` });
  expect(findings).toMatchObject([
    { code: "file.leftOut", data: { what: "textBox", count: 1 } },
    { code: "file.leftOut", data: { what: "note", count: 1 } },
  ]);
});

test("content controls around rows and cells, and a protected document, are read", async () => {
  const sdt = (inside: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const body = table(sdt(row([cell("1"), sdt(cell(sdt(p("Tham mưu"))))])));
  const { tables, status } = await read({
    body,
    settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
  });
  expect(status).toBe("read");
  expect(tables[0] && cellsOf(tables[0].grid)).toEqual({ A1: "1", B1: "Tham mưu" });
});

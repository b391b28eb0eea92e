import { readWorkbookFile } from "@/files";
import { cellsOf, sheetsOf, valueOf } from "../expectations";
import { bookOf, partsOf, zipOf } from "../ooxml";

/** Cells inside <sheetData> and what is read of them. */
async function check(data: string, expected: Record<string, unknown>, strings = ""): Promise<void> {
  const [sheet] = await sheetsOf(bookOf(data, { strings }));
  expect(cellsOf(sheet)).toEqual(expected);
}

const row = (cells: string) => `<row r="1">${cells}</row>`;

describe("values", () => {
  test("numbers, as exactly as they are written", async () => {
    await check(
      row('<c r="A1"><v>2.675</v></c><c r="B1" t="n"><v> 1E-3 </v></c><c r="C1"><v>-0</v></c>'),
      { A1: 2.675, B1: 0.001, C1: -0 }
    );
  });

  test("what is no number stays text, and is never taken as 0", async () => {
    await check(
      row('<c r="A1"><v>chín</v></c><c r="B1"><v>1,5</v></c><c r="C1"><v>Infinity</v></c>'),
      { A1: "chín", B1: "1,5", C1: "Infinity" }
    );
  });

  test("truth values and errors", async () => {
    await check(
      row(
        '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#DIV/0!</v></c>'
      ),
      {
        A1: true,
        B1: false,
        C1: { error: "#DIV/0!" },
      }
    );
  });

  test("shared strings: runs joined, phonetic guides left out, empty and self-closing items counted", async () => {
    await check(
      row(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>'
      ),
      { A1: "Sở Tư pháp tỉnh Lâm Đồng", B1: "đơn vị", C1: "", D1: " hai dòng\nvà cách " },
      '<si><r><t xml:space="preserve">Sở Tư pháp </t></r><r><rPr><b/></rPr><t>tỉnh Lâm Đồng</t></r></si>' +
        '<si><t>đơn vị</t><rPh sb="0" eb="1"><t>ルビ</t></rPh></si><si/><si><t> hai dòng\r\nvà cách </t></si>'
    );
  });

  test("inline strings", async () => {
    await check(
      row(
        '<c r="A1" t="inlineStr"><is><t>Tự chấm</t></is></c><c r="B1" t="inlineStr"><is><r><t>Kiểm </t></r><r><t>tra</t></r></is></c>'
      ),
      {
        A1: "Tự chấm",
        B1: "Kiểm tra",
      }
    );
  });

  test("entities, character references, CDATA, comments, escaped control characters", async () => {
    await check(
      row(
        '<c r="A1" t="str"><v>A &amp; B &lt;&#273;&#x1EA1;&gt; &quot;&apos;</v></c><c r="B1" t="str"><v><![CDATA[<b> & ]]>x<!-- y -->z</v></c><c r="C1" t="str"><v>một_x000D_hai _x005F_x0041_</v></c>'
      ),
      {
        A1: "A & B <đạ> \"'",
        B1: "<b> & xz",
        C1: "một\rhai _x0041_",
      }
    );
  });

  test("dates of strict files are serial numbers", async () => {
    // 1 January 2024 is 45292 (Excel: =DATE(2024,1,1)); noon is half a day.
    await check(
      row(
        '<c r="A1" t="d"><v>2024-01-01</v></c><c r="B1" t="d"><v>2024-01-01T12:00:00</v></c><c r="C1" t="d"><v>cuối năm</v></c>'
      ),
      {
        A1: 45292,
        B1: 45292.5,
        C1: "cuối năm",
      }
    );
  });

  test("cells that hold nothing but a style are not there", async () => {
    await check(
      row('<c r="A1" s="3"/><c r="B1" s="2"></c><c r="C1"><v></v></c><c r="D1"><v>7</v></c>'),
      { D1: 7 }
    );
  });
});

describe("formulas", () => {
  test("with results of every kind, without the leading =", async () => {
    await check(
      row(
        '<c r="A1"><f>146/146</f><v>1</v></c><c r="B1" t="str"><f>IF(A1&gt;1,"đạt","")</f><v></v></c><c r="C1" t="e"><f>=1/0</f><v>#DIV/0!</v></c><c r="D1"><f>SUM(A1:A9)</f></c>'
      ),
      {
        A1: "=146/146 → 1",
        B1: '=IF(A1>1,"đạt","") → ""',
        C1: '=1/0 → {"error":"#DIV/0!"}',
        D1: "=SUM(A1:A9) → null",
      }
    );
  });

  test("shared formulas are written out for every cell of the group", async () => {
    await check(
      '<row r="1"><c r="D1"><f t="shared" ref="D1:D3" si="0">B1/$C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="D2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="D3"><f t="shared" si="0"></f><v>3</v></c><c r="E3"><f t="shared" si="0"/><v>4</v></c></row>',
      { D1: "=B1/$C$1 → 1", D2: "=B2/$C$1 → 2", D3: "=B3/$C$1 → 3", E3: "=C3/$C$1 → 4" }
    );
  });

  test("a shared formula whose first cell comes later", async () => {
    await check(
      '<row r="2"><c r="A2"><f t="shared" si="5"/><v>2</v></c></row><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="5">B1*2</f><v>1</v></c></row>',
      {
        A1: "=B1*2 → 1",
        A2: "=B2*2 → 2",
      }
    );
  });

  test("a shared formula whose first cell never comes: the value stays, and it is said", async () => {
    const read = await readWorkbookFile(
      bookOf('<row r="1"><c r="A1"><f t="shared" si="5"/><v>2</v></c></row>')
    );
    expect(cellsOf(valueOf(read)[0])).toEqual({ A1: 2 });
    expect(read.findings).toEqual([
      {
        code: "file.damaged",
        severity: "error",
        where: { sheet: "Bảng", cell: "A1" },
        data: { reason: "sharedFormula", part: "xl/worksheets/sheet1.xml" },
      },
    ]);
  });

  test("array formulas belong to their first cell", async () => {
    await check(
      row('<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c>'),
      { A1: "=C1:D1*2 → 2", B1: 4 }
    );
  });
});

describe("addresses", () => {
  test("missing ones follow the cell and the row before", async () => {
    await check(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      {
        A1: 1,
        B1: 2,
        C4: 3,
        D4: 4,
        A5: 5,
      }
    );
  });

  test("the cell's own address decides; nonsense is passed over", async () => {
    await check(
      '<row r="1"><c r="B7"><v>1</v></c></row><row r="x"><c r="??"><v>2</v></c><c r="ZZZZ9"><v>3</v></c><c r="A0"><v>4</v></c></row>',
      {
        B7: 1,
        A8: 2,
        B8: 3,
        C8: 4,
      }
    );
  });

  test("a cell that stands twice: the last one counts", async () => {
    await check(
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row><row r="1"><c r="B1"><v>3</v></c></row>',
      { A1: 2, B1: 3 }
    );
  });

  test("a huge sheet of two cells is two cells", async () => {
    const [sheet] = await sheetsOf(
      zipOf(
        partsOf({
          sheets: [
            {
              xml: '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>',
            },
          ],
        })
      )
    );
    expect(cellsOf(sheet)).toEqual({ A1: 1, XFD1048576: 2 });
    expect(sheet?.rows.size).toBe(2);
  });
});

describe("workbooks", () => {
  test("names, order and visibility of sheets", async () => {
    const sheets = await sheetsOf(
      zipOf(
        partsOf({
          sheets: [
            { name: "Cư M'gar &amp; Ea H'leo" },
            { name: "Số liệu", state: "hidden" },
            { name: "Dấu", state: "veryHidden" },
          ],
        })
      )
    );
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Cư M'gar & Ea H'leo", "visible"],
      ["Số liệu", "hidden"],
      ["Dấu", "veryHidden"],
    ]);
  });

  test("merged areas", async () => {
    const [sheet] = await sheetsOf(
      zipOf(
        partsOf({
          sheets: [
            {
              tail: '<mergeCells count="3"><mergeCell ref="A1:E1"/><mergeCell ref="B3:B2"/><mergeCell ref="?"/></mergeCells>',
            },
          ],
        })
      )
    );
    expect(sheet?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 4 },
      { top: 1, left: 1, bottom: 2, right: 1 },
    ]);
  });

  test("the 1904 calendar is shifted for dates only", async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; điểm d&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const data = row([0, 1, 2, 3].map((style) => `<c s="${style}"><v>43830</v></c>`).join(""));
    const [sheet] = await sheetsOf(bookOf(data, { styles, properties: 'date1904="1"' }));
    // 43830 of the 1904 calendar is 1 January 2024, which is 45292 of the 1900 calendar.
    expect(cellsOf(sheet)).toEqual({ A1: 43830, B1: 45292, C1: 45292, D1: 43830 });
  });

  test("looks: bold, italic and the font, which tells legacy encodings", async () => {
    const styles =
      '<fonts><font><name val="Arial"/></font><font><b/><i val="1"/><name val=".VnTime"/></font><font><b val="0"/><name val="VNI-Times"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>';
    const [sheet] = await sheetsOf(
      bookOf(row('<c><v>1</v></c><c s="1"><v>2</v></c><c s="2"><v>3</v></c>'), { styles })
    );
    expect([...(sheet?.rows.get(0)?.values() ?? [])].map(({ look }) => look)).toEqual([
      { fontName: "Arial" },
      { bold: true, italic: true, fontName: ".VnTime" },
      { bold: false, fontName: "VNI-Times" },
    ]);
  });

  test("prefixes on every element, single quotes, other spellings of part names", async () => {
    const parts = partsOf({ sheets: [{}] });
    parts["xl/worksheets/Sheet1.xml"] =
      "<x:worksheet xmlns:x='urn:x'><x:sheetData><x:row r='2'><x:c r='A2' t='inlineStr'><x:is><x:t>Đạt</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    delete parts["xl/worksheets/sheet1.xml"];
    expect(cellsOf((await sheetsOf(zipOf(parts)))[0])).toEqual({ A2: "Đạt" });
  });

  test("strict files: other namespaces for the same things", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const parts = partsOf({
      sheets: [{ data: row('<c t="s"><v>0</v></c>') }],
      strings: "<si><t>Nghiêm ngặt</t></si>",
    });
    for (const name of Object.keys(parts))
      parts[name] = String(parts[name]).replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        strict
      );
    expect(cellsOf((await sheetsOf(zipOf(parts)))[0])).toEqual({ A1: "Nghiêm ngặt" });
  });

  test("parts in UTF-16 and absolute targets", async () => {
    const parts = partsOf({ sheets: [{}] });
    const xml =
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>Điểm</v></c></row></sheetData></worksheet>';
    parts["xl/other/one.xml"] = new Uint8Array(
      Uint16Array.from([...xml].map((letter) => letter.charCodeAt(0))).buffer
    );
    parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      "worksheets/sheet1.xml",
      "/xl/worksheets/../other/one.xml"
    );
    expect(cellsOf((await sheetsOf(zipOf(parts)))[0])).toEqual({ A1: "Điểm" });
  });

  test("chart sheets are passed over, a sheet whose part is missing is said", async () => {
    const parts = partsOf({
      sheets: [{ name: "Biểu đồ" }, { name: "Mất" }, { name: "Còn", data: row("<c><v>1</v></c>") }],
    });
    parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      '/worksheet"',
      '/chartsheet"'
    );
    delete parts["xl/worksheets/sheet2.xml"];
    const read = await readWorkbookFile(zipOf(parts));
    expect(valueOf(read).map(({ name }) => name)).toEqual(["Còn"]);
    expect(read.findings.map(({ code, where }) => [code, where.sheet])).toEqual([
      ["file.damaged", "Mất"],
    ]);
  });

  test("cells that point at texts which are not there are said, but not without end", async () => {
    const read = await readWorkbookFile(
      bookOf(row('<c t="s"><v>9</v></c>'.repeat(50) + '<c t="s"><v>0</v></c>'), {
        strings: "<si><t>Có</t></si>",
      })
    );
    expect(cellsOf(valueOf(read)[0])).toEqual({ AY1: "Có" });
    expect(read.findings).toHaveLength(20);
    expect(read.findings[0]).toMatchObject({
      code: "file.damaged",
      where: { sheet: "Bảng", cell: "A1" },
      data: { reason: "sharedString" },
    });
  });
});

import { type BookType, utils, write } from "@e965/xlsx";
import { readWorkbookFile } from "@/files";
import { LIMITS } from "@/files/fileLimits";
import { newBudget, type ScanBudget, scanSheet } from "@/files/xlsx/sheetScanner";
import { cellsOf, refusal, valueOf } from "./expectations";
import { bookOf, type Parts, partsOf, zipOf } from "./ooxml";

const text = (words: string) => new TextEncoder().encode(words);
const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';

async function check(
  bytes: Uint8Array,
  expected: { code: string; data?: Record<string, unknown> }
): Promise<void> {
  expect(refusal(await readWorkbookFile(bytes))).toMatchObject(expected);
}

function withPart(name: string, content: string): Uint8Array {
  return zipOf({
    ...partsOf({ sheets: [{ name: "Bảng", data: ONE_CELL }], strings: "" }),
    [name]: content,
  });
}

describe("what is no workbook is refused by what it is", () => {
  test("nothing, text, pictures, documents", async () => {
    await check(new Uint8Array(), { code: "file.empty" });
    await check(text("Kính gửi: Cụm trưởng"), { code: "file.notWorkbook", data: { kind: "text" } });
    await check(text("TT;Nội dung;Điểm\n1;Tham mưu;2"), {
      code: "file.notWorkbook",
      data: { kind: "text" },
    });
    await check(text("%PDF-1.7\n%âãÏÓ"), { code: "file.notWorkbook", data: { kind: "pdf" } });
    await check(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), {
      code: "file.notWorkbook",
      data: { kind: "image" },
    });
    await check(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), {
      code: "file.notWorkbook",
      data: { kind: "image" },
    });
    await check(text("<html><table><tr><td>1</td></tr></table></html>"), {
      code: "file.notWorkbook",
      data: { kind: "html" },
    });
    await check(text("<!DOCTYPE html><p>x"), { code: "file.notWorkbook", data: { kind: "html" } });
    await check(text('<?xml version="1.0"?><bảng/>'), {
      code: "file.notWorkbook",
      data: { kind: "xml" },
    });
    await check(new Uint8Array([1, 2, 3, 4, 5]), {
      code: "file.notWorkbook",
      data: { kind: "unknown" },
    });
  });

  test("other zip packages", async () => {
    await check(zipOf({ "word/document.xml": "<w/>" }), {
      code: "file.notWorkbook",
      data: { kind: "word" },
    });
    await check(zipOf({ "ppt/presentation.xml": "<p/>" }), {
      code: "file.notWorkbook",
      data: { kind: "presentation" },
    });
    await check(
      zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<o/>" }),
      { code: "file.notWorkbook", data: { kind: "word" } }
    );
    await check(zipOf({ "Lâm Đồng.xlsx": bookOf(ONE_CELL) }), {
      code: "file.notWorkbook",
      data: { kind: "zip" },
    });
    await check(zipOf({}), { code: "file.notWorkbook", data: { kind: "zip" } });
  });

  test("OLE files: encrypted packages and documents", async () => {
    const ole = (stream: string) =>
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...new Array<number>(512).fill(0),
        ...utf16(stream),
        0,
        0,
      ]);
    await check(ole("EncryptedPackage"), { code: "file.encrypted" });
    await check(ole("WordDocument"), { code: "file.notWorkbook", data: { kind: "doc" } });
    await check(ole("Workbook"), { code: "file.cannotRead" });
    const manifest =
      "<manifest:manifest><manifest:encryption-data manifest:checksum=''/></manifest:manifest>";
    const ods = {
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": new Uint8Array([200, 1, 2]),
      "META-INF/manifest.xml": manifest,
    };
    await check(zipOf(ods), { code: "file.encrypted" });
  });
});

function utf16(words: string): number[] {
  return [...words].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

describe("damage", () => {
  test("a zip that is cut, or has no directory", async () => {
    const whole = bookOf(ONE_CELL);
    await check(whole.subarray(0, 40), { code: "file.damaged", data: { reason: "directory" } });
    await check(whole.subarray(0, whole.length - 30), {
      code: "file.damaged",
      data: { reason: "directory" },
    });
    await check(text("PK\u0003\u0004 nhưng không phải zip"), {
      code: "file.damaged",
      data: { reason: "directory" },
    });
  });

  test("a byte changed inside a part is not read over", async () => {
    const parts = partsOf({ sheets: [{ data: ONE_CELL }] });
    const bytes = zipOf(parts);
    const stored = changed(
      bytes,
      centralEntry(bytes, "xl/worksheets/sheet1.xml") + 16,
      [1, 2, 3, 4]
    );
    await check(stored, {
      code: "file.damaged",
      data: { reason: "checksum", part: "xl/worksheets/sheet1.xml" },
    });
  });

  test("parts that are missing or no XML", async () => {
    const withoutSheet = partsOf({ sheets: [{ data: ONE_CELL }] });
    delete withoutSheet["xl/worksheets/sheet1.xml"];
    await check(zipOf(withoutSheet), { code: "file.damaged", data: { reason: "noSheets" } });
    for (const broken of [
      "",
      "xin chào",
      "<worksheet>",
      "<worksheet><sheetData>",
      "</worksheet>",
      '<worksheet a="1><sheetData/></worksheet>',
      "<worksheet><sheetData><row r=1/></sheetData></worksheet>",
      "<worksheet><sheetData><row><c r/></row></sheetData></worksheet>",
      "<worksheet>&#xZZ;</worksheet",
      "<",
      "<!-- ",
    ]) {
      await check(withPart("xl/worksheets/sheet1.xml", broken), {
        code: "file.damaged",
        data: { reason: "xml", part: "xl/worksheets/sheet1.xml" },
      });
    }
  });

  test("bytes that are no text in their encoding", async () => {
    const parts: Parts = partsOf({ sheets: [{}] });
    parts["xl/worksheets/sheet1.xml"] = Uint8Array.from([
      ...text('<worksheet><sheetData><row><c t="str"><v>'),
      0xc4,
      0x20,
      ...text("</v></c></row></sheetData></worksheet>"),
    ]);
    await check(zipOf(parts), { code: "file.damaged", data: { reason: "xml" } });
  });
});

describe("what was made to do harm", () => {
  const entities = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';

  test("document types and entities of one's own", async () => {
    await check(withPart("xl/worksheets/sheet1.xml", `${entities}<worksheet/>`), {
      code: "file.forbiddenXml",
      data: { part: "xl/worksheets/sheet1.xml" },
    });
    await check(
      withPart("xl/workbook.xml", `<?xml version="1.0"?><!-- x -->${entities}<workbook/>`),
      { code: "file.forbiddenXml" }
    );
    await check(withPart("xl/sharedStrings.xml", `<sst>${entities}</sst>`), {
      code: "file.forbiddenXml",
    });
    await check(bookOf('<row><c t="str"><v>&b;</v></c></row>'), { code: "file.forbiddenXml" });
    await check(
      text(
        `<?xml version="1.0"?>${entities}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`
      ),
      { code: "file.forbiddenXml" }
    );
    await check(
      zipOf({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": `${entities}<x/>`,
      }),
      { code: "file.forbiddenXml" }
    );
  });

  test("the words alone, standing in a cell, are harmless", async () => {
    const read = await readWorkbookFile(
      bookOf('<row><c t="str"><v>&lt;!DOCTYPE html&gt; <![CDATA[<!ENTITY]]></v></c></row>')
    );
    expect(cellsOf(valueOf(read)[0])).toEqual({ A1: "<!DOCTYPE html> <!ENTITY" });
  });

  test("a part that says it is larger than any honest one", async () => {
    const bytes = bookOf(ONE_CELL);
    const bomb = changed(
      bytes,
      centralEntry(bytes, "xl/worksheets/sheet1.xml") + 24,
      [0, 0, 0, 0x10]
    );
    await check(bomb, {
      code: "file.tooLarge",
      data: { what: "part", limit: LIMITS.partBytes, part: "xl/worksheets/sheet1.xml" },
    });
  });

  test("parts that are larger than they say are stopped, small ones and large ones", async () => {
    for (const size of [1_000_000, 30_000_000]) {
      const bytes = withPart(
        "xl/worksheets/sheet1.xml",
        `<worksheet>${" ".repeat(size)}</worksheet>`
      );
      const bomb = changed(
        bytes,
        centralEntry(bytes, "xl/worksheets/sheet1.xml") + 24,
        [100, 0, 0, 0]
      );
      const start = performance.now();
      await check(bomb, { code: "file.damaged", data: { reason: "part" } });
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });

  test("too many parts", async () => {
    const parts: Parts = {};
    for (let index = 0; index <= LIMITS.parts; index++) parts[`${index}.xml`] = "";
    await check(zipOf(parts), {
      code: "file.tooManyParts",
      data: { parts: LIMITS.parts + 1, limit: LIMITS.parts },
    });
  });

  /** The limits themselves are out of a test's reach: it hands the scanner a smaller budget. */
  function scan(cells: string, budget: Partial<ScanBudget>): void {
    const sink = { cell: () => undefined, badCell: () => undefined };
    scanSheet(
      `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`,
      "xl/worksheets/sheet1.xml",
      [],
      { ...newBudget(), ...budget },
      sink
    );
  }

  test("a long shared formula pointed at by very many cells", () => {
    const cells = `<c><f t="shared" si="0">A1+A2+A3</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(10)}`;
    expect(() => scan(cells, { formulaCharacters: 80 })).not.toThrow();
    expect(() => scan(cells, { formulaCharacters: 79 })).toThrow(/file.tooLarge.*formulas/);
  });

  test("too many cells, too many merged areas", async () => {
    expect(() => scan("<c><v>1</v></c>".repeat(10), { cells: 10 })).not.toThrow();
    expect(() => scan("<c><v>1</v></c>".repeat(11), { cells: 10 })).toThrow(/file.tooLarge.*cells/);
    const merges = '<mergeCell ref="A1:B1"/>'.repeat(LIMITS.merges + 1);
    await check(zipOf(partsOf({ sheets: [{ tail: `<mergeCells>${merges}</mergeCells>` }] })), {
      code: "file.tooLarge",
      data: { what: "merges" },
    });
  });

  test("very deep nesting", async () => {
    await check(
      withPart("xl/worksheets/sheet1.xml", `<worksheet>${"<a>".repeat(1_000_000)}</worksheet>`),
      { code: "file.damaged" }
    );
  });

  test("names that reach into the language", async () => {
    const bytes = zipOf(
      partsOf({
        sheets: [{ name: "__proto__", data: '<row><c t="str"><v>constructor</v></c></row>' }],
      })
    );
    expect(valueOf(await readWorkbookFile(bytes)).map(({ name }) => name)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
});

/** Where a part's entry in the central directory begins. */
function centralEntry(bytes: Uint8Array, part: string): number {
  const at = Buffer.from(bytes).lastIndexOf(part);
  return at - 46;
}

function changed(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

describe("older formats, written by SheetJS", () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ["Đơn vị", "Điểm"],
    ["Sở Tư pháp tỉnh Đắk Nông", 98.75],
    ["Đạt", true],
  ]);
  sheet.B4 = { t: "n", v: 99.75, f: "B2+1" };
  sheet["!ref"] = "A1:B4";
  sheet["!merges"] = [{ s: { r: 4, c: 0 }, e: { r: 4, c: 1 } }];
  utils.book_append_sheet(book, sheet, "Chấm điểm");

  const values = {
    A1: "Đơn vị",
    B1: "Điểm",
    A2: "Sở Tư pháp tỉnh Đắk Nông",
    B2: 98.75,
    A3: "Đạt",
    B3: true,
  };
  /** SheetJS writes no formulas into the binary formats. */
  const formats: readonly (readonly [BookType, string, unknown])[] = [
    ["biff8", "xls", 99.75],
    ["xlsb", "xlsb", 99.75],
    ["ods", "ods", "=B2+1 → 99.75"],
    ["fods", "fods", "=B2+1 → 99.75"],
    ["xlml", "xml2003", "=B2+1 → 99.75"],
  ];

  test.each(formats)("%s", async (bookType, format, formulaCell) => {
    const bytes = new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
    const read = await readWorkbookFile(bytes);
    expect(read.findings).toEqual([
      { code: "file.oldFormat", severity: "info", where: {}, data: { format } },
    ]);
    const [first] = valueOf(read);
    expect(first?.name).toBe("Chấm điểm");
    expect(cellsOf(first)).toEqual({ ...values, B4: formulaCell });
  });
});

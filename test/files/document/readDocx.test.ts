import { type DocumentContent, readDocumentFile } from "@/files";
import { rangeA1 } from "@/grid";
import { cellsOf, refusal, valueOf } from "../expectations";
import { partsOf, zipOf } from "../ooxml";
import {
  cell,
  DOWN_FIRST,
  DOWN_NEXT,
  plainTable,
  row,
  SPAN,
  table,
  wordDocument,
} from "../wordDocument";

async function contentOf(...blocks: readonly string[]): Promise<DocumentContent> {
  return valueOf(await readDocumentFile(wordDocument(...blocks)));
}

/** Texts as they are; tables as their cells by address. */
async function shown(...blocks: readonly string[]): Promise<unknown[]> {
  const { blocks: read } = await contentOf(...blocks);
  return read.map((block) => (block.kind === "paragraph" ? block.text : cellsOf(block.grid)));
}

function p(content: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

function r(content: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
}

const t = (text: string) => `<w:t>${text}</w:t>`;

/** What one paragraph of that XML reads as. */
async function check(paragraph: string, expected: unknown[]): Promise<void> {
  expect(await shown(paragraph)).toEqual(expected);
}

describe("text", () => {
  test("paragraphs and tables in their order, empty paragraphs left out", async () => {
    const read = await shown(
      "PHỤ LỤC",
      "",
      plainTable([
        ["TT", "Nội dung"],
        [1, "A & B"],
      ]),
      "Hết"
    );
    expect(read).toEqual(["PHỤ LỤC", { A1: "TT", B1: "Nội dung", A2: "1", B2: "A & B" }, "Hết"]);
  });

  test("tables are named by their number", async () => {
    const { blocks } = await contentOf(plainTable([["a"]]), "x", plainTable([["b", null]]));
    const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
    expect(tables.map(({ grid, columns }) => [grid.name, columns])).toEqual([
      ["Bảng 1", 1],
      ["Bảng 2", 2],
    ]);
  });

  test("runs are one text; tabs, breaks, hyphens and symbols are characters", async () => {
    await check(p(r(t("Thẩm ")) + r(t("định"))), ["Thẩm định"]);
    await check(p(r(`${t("a")}<w:tab/>${t("b")}<w:br/>${t("c")}`)), ["a\tb\nc"]);
    await check(p(r(`${t("QĐ")}<w:noBreakHyphen/>${t("BTP")}`)), ["QĐ-BTP"]);
    await check(p(r(`${t("thi")}<w:softHyphen/>${t("đua")}`)), ["thiđua"]);
    await check(p(r(`<w:sym w:font="Symbol" w:char="F0B3"/>${t(" 95%")}`)), ["≥ 95%"]);
    await check(p(r('<w:sym w:font="Wingdings" w:char="F0FC"/>')), ["\uf0fc"]);
    await check(p(r(`<w:sym w:font="Symbol" w:char="khong"/>${t("x")}`)), ["x"]);
  });

  test("links, fields, form fields and formulas keep their shown text", async () => {
    await check(p(`<w:hyperlink>${r(t("xem tệp"))}</w:hyperlink>`), ["xem tệp"]);
    const field = `${r('<w:fldChar w:fldCharType="begin"/>')}${r("<w:instrText>PAGE</w:instrText>")}${r(t("12"))}`;
    await check(p(field), ["12"]);
    await check(
      `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${p(r(t("Điền")))}</w:sdtContent></w:sdt>`,
      ["Điền"]
    );
    await check(p(`<m:oMath xmlns:m="m"><m:r><m:t>x+1</m:t></m:r></m:oMath>`), ["x+1"]);
  });

  test("pictures and text boxes are left out, once", async () => {
    const box = (name: string) =>
      `<${name}><w:txbxContent>${p(r(t("hộp chữ")))}</w:txbxContent></${name}>`;
    await check(
      p(
        r(
          `<mc:AlternateContent xmlns:mc="m"><mc:Choice>${box("w:drawing")}</mc:Choice><mc:Fallback>${box("w:pict")}</mc:Fallback></mc:AlternateContent>${t("còn")}`
        )
      ),
      ["còn"]
    );
  });
});

describe("tracked changes are read as accepted", () => {
  test("what was put in stays, what was taken out goes", async () => {
    const deleted = `<w:del>${r("<w:delText>2022</w:delText>")}</w:del>`;
    await check(p(`${r(t("Năm "))}${deleted}<w:ins>${r(t("2024"))}</w:ins>`), ["Năm 2024"]);
    await check(p(`<w:moveFrom>${r(t("cũ"))}</w:moveFrom><w:moveTo>${r(t("mới"))}</w:moveTo>`), [
      "mới",
    ]);
  });

  test("a deleted paragraph end joins two lines", async () => {
    const joined = p(r(t("Bảng tiêu ")), "<w:rPr><w:del/></w:rPr>");
    expect(await shown(joined, p(r(t("chí"))))).toEqual(["Bảng tiêu chí"]);
  });

  test("a deleted row is gone, an inserted one stays", async () => {
    const read = await shown(
      table(row([cell("một")]), row([cell("bỏ")], "<w:del/>"), row([cell("thêm")], "<w:ins/>"))
    );
    expect(read).toEqual([{ A1: "một", A2: "thêm" }]);
  });
});

describe("cells", () => {
  test("paragraphs of a cell are lines", async () => {
    expect(await shown(table(row([cell("Đạt 100%\nkế hoạch")])))).toEqual([
      { A1: "Đạt 100%\nkế hoạch" },
    ]);
  });

  test("merged cells hold their text top left", async () => {
    const { blocks } = await contentOf(
      table(
        row([cell("1", DOWN_FIRST), cell("Thẩm định", SPAN(2)), cell("2")]),
        row([cell("ẩn", DOWN_NEXT), cell("đạt 100%"), cell("x"), cell("2")]),
        row([cell("", DOWN_NEXT), cell("đạt 90%"), cell("y"), cell("1")]),
        row([cell("2"), cell("z"), cell(""), cell("")])
      )
    );
    const [read] = blocks;
    if (read?.kind !== "table") throw new Error("no table");
    expect(cellsOf(read.grid)).toEqual({
      A1: "1",
      B1: "Thẩm định",
      D1: "2",
      B2: "đạt 100%",
      C2: "x",
      D2: "2",
      B3: "đạt 90%",
      C3: "y",
      D3: "1",
      A4: "2",
      B4: "z",
    });
    expect(read.grid.merges?.map(rangeA1).sort()).toEqual(["A1:A3", "B1:C1"]);
    expect(read.columns).toBe(4);
  });

  test("a cell that goes on from no cell above keeps its text", async () => {
    expect(await shown(table(row([cell("mất?", DOWN_NEXT)])))).toEqual([{ A1: "mất?" }]);
  });

  test("a row that begins further right", async () => {
    const read = await shown(
      table(row([cell("a"), cell("b")]), row([cell("c")], '<w:gridBefore w:val="1"/>'))
    );
    expect(read).toEqual([{ A1: "a", B1: "b", B2: "c" }]);
  });

  test("looks are those of the first text", async () => {
    const bold = '<w:rFonts w:ascii=".VnTime"/><w:b/><w:i w:val="0"/>';
    const { blocks } = await contentOf(
      table(row([cell(p(r(t(" ")) + r(t("PHẦN"), bold) + r(t("thường"))))]))
    );
    const [read] = blocks;
    if (read?.kind !== "table") throw new Error("no table");
    expect(read.grid.rows.get(0)?.get(0)?.look).toEqual({
      fontName: ".VnTime",
      bold: true,
      italic: false,
    });
  });

  test("a table inside a cell becomes its text and is reported", async () => {
    const inner = plainTable([
      ["từ 90%", 2],
      ["dưới 90%", 0],
    ]);
    const bytes = wordDocument(table(row([cell("1"), cell(`${p(r(t("Mức:")))}${inner}${p("")}`)])));
    const reading = await readDocumentFile(bytes);
    expect(reading.findings).toEqual([
      {
        code: "file.nestedTable",
        severity: "warning",
        where: { sheet: "Bảng 1", cell: "B1" },
        data: {},
      },
    ]);
    const [read] = valueOf(reading).blocks;
    expect(read?.kind === "table" && cellsOf(read.grid)).toEqual({
      A1: "1",
      B1: "Mức:\ntừ 90%\t2\ndưới 90%\t0",
    });
  });
});

describe("what is in no text is said", () => {
  test("numbers that Word makes, in tables only", async () => {
    const numbered = (id: number) =>
      p(r(t("Tham mưu")), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`);
    const reading = await readDocumentFile(
      wordDocument(numbered(3), table(row([cell(numbered(3)), cell(numbered(0))])))
    );
    expect(reading.findings).toMatchObject([{ code: "file.numberingNotRead", data: { count: 1 } }]);
  });

  test("hidden text", async () => {
    const reading = await readDocumentFile(
      wordDocument(p(r(t("Nháp "), "<w:vanish/>") + r(t("Bảng"))))
    );
    expect(reading.findings).toMatchObject([{ code: "file.hiddenText", data: { count: 1 } }]);
    expect(valueOf(reading).blocks).toEqual([{ kind: "paragraph", text: "Bảng" }]);
  });
});

describe("what cannot be read is refused", () => {
  const refused = async (bytes: Uint8Array) => refusal(await readDocumentFile(bytes));
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  test("other files, by what they are", async () => {
    expect(await refused(new Uint8Array())).toMatchObject({ code: "file.empty" });
    expect(await refused(bytesOf("%PDF-1.7"))).toEqual({
      code: "file.notDocument",
      data: { kind: "pdf" },
    });
    expect(await refused(zipOf(partsOf({ sheets: [{}] })))).toEqual({
      code: "file.notDocument",
      data: { kind: "xlsx" },
    });
    expect(
      await refused(
        zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<o/>" })
      )
    ).toEqual({ code: "file.notDocument", data: { kind: "word" } });
  });

  test("damage", async () => {
    const whole = wordDocument("Bảng");
    expect(await refused(whole.subarray(0, whole.length - 30))).toMatchObject({
      code: "file.damaged",
    });
    expect(await refused(zipOf({ "word/document.xml": "<w:document><w:body>" }))).toEqual({
      code: "file.damaged",
      data: { reason: "xml", part: "word/document.xml" },
    });
    expect(await refused(zipOf({ "word/document.xml": "<!DOCTYPE x><x/>" }))).toMatchObject({
      code: "file.forbiddenXml",
    });
  });

  test("elements without end inside one another", async () => {
    const deep = "<w:ins>".repeat(50_000) + "</w:ins>".repeat(50_000);
    expect(await refused(wordDocument(`<w:p>${deep}</w:p>`))).toMatchObject({
      code: "file.damaged",
    });
  });

  test("a table too wide for any page", async () => {
    const wide = row(Array.from({ length: 5 }, () => cell("a", SPAN(1000))));
    expect(await refused(wordDocument(table(wide)))).toEqual({
      code: "file.tooLarge",
      data: { what: "columns", limit: 4000, part: "" },
    });
  });

  test("spans that make no sense are the least ones", async () => {
    const read = await shown(
      table(row([cell("a", SPAN(-4)), cell("b", SPAN(1e9)), cell("c")]), row([cell("d")]))
    );
    expect(read).toEqual([{ A1: "a", B1: "b", ALN1: "c", A2: "d" }]);
  });
});

describe("a table that lays out the page", () => {
  const scoring = plainTable([
    ["TT", "Nội dung", "Điểm chuẩn"],
    [1, "Tham mưu", 2],
  ]);

  test("becomes what is in it, in its order", async () => {
    const outer = table(row([cell(p(r(t("PHỤ LỤC"))) + scoring + p(r(t("Nơi nhận"))))]));
    const reading = await readDocumentFile(wordDocument(outer, plainTable([["x"]])));
    expect(reading.findings).toEqual([]);
    expect(
      valueOf(reading).blocks.map((one) =>
        one.kind === "paragraph" ? one.text : [one.grid.name, cellsOf(one.grid)]
      )
    ).toEqual([
      "PHỤ LỤC",
      ["Bảng 1", { A1: "TT", B1: "Nội dung", C1: "Điểm chuẩn", A2: "1", B2: "Tham mưu", C2: "2" }],
      "Nơi nhận",
      ["Bảng 2", { A1: "x" }],
    ]);
  });
});

test("a table in a text box is a table of the document, once", async () => {
  const box = (name: string) =>
    `<${name}><w:txbxContent>${p(r(t("Bảng trong khung")))}${plainTable([["TT", "Điểm"]])}</w:txbxContent></${name}>`;
  const drawing = r(
    `<mc:AlternateContent xmlns:mc="m"><mc:Choice>${box("w:drawing")}</mc:Choice><mc:Fallback>${box("w:pict")}</mc:Fallback></mc:AlternateContent>`
  );
  const reading = await readDocumentFile(wordDocument(p(drawing + r(t("còn")))));
  expect(reading.findings).toEqual([]);
  expect(await shown(p(drawing + r(t("còn"))))).toEqual([
    "Bảng trong khung",
    { A1: "TT", B1: "Điểm" },
    "còn",
  ]);
});

import { READ_OPTIONS } from "@/app/fileReaders";
import { type DocumentContent, readDocumentFile } from "@/files";
import { rangeA1 } from "@/grid";
import { cellsOf, refusal, valueOf } from "../expectations";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function contentOf(bytes: Uint8Array): Promise<DocumentContent> {
  return valueOf(await readDocumentFile(bytes));
}

async function shown(html: string): Promise<unknown[]> {
  const { blocks } = await contentOf(utf8(`<html>${html}`));
  return blocks.map((block) => (block.kind === "paragraph" ? block.text : cellsOf(block.grid)));
}

function check(title: string, html: string, expected: unknown[]): void {
  test(title, async () => expect(await shown(html)).toEqual(expected));
}

describe("text", () => {
  check("paragraphs, spaces run together", "<p>Bảng\n  tiêu <b>chí</b></p><div>hai</div>ba", [
    "Bảng tiêu chí",
    "hai",
    "ba",
  ]);
  check("line breaks", "<p>một<br>hai<br/><br />ba</p>", ["một", "hai", "ba"]);
  check(
    "comments, scripts, styles and titles are none",
    "<title>a</title><style>p{}</style><!-- <p>b --><script>if (a<b) '</p>'</script ><p>c",
    ["c"]
  );
  check(
    "references",
    "<p>&agrave;&#7879;&#x1ec7; &lt;&amp;&gt; &ge;&nbsp;95% &#150; &lạ; &khong; &#0;",
    ["àệệ <&> ≥\u00a095% – &lạ; &khong; &#0;"]
  );
  check("a < that begins nothing", "<p>dưới < 60% và 3<4</p>", ["dưới < 60% và 3<4"]);
  check("a > inside quotes", "<p title=\"a>b\" data-x='c>d'>chữ</p>", ["chữ"]);
  check("nothing closes", "<p>chữ <b>đậm <!-- hết", ["chữ đậm"]);
  check("a tag that the file cuts", "<p>chữ <b", ["chữ"]);
});

test("a million signs that begin nothing take no more than their number", async () => {
  const { blocks } = await contentOf(utf8(`<html><p>${"<".repeat(1_000_000)}`));
  expect(blocks).toMatchObject([{ kind: "paragraph" }]);
});

describe("tables", () => {
  check(
    "cells by place",
    "<p>Đầu</p><table><tr><th>TT</th><td>Nội dung</td></tr><tr><td>1<td>hai</table>Cuối",
    ["Đầu", { A1: "TT", B1: "Nội dung", A2: "1", B2: "hai" }, "Cuối"]
  );
  check("nothing is closed", "<table><tbody><tr><td>a<td><p>b<p>c<tr><td>d", [
    { A1: "a", B1: "b\nc", A2: "d" },
  ]);
  check("cells without a row", "<table><td>a</td><td>b</td></table>", [{ A1: "a", B1: "b" }]);
  check("a caption comes before its table", "<table><caption>Bảng 1</caption><tr><td>a</table>", [
    "Bảng 1",
    { A1: "a" },
  ]);
  check("lines in a cell", "<table><tr><td> a <br> b <div>c</div></td></table>", [
    { A1: "a\nb\nc" },
  ]);
  check(
    "colspan and rowspan",
    "<table><tr><td rowspan=2>1<td colspan='2'>đầu<td>x<tr><td>a<td>b<td>y<tr><td>2<td>c",
    [{ A1: "1", B1: "đầu", D1: "x", B2: "a", C2: "b", D2: "y", A3: "2", B3: "c" }]
  );
  check("spans that make no sense", "<table><tr><td colspan=abc>a<td rowspan=-3>b<tr><td>c<td>d", [
    { A1: "a", B1: "b", A2: "c", B2: "d" },
  ]);
  check(
    "tables one after another, the first never closed",
    "<table><tr><td>a</td></tr><table><tr><td>b",
    [{ A1: "a" }, { A1: "b" }]
  );

  test("merged areas, rowspan 0 to the end", async () => {
    const { blocks } = await contentOf(
      utf8(
        "<table><tr><td rowspan=0>1<td colspan=2>a<tr><td>b<td>c<tr><td rowspan=9>d<td>e</table>"
      )
    );
    const [table] = blocks;
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.grid.merges?.map(rangeA1).sort()).toEqual(["A1:A3", "B1:C1"]);
    expect(table.columns).toBe(3);
  });

  test("looks, also of tags left open", async () => {
    const { blocks } = await contentOf(
      utf8(
        "<table><tr><th>a<td><b>b<td>c<td><span style='font-weight:700;font-family:\".VnTime\",serif'>d</span><td><font face=VNI-Times><i>e</table>"
      )
    );
    const [table] = blocks;
    if (table?.kind !== "table") throw new Error("no table");
    expect([...(table.grid.rows.get(0)?.values() ?? [])].map(({ look }) => look)).toEqual([
      { bold: true },
      { bold: true },
      undefined,
      { bold: true, fontName: ".VnTime" },
      { italic: true, fontName: "VNI-Times" },
    ]);
  });

  test("a table inside a cell becomes its text and is reported", async () => {
    const reading = await readDocumentFile(
      utf8(
        "<table><tr><td>1<td>Mức:<table><tr><td>từ 90%<td>2<tr><td>còn lại<td>0</table>hết<td>x</table>"
      )
    );
    expect(reading.findings).toMatchObject([
      { code: "file.nestedTable", where: { sheet: "Bảng 1", cell: "B1" } },
    ]);
    const [table] = valueOf(reading).blocks;
    expect(table?.kind === "table" && cellsOf(table.grid)).toEqual({
      A1: "1",
      B1: "Mức:\ntừ 90% 2\ncòn lại 0\nhết",
      C1: "x",
    });
  });
});

describe("encodings", () => {
  const text = async (bytes: Uint8Array) => (await contentOf(bytes)).blocks;
  const expected = [{ kind: "paragraph", text: "Điểm chuẩn" }];

  test("UTF-8, with and without a mark; UTF-16", async () => {
    const html = "<html><p>Điểm chuẩn";
    expect(await text(utf8(html))).toEqual(expected);
    expect(await text(utf8(`\ufeff${html}`))).toEqual(expected);
    const utf16 = [
      0xff,
      0xfe,
      ...[...html].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ];
    expect(await text(Uint8Array.from(utf16))).toEqual(expected);
  });

  // In windows-1258 a base letter carries its tone as a mark of its own: Đ D0, ê EA + dot below F2.
  test("windows-1258, as <meta> says", async () => {
    const head =
      '<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1258"><p>';
    const bytes = [...head].map((letter) => letter.charCodeAt(0));
    const [read] = await text(Uint8Array.from([...bytes, 0xd0, 0xea, 0xf2, 0x6d]));
    expect(read?.kind === "paragraph" && read.text.normalize("NFC")).toBe("Đệm");
  });

  test("windows-1252 with the dash and quotes that older Word writes", async () => {
    const head = utf8("<html><meta charset=windows-1252><p>");
    const [read] = await text(Uint8Array.from([...head, 0x93, 0x61, 0x94, 0x96, 0xe0]));
    expect(read).toEqual({ kind: "paragraph", text: "“a”–à" });
  });

  test("bytes that are no text in the encoding named, or an encoding that none is", async () => {
    const broken = Uint8Array.from([...utf8("<html><meta charset=utf-8><p>"), 0xd0, 0xea]);
    const data = { reason: "encoding", part: "" };
    expect(refusal(await readDocumentFile(broken))).toEqual({ code: "file.damaged", data });
    const unknown = utf8("<html><meta charset=tcvn-5712><p>x");
    expect(refusal(await readDocumentFile(unknown))).toEqual({ code: "file.damaged", data });
  });
});

test("pieces of pages, as programs put them on the clipboard, are HTML", async () => {
  for (const piece of [
    "<table><tr><td>a</table>",
    "<!-- x --><!DOCTYPE html><p>a",
    "<meta charset='utf-8'><table>",
  ])
    expect((await readDocumentFile(utf8(piece))).status).toBe("read");
});

describe("tables that lay out a page", () => {
  const scoring =
    "<table><tr><td>TT<td>Nội dung<td>Điểm chuẩn<tr><td>1<td>Tham mưu<td>2<tr><td>2<td>Báo cáo<td>3</table>";

  check(
    "what stands in them is the page's, in its order",
    `<table><tr><td>Trang chủ</td><td><p>PHỤ LỤC</p>${scoring}<p>Nơi nhận</p></td></tr></table>`,
    [
      "Trang chủ",
      "PHỤ LỤC",
      {
        ...{ A1: "TT", B1: "Nội dung", C1: "Điểm chuẩn" },
        ...{ A2: "1", B2: "Tham mưu", C2: "2", A3: "2", B3: "Báo cáo", C3: "3" },
      },
      "Nơi nhận",
    ]
  );
  check(
    "also one inside another",
    `<table><tr><td><table><tr><td>trái<td>${scoring}</table></table>`,
    ["trái", expect.objectContaining({ A3: "2" })]
  );

  test("tables are numbered as they are given out, and nothing is reported", async () => {
    const html = `<html><table><tr><td><table><tr><td>trái<td>${scoring}</table></table>${scoring}`;
    const reading = await readDocumentFile(utf8(html));
    const names = valueOf(reading).blocks.map((one) => one.kind === "table" && one.grid.name);
    expect(names).toEqual([false, "Bảng 1", "Bảng 2"]);
    expect(reading.findings).toEqual([]);
  });

  test("tables without end inside one another", async () => {
    const reading = await readDocumentFile(utf8(`<html>${"<table><tr><td>x".repeat(20_000)}`));
    expect(reading.status).not.toBe("refused");
  });
});

describe("looks from style sheets", () => {
  const looks = async (html: string) => {
    const { blocks } = await contentOf(utf8(`<html>${html}`));
    const [table] = blocks;
    if (table?.kind !== "table") throw new Error("no table");
    return [...(table.grid.rows.get(0)?.values() ?? [])].map(({ look }) => look);
  };

  test("of elements, classes, both; what stands in the tag goes first", async () => {
    const sheet =
      '<style><!-- /* Word */ td {font-style:italic} .xl65, p.khac {font-weight:700} td.xl66\n{font-weight:bold;font-family:".VnTime", serif} @page {size:A4} --></style>';
    expect(
      await looks(
        `${sheet}<table><tr><td>a<td class=xl65>b<td class="x xl66">c<td class=xl65 style='font-weight:normal'>d`
      )
    ).toEqual([
      { italic: true },
      { italic: true, bold: true },
      { italic: true, bold: true, fontName: ".VnTime" },
      { italic: true, bold: false },
    ]);
  });

  test("of rows and tables", async () => {
    expect(
      await looks("<table style='font-family:Arial'><tr style='font-weight:bold'><td>a<td>b")
    ).toEqual([
      { bold: true, fontName: "Arial" },
      { bold: true, fontName: "Arial" },
    ]);
  });
});

describe("text as a browser shows it", () => {
  check("capitals by format", "<p style='text-transform:uppercase'>Thực hiện</p>", ["THỰC HIỆN"]);
  check("what a tracked change took out", "<p><del>xét xử</del><ins>hòa giải</ins></p>", [
    "hòa giải",
  ]);
  check(
    "numbers of lists",
    "<ol start=3><li>a<li>b<ol type=a><li>c</ol><li value=9>d</ol><ol style='list-style:upper-roman'><li>e</ol><ul><li>g</ul>",
    ["3. a", "4. b", "a. c", "9. d", "I. e", "g"]
  );
  check(
    "Word's own pages: numbers stand in the text, notes for old browsers do not",
    "<!--[if gte mso 9]><xml><w:x>no</w:x></xml><![endif]--><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Tham mưu<o:p></o:p></p>",
    ["1.\u00a0\u00a0 Tham mưu"]
  );
  check("normal form C", `<p>${"Điểm".normalize("NFD")}</p>`, ["Điểm"]);

  test("what the page hides is said", async () => {
    const reading = await readDocumentFile(
      utf8("<html><table><tr><td>a<tr style='display:none'><td>b<td>c<tr><td>d</table>")
    );
    expect(reading.findings).toMatchObject([{ code: "file.hiddenText", data: { count: 2 } }]);
    const [table] = valueOf(reading).blocks;
    expect(table?.kind === "table" && cellsOf(table.grid)).toEqual({ A1: "a", A3: "d" });
  });

  test("marks of notes are no words of the text, and are counted; a cell's own number stays", async () => {
    const reading = await readDocumentFile(
      utf8(
        "<html><table><tr><td>a<sup>[1]</sup><td>b<a href='#_ftn2'><span>[2]</span></a> c<td>[3]<td><sup>2</sup></table>"
      )
    );
    expect(reading.findings).toMatchObject([
      { code: "file.leftOut", data: { what: "note", count: 2 } },
    ]);
    const [table] = valueOf(reading).blocks;
    expect(table?.kind === "table" && cellsOf(table.grid)).toEqual({
      A1: "a",
      B1: "b c",
      C1: "[3]",
      D1: "2",
    });
  });
});

describe("fonts from before Unicode", () => {
  const read = (bytes: Uint8Array) => readDocumentFile(bytes, READ_OPTIONS);

  test("by face, style and style sheet; ư as a soft hyphen", async () => {
    const reading = await read(
      utf8(
        "<html><style>.c{font-family:VNI-Times}</style><table><tr><td><font face='.VnTimeH'>b&#184;o c&#184;o</font><td style='font-family:.VnTime'>ng­êi d©n<td class=c>thöïc hieän<td>Tổng</table>"
      )
    );
    const [table] = valueOf(reading).blocks;
    expect(table?.kind === "table" && cellsOf(table.grid)).toEqual({
      A1: "BÁO CÁO",
      B1: "người dân",
      C1: "thực hiện",
      D1: "Tổng",
    });
    expect(reading.findings).toMatchObject([
      { code: "file.fontConverted", data: { from: "TCVN3, VNI", count: 3 } },
    ]);
  });

  // "Điểm chuẩn, thực hiện nhiệm vụ": bytes of iconv -t TCVN5712-1.
  const TCVN3_BYTES = [
    0xa7, 0x69, 0xd3, 0x6d, 0x20, 0x63, 0x68, 0x75, 0xc8, 0x6e, 0x2c, 0x20, 0x74, 0x68, 0xf9, 0x63,
    0x20, 0x68, 0x69, 0xd6, 0x6e, 0x20, 0x6e, 0x68, 0x69, 0xd6, 0x6d, 0x20, 0x76, 0xf4,
  ];

  test.each(["", "<meta charset=x-user-defined>", "<meta charset=iso-8859-1>"])(
    "bytes of a page that names no font %s",
    async (meta) => {
      const reading = await read(Uint8Array.from([...utf8(`<html>${meta}<p>`), ...TCVN3_BYTES]));
      expect(valueOf(reading).blocks).toEqual([
        { kind: "paragraph", text: "Điểm chuẩn, thực hiện nhiệm vụ" },
      ]);
    }
  );

  test("damaged UTF-8 is not taken for them", async () => {
    const damaged = Uint8Array.from([...utf8("<html><p>Điểm chuẩn"), 0xd3, 0x20]);
    expect(refusal(await read(damaged))).toMatchObject({ code: "file.damaged" });
  });
});

test("other files are refused by what they are, for their own advice", async () => {
  const kindOf = async (text: string) => refusal(await readDocumentFile(utf8(text)))?.data;
  expect(await kindOf("{\\rtf1\\ansi Bảng}")).toEqual({ kind: "rtf" });
  expect(await kindOf("MIME-Version: 1.0\r\nContent-Type: multipart/related")).toEqual({
    kind: "mht",
  });
});

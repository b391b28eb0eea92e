import { readDocumentFile, type DocumentContent } from "@/files";
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
    const broken = Uint8Array.from([...utf8("<html><p>"), 0xd0, 0xea]);
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

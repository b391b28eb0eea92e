import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { importSet } from "@/app/tables/importSet";
import { type CriteriaNode, type CriteriaSet, toNumber } from "@/criteria";
import type { Finding, Reading } from "@/findings";
import { valueOf } from "~test/files/expectations";
import { escaped, plainTable, wordDocument } from "~test/files/wordDocument";
import { body, contentOf, HEADING, styles, TITLE, trees } from "~test/import/randomTable";
import { convert, LIBRE_OFFICE } from "~test/libreOffice";
import { RUNS } from "~test/runs";
import { describeWith } from "~test/suites";

const NOW = new Date(2024, 5, 1);

type Rows = readonly (readonly (string | number | null | undefined)[])[];

function read(bytes: Uint8Array, table?: number): Promise<Reading<CriteriaSet>> {
  return importSet({ name: "phu-luc", bytes }, NOW, table);
}

function page(...blocks: readonly string[]): Uint8Array {
  return new TextEncoder().encode(
    `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${blocks.join("\n")}</body></html>`
  );
}

function htmlTable(rows: Rows): string {
  const line = (values: Rows[number]) =>
    `<tr>${values.map((value) => `<td>${escaped(String(value ?? ""))}</td>`).join("")}</tr>`;
  return `<table>${rows.map(line).join("\n")}</table>`;
}

const paragraph = (text: string) => `<p>${escaped(text).replaceAll("\n", "<br>")}</p>`;

/** Codes, words and points of all nodes, as "1.1 Thẩm định: 2". */
function lines(nodes: readonly CriteriaNode[]): string[] {
  return nodes.flatMap(({ code, label, points, children }) => [
    `${code} ${label}: ${toNumber(points)}`,
    ...lines(children),
  ]);
}

const ANNEX = [
  "PHỤ LỤC",
  "BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA SỞ TƯ PHÁP NĂM 2024",
  "(Kèm theo Quyết định số 999/QĐ-MAU ngày 29/3/2024 của Bộ trưởng Bộ Tư pháp)",
];

const HEAD = ["TT", "Nội dung", "Điểm chuẩn", "Điểm chấm", "Ghi chú"];
const FIRST = [HEAD, ["I", "CÔNG TÁC TƯ PHÁP", 5], ["1", "Thẩm định", 3, "", ""]];
const SECOND = [["2", "Hòa giải", 2, "", ""]];

/** Both kinds of documents from the same blocks: lines of text, and tables. */
const KINDS: readonly (readonly [string, (blocks: readonly (string | Rows)[]) => Uint8Array])[] = [
  [
    ".docx",
    (blocks) =>
      wordDocument(
        ...blocks.map((block) => (typeof block === "string" ? block : plainTable(block, 5)))
      ),
  ],
  [
    ".html",
    (blocks) =>
      page(
        ...blocks.map((block) =>
          typeof block === "string"
            ? paragraph(block)
            : htmlTable(block.map((row) => [...row, "", "", "", ""].slice(0, 5)))
        )
      ),
  ],
];

const WHOLE = ["I CÔNG TÁC TƯ PHÁP: 5", "1 Thẩm định: 3", "2 Hòa giải: 2"];

describe.each(KINDS)("a decision's annex as %s", (_kind, print) => {
  const check = async (blocks: readonly (string | Rows)[], expected: string[], table?: number) => {
    const reading = await read(print(blocks), table);
    expect(lines(valueOf(reading).nodes)).toEqual(expected);
    return reading;
  };

  test("titles above the table say whose it is, not the grounds of the decision", async () => {
    const body = [
      "Căn cứ Quyết định số 111/QĐ-CU ngày 01/01/2020 của Bộ trưởng Bộ Tư pháp;",
      "Điều 3. Quyết định này thay thế Quyết định số 222/QĐ-CU ngày 02/02/2023.",
    ];
    const reading = await check([...body, ...ANNEX, [...FIRST, ...SECOND]], WHOLE);
    expect(valueOf(reading)).toMatchObject({
      id: "999-qd-mau-2024",
      title: ANNEX[1],
      decision: { number: "999/QĐ-MAU", date: "2024-03-29", issuer: "Bộ trưởng Bộ Tư pháp" },
      year: 2024,
      unitKind: "soTuPhap",
    });
    expect(reading.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("titles in one paragraph with line breaks", async () => {
    const broken = ANNEX.join("\n");
    const { title, decision } = valueOf(await check([broken, [...FIRST, ...SECOND]], WHOLE));
    expect(title).toBe(ANNEX[1]);
    expect(decision?.number).toBe("999/QĐ-MAU");
  });

  test("titles above the remark that an annex is enclosed, and below the same words", async () => {
    const [, title = "", decision = ""] = ANNEX;
    for (const above of [
      [title, decision, "Phụ lục kèm theo"],
      ["Điều 3. Quyết định này có hiệu lực.", title, "Phụ lục kèm theo Quyết định số 999/QĐ-MAU"],
      ["Phụ lục kèm theo Quyết định số 999/QĐ-MAU", title],
    ]) {
      const set = valueOf(await check([...above, [...FIRST, ...SECOND]], WHOLE));
      expect([set.title, set.decision?.number]).toEqual([title, "999/QĐ-MAU"]);
    }
  });

  test("an annex that leaves the number open takes it from the head of the decision", async () => {
    const head: Rows = [
      ["BỘ TƯ PHÁP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["Số: 999/QĐ-MAU", "Hà Nội, ngày 29 tháng 3 năm 2024"],
    ];
    const blocks = [
      head,
      "Căn cứ Quyết định số 111/QĐ-CU ngày 01/01/2020 của Bộ trưởng Bộ Tư pháp;",
      "PHỤ LỤC",
      "BẢNG TIÊU CHÍ CHẤM ĐIỂM NĂM 2024",
      "(Kèm theo Quyết định số      /QĐ-MAU)",
      [...FIRST, ...SECOND],
    ];
    const { decision } = valueOf(await check(blocks, WHOLE));
    expect(decision).toMatchObject({ number: "999/QĐ-MAU", date: "2024-03-29" });
  });

  test("a title that begins like a heading is none", async () => {
    await check(["Tiêu chí chấm điểm năm 2024", [...FIRST, ...SECOND]], WHOLE);
  });

  test("a table in pieces, the heading repeated or not, is one", async () => {
    await check([...ANNEX, FIRST, SECOND], WHOLE);
    await check([...ANNEX, FIRST, [HEAD, ...SECOND]], WHOLE);
    await check([FIRST, SECOND, [["3", "Hộ tịch", 1]]], [...WHOLE, "3 Hộ tịch: 1"]);
  });

  test("a heading between pieces is a row of the table, other words are reported", async () => {
    const blocks = [FIRST, "II. CÔNG TÁC HÒA GIẢI", "(tiếp theo)", [["1", "Hòa giải", 2, "", ""]]];
    const reading = await check(blocks, [
      "I CÔNG TÁC TƯ PHÁP: 5",
      "1 Thẩm định: 3",
      "II CÔNG TÁC HÒA GIẢI: 2",
      "1 Hòa giải: 2",
    ]);
    expect(reading.findings).toContainEqual(
      expect.objectContaining({
        code: "import.rowNotRead",
        where: { sheet: "Bảng 1", cell: "B5" },
        data: { text: "(tiếp theo)" },
      })
    );
  });

  test("page numbers between pieces are no part of the table", async () => {
    await check([...ANNEX, FIRST, "Trang 2", [HEAD, ...SECOND]], WHOLE);
    await check([...ANNEX, FIRST, "2/14", SECOND], WHOLE);
  });

  test("parts in tables of their own, each under its title, are one table", async () => {
    const blocks = [
      ...ANNEX,
      "I. CÔNG TÁC VĂN BẢN (3 điểm)",
      [HEAD, ["1", "Thẩm định", 3, "", ""]],
      "Phần II - CÔNG TÁC HÒA GIẢI",
      [HEAD, ["1", "Hòa giải", 2, "", ""]],
    ];
    const reading = await check(blocks, [
      "I CÔNG TÁC VĂN BẢN (3 điểm): 3",
      "1 Thẩm định: 3",
      "II CÔNG TÁC HÒA GIẢI: 2",
      "1 Hòa giải: 2",
    ]);
    expect(valueOf(reading).title).toBe(ANNEX[1]);
    expect(places(reading, "import.tableTaken")).toEqual([]);
  });

  test("a later table that names no decision and no year has those of the first", async () => {
    const other: Rows = [HEAD, ["1", "Thi hành án", 9, "", ""]];
    const blocks = [...ANNEX, [...FIRST, ...SECOND], "BẢNG TIÊU CHÍ THADS", other];
    expect(valueOf(await check(blocks, ["1 Thi hành án: 9"], 2))).toMatchObject({
      title: "BẢNG TIÊU CHÍ THADS",
      decision: { number: "999/QĐ-MAU" },
      year: 2024,
      unitKind: "thads",
    });
  });

  test("places are those of the document's own tables", async () => {
    const bad = [HEAD, ["2", "Hòa giải", "hai điểm rưỡi", "", ""]];
    const reading = await check([...ANNEX, FIRST, bad], [...WHOLE.slice(0, 2), "2 Hòa giải: 0"]);
    expect(places(reading, "import.pointsNotRead")).toEqual([{ sheet: "Bảng 2", cell: "B2" }]);
  });

  test("tables under titles of their own are tables of their own", async () => {
    const other = [HEAD, ["1", "Thi hành án", 9, "", ""]];
    const blocks = [
      ...ANNEX,
      [...FIRST, ...SECOND],
      "PHỤ LỤC II",
      "BẢNG TIÊU CHÍ THADS NĂM 2025",
      other,
    ];
    await check(blocks, WHOLE);
    await check(blocks, WHOLE, 1);
    const second = valueOf(await check(blocks, ["1 Thi hành án: 9"], 2));
    expect(second).toMatchObject({ title: "BẢNG TIÊU CHÍ THADS NĂM 2025", unitKind: "thads" });
    expect((await read(print(blocks), 3)).findings).toMatchObject([{ code: "import.noTable" }]);
  });

  test("no table, or a table of something else", async () => {
    expect((await read(print(["Công văn", "Kính gửi: các Sở"]))).findings).toMatchObject([
      { code: "import.noTable" },
    ]);
    const other: Rows = [
      ["Họ tên", "Chức vụ"],
      ["A", "Trưởng phòng"],
    ];
    expect((await read(print([other]))).findings).toMatchObject([{ code: "import.noHeading" }]);
  });

  test("a random set printed as a table, in one piece or several, reads back as itself", async () => {
    const cuts = fc.array(fc.tuple(fc.nat(60), fc.boolean()), { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(trees, styles, cuts, async (nodes, style, at) => {
        const blocks = [TITLE, ...pieces(body(nodes, style) as Rows, at)];
        expectSame(await read(print(blocks)), nodes);
      }),
      { numRuns: RUNS }
    );
  });
});

/** The rows of a table cut at places, each later piece with or without the heading. */
function pieces(rows: Rows, cuts: readonly (readonly [number, boolean])[]): Rows[] {
  const places = cuts
    .filter(([at]) => at > 0 && at < rows.length)
    .sort(([first], [second]) => first - second)
    .filter(([at], index, all) => at !== all[index - 1]?.[0]);
  const heading = HEADING as Rows[number];
  const starts = [[0, true] as const, ...places];
  return starts.map(([from, headed], index) => [
    ...(headed ? [heading] : []),
    ...rows.slice(from, starts[index + 1]?.[0]),
  ]);
}

function expectSame(
  reading: Reading<CriteriaSet>,
  nodes: readonly CriteriaNode[],
  expected: readonly Finding["code"][] = ["import.decisionNotRead", "import.conditionNotRead"]
): void {
  expect(contentOf(valueOf(reading).nodes)).toEqual(contentOf(nodes));
  expect(reading.findings.filter(({ code }) => !expected.includes(code))).toEqual([]);
}

function places(reading: Reading<unknown>, code: Finding["code"]): Finding["where"][] {
  return reading.findings.filter((found) => found.code === code).map(({ where }) => where);
}

test("what is neither workbook nor document is refused by what it is", async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect((await read(bytes("%PDF-1.7\n"))).findings).toMatchObject([
    { code: "file.notDocument", data: { kind: "pdf" } },
  ]);
  expect((await read(bytes("Bảng tiêu chí"))).findings).toMatchObject([
    { code: "file.notDocument", data: { kind: "text" } },
  ]);
  expect((await read(new Uint8Array())).findings).toMatchObject([{ code: "file.empty" }]);
});

describeWith(LIBRE_OFFICE, "documents that LibreOffice writes", () => {
  // Each sample costs some five seconds of Writer.
  const count = Math.max(1, Math.round(RUNS / 100));
  const samples = fc.sample(fc.tuple(trees, styles), { numRuns: count, seed: 20240329 });

  test.each(samples)("a random set as .docx and .html of Writer", async (nodes, style) => {
    const table = htmlTable([HEADING, ...body(nodes, style)] as Rows);
    const source = page(...ANNEX.map(paragraph), table);
    const docx = await convert(source, "html", "docx:MS Word 2007 XML");
    for (const bytes of [docx, await convert(docx, "docx", "html")]) {
      const reading = await read(bytes);
      expectSame(reading, nodes, ["import.conditionNotRead"]);
      expect(valueOf(reading).decision?.number).toBe("999/QĐ-MAU");
    }
  });

  test.each(samples)("a random set as .html of Calc", async (nodes, style) => {
    const rows = [[TITLE], HEADING, ...body(nodes, style)] as unknown[][];
    const book = utils.book_new(utils.aoa_to_sheet(rows), "Bảng");
    const sheet = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    expectSame(await read(await convert(sheet, "xlsx", "html")), nodes);
  });
});

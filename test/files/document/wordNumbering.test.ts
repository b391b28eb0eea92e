import { readDocumentFile } from "@/files";
import { cellsOf, valueOf } from "../expectations";
import { cell, row, table } from "../wordDocument";
import { wordPackage } from "../wordPackage";

/** Paragraph of a list: its text, the list's number and the level from 0. */
function item(text: string, list: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

function p(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function level(depth: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function definition(id: number, ...inside: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${inside.join("")}</w:abstractNum>`;
}

function list(id: number, definitionId: number, more = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${more}</w:num>`;
}

/** Part, section, criterion and letter, as scoring tables are numbered. */
const OUTLINE = definition(
  0,
  level(0, "upperLetter", "%1."),
  level(1, "upperRoman", "%2."),
  level(2, "decimal", "%3."),
  level(3, "decimal", "%3.%4"),
  level(4, "lowerLetter", "%5)")
);

interface Numbered {
  readonly numbering: string;
  readonly body: readonly string[];
  readonly styles?: string;
}

async function lines({ numbering, body, styles }: Numbered): Promise<string[]> {
  const bytes = wordPackage({ body: body.join(""), numbering, ...(styles && { styles }) });
  const { blocks } = valueOf(await readDocumentFile(bytes));
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

// Checked against LibreOffice 7.4, which shows the same documents with these numbers as text; but for
// lvlRestart 0 and isLgl, which it does not know: there ISO/IEC 29500-1, 17.9.10 and 17.9.4 speak.
const CASES: Readonly<Record<string, Numbered & { readonly shown: readonly string[] }>> = {
  "levels of one list; lower ones begin anew": {
    numbering: OUTLINE + list(1, 0),
    body: [
      item("Phần", 1),
      item("Mục", 1, 1),
      item("Nhóm", 1, 2),
      item("Tiêu chí", 1, 3),
      item("Tiêu chí", 1, 3),
      item("Ý", 1, 4),
      item("Ý", 1, 4),
      item("Nhóm", 1, 2),
      item("Tiêu chí", 1, 3),
      item("Mục", 1, 1),
      item("Nhóm", 1, 2),
      item("Phần", 1),
      item("Mục", 1, 1),
    ],
    shown: [
      "A.\tPhần",
      "I.\tMục",
      "1.\tNhóm",
      "1.1\tTiêu chí",
      "1.2\tTiêu chí",
      "a)\tÝ",
      "b)\tÝ",
      "2.\tNhóm",
      "2.1\tTiêu chí",
      "II.\tMục",
      "1.\tNhóm",
      "B.\tPhần",
      "I.\tMục",
    ],
  },
  "two lists of one definition count on; a start of its own begins anew": {
    numbering:
      definition(0, level(0, "decimal", "%1.")) +
      list(1, 0) +
      list(2, 0) +
      list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
      list(4, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
    body: [item("a", 1), item("b", 1), item("c", 2), item("d", 3), item("e", 3), item("g", 4)],
    shown: ["1.\ta", "2.\tb", "3.\tc", "1.\td", "2.\te", "5.\tg"],
  },
  "a level that never restarts, and decimals after Roman numbers": {
    numbering:
      definition(
        0,
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>'),
        level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")
      ) + list(1, 0),
    body: [
      item("I", 1),
      item("x", 1, 1),
      item("II", 1),
      item("y", 1, 1),
      item("z", 1, 2),
      item("t", 1, 2),
    ],
    shown: ["I.\tI", "1.\tx", "II.\tII", "2.\ty", "2.2.1\tz", "2.2.2\tt"],
  },
  "letters after z, small Roman numbers, a start other than 1": {
    numbering:
      definition(
        0,
        '<w:lvl w:ilvl="0"><w:start w:val="26"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl>',
        '<w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="lowerRoman"/><w:suff w:val="space"/><w:lvlText w:val="(%2)"/></w:lvl>'
      ) + list(1, 0),
    body: [item("m", 1), item("n", 1), item("o", 1, 1), item("q", 1, 1)],
    shown: ["z)\tm", "aa)\tn", "(iii) o", "(iv) q"],
  },
  bullets: {
    numbering: definition(0, level(0, "bullet", "-"), level(1, "bullet", "\uf0b7")) + list(1, 0),
    body: [item("một", 1), item("hai", 1, 1)],
    shown: ["-\tmột", "•\thai"],
  },
  "numbering that a style brings, and one that a paragraph takes away": {
    numbering:
      definition(
        0,
        level(0, "upperRoman", "%1.", '<w:pStyle w:val="Muc"/>'),
        level(1, "decimal", "%2.", '<w:pStyle w:val="Nhom"/>')
      ) + list(7, 0),
    styles:
      '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Nhom"><w:name w:val="Nhom"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="NhomCon"><w:name w:val="NhomCon"/><w:basedOn w:val="Nhom"/></w:style>',
    body: [
      p("Một", '<w:pStyle w:val="Muc"/>'),
      p("Hai", '<w:pStyle w:val="Nhom"/>'),
      p("Ba", '<w:pStyle w:val="NhomCon"/>'),
      p("Bốn", '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      p("Năm", '<w:pStyle w:val="Muc"/>'),
    ],
    shown: ["I.\tMột", "1.\tHai", "2.\tBa", "Bốn", "II.\tNăm"],
  },
  "a list that is the one of a numbering style": {
    numbering:
      definition(0, '<w:styleLink w:val="Bang"/>', level(0, "decimal", "Điều %1.")) +
      definition(1, '<w:numStyleLink w:val="Bang"/>') +
      list(1, 0) +
      list(2, 1),
    styles:
      '<w:style w:type="numbering" w:styleId="Bang"><w:name w:val="Bang"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    body: [item("một", 2), item("hai", 2)],
    shown: ["Điều 1.\tmột", "Điều 2.\thai"],
  },
};

test.each(Object.entries(CASES))("%s", async (_title, { shown, ...numbered }) => {
  expect(await lines(numbered)).toEqual(shown);
});

test("numbers stand in cells as if typed, also in cells that hold nothing else", async () => {
  const numbering = definition(0, level(0, "decimal", "%1")) + list(1, 0);
  const rows = ["Tham mưu", "Báo cáo"].map((text) => row([cell(item("", 1)), cell(text)]));
  const reading = await readDocumentFile(wordPackage({ body: table(...rows), numbering }));
  const [read] = valueOf(reading).blocks;
  expect(read?.kind === "table" && cellsOf(read.grid)).toEqual({
    A1: "1",
    B1: "Tham mưu",
    A2: "2",
    B2: "Báo cáo",
  });
  expect(reading.findings).toEqual([]);
});

describe("what does not count", () => {
  const numbering = definition(0, level(0, "decimal", "%1.")) + list(1, 0);

  test("rows that a tracked change took out", async () => {
    const body = table(
      row([cell(item("a", 1))]),
      row([cell(item("b", 1))], "<w:del/>"),
      row([cell(item("c", 1))])
    );
    const [read] = valueOf(await readDocumentFile(wordPackage({ body, numbering }))).blocks;
    expect(read?.kind === "table" && cellsOf(read.grid)).toEqual({ A1: "1.\ta", A2: "2.\tc" });
  });

  test("a paragraph whose end is deleted: one number for the line that it joins", async () => {
    const mark = "<w:rPr><w:del/></w:rPr>";
    const first = item("Bảng ", 1).replace("</w:numPr>", `</w:numPr>${mark}`);
    expect(await lines({ numbering, body: [first, item("tiêu chí", 1), item("x", 1)] })).toEqual([
      "1.\tBảng tiêu chí",
      "2.\tx",
    ]);
  });
});

test("numbers in words or of other scripts are not computed: said for tables", async () => {
  const numbering = definition(0, level(0, "cardinalText", "%1.")) + list(1, 0);
  const body = item("ngoài bảng", 1) + table(row([cell(item("Tham mưu", 1))]));
  const reading = await readDocumentFile(wordPackage({ body, numbering }));
  expect(reading.findings).toMatchObject([{ code: "file.numberingNotRead", data: { count: 1 } }]);
  const [, read] = valueOf(reading).blocks;
  expect(read?.kind === "table" && cellsOf(read.grid)).toEqual({ A1: "Tham mưu" });
});

import { utils, write } from "@e965/xlsx";
import { importSet } from "@/app/tables/importSet";
import { findSet, walk } from "@/criteria";
import { writeWorkbook } from "@/files";
import { unitSheets } from "@/unitSheets";
import { valueOf } from "../hosts";

const NOW = new Date("2024-11-20T08:00:00Z");

const table = (title: string) =>
  `<p>BẢNG TIÊU CHÍ ${title} NĂM 2024</p><table><tr><td>TT</td><td>Nội dung</td><td>Điểm chuẩn</td></tr>` +
  `<tr><td>1</td><td>Việc ${title}</td><td>2</td></tr></table>`;
const page = (html: string) => new TextEncoder().encode(`<html><body>${html}</body></html>`);
const read = (bytes: Uint8Array, number?: number) =>
  importSet({ name: "phu-luc", bytes }, NOW, number);

const LIST = "<table><tr><td>Họ tên</td></tr><tr><td>Nguyễn Văn A</td></tr></table>";
const taken = (findings: readonly { readonly code: string }[]) =>
  findings.filter(({ code }) => code === "import.tableTaken");

test("of several tables the first is taken, and which one is said", async () => {
  const reading = await read(page(LIST + table("A") + LIST + table("B") + table("C")));
  expect(walk(valueOf(reading)).map(({ node }) => node.label)).toEqual(["Việc A"]);
  expect(taken(reading.findings)).toEqual([
    {
      code: "import.tableTaken",
      severity: "warning",
      where: { sheet: "Bảng 2" },
      data: { table: "Bảng 2", count: 3, others: "Bảng 4; Bảng 5" },
    },
  ]);
});

test("where one is asked for, or only one is a table of criteria, nothing is said", async () => {
  const asked = await read(page(table("A") + table("B")), 2);
  expect(walk(valueOf(asked)).map(({ node }) => node.label)).toEqual(["Việc B"]);
  expect(taken(asked.findings)).toEqual([]);
  expect(taken((await read(page(LIST + table("A")))).findings)).toEqual([]);
});

test("a set that several scoring sheets of ours carry is one", async () => {
  const set = findSet("stp-2022");
  if (!set) throw new Error("no set");
  const sheets = (unit: string, taken: readonly string[]) =>
    unitSheets(set, { unit, year: 2022, illustrative: false, taken });
  const first = sheets("Sở Tư pháp Huế", []);
  const second = sheets(
    "Sở Tư pháp Cà Mau",
    first.map(({ name }) => name)
  );
  const bytes = await writeWorkbook([...first, ...second], {
    title: "thử",
    creator: "thử",
    created: NOW,
  });
  const reading = await read(bytes);
  expect(valueOf(reading).id).toBe("stp-2022");
  expect(reading.findings).toEqual([]);
});

describe("sheets of a workbook", () => {
  const sheetOf = (label: string) => [
    ["TT", "Nội dung", "Điểm chuẩn"],
    [1, label, 2],
  ];
  const workbook = (sheets: Readonly<Record<string, unknown[][]>>, hidden: readonly string[]) => {
    const book = utils.book_new();
    for (const [name, rows] of Object.entries(sheets))
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
    const views = Object.keys(sheets).map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 }));
    book.Workbook = { Sheets: views as { Hidden: 0 | 1 }[] };
    return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  };

  test("one that a person sees comes before a hidden one", async () => {
    const bytes = workbook({ Cũ: sheetOf("Việc cũ"), Mới: sheetOf("Việc mới") }, ["Cũ"]);
    const reading = await read(bytes);
    expect(walk(valueOf(reading)).map(({ node }) => node.label)).toEqual(["Việc mới"]);
    expect(taken(reading.findings)).toMatchObject([{ data: { table: "Mới", others: "Cũ" } }]);
  });

  test("a cover says whose table it is, a list of documents does not", async () => {
    const cover = [
      ["BẢNG TIÊU CHÍ NĂM 2025"],
      ["Kèm theo Quyết định số 12/QĐ-MAU ngày 03/02/2025"],
    ];
    const list = [["Danh mục minh chứng"], ["Quyết định số 77/QĐ-KHAC ngày 09/9/2021, năm 2021"]];
    const facts = async (first: unknown[][]) => {
      const { decision, year } = valueOf(
        await read(workbook({ Bìa: first, A: sheetOf("Việc") }, []))
      );
      return [decision?.number, decision?.date, year];
    };
    expect(await facts(cover)).toEqual(["12/QĐ-MAU", "2025-02-03", 2025]);
    expect(await facts(list)).toEqual([undefined, undefined, NOW.getFullYear()]);
  });
});

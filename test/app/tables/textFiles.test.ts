import { candidatesInFile } from "@/app/tables/fileCandidates";
import { readCandidate } from "@/app/tables/tableCandidate";
import { walk } from "@/criteria";
import { valueOf } from "../hosts";

const LINES = [
  ["BẢNG TIÊU CHÍ CHẤM ĐIỂM NĂM 2025"],
  ["TT", "Nội dung", "Điểm chuẩn"],
  ["I", "CÔNG TÁC VĂN BẢN, HÒA GIẢI", "3,75"],
  ["1", 'Thẩm định; góp ý "đúng hạn"', "2"],
  ["2", "Hòa giải\nở cơ sở", "1,75"],
];

function csv(separator: string): string {
  const field = (text: string) =>
    /[\t;,"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return LINES.map((line) => line.map(field).join(separator)).join("\r\n");
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);

async function read(bytes: Uint8Array) {
  const [candidate] = valueOf(await candidatesInFile(bytes));
  if (!candidate) throw new Error("no table");
  const { set } = valueOf(readCandidate(candidate, { origin: "bang.csv", year: 2025 }));
  return [set.title, ...walk(set).map(({ node }) => [node.code, node.label, node.points / 10_000])];
}

test.each([
  ["commas", utf8(csv(","))],
  ["semicolons, with the mark that Excel writes", utf8(`\uFEFF${csv(";")}`)],
  ["tabs", utf8(csv("\t"))],
  ["tabs in UTF-16, Excel's Unicode text", utf16(csv("\t"))],
  ["letters in pieces", utf8(csv(",").normalize("NFD"))],
])("a text file is read: %s", async (_name, bytes) => {
  expect(await read(bytes)).toEqual([
    "BẢNG TIÊU CHÍ CHẤM ĐIỂM NĂM 2025",
    ["I", "CÔNG TÁC VĂN BẢN, HÒA GIẢI", 3.75],
    ["1", 'Thẩm định; góp ý "đúng hạn"', 2],
    ["2", "Hòa giải ở cơ sở", 1.75],
  ]);
});

test("a text without a table, and one in an encoding that is not known, are refused as text", async () => {
  for (const bytes of [
    utf8("Kính gửi: Sở Tư pháp, Cục THADS"),
    Uint8Array.from([...utf8(csv(",")), 0xe0, 0x2c, 0x41]),
  ]) {
    const { status, findings } = await candidatesInFile(bytes);
    expect([status, ...findings.map(({ code, data }) => [code, data])]).toEqual([
      "refused",
      ["file.notDocument", { kind: "text" }],
    ]);
  }
});

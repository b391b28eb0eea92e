import { tiersOf, walk } from "@/criteria";
import { isLong } from "~test/suites";
import { outline, read, type Row } from "./smallTables";

/** Tables far larger than official ones end in a reading; text in another normal form is the same text. */

const HEADING = ["TT", "NỘI DUNG", "ĐIỂM CHUẨN"];
const ROWS = isLong ? 5000 : 1000;

function readRows(rows: readonly Row[]) {
  const reading = read([HEADING, ...rows]);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading;
}

const numbered = (count: number, row: (at: number) => Row) =>
  Array.from({ length: count }, (_, at) => row(at));

describe(`${ROWS} rows`, () => {
  it("of criteria and tiers", () => {
    const reading = readRows(
      numbered(ROWS, (at) =>
        at % 5 === 0
          ? [String(at / 5 + 1), `Nhiệm vụ số ${at}`, 2]
          : [null, `Mức ${at % 5} của nhiệm vụ ${at}`, 2 - (at % 5) / 4]
      )
    );
    expect(walk(reading.value)).toHaveLength(ROWS / 5);
  });

  it("without any code under one criterion", () => {
    const reading = readRows([
      ["I", "Tất cả", ROWS],
      ...numbered(ROWS, (at): Row => [null, `Nhiệm vụ số ${at}`, 1]),
    ]);
    expect(walk(reading.value)).toHaveLength(ROWS + 1);
  });

  it("without any code and without any criterion above", () => {
    const reading = readRows(numbered(ROWS, (at) => [null, `Nhiệm vụ số ${at}`, 1 + (at % 3)]));
    const kept = walk(reading.value).map(({ node }) => 1 + tiersOf(node.rule).length);
    expect(kept.reduce((all, one) => all + one, 0)).toBe(ROWS);
  });
});

it("decomposed text reads as composed text", () => {
  const rows: Row[] = [
    ["1", "Thẩm định văn bản quy phạm pháp luật", "2 điểm"],
    [null, "Đạt từ 95% trở lên", 2],
    [null, "Dưới 95%", "0 điểm"],
    ["2", "Mỗi báo cáo chậm trừ 0,5 điểm", 2],
    [null, "TỔNG CỘNG", 4],
  ];
  const decomposed = [HEADING, ...rows].map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.normalize("NFD") : cell))
  );
  const reading = read(decomposed);
  expect(outline(reading)).toEqual([
    "1 percentTiers 2",
    "· Đạt từ 95% trở lên 2",
    "· Dưới 95% 0",
    "2 countPoints 2",
  ]);
  expect(JSON.stringify(reading)).toBe(JSON.stringify(read([HEADING, ...rows])));
  expect(JSON.stringify(reading)).toBe(JSON.stringify(reading).normalize("NFC"));
});

import fc from "fast-check";
import { parseSet, serializeSet, tiersOf, walk } from "@/criteria";
import { hasErrors } from "@/findings";
import { type CellValue, gridOf } from "@/grid";
import { tableFromGrid } from "@/import";
import { RUNS } from "~test/runs";

const OPTIONS = { origin: "bang.xlsx", year: 2024 };

const code = fc.constantFrom<CellValue>(
  null,
  "A",
  "B",
  "I",
  "II",
  "V",
  "1",
  1,
  2,
  "1.1",
  1.2,
  "1.1.1",
  "a",
  "b)",
  "-",
  "–",
  "A.I.1",
  "1.10",
  1.9,
  1.1,
  "i",
  "ii",
  "(1)",
  "H",
  "+",
  "1.1.a",
  "x y",
  "#",
  "Mức 1",
  true,
  { error: "#REF!" }
);
const words = fc.constantFrom(
  "đạt 100%",
  "dưới 60%",
  "chậm 02 ngày",
  "có ban hành",
  "không ban hành",
  "tốt",
  "sau ngày 31/3/2024",
  "31/02/2024",
  "mỗi lần trừ 0,5 điểm",
  "0,5 điểm/mô hình",
  "(3 điểm)",
  "NHIỆM VỤ",
  "đạt\n- Tốt: 2 điểm\n- Khá: 1 điểm"
);
const points = fc.constantFrom<CellValue>(
  null,
  0,
  1,
  2,
  0.5,
  -1,
  1e300,
  NaN,
  "2",
  "1,5",
  "1.250",
  "hai",
  "…",
  "2 điểm",
  "tối đa 3",
  "0,5 điểm/vụ, tối đa 3 điểm",
  "trừ 1 điểm",
  "2\n1",
  "",
  true,
  { error: "#DIV/0!" }
);
const rows = fc.array(fc.tuple(code, words, points), { maxLength: 25 });

it("every row with words is a criterion, a tier, or a finding that names it", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const labelled = table.map(
        ([first, label, last], at) => [first, `Dòng ${at} ${label}`, last] as const
      );
      const reading = tableFromGrid(
        gridOf("Bảng", [["TT", "NỘI DUNG", "ĐIỂM CHUẨN"], ...labelled]),
        OPTIONS
      );
      const nodes = reading.status === "refused" ? [] : walk(reading.value).map(({ node }) => node);
      const read = new Set(
        nodes.flatMap(({ label, rule }) => [label, ...tiersOf(rule).map((tier) => tier.label)])
      );
      labelled.forEach(([, words], at) => {
        const [label = ""] = words.split("\n");
        // Points that a row states in its words are its points, and leave the words.
        const parted = label.replace(/ \(3 điểm\)$/u, "");
        const named = reading.findings.some(
          ({ where, data }) =>
            where.cell === `B${at + 2}` ||
            Object.values(data).some(
              (value) =>
                String(value).includes(label) || [parted, `${parted}: 3`].includes(String(value))
            )
        );
        expect([label, read.has(label) || read.has(parted) || named]).toEqual([label, true]);
      });
    }),
    { numRuns: RUNS * 8 }
  );
});

it("any sheet ends in a reading, and a set that was read without errors is a set", () => {
  const cell = fc.oneof(
    code,
    words,
    points,
    fc.string(),
    fc.double(),
    fc.constantFrom("TT", "Nội dung", "Điểm chuẩn", "Tổng cộng", "Điểm")
  );
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 20 }),
      (headed, body) => {
        const reading = tableFromGrid(
          gridOf("Bảng", headed ? [["TT", "Nội dung", "Điểm chuẩn"], ...body] : body),
          OPTIONS
        );
        if (reading.status === "refused") expect(hasErrors(reading.findings)).toBe(true);
        else if (!hasErrors(reading.findings)) {
          expect(parseSet(serializeSet(reading.value)).status).not.toBe("refused");
        }
      }
    ),
    { numRuns: RUNS * 8 }
  );
});

import { HEADING, read, type Row } from "./smallTables";

/** Decimals of points that a table read keeps, and what is said of its points. */
function kept(rows: readonly Row[]) {
  const reading = read([HEADING, ...rows]);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  const finer = reading.findings.filter(({ code }) => code === "set.pointsFiner");
  return [reading.value.policy.pointDecimals, finer.length];
}

const whole: readonly Row[] = [
  ["A", "Công tác xây dựng văn bản", 4],
  ["1", "Thẩm định đề nghị xây dựng văn bản", 2.5],
];

test("a table keeps the decimals that its points are printed with, two at least", () => {
  expect(kept([...whole, ["2", "Thẩm định dự thảo văn bản", 1.5]])).toEqual([2, 0]);
  expect(
    kept([
      ["A", "Công tác xây dựng văn bản", 2.625],
      ["1", "Thẩm định đề nghị xây dựng văn bản", 1.5],
      ["2", "Thẩm định dự thảo văn bản", 1.125],
    ])
  ).toEqual([3, 0]);
});

test("those of a tier count too", () => {
  expect(
    kept([
      ...whole,
      ["2", "Thẩm định dự thảo văn bản", 1.5],
      [null, "Đạt từ 95% trở lên", 1.5],
      [null, "Đạt dưới 95%", 0.0625],
    ])
  ).toEqual([4, 0]);
});

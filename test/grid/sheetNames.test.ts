import { isSheetName } from "@/grid";

test.each([
  ["Chấm điểm", true],
  ["Bảng 'A' mới", true],
  ["M'Drắk", true],
  ["x".repeat(31), true],
  ["Việc, tiền; án!", true],
  ["x".repeat(32), false],
  ["", false],
  [" \u00a0", false],
  ["'a", false],
  ["a'", false],
  ...["[", "]", ":", "*", "?", "/", "\\"].map((sign): [string, boolean] => [`a${sign}b`, false]),
])("%j as a sheet's name: %s", (name, expected) => {
  expect(isSheetName(name)).toBe(expected);
});

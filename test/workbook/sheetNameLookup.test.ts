import { WorkbookFailure, checkSheetNames, isSheetName, sameSheetName } from "@/workbook";
import { sheetOf } from "./sheetModels";

test.each([
  ["Chấm điểm", true],
  ["Bảng 'A' mới", true],
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

test("names are compared without case, composed or decomposed", () => {
  expect(sameSheetName("Chấm điểm", "CHẤM ĐIỂM")).toBe(true);
  expect(sameSheetName("Chấm điểm", "Chấm điểm".normalize("NFD"))).toBe(true);
  expect(sameSheetName("Chấm điểm", "Cham diem")).toBe(false);
});

test("replacing allows a name that is there, refusing does not", () => {
  const models = [sheetOf("Một", []), sheetOf("HAI", [])];
  expect(() => checkSheetNames(models, ["Hai"], "replace")).not.toThrow();
  expect(() => checkSheetNames(models, ["Hai"], "refuse")).toThrow(WorkbookFailure);
  expect(() => checkSheetNames(models, ["Ba"], "refuse")).not.toThrow();
});

import { checkSheetNames, sameSheetName, WorkbookFailure } from "@/workbook";
import { sheetOf } from "./sheetModels";

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

import { WorkbookFailure } from "@/workbook";
import { failureOf, unsettled } from "@/workbook/excel/excelFailures";

test.each([
  ["InvalidOperationInCellEditMode", "workbook.busy"],
  ["ApiNotFound", "workbook.apiMissing"],
  ["RangeExceedsLimit", "workbook.tooLarge"],
  ["RequestPayloadSizeLimitExceeded", "workbook.tooLarge"],
  ["GeneralException", "workbook.failed"],
  ["", "workbook.failed"],
])("the client's %j is %s", (code, expected) => {
  const failure = failureOf({ code, message: "lời của Excel" }, "readSheets");
  expect(failure.code).toBe(expected);
  expect(failure.data).toEqual({
    doing: "readSheets",
    detail: code === "" ? "lời của Excel" : `${code}: lời của Excel`,
  });
});

test.each([["một chữ"], [null], [undefined], [42], [new Error("một chữ")]])(
  "%p thrown is a failure too",
  (thrown) => {
    expect(failureOf(thrown, "restore")).toMatchObject({
      code: "workbook.failed",
      data: { doing: "restore" },
      cause: thrown,
    });
  }
);

test("a failure of ours stays itself, and says when putting back failed as well", () => {
  const failure = new WorkbookFailure("workbook.timeout", {
    doing: "applySheets",
    detail: "30000 ms",
  });
  expect(failureOf(failure, "khác")).toBe(failure);
  const both = unsettled(
    failure,
    new WorkbookFailure("workbook.failed", { doing: "applySheets", detail: "x" })
  );
  expect(both).toMatchObject({
    code: "workbook.unsettled",
    data: { doing: "applySheets", detail: "30000 ms; x" },
  });
});

import { onSheet, read } from "./batches";
import { engineCalculator } from "./calculator";
import { createExcelHost, type ExcelHost } from "./host";
import { installClient } from "./install";

const calculator = engineCalculator();
afterAll(() => calculator.dispose());

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost({ apiSet: "1.14", calculator });
  installClient(host);
});
afterEach(() => host.dispose());

describe("cells", () => {
  /** What "Sheet1"!A1 holds after `input` was set: value, formula, type. */
  const check = async (
    input: unknown,
    value: unknown,
    type: string,
    formula: unknown = value
  ): Promise<void> => {
    expect(await onSheet((sheet) => (sheet.getRange("A1").values = [[input]]))).toBeNull();
    expect(await read("A1")).toEqual({ values: [[value]], formulas: [[formula]], types: [[type]] });
  };

  // Worked out from Excel's own rules with US English settings.
  test.each([
    [12.5, 12.5, "Double"],
    [true, true, "Boolean"],
    ["Đạt", "Đạt", "String"],
    ["1,234.5", 1234.5, "Double"],
    ["5%", 0.05, "Double"],
    ["-3", -3, "Double"],
    ["(7)", -7, "Double"],
    ["1e3", 1000, "Double"],
    ["001", 1, "Double"],
    ["6,5", "6,5", "String"],
    ["2/28/2026", 46081, "Double"],
    ["28/02/2026", "28/02/2026", "String"],
    ["2026-02-28", 46081, "Double"],
    ["7:30", 0.3125, "Double"],
    ["true", true, "Boolean"],
    ["#n/a", "#N/A", "Error"],
    ["'=1+1", "=1+1", "String"],
    ["'001", "001", "String"],
    ["''quoted", "'quoted", "String"],
    ["'", "", "Empty"],
    ["", "", "Empty"],
    ["I.1", "I.1", "String"],
  ])("%j is held as %j (%s)", check);

  test("a formula is calculated with", async () => {
    await check("=1+2*3", 7, "Double", "=1+2*3");
    await check("=1/0", "#DIV/0!", "Error", "=1/0");
    await check('=""', "", "String", '=""');
  });

  test.each(["=SUM(1", "=1+", "+84 24", "@x", "='Không có'!A1"])(
    "%j is refused as a formula",
    async (input) => {
      expect(await onSheet((sheet) => (sheet.getRange("A1").values = [[input]]))).toBe(
        "InvalidArgument"
      );
    }
  );

  test("in a cell formatted as text everything stays text", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:C1").numberFormat = [["@", "@", "General"]];
      sheet.getRange("A1:C1").values = [["=1+1", "001", "001"]];
    });
    expect((await read("A1:C1")).values).toEqual([["=1+1", "001", 1]]);
  });

  test("null leaves a cell, a single value fills a range, another shape is refused", async () => {
    await onSheet(
      (sheet) =>
        (sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ])
    );
    await onSheet((sheet) => (sheet.getRange("A1:B1").values = [[null, 9]]));
    expect((await read("A1:B2")).values).toEqual([
      [1, 9],
      [3, 4],
    ]);
    expect(await onSheet((sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]))).toBe(
      "InvalidArgument"
    );
  });

  test("2,000 cells, which the client sends in parts, arrive in their places", async () => {
    const values = Array.from({ length: 200 }, (_, row) =>
      Array.from({ length: 10 }, (_unused, column) => row * 100 + column)
    );
    await onSheet((sheet) => (sheet.getRange("B3:K202").values = values));
    expect((await read("B3:K202")).values).toEqual(values);
  });

  test("the used range is that of the cells with content", async () => {
    const used = (): Promise<string | null> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true);
        range.load("address");
        await context.sync();
        return range.isNullObject ? null : range.address;
      });
    expect(await used()).toBeNull();
    await onSheet((sheet) => {
      sheet.getRange("C4").values = [[1]];
      sheet.getRange("E2").values = [["x"]];
      sheet.getRange("H9").format.font.bold = true;
    });
    expect(await used()).toBe("Sheet1!C2:E4");
  });

  test("a look that differs within a range reads as null", async () => {
    await onSheet((sheet) => (sheet.getRanges("A1:A2,C1").format.font.bold = true));
    await Excel.run(async (context) => {
      const same = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").format.font;
      const mixed = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1").format.font;
      same.load("bold");
      mixed.load("bold");
      await context.sync();
      expect([same.bold, mixed.bold]).toEqual([true, null]);
    });
  });
});

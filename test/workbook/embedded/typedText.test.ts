import fc from "fast-check";
import { editedText, type TypedContent, typedContent } from "@/workbook/embedded/typedText";
import { RUNS } from "~test/runs";

function check(text: string, expected: TypedContent, numberFormat = "0.00"): void {
  expect([text, typedContent(text, numberFormat)]).toEqual([text, expected]);
}

describe("what a person types", () => {
  test("numbers with a decimal comma, a decimal point, points between thousands", () => {
    check("15", { value: 15 });
    check("6,5", { value: 6.5 });
    check("6.5", { value: 6.5 });
    check("-0,25", { value: -0.25 });
    check("+3", { value: 3 });
    check(",5", { value: 0.5 });
    check("5,", { value: 5 });
    check(" 7 ", { value: 7 });
    check("1.234", { value: 1234 });
    check("1.234,5", { value: 1234.5 });
    check("12.345.678", { value: 12_345_678 });
    check("0.125", { value: 0.125 });
    check("1.2345", { value: 1.2345 });
    check("001", { value: 1 });
    check("1e3", { value: 1000 });
  });

  test("percentages", () => {
    check("95%", { value: 0.95 }, "0.00%");
    check("95,1 %", { value: 0.951 }, "0.00%");
    check("95%", { value: 0.95 }, "0.00");
    check("95%", { value: 0.95, numberFormat: "0.00%" }, "");
    check("95%", { value: 0.95, numberFormat: "0.00%" }, "General");
    check("110%", { value: 1.1 }, "0.00%");
  });

  test("bare numbers in a percentage cell, as Excel takes them", () => {
    check("95", { value: 0.95 }, "0.00%");
    check("0,95", { value: 0.95 }, "0.00%");
    check("1", { value: 0.01 }, "0%");
    check("99,9", { value: 0.999 }, "0.00%");
  });

  test("dates: the day comes first; a day that never was is text", () => {
    // Days after 30 December 1899, by another calendar (Python's datetime.date).
    check("28/02/2026", { value: 46_081 }, "dd/mm/yyyy");
    check("28-2-2026", { value: 46_081 }, "dd/mm/yyyy");
    check("28/02/2026", { value: 46_081, numberFormat: "dd/mm/yyyy" }, "");
    check("29/02/2024", { value: 45_351 }, "dd/mm/yyyy");
    check("29/02/2026", { value: "29/02/2026" }, "dd/mm/yyyy");
    check("31/04/2024", { value: "31/04/2024" }, "dd/mm/yyyy");
    check("12/31/2024", { value: "12/31/2024" }, "dd/mm/yyyy");
    check("01/01/1900", { value: "01/01/1900" }, "dd/mm/yyyy");
  });

  test("formulas, truth values, text marked as text", () => {
    check("=146/146", { formula: "146/146" });
    check("=", { value: "=" });
    check("TRUE", { value: true });
    check("false", { value: false });
    check("'001", { value: "001" });
    check("'=1", { value: "=1" });
    check("15", { value: "15" }, "@");
    check("=1+1", { value: "=1+1" }, "@");
    check("", { value: null });
  });

  test.each([
    "Đạt",
    "146/146",
    "1/2",
    "15/2024/NQ-HĐND",
    "1.23.456",
    "1,2,3",
    "1.2,3",
    "%",
    "-",
    "5 việc",
    "12..5",
    "1e",
    "Infinity",
    "0x10",
    "１５",
    "+84 24 3733",
  ])("%j is text", (text) => check(text, { value: text }));

  test("what stands in the cell for editing gives the same number again", () => {
    const format = fc.constantFrom("", "General", "0.00", "0.00%", "dd/mm/yyyy", "#,##0");
    const number = fc.oneof(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.integer({ min: -1e8, max: 1e8 }).map((tenThousandths) => tenThousandths / 10_000)
    );
    fc.assert(
      fc.property(number, format, (value, numberFormat) => {
        const again = typedContent(editedText(value, numberFormat), numberFormat);
        expect(
          again.value === value || Math.abs(Number(again.value) - value) <= Math.abs(value) * 1e-15
        ).toBe(true);
      }),
      { numRuns: RUNS * 10 }
    );
  });

  test("numbers for editing", () => {
    expect(editedText(1.234, "0.00")).toBe("1,234");
    expect(editedText(0.951, "0.00%")).toBe("95,1%");
    expect(editedText(46_081, "dd/mm/yyyy")).toBe("28/02/2026");
    expect(editedText(46_081.5, "dd/mm/yyyy")).toBe("46081,5");
    expect(editedText(1234, "")).toBe("1234");
  });
});

import { serialOfIso, showsDate } from "@/files/xlsx/xlsxDates";

test("ISO dates as serial numbers of the 1900 calendar", () => {
  const check = (text: string, expected: number | null) => expect(serialOfIso(text)).toBe(expected);
  // Figures as Excel shows them: =DATE(1900,1,1) is 1, =DATE(1900,3,1) is 61, =DATE(2024,11,30) is 45626.
  check("1900-01-01", 1);
  check("1900-02-28", 59);
  check("1900-03-01", 61);
  check("2024-11-30", 45626);
  check("2024-11-30T06:00:00", 45626.25);
  check("2024-11-30T06:00Z", 45626.25);
  check("18:00:00", 0.75);
  check("T12:00", 0.5);
  check("30/11/2024", null);
  check("", null);
  check("2024-11", null);
});

test("number formats that show a date or a time", () => {
  const check = (id: number, code: string | null, expected: boolean) =>
    expect(showsDate(id, code)).toBe(expected);
  check(14, null, true);
  check(22, null, true);
  check(0, null, false);
  check(10, null, false);
  check(164, "dd/mm/yyyy", true);
  check(164, "[$-42A]d mmmm yyyy", true);
  check(164, "[h]:mm", true);
  check(164, "General", false);
  check(164, "#,##0.00", false);
  check(164, '0" ngày"', false);
  check(164, "[Red]0.00", false);
  check(164, "0\\d", false);
  check(164, "_d0", false);
  check(164, "", false);
});

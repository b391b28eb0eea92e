import fc from "fast-check";
import { dateOfSerial, formatDate, isoDate, parseDate, parseIsoDate, serialOfDate } from "@/text";
import { RUNS } from "~test/runs";

type Ymd = [year: number, month: number, day: number];

const date = ([year, month, day]: Ymd) => ({ year, month, day });

describe("parseDate", () => {
  const check = (text: string, expected: Ymd | null) =>
    expect(parseDate(text)).toEqual(expected && date(expected));

  it.each<[string, Ymd]>([
    ["28/02/2022", [2022, 2, 28]],
    ["28-2-2022", [2022, 2, 28]],
    ["28.02.2022", [2022, 2, 28]],
    ["8/2/2022", [2022, 2, 8]],
    [" 28 / 02 / 2022\u00A0", [2022, 2, 28]],
    ["ngày 28 tháng 02 năm 2022", [2022, 2, 28]],
    ["Ngày 28  tháng 2 năm 2022.", [2022, 2, 28]],
    ["ngày 28 tháng 02 năm 2022".normalize("NFD"), [2022, 2, 28]],
    ["2022-02-28", [2022, 2, 28]],
    ["29/02/2024", [2024, 2, 29]],
    ["29/02/2000", [2000, 2, 29]],
    ["31/12/9999", [9999, 12, 31]],
  ])("%j", check);

  it.each([
    "",
    "31/02/2022",
    "29/02/2023",
    "29/02/1900",
    "31/04/2022",
    "0/1/2022",
    "1/0/2022",
    "1/13/2022",
    "02/28/2022",
    "28/02/22",
    "28/02",
    "28/02-2022",
    "2022/02/28",
    "2022-2-28",
    "2022-02-31",
    "28022022",
    "28/02/2022 10:00",
    "28 tháng 02 năm 2022",
    "ngày 31 tháng 02 năm 2022",
    "ngày  tháng  năm 2022",
    "tháng 02 năm 2022",
    "quý I",
    "44620",
  ])("%j is no day", (text) => check(text, null));
});

describe("formats", () => {
  it("writes the day first, or as ISO", () => {
    expect(formatDate({ year: 2022, month: 2, day: 8 })).toBe("08/02/2022");
    expect(isoDate({ year: 2022, month: 2, day: 8 })).toBe("2022-02-08");
  });

  it("reads ISO strictly", () => {
    expect(parseIsoDate("2022-02-08")).toEqual({ year: 2022, month: 2, day: 8 });
    expect(parseIsoDate("08/02/2022")).toBeNull();
    expect(parseIsoDate("2022-02-08T00:00:00Z")).toBeNull();
  });
});

describe("serial days", () => {
  const check = (ymd: Ymd, serial: number) => {
    expect(serialOfDate(...ymd)).toBe(serial);
    expect(dateOfSerial(serial)).toEqual(date(ymd));
  };

  // From 61 on counted by Python: (date - date(1899, 12, 30)).days
  it.each<[Ymd, number]>([
    [[1900, 3, 1], 61],
    [[1970, 1, 1], 25569],
    [[2000, 2, 29], 36585],
    [[2022, 2, 28], 44620],
    [[2024, 10, 31], 45596],
    [[2025, 7, 1], 45839],
    [[9999, 12, 31], 2958465],
  ])("%j is %d", check);

  // Excel: day 1 is 1 January 1900, and 60 is a 29 February that never was.
  it.each<[Ymd, number]>([
    [[1900, 1, 1], 1],
    [[1900, 2, 28], 59],
  ])("before March 1900 %j is %d", check);

  it("leaves the time of day out", () => {
    expect(dateOfSerial(44620.999)).toEqual(date([2022, 2, 28]));
  });

  it.each([60, 60.5, 0, 0.5, -1, 2958466, 1e300, NaN, Infinity, -Infinity])(
    "%d is no day",
    (serial) => expect(dateOfSerial(serial)).toBeNull()
  );

  it.each<Ymd>([
    [1899, 12, 31],
    [10000, 1, 1],
    [1900, 2, 29],
    [2023, 2, 29],
    [2023, 13, 1],
    [2023, 1, 0],
    [2023, 1, 1.5],
    [NaN, 1, 1],
  ])("%d-%d-%d has no serial", (...ymd) => expect(serialOfDate(...ymd)).toBeNull());

  it("goes to the day and back, through every writing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const day = dateOfSerial(serial);
        if (!day) throw new Error("no day");
        expect(serialOfDate(day.year, day.month, day.day)).toBe(serial);
        expect(parseDate(formatDate(day))).toEqual(day);
        expect(parseDate(isoDate(day))).toEqual(day);
      }),
      { numRuns: RUNS }
    );
  });
});

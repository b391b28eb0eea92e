import { type NumberReading, parseDecimal, parsePercent, parseRatio } from "@/text";

const NBSP = "\u00A0";
const NARROW = "\u202F";

const number = (value: number): NumberReading => ({ status: "number", value });
const ambiguous = (...readings: number[]): NumberReading => ({ status: "ambiguous", readings });
const none: NumberReading = { status: "none" };

describe("parseDecimal", () => {
  const check = (text: string, expected: NumberReading) =>
    expect(parseDecimal(text)).toEqual(expected);

  it.each<[string, NumberReading]>([
    ["0", number(0)],
    ["7", number(7)],
    ["007", number(7)],
    ["1234567", number(1234567)],
    ["1,5", number(1.5)],
    ["1.5", number(1.5)],
    ["1,25", number(1.25)],
    ["0,125", number(0.125)],
    ["0.125", number(0.125)],
    ["00,125", number(0.125)],
    ["1,2505", number(1.2505)],
    ["1234,567", number(1234.567)],
    ["1234.567", number(1234.567)],
    [",5", number(0.5)],
    [".75", number(0.75)],
    ["1.234,56", number(1234.56)],
    ["1,234.56", number(1234.56)],
    ["1.234,567", number(1234.567)],
    ["1,234.567", number(1234.567)],
    ["1.234.567", number(1234567)],
    ["1,234,567", number(1234567)],
    ["1.234.567,50", number(1234567.5)],
    ["1 234,5", number(1234.5)],
    ["1 234", number(1234)],
    ["12 345 678.9", number(12345678.9)],
    ["1 234.567", number(1234.567)],
    [`1${NBSP}234,5`, number(1234.5)],
    [`1${NARROW}234,5`, number(1234.5)],
    ["  2,5 \n", number(2.5)],
    ["\u200B2,5", number(2.5)],
    ["+2", number(2)],
    ["-0,5", number(-0.5)],
    ["−0,5", number(-0.5)],
    ["-1.234,5", number(-1234.5)],
    ["-0", number(0)],
    ["0,00", number(0)],
    ["2,675", ambiguous(2.675, 2675)],
  ])("%j", check);

  it.each<[string, NumberReading]>([
    ["1.250", ambiguous(1.25, 1250)],
    ["1,250", ambiguous(1.25, 1250)],
    ["1.000", ambiguous(1, 1000)],
    ["999,999", ambiguous(999.999, 999999)],
    ["-1.250", ambiguous(-1.25, -1250)],
    ["+1,250", ambiguous(1.25, 1250)],
  ])("%j is ambiguous", check);

  it.each([
    "",
    " ",
    "abc",
    "1,2,3",
    "1.2.3",
    "1e5",
    "0x10",
    "Infinity",
    "NaN",
    "-",
    "+",
    ".",
    ",",
    "5.",
    "5,",
    "1,.5",
    "1..5",
    "--1",
    "- 5",
    "1-2",
    "1 2",
    "12 34",
    "1 2345",
    "1234 567",
    "1.23,4",
    "1,23.4",
    "1.2345,6",
    "0.123,4",
    "1.234,567.8",
    "1,234.567,8",
    "1 234 567,8,9",
    "1 234.567.890",
    "1,5đ",
    "1,5 điểm",
    "84,51%",
    "=1+1",
    "１２",
    "١٢",
    "½",
    "9".repeat(400),
  ])("%j is none", (text) => check(text, none));
});

describe("parsePercent", () => {
  const check = (text: string, expected: NumberReading) =>
    expect(parsePercent(text)).toEqual(expected);

  it.each<[string, NumberReading]>([
    ["84,51 %", number(0.8451)],
    ["84.51%", number(0.8451)],
    ["86,44%", number(0.8644)],
    [`84,51${NBSP}%`, number(0.8451)],
    [`50,12${NARROW}% `, number(0.5012)],
    ["100%", number(1)],
    ["0 %", number(0)],
    ["110%", number(1.1)],
    ["-1,29%", number(-0.0129)],
    ["0,07%", number(0.0007)],
    ["1.234,5%", number(12.345)],
    ["84,510%", ambiguous(0.8451, 845.1)],
    ["84,51", none],
    ["%", none],
    ["%84", none],
    ["84,51%%", none],
    ["84,51% 52,96%", none],
    ["đạt 84%", none],
    ["84,5,1%", none],
    ["", none],
  ])("%j", check);
});

describe("parseRatio", () => {
  const check = (text: string, expected: [number, number] | null) =>
    expect(parseRatio(text)).toEqual(
      expected && { numerator: expected[0], denominator: expected[1] }
    );

  it.each<[string, [number, number] | null]>([
    ["146/146", [146, 146]],
    ["=146/146", [146, 146]],
    ["145 / 146", [145, 146]],
    [` = 145${NBSP}/${NBSP}146 `, [145, 146]],
    ["0/5", [0, 5]],
    ["5/0", [5, 0]],
    ["7.957,5/15.888,1", [7957.5, 15888.1]],
    ["86 359/102 152", [86359, 102152]],
    ["1.250/1.300", null],
    ["-1/2", null],
    ["1/-2", null],
    ["28/02/2022", null],
    ["1/", null],
    ["/2", null],
    ["1", null],
    ["=A1/B1", null],
    ["==1/2", null],
    ["1/2=", null],
    ["1:2", null],
    ["", null],
  ])("%j", check);
});

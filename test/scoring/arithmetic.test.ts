import { evaluateArithmetic } from "@/scoring/arithmetic";
import { toDouble } from "@/scoring/rational";

function check(formula: string, expected: number | "zeroDivision" | null) {
  const value = evaluateArithmetic(formula);
  expect(value === null || value === "zeroDivision" ? value : toDouble(value)).toBe(expected);
}

test.each<[string, number | "zeroDivision" | null]>([
  ["146/146", 1],
  ["139/146", 139 / 146],
  [" ( 120 + 26 ) / 146 ", 1],
  ["95%", 0.95],
  ["50%*2", 1],
  ["-1.5+2", 0.5],
  ["2--1", 3],
  [".5", 0.5],
  ["0.1+0.2", 0.3],
  ["1/3*3", 1],
  ["7", 7],
  ["5/0", "zeroDivision"],
  ["1/(2-2)", "zeroDivision"],
  ["", null],
  ["A1/B1", null],
  ["SUM(1,2)", null],
  ["1,5", null],
  ["1 2", null],
  ["(1", null],
  ["1)", null],
  ["1+", null],
  ["2^3", null],
  ["1e5", null],
])("%p → %p", check);

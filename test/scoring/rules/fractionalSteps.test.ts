import { type CountPointsRule, DEFAULT_POLICY, scaled, toNumber } from "@/criteria";
import { ruleFormula } from "@/scoring";
import { scoreCriterion } from "@/scoring/scoreCriterion";
import { leaf } from "../../criteria/sets";
import { criterionEntry, entry } from "../entry";

/**
 * Full steps of a fraction, in bare binary arithmetic: the embedded workbook and LibreOffice tidy
 * the last digits of a quotient up and would hide that 0.3 ÷ 0.1 is 2.999… there.
 */
const POLICY = { ...DEFAULT_POLICY, pointDecimals: 2 };

const FUNCTIONS: Readonly<Record<string, (...given: never[]) => unknown>> = {
  IF: (condition: boolean, yes: unknown, no: unknown) => (condition ? yes : no),
  AND: (...all: boolean[]) => all.every(Boolean),
  ISNUMBER: (value: unknown) => typeof value === "number",
  INT: Math.floor,
  MIN: Math.min,
  MAX: Math.max,
  ROUND: (value: number, decimals: number) =>
    Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`),
};

/** What the formula gives for a result of a criterion worth `standard`. */
function calculated(formula: string, result: number, standard: number): unknown {
  const names = Object.keys(FUNCTIONS);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- runs a formula of ours as it stands
  const body = new Function(...names, "R", "S", `return ${formula};`) as (
    ...given: unknown[]
  ) => unknown;
  return body(...names.map((name) => FUNCTIONS[name]), result, standard);
}

test.each([0.1, 0.2, 0.3, 0.7, 1.1, 1, 2])("every full step of %d counts", (step) => {
  const rule: CountPointsRule = {
    kind: "countPoints",
    direction: "add",
    each: scaled(0.25),
    step: scaled(step),
    counted: "",
    least: scaled(0),
    most: null,
  };
  const cells = {
    result: "R",
    standard: "S",
    tierPoints: [],
    tierLabels: [],
    rate: "",
    target: "",
  };
  const formula = ruleFormula(rule, { ...cells, best: "" }, POLICY);
  for (let steps = 0; steps <= 40; steps++) {
    const result = Number((steps * step).toFixed(1));
    const score = scoreCriterion(
      { node: { ...leaf("1", 20), rule }, outside: null },
      criterionEntry({ result: entry(result) }),
      POLICY
    );
    expect(score.self).toBe(scaled(steps * 0.25));
    expect(calculated(formula, result, 20)).toBe(toNumber(score.self ?? scaled(0)));
  }
});

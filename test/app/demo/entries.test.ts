import { generatedEntries } from "@/app/demo/demoEntries";
import { type Rule, scaled, toNumber } from "@/criteria";
import { DEFAULT_POLICY } from "@/criteria/defaultPolicy";
import { evaluateRule } from "@/scoring/rules";
import { interval, leaf, setOf } from "../../criteria/sets";
import { criterionEntry, entry } from "../../scoring/entry";

const COUNT: Rule = {
  kind: "countPoints",
  direction: "add",
  each: scaled(0.5),
  step: scaled(2),
  counted: "mô hình",
  least: scaled(0),
  most: scaled(1.5),
};
const SHARE: Rule = { kind: "proportional", cap: scaled(110) };
const BANDS: Rule = {
  kind: "deductionBands",
  measure: "percent",
  bands: [
    { label: "Từ 1% đến 10%", points: scaled(0.5), when: interval("[1,10]") },
    { label: "Trên 10%", points: scaled(1), when: interval("(10,)") },
  ],
};

/** Points of a generated result of each rule, on 2 standard points. */
function generated(drawn: number) {
  const rules = [COUNT, { ...COUNT, direction: "takeOff", most: null } as const, BANDS, SHARE];
  const set = setOf(rules.map((rule, at) => leaf(String(at), 2, rule)));
  const { entries = {} } = generatedEntries(set, () => drawn);
  return rules.map((rule, at) => {
    const value = entries[String(at)]?.result ?? null;
    const outcome = evaluateRule(
      rule,
      criterionEntry({ result: entry(value) }),
      scaled(2),
      DEFAULT_POLICY
    );
    return outcome.status === "reached" ? toNumber(outcome.reached.points) : outcome.problems;
  });
}

test("a unit that does well reaches all points by counts and loses none to bands", () => {
  expect(generated(0.999)).toEqual([1.5, 2, 2, 2]);
});

test("a unit that falls short is one step or one band away from them", () => {
  expect(generated(0)).toEqual([1, 1.5, 1.5, 1.8]);
});

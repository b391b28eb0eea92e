import fc from "fast-check";
import { type CriteriaSet, parseSet, type Rule, scaled, serializeSet } from "@/criteria";
import { RUNS } from "~test/runs";
import { bandRules, countRules, standardPoints } from "../randomRules";
import { interval, leaf, setOf } from "../sets";

/** The rule of a one-criterion document, read. */
function read(rule: unknown, points = 2) {
  const node = { id: "1", code: "1", label: "Nhân rộng mô hình", points, rule };
  return parseSet({ ...serializeSet(setOf([leaf("1", points)])), nodes: [node] });
}

function ruleOf(rule: unknown): Rule | null | undefined {
  const reading = read(rule);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value.nodes[0]?.rule;
}

const COUNT = {
  kind: "countPoints",
  direction: "add",
  each: 0.5,
  step: 2,
  counted: "mô hình",
  least: 0.25,
  most: 1.5,
};
const BANDS = {
  kind: "deductionBands",
  measure: "percent",
  bands: [
    {
      label: "Từ 1% đến 10%",
      points: 0.5,
      when: { min: { value: 1, inclusive: true }, max: { value: 10, inclusive: true } },
    },
    { label: "Trên 10%", points: 1.5, when: { min: { value: 10, inclusive: false } } },
  ],
};

describe("a rule", () => {
  test("of points by a count", () => {
    expect(ruleOf(COUNT)).toEqual({
      ...COUNT,
      each: 5_000,
      step: 20_000,
      least: 2_500,
      most: 15_000,
    });
  });

  test("of points by a count, with what tables mostly leave out", () => {
    expect(ruleOf({ kind: "countPoints", direction: "takeOff", each: 0.5 })).toEqual({
      kind: "countPoints",
      direction: "takeOff",
      each: 5_000,
      step: 10_000,
      counted: "",
      least: 0,
      most: null,
    });
  });

  test("of bands", () => {
    expect(ruleOf(BANDS)).toEqual({
      kind: "deductionBands",
      measure: "percent",
      bands: [
        { label: "Từ 1% đến 10%", points: 5_000, when: interval("[1,10]") },
        { label: "Trên 10%", points: 15_000, when: interval("(10,)") },
      ],
    });
  });

  test.each<[string, unknown]>([
    ["rule.direction", { ...COUNT, direction: "plus" }],
    ["rule.direction", { ...COUNT, direction: undefined }],
    ["rule.each", { ...COUNT, each: 0 }],
    ["rule.each", { ...COUNT, each: -0.5 }],
    ["rule.each", { ...COUNT, each: "0,5" }],
    ["rule.each", { ...COUNT, each: undefined }],
    ["rule.step", { ...COUNT, step: 0 }],
    ["rule.step", { ...COUNT, step: -2 }],
    ["rule.step", { ...COUNT, step: null }],
    ["rule.counted", { ...COUNT, counted: 1 }],
    ["rule.least", { ...COUNT, least: null }],
    ["rule.most", { ...COUNT, most: "2" }],
    ["rule.cap", { ...COUNT, cap: 2 }],
    ["rule.tiers", { ...COUNT, tiers: [] }],
    ["rule.measure", { ...BANDS, measure: "dates" }],
    ["rule.bands", { ...BANDS, bands: [] }],
    ["rule.bands", { ...BANDS, bands: undefined }],
    ["rule.bands[0].label", { ...BANDS, bands: [{ ...BANDS.bands[0], label: " " }] }],
    ["rule.bands[0].when", { ...BANDS, bands: [{ ...BANDS.bands[0], when: null }] }],
    [
      "rule.bands[0].when.min.value",
      { ...BANDS, bands: [{ ...BANDS.bands[0], when: { min: { value: "1%", inclusive: true } } }] },
    ],
    [
      "rule.bands[0].when.orNone",
      { ...BANDS, bands: [{ ...BANDS.bands[0], when: { orNone: true } }] },
    ],
    ["rule.tiers", { ...BANDS, tiers: BANDS.bands }],
  ])("is refused for its %s: %j", (path, rule) => {
    const reading = read(rule);
    expect(reading.status).toBe("refused");
    expect(reading.findings.map(({ code, data }) => [code, data.path])).toContainEqual([
      "set.malformed",
      `nodes[0].${path}`,
    ]);
  });

  test("points of more than four decimals are told as such", () => {
    const codes = (rule: unknown) => read(rule).findings.map(({ code, data }) => [code, data.path]);
    expect(codes({ ...COUNT, most: 1.50001 })).toEqual([["set.badPoints", "nodes[0].rule.most"]]);
    expect(codes({ ...BANDS, bands: [{ ...BANDS.bands[1], points: 1.50001 }] })).toEqual([
      ["set.badPoints", "nodes[0].rule.bands[0].points"],
    ]);
  });
});

test("any rule of both kinds comes back as it was", () => {
  const criteria = standardPoints.chain((points) =>
    fc
      .oneof(countRules(points), bandRules(points))
      .map((rule): CriteriaSet => setOf([{ ...leaf("1", 1), points, rule }]))
  );
  fc.assert(
    fc.property(criteria, (set) => {
      const reading = parseSet(JSON.parse(JSON.stringify(serializeSet(set))));
      expect(reading.status === "refused" ? reading.findings : reading.value).toEqual(set);
    }),
    { numRuns: RUNS * 8 }
  );
});

test("the points of a step are told in points, not in the scale of the program", () => {
  const rule: Rule = {
    kind: "countPoints",
    direction: "add",
    each: scaled(0.5),
    step: scaled(2),
    counted: "mô hình",
    least: scaled(0.25),
    most: scaled(1.5),
  };
  expect(serializeSet(setOf([leaf("1", 2, rule)])).nodes[0]?.rule).toEqual(COUNT);
});

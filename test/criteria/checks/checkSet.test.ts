import {
  checkSet,
  type CriteriaNode,
  type CriteriaSet,
  DEFAULT_POLICY,
  type Points,
  type Rule,
  scaled,
  type Tier,
} from "@/criteria";
import { ladder, leaf, parent, setOf } from "../sets";

/** Codes found, each with the criterion it is about. */
function check(
  nodes: readonly CriteriaNode[],
  expected: readonly string[],
  more: Partial<CriteriaSet> = {}
) {
  const found = checkSet(setOf(nodes, more)).map(({ code, where }) =>
    [code, where.criterion].filter(Boolean).join(" ")
  );
  expect(found).toEqual(expected);
}

const tiers = (...points: readonly number[]): Tier[] =>
  points.map((value, index) => ({ label: `Mức ${index + 1}`, points: scaled(value) }));
const choice = (...points: readonly number[]): Rule => ({
  kind: "choice",
  tiers: tiers(...points),
});
const yesNo = (...answers: readonly (readonly [boolean, number])[]): Rule => ({
  kind: "yesNo",
  tiers: answers.map(([when, value], index) => ({
    label: `Mức ${index}`,
    points: scaled(value),
    when,
  })),
});

describe("sums", () => {
  it("children sum to their parent, exactly", () => {
    check([parent("A", 0.3, [leaf("A.1", 0.1), leaf("A.2", 0.2)])], []);
    check([parent("A", 2, [leaf("A.1", 1), leaf("A.2", 0.75)])], ["set.sumDiffers A"]);
    check(
      [parent("A", 3, [parent("A.1", 1, [leaf("A.1.1", 0.5)]), leaf("A.2", 1)])],
      ["set.sumDiffers A", "set.sumDiffers A.1"]
    );
  });

  it("say both figures as plain numbers", () => {
    const [found] = checkSet(setOf([parent("A", 2, [leaf("A.1", 1.75)])]));
    expect(found).toEqual({
      code: "set.sumDiffers",
      severity: "error",
      where: { criterion: "A" },
      data: { parent: "Tiêu chí A", standard: 2, sum: 1.75 },
    });
  });
});

describe("shape", () => {
  it("a leaf has a rule and a parent none; ids stand once", () => {
    check([{ ...leaf("A", 1), rule: null }], ["set.leafWithoutRule A"]);
    check(
      [{ ...parent("A", 1, [leaf("A.1", 1)]), rule: { kind: "award" } }],
      ["set.parentWithRule A"]
    );
    check([leaf("A", 1), leaf("A", 1)], ["set.duplicateId A"]);
    check(
      [leaf("A", 1), parent("B", 2, [leaf("A", 1), leaf("A", 1)])],
      ["set.duplicateId A", "set.duplicateId A"]
    );
  });

  it("points are exact and not negative", () => {
    check([leaf("A", -1)], ["set.badPoints A"]);
    check([leaf("A", 1, choice(1, -1))], ["set.badPoints A"]);
    check([{ ...leaf("A", 1), points: 12345.6 as Points }], ["set.badPoints A"]);
    check([{ ...leaf("A", 1), points: NaN as Points }], ["set.badPoints A"]);
    check([leaf("A", 0)], []);
  });

  it("points have no more decimals than the set keeps, wherever they stand", () => {
    const count = { kind: "countPoints", direction: "add", counted: "", step: scaled(1) } as const;
    const counted = (each: number, least: number, most: number | null): Rule => ({
      ...count,
      each: scaled(each),
      least: scaled(least),
      most: most === null ? null : scaled(most),
    });
    const finer = ["set.pointsFiner A"];
    check([leaf("A", 1.125)], finer);
    check([leaf("A", 1.125)], [], { policy: { ...DEFAULT_POLICY, pointDecimals: 3 } });
    check([leaf("A", 1.5)], finer, { policy: { ...DEFAULT_POLICY, pointDecimals: 0 } });
    check([leaf("A", 2, choice(2, 0.375, 0))], finer);
    check([leaf("A", 2, counted(0.125, 0, null))], finer);
    check([leaf("A", 2, counted(0.25, 0.125, null))], finer);
    check([leaf("A", 2, counted(0.25, 0, 1.125))], finer);
    check([leaf("A", 2, counted(0.25, 0, 1.75))], []);
  });
});

describe("tiers", () => {
  it.each<[string, number, Rule, string[]]>([
    ["falling from the standard points", 2, choice(2, 1, 0), []],
    ["highest below the standard points", 2, choice(1.5, 0), ["set.topTierDiffers"]],
    ["highest above the standard points", 2, choice(2.5, 0), ["set.topTierDiffers"]],
    ["a person may pick among equal ones", 2, choice(2, 1, 1, 0), []],
    ["rising", 2, choice(2, 0, 1), ["set.ladderNotFalling"]],
    ["equal where an answer decides", 2, yesNo([true, 2], [false, 2]), ["set.ladderNotFalling"]],
    ["yes and no", 2, yesNo([true, 2], [false, 0]), []],
    ["no is the good answer", 2, yesNo([false, 2], [true, 0]), []],
    ["no answer for no", 2, yesNo([true, 2]), ["set.ladderGap"]],
    ["two for yes", 2, yesNo([true, 2], [true, 1], [false, 0]), ["set.ladderOverlap"]],
    ["a gap", 1, ladder("percentTiers", ["(95,)", "[,95)"]), ["set.ladderGap"]],
    ["an overlap", 1, ladder("percentTiers", ["[95,)", "[,95]"]), ["set.ladderOverlap"]],
    [
      "a tier that nothing reaches",
      2,
      ladder("percentTiers", ["[95,)", "[,95)", "[9,8]"]),
      ["set.tierUnreachable"],
    ],
  ])("%s", (_, points, rule, expected) =>
    check(
      [leaf("A", points, rule)],
      expected.map((code) => `${code} A`)
    )
  );

  it("are told apart by their words, whatever the spacing, dashes and tone marks", () => {
    const alike = (first: string, second: string) =>
      checkSet(
        setOf([
          leaf("A", 1, {
            kind: "choice",
            tiers: [
              { label: first, points: scaled(1) },
              { label: second, points: scaled(0) },
            ],
          }),
        ])
      ).some(({ code }) => code === "set.duplicateTierLabel");
    expect(alike("Hoà giải – đạt", "Hòa  giải - đạt")).toBe(true);
    expect(alike("> 95%", "< 95%")).toBe(false);
    expect(alike("Đạt 100%", "Đạt 10%")).toBe(false);
  });
});

describe("references and classes", () => {
  it("names only what is there", () => {
    const sourced = { ...leaf("A", 1), source: { key: "X", reading: "read" } as const };
    check([sourced], ["set.badReference A"]);
    check([sourced], [], { sources: [{ key: "X", title: "", address: "" }] });
    const reason = "biểu gốc như vậy";
    check([leaf("A", 1)], ["set.badReference"], {
      exceptions: [{ node: "B", check: "sumDiffers", reason }],
    });
    check([leaf("A", 1)], ["set.badReference"], { figureLinks: [{ figure: "f", criterion: "B" }] });
    check([parent("A", 1, [leaf("A.1", 1)])], ["set.badReference"], {
      figureLinks: [{ figure: "f", criterion: "A" }],
    });
  });

  it("classes fall", () => {
    const classes = (...limits: number[]) => ({
      policy: {
        percentDecimals: 2,
        pointDecimals: 2,
        notArising: "person" as const,
        classes: limits.map((min, index) => ({ name: `Hạng ${index}`, min: scaled(min) })),
      },
    });
    check([leaf("A", 1)], [], classes(195, 185, 175, 0));
    check([leaf("A", 1)], ["set.classesNotFalling"], classes(195, 195));
    check([leaf("A", 1)], ["set.classesNotFalling"], classes(185, 195, 175));
  });
});

describe("named exceptions", () => {
  const wrong = [parent("A", 2, [leaf("A.1", 1)]), leaf("B", 2, choice(1, 0))];

  it("turn the one deviation they name into an info with its reason", () => {
    const [first, second] = checkSet(
      setOf(wrong, {
        exceptions: [{ node: "A", check: "sumDiffers", reason: "in sai trong bản chính" }],
      })
    );
    expect(first).toEqual({
      code: "set.exception",
      severity: "info",
      where: { criterion: "A" },
      data: { check: "sumDiffers", reason: "in sai trong bản chính" },
    });
    expect(second?.code).toBe("set.topTierDiffers");
  });

  it("excuse nothing else", () => {
    const exceptions = [
      { node: "A", check: "ladderGap" as const, reason: "x" },
      { node: "B", check: "sumDiffers" as const, reason: "x" },
    ];
    check(wrong, ["set.sumDiffers A", "set.topTierDiffers B"], { exceptions });
  });
});

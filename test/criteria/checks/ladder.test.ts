import fc from "fast-check";
import { type IntervalTiersRule, type LadderFault, ladderFaults } from "@/criteria";
import { RUNS } from "~test/runs";
import { ladder } from "../sets";

type Kind = IntervalTiersRule["kind"];

/** "gap from–to", "overlap of two tiers", "unreachable tier"; tiers counted from 0. */
function words(fault: LadderFault): string {
  if (fault.kind === "gap") return `gap ${fault.from}–${fault.to}`;
  return fault.kind === "overlap"
    ? `overlap ${fault.first}+${fault.second}`
    : `unreachable ${fault.tier}`;
}

function check(
  kind: Kind,
  intervals: readonly string[],
  expected: readonly string[],
  percentDecimals = 2
) {
  expect(ladderFaults(kind, ladder(kind, intervals).tiers, percentDecimals).map(words)).toEqual(
    expected
  );
}

describe("percentages, rounded to two decimals before they meet a bound", () => {
  it.each<[string[], string[]]>([
    [["[100,)", "[95,100)", "[80,95)", "[70,80)", "[60,70)", "[,60)"], []],
    [["(95,)", "[75,95]", "[50,75)", "[,50)"], []],
    // Order of the tiers does not matter.
    [["[,60)", "[60,)"], []],
    // 95 belongs to neither, to both.
    [["(95,)", "[75,95)", "[,75)"], ["gap 95–95"]],
    [["[95,)", "[75,95]", "[,75)"], ["overlap 1+0"]],
    [["[95,)", "[,90]"], ["gap 90.01–94.99"]],
    [["[95,)", "[,94.99]"], []],
    [["[95,)", "[,94.9]"], ["gap 94.91–94.99"]],
    // Above 100 % nothing need be said; below 0 there is nothing.
    [["[50,100]", "[0,50)"], []],
    [["[50,99]", "[0,50)"], ["gap 99.01–100"]],
    [["[50,)", "(0,50)"], ["gap 0–0"]],
    [["[50,)"], ["gap 0–49.99"]],
    [["[,)"], []],
    [["[,)", "[50,60]"], ["overlap 0+1"]],
    [["[50,)", "[,50)", "[80,70]"], ["unreachable 2"]],
    [["(50,50]", "[,)"], ["unreachable 0"]],
    [
      ["[90,)", "[40,60]", "[,50]"],
      ["overlap 2+1", "gap 60.01–89.99"],
    ],
    [[], ["gap 0–100"]],
  ])("%j: %j", (intervals, expected) => check("percentTiers", intervals, expected));

  it("a coarser precision closes what lies between its steps", () => {
    check("percentTiers", ["[95,)", "[,94]"], [], 0);
    check("percentTiers", ["[95,)", "[,94]"], ["gap 94.1–94.9"], 1);
  });
});

describe("days late and counts step by one, from 0", () => {
  it.each<[Kind, string[], string[]]>([
    ["daysLateTiers", ["[,0]", "[1,2]", "[3,5]", "[6,10]", "(10,)"], []],
    ["daysLateTiers", ["[1,2]", "[3,5]", "[6,10]", "(10,)"], ["gap 0–0"]],
    ["daysLateTiers", ["[,0]", "[1,2]", "[4,)"], ["gap 3–3"]],
    ["daysLateTiers", ["[,0]", "[1,3]", "[3,)"], ["overlap 1+2"]],
    ["daysLateTiers", ["[,0]", "[1,10]"], ["gap 11–"]],
    ["countTiers", ["(5,)", "[2,5]", "[,2)"], []],
    ["countTiers", ["[3,)", "[2,2]", "[1,1]", "[0,0]"], []],
    ["countTiers", ["[3,)", "[1,1]", "[0,0]"], ["gap 2–2"]],
    // Below 0 there is nothing to count, so nothing to overlap either.
    ["countTiers", ["[,)", "[,0)"], ["unreachable 1"]],
  ])("%s %j: %j", (kind, intervals, expected) => check(kind, intervals, expected));
});

// 44620 is 28/02/2022 and 44651 is 31/3/2022 in the spreadsheets' 1900 calendar.
describe("dates are all covered", () => {
  it.each<[string[], string[]]>([
    [["[,44620]", "[44621,44651]", "(44651,)?"], []],
    [["[,44620]", "[44622,44651]", "(44651,)?"], ["gap 2022-03-01–2022-03-01"]],
    [["[44600,44620]", "(44620,)"], ["gap –2022-02-07"]],
    [["[,44620]", "[44621,44651]"], ["gap 2022-04-01–"]],
    [["[,44620]?", "(44620,)?"], ["overlap 0+1"]],
  ])("%j: %j", (intervals, expected) => check("dateTiers", intervals, expected));
});

describe("random ladders", () => {
  /** Cut points of 0–100 in hundredths, at least two hundredths apart so that one can be left out. */
  const cuts = fc
    .uniqueArray(fc.integer({ min: 1, max: 49 }), { minLength: 1, maxLength: 8 })
    .map((steps) => steps.map((step) => step * 2).sort((first, second) => second - first));

  function tiersOf(bounds: readonly number[]): string[] {
    return [
      `[${bounds[0]},)`,
      ...bounds.slice(1).map((low, index) => `[${low},${bounds[index]})`),
      `[,${bounds.at(-1)})`,
    ];
  }

  it("cut anywhere have no fault; with one tier left out, exactly that gap", () => {
    fc.assert(
      fc.property(cuts, fc.nat(), (bounds, pick) => {
        const tiers = tiersOf(bounds);
        check("percentTiers", tiers, []);
        const left = pick % tiers.length;
        const high = left === 0 ? 100 : (bounds[left - 1] ?? 0) - 0.01;
        const low = left === bounds.length ? 0 : bounds[left];
        check(
          "percentTiers",
          tiers.filter((_, index) => index !== left),
          [`gap ${low}–${high}`]
        );
      }),
      { numRuns: RUNS }
    );
  });

  it("with one bound raised to include its neighbour's, exactly that overlap", () => {
    fc.assert(
      fc.property(cuts, fc.nat(), (bounds, pick) => {
        const tiers = tiersOf(bounds);
        const at = 1 + (pick % bounds.length);
        const widened = tiers.map((tier, index) =>
          index === at ? tier.replace(/\)$/, "]") : tier
        );
        check("percentTiers", widened, [`overlap ${at}+${at - 1}`]);
      }),
      { numRuns: RUNS }
    );
  });

  it("agree with trying every measure", () => {
    const ends = fc.tuple(
      fc.integer({ min: -1, max: 12 }),
      fc.integer({ min: -1, max: 12 }),
      fc.boolean(),
      fc.boolean()
    );
    fc.assert(
      fc.property(fc.array(ends, { minLength: 1, maxLength: 5 }), (tiers) => {
        const texts = tiers.map(
          ([low, high, first, last]) =>
            `${first ? "[" : "("}${low < 0 ? "" : low},${high < 0 ? "" : high}${last ? "]" : ")"}`
        );
        const reached = (measure: number) =>
          tiers.filter(
            ([low, high, first, last]) =>
              (low < 0 || measure > low || (first && measure === low)) &&
              (high < 0 || measure < high || (last && measure === high))
          ).length;
        // Bounds end at 12, so from 13 on every count is alike.
        const counts = Array.from({ length: 14 }, (_, measure) => reached(measure));
        const faults = ladderFaults("countTiers", ladder("countTiers", texts).tiers, 2);
        expect(faults.some(({ kind }) => kind === "gap")).toBe(counts.includes(0));
        expect(faults.some(({ kind }) => kind === "overlap")).toBe(
          counts.some((count) => count > 1)
        );
      }),
      { numRuns: RUNS * 4 }
    );
  });
});

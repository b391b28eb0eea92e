import fc from "fast-check";
import { scaled } from "@/criteria";
import { type Cluster, pool } from "@/pooling";
import { byRank, rankCluster, type UnitRanking } from "@/ranking";
import { smallSet, submission } from "~test/pooling/submissions";
import { RUNS } from "~test/runs";

/** A cluster of one group whose units have these points of section I (of 10), the rest being full. */
function clusterOf(points: Readonly<Record<string, number | null>>): Cluster {
  const units = Object.keys(points);
  const submissions = units.flatMap((unit) => {
    const I = points[unit] ?? null;
    return I === null ? [] : [submission({ unit, self: { I, II: 5, B: 5 } })];
  });
  return pool(submissions, {
    name: "",
    year: 2024,
    head: "",
    groups: [{ id: "g", title: "Nhóm", unitKind: "soTuPhap", units }],
    crossChecks: [],
    source: "",
  });
}

const ranksOf = (cluster: Cluster): Record<string, number | null> =>
  Object.fromEntries(rankCluster(cluster).map(({ unit, rank }) => [unit, rank]));

describe("rankCluster", () => {
  const check = (
    points: Readonly<Record<string, number | null>>,
    expected: Readonly<Record<string, number | null>>
  ) => expect(ranksOf(clusterOf(points))).toEqual(expected);

  it.each([
    [{}, {}],
    [{ Một: 5 }, { Một: 1 }],
    [{ Một: null }, { Một: null }],
    [
      { Một: 10, Hai: 9.5, Ba: 9.25 },
      { Một: 1, Hai: 2, Ba: 3 },
    ],
    [
      { Một: 9.5, Hai: 10, Ba: 10, Bốn: 9.5, Năm: 1 },
      { Một: 3, Hai: 1, Ba: 1, Bốn: 3, Năm: 5 },
    ],
    [
      { Một: 7, Hai: 7, Ba: 7 },
      { Một: 1, Hai: 1, Ba: 1 },
    ],
    [
      { Một: null, Hai: 0, Ba: null, Bốn: 0.25 },
      { Một: null, Hai: 2, Ba: null, Bốn: 1 },
    ],
  ])("%j → %j", (points, expected) => check(points, expected));

  it("tells apart what differs in the fourth decimal, and nothing that does not", () => {
    check({ Một: 9.0001, Hai: 9, Ba: 9.0001 }, { Một: 1, Hai: 3, Ba: 1 });
    // 0.1 + 0.2 and 0.3 are different binary fractions, but the same points.
    const cluster = pool(
      [
        submission({ unit: "Một", self: { I: 0.1, II: 0.2, B: 0 } }),
        submission({ unit: "Hai", self: { I: 0.3, II: 0, B: 0 } }),
      ],
      null
    );
    expect(ranksOf(cluster)).toEqual({ Một: 1, Hai: 1 });
  });

  it("counts how many share a rank, and proposes the class whose lower limit is reached", () => {
    const classes = [
      { name: "Xuất sắc", min: scaled(19.5) },
      { name: "Tốt", min: scaled(18.5) },
    ];
    const set = smallSet({ policy: { ...smallSet().policy, classes } });
    const cluster = pool(
      [19.5, 19.49, 18.5, 18.49, 19.5].map((total, index) =>
        submission({ unit: `Đơn vị ${index + 1}`, set, self: { I: total - 10, II: 5, B: 5 } })
      ),
      null
    );
    const shown = rankCluster(cluster).map((one) => [one.rank, one.tied, one.class]);
    expect(shown).toEqual([
      [1, 2, "Xuất sắc"],
      [3, 1, "Tốt"],
      [4, 1, "Tốt"],
      [5, 1, null],
      [1, 2, "Xuất sắc"],
    ]);
  });

  it("ranks each group by itself and proposes no class where the set gives none", () => {
    const thads = { set: smallSet({ unitKind: "thads" }), checksum: "2" };
    const cluster = pool(
      [
        submission({ unit: "Sở Tư pháp tỉnh A", self: { I: 1, II: 1, B: 1 } }),
        submission({ unit: "Cục THADS tỉnh A", self: { I: 9, II: 1, B: 1 }, ...thads }),
      ],
      null
    );
    expect(rankCluster(cluster).map(({ rank, class: proposed }) => [rank, proposed])).toEqual([
      [1, null],
      [1, null],
    ]);
  });

  it("lists best first, units without a rank last", () => {
    const rankings = rankCluster(clusterOf({ Một: null, Hai: 3, Ba: 9, Bốn: 3 }));
    expect(byRank(rankings, "g").map(({ unit }) => unit)).toEqual(["Ba", "Hai", "Bốn", "Một"]);
    expect(byRank(rankings, "khác")).toEqual([]);
  });

  const quarters = fc.option(
    fc.integer({ min: 0, max: 40 }).map((quarter) => quarter / 4),
    { freq: 6 }
  );
  const points = fc.dictionary(fc.constantFrom(..."ABCDEFGHIJKLMNOP"), quarters, { maxKeys: 16 });

  it("does not depend on order or names", () => {
    fc.assert(
      fc.property(points, (given) => {
        const renamed = Object.fromEntries(
          Object.entries(given)
            .reverse()
            .map(([unit, value]) => [`Đơn vị ${unit} khác`, value])
        );
        const ranks = ranksOf(clusterOf(renamed));
        const expected = Object.entries(ranksOf(clusterOf(given))).map(([unit, rank]) => [
          `Đơn vị ${unit} khác`,
          rank,
        ]);
        expect(ranks).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: RUNS }
    );
  });

  it("raising a unit's points never worsens its rank", () => {
    fc.assert(
      fc.property(points, fc.nat(), fc.integer({ min: 1, max: 8 }), (given, pick, more) => {
        const scored = Object.entries(given).filter(([, value]) => value !== null);
        const [unit, value] = scored[pick % Math.max(1, scored.length)] ?? [];
        if (unit === undefined || value === undefined || value === null) return;
        const before = ranksOf(clusterOf(given))[unit] ?? 0;
        const after = ranksOf(clusterOf({ ...given, [unit]: value + more / 4 }))[unit] ?? 0;
        expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: RUNS }
    );
  });

  it("a unit below all others changes nobody's rank", () => {
    fc.assert(
      fc.property(points, (given) => {
        const raised = Object.fromEntries(
          Object.entries(given).map(([unit, value]) => [unit, value === null ? null : value + 0.25])
        );
        const before = ranksOf(clusterOf(raised));
        expect(ranksOf(clusterOf({ ...raised, Kém: 0 }))).toMatchObject(before);
      }),
      { numRuns: RUNS }
    );
  });

  it("ranks are places: every rank is one more than the number of better units", () => {
    fc.assert(
      fc.property(points, (given) => {
        const rankings = rankCluster(clusterOf(given)).filter(({ rank }) => rank !== null);
        const better = (one: UnitRanking) =>
          rankings.filter((other) => Number(other.counted) > Number(one.counted)).length;
        expect(rankings.every((one) => one.rank === better(one) + 1)).toBe(true);
      }),
      { numRuns: RUNS }
    );
  });
});

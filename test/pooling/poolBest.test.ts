import { type CriteriaSet, scaled, setChecksum, toNumber } from "@/criteria";
import { pool, type Submission } from "@/pooling";
import { type CriterionEntry, scoreUnit } from "@/scoring";
import type { Roster } from "@/units";
import { leaf, setOf } from "../criteria/sets";
import { criterionEntry, entry } from "../scoring/entry";

const [LAM_DONG, GIA_LAI, KON_TUM] = [
  "Sở Tư pháp tỉnh Lâm Đồng",
  "Sở Tư pháp tỉnh Gia Lai",
  "Sở Tư pháp tỉnh Kon Tum",
] as const;
const ROSTER: Roster = {
  name: "Cụm thử nghiệm",
  year: 2024,
  head: LAM_DONG,
  groups: [
    { id: "stp", title: "Sở Tư pháp", unitKind: "khac", units: [LAM_DONG, GIA_LAI, KON_TUM] },
  ],
  crossChecks: [],
  source: "",
};
const SET: CriteriaSet = setOf([
  leaf("1", 10),
  leaf("2", 5, { kind: "bestOfPool", unitLabel: "tin bài", higherIsBetter: true }),
]);

/** A submission as a reader hands it over: scored on what it holds alone. */
function came(unit: string, own: Partial<CriterionEntry>, file = `${unit}.xlsx`): Submission {
  const entries = new Map([
    ["1", criterionEntry({ result: entry("Đạt") })],
    ["2", criterionEntry(own)],
  ]);
  const score = scoreUnit(SET, entries);
  const found = score.findings.map((one) => ({ ...one, where: { unit, ...one.where } }));
  return {
    file,
    sheet: "Chấm điểm",
    unit,
    year: 2024,
    set: SET,
    setChecksum: setChecksum(SET),
    illustrative: false,
    entries,
    score,
    figures: new Map(),
    findings: found,
  };
}

const own = (value: number) => ({ result: entry(value) });

function pooled(...submissions: readonly Submission[]) {
  const cluster = pool(submissions, ROSTER);
  return {
    points: cluster.units.map(({ totals }) => totals.self && toNumber(totals.self)),
    sections: cluster.units.map(
      ({ sections }) => sections.find(({ id }) => id === "2")?.self ?? null
    ),
    findings: cluster.findings
      .filter(({ code }) => code.startsWith("pool.best"))
      .map(({ code, where, data }) => [code, where.unit, data.best, data.typed]),
    statuses: cluster.units.map(({ status }) => status),
  };
}

test("every unit is scored again against the best of its group", () => {
  const { points, sections, findings, statuses } = pooled(
    came(LAM_DONG, own(45)),
    came(GIA_LAI, own(60)),
    came(KON_TUM, own(20))
  );
  // 5 × 45/60 = 3.75; 5; 5 × 20/60 = 1.67
  expect(points).toEqual([13.75, 15, 11.67]);
  expect(sections).toEqual([scaled(3.75), scaled(5), scaled(1.67)]);
  expect(findings).toEqual([["pool.bestTaken", undefined, 60, undefined]]);
  expect(statuses).toEqual(["counted", "counted", "counted"]);
});

test("submissions that are not counted do not set the best, nor does what did not arise", () => {
  const { points, findings } = pooled(
    came(LAM_DONG, own(45)),
    came(GIA_LAI, own(60), "a.xlsx"),
    came(GIA_LAI, own(90), "b.xlsx"),
    came(KON_TUM, { ...own(80), notArising: "Không phát sinh", typedPoints: entry(2) })
  );
  expect(points).toEqual([15, null, 12]);
  expect(findings).toEqual([["pool.bestTaken", undefined, 45, undefined]]);
});

test("the pool's best counts, whatever stands on a unit's sheet, and the difference is said", () => {
  const { points, findings } = pooled(
    came(LAM_DONG, { ...own(45), best: entry(50) }),
    came(GIA_LAI, { ...own(60), best: entry(60) })
  );
  expect(points).toEqual([13.75, 15, null]);
  expect(findings).toEqual([
    ["pool.bestTaken", undefined, 60, undefined],
    ["pool.bestDiffers", LAM_DONG, 60, 50],
  ]);
});

test("where nobody has a value, nothing is known", () => {
  const { points, findings } = pooled(came(LAM_DONG, {}), came(GIA_LAI, {}));
  expect(points).toEqual([10, 10, null]);
  expect(findings).toEqual([]);
});

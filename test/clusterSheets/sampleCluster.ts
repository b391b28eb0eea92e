import { scaled } from "@/criteria";
import { finding } from "@/findings";
import { type Cluster, pool } from "@/pooling";
import { bundledRosters, type Roster } from "@/units";
import { type SectionPoints, smallSet, submission } from "~test/pooling/submissions";

/** The cluster of 2024 as bundled: 8 Sở Tư pháp, 8 Cục THADS, 16 cross-check pairs. */
export function roster2024(): Roster {
  const found = bundledRosters().find(({ year, groups }) => year === 2024 && groups.length === 2);
  if (!found) throw new Error("The roster of 2024 is not bundled");
  return found;
}

/**
 * Việc and tiền of the eight provinces in 2024 as published (report of the cluster, II.3.1), in
 * hundredths of a percent, in the roster's order.
 */
const THADS_2024: readonly (readonly [viec: number, tien: number])[] = [
  [8644, 5012],
  [8451, 5296],
  [8515, 7416],
  [8346, 5086],
  [8487, 5584],
  [8493, 6031],
  [8541, 5353],
  [8005, 5662],
];

/** Made up for the tests: targets of 83.25 % and 45.73 % for every unit. */
const TARGETS = { viec: 0.8325, tien: 0.4573 };

const SELF: readonly SectionPoints[] = [
  { I: 10, II: 5, B: 5 },
  { I: 9.75, II: 4.5, B: 5 },
  { I: 9.1, II: 4.2, B: 4.7 },
  { I: 9.7, II: 4.2, B: 4.1 },
  { I: 8, II: 5, B: 5 },
  { I: 10, II: 4, B: 5 },
  { I: 10, II: 4.25, B: 5 },
  { I: 7.5, II: 4.5, B: 3 },
];

/**
 * Sixteen units less one: the sixth Sở Tư pháp sent nothing, the seventh sent two sheets that
 * differ, the fourth THADS only a sheet on another table. Points in test/pooling/submissions.ts.
 * Cross-checked are the first and the fourth Sở Tư pháp.
 */
export function sampleCluster(): Cluster {
  const roster = roster2024();
  const [stp = [], thads = []] = roster.groups.map(({ units }) => units);
  const classes = [
    { name: "Xuất sắc", min: scaled(19) },
    { name: "Tốt", min: scaled(18) },
  ];
  const ofStp = smallSet({
    state: "sample",
    notes: ["Bảng này chỉ để thử nghiệm."],
    policy: { ...smallSet().policy, classes },
  });
  const ofThads = smallSet({
    id: "thads-thu",
    title: "Bảng thử THADS",
    unitKind: "thads",
    state: "partial",
  });
  const submissions = stp.flatMap((unit, index) => {
    if (index === 5) return [];
    const one = {
      unit,
      set: ofStp,
      self: SELF[index] ?? { I: 1, II: 1, B: 1 },
      illustrative: index === 0,
      figures: { "stp-tham-dinh": { value: 100 + index, previous: 90 } },
      ...(index === 0 ? { crossCheck: { I: 9.5, II: 5, B: 5 } } : {}),
      ...(index === 3
        ? { crossCheck: { I: 9.7, II: 4.2, B: 4 }, appraised: { I: 9.6, II: 4.2, B: 4.2 } }
        : {}),
      ...(index === 2
        ? {
            findings: [
              finding("entry.missing", { unit }),
              finding("entry.notNumber", { unit }, { entry: "x" }),
            ],
          }
        : {}),
    };
    const twice =
      index === 6 ? [submission({ ...one, file: "ban-2.xlsx", self: { I: 1, II: 1, B: 1 } })] : [];
    return [submission(one), ...twice];
  });
  const enforcement = thads.map((unit, index) => {
    const [viec, tien] = THADS_2024[index] ?? [0, 0];
    return submission({
      unit,
      set: ofThads,
      checksum: index === 3 ? "cccccccccccccccc" : "bbbbbbbbbbbbbbbb",
      self: SELF[7 - index] ?? { I: 1, II: 1, B: 1 },
      figures: {
        "thads-viec": { numerator: viec, denominator: 10_000, target: TARGETS.viec, previous: 0.8 },
        "thads-tien":
          index === 2
            ? { value: tien / 10_000 }
            : { numerator: tien * 3, denominator: 30_000, target: TARGETS.tien },
      },
    });
  });
  return pool([...submissions, ...enforcement], roster, [{ file: "khong-doc-duoc.xlsx" }]);
}

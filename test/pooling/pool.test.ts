import fc from "fast-check";
import { finding } from "@/findings";
import { type Cluster, pool } from "@/pooling";
import type { Roster } from "@/units";
import { RUNS } from "~test/runs";
import { type SectionPoints, smallSet, submission } from "./submissions";

const LAM_DONG = "Sở Tư pháp tỉnh Lâm Đồng";
const GIA_LAI = "Sở Tư pháp tỉnh Gia Lai";
const KON_TUM = "Sở Tư pháp tỉnh Kon Tum";

const ROSTER: Roster = {
  name: "Cụm thử nghiệm",
  year: 2024,
  head: LAM_DONG,
  groups: [
    { id: "stp", title: "Sở Tư pháp", unitKind: "soTuPhap", units: [LAM_DONG, GIA_LAI, KON_TUM] },
  ],
  crossChecks: [],
  source: "",
};

const FULL: SectionPoints = { I: 10, II: 5, B: 5 };
const LESS: SectionPoints = { I: 9.75, II: 4.5, B: 5 };

const codes = (cluster: Cluster) => cluster.findings.map(({ code }) => code);
const unitOf = (cluster: Cluster, name: string) => {
  const found = cluster.units.find(({ unit }) => unit === name);
  if (!found) throw new Error(`${name} is not in the cluster`);
  return found;
};

describe("pool", () => {
  it("gives every unit of the roster one line, also where nothing came", () => {
    const cluster = pool([submission({ unit: GIA_LAI, self: LESS })], ROSTER);
    expect(cluster.units.map(({ unit, status }) => [unit, status])).toEqual([
      [LAM_DONG, "missing"],
      [GIA_LAI, "counted"],
      [KON_TUM, "missing"],
    ]);
    // 9.75 + 4.5 + 5 = 19.25
    expect(unitOf(cluster, GIA_LAI).counted).toBe(192_500);
    expect(unitOf(cluster, GIA_LAI).sections.map(({ id, self }) => [id, self])).toEqual([
      ["A", 142_500],
      ["A.I", 97_500],
      ["A.II", 45_000],
      ["B", 50_000],
    ]);
    expect(codes(cluster)).toEqual(["pool.unitMissing", "pool.unitMissing", "pool.provisional"]);
  });

  describe("names", () => {
    const matched = (name: string): string | null =>
      pool([submission({ unit: name, self: FULL })], ROSTER).units.find(
        ({ status }) => status === "counted"
      )?.unit ?? null;
    it.each([
      ["Sở Tư pháp tỉnh Lâm Đồng", LAM_DONG],
      ["SỞ TƯ PHÁP TỈNH LÂM ĐỒNG", LAM_DONG],
      ["STP Lâm Đồng", LAM_DONG],
      ["Sở Tư pháp tỉnh Kontum", KON_TUM],
      ["Sở Tư pháp tỉnh Lâm Đông Bắc", null],
      ["Cục THADS tỉnh Lâm Đồng", null],
      ["Lâm Đồng", null],
      ["", null],
    ])("%s → %s", (name, expected) => {
      expect(matched(name)).toBe(expected);
    });
  });

  it("does not count a unit that the roster does not know, and says which one is near", () => {
    const cluster = pool(
      [submission({ unit: "Sở Tư pháp tỉnh Gia La", self: FULL, file: "la.xlsx" })],
      ROSTER
    );
    const found = cluster.findings.find(({ code }) => code === "pool.unitUnknown");
    expect(found?.where).toEqual({
      file: "la.xlsx",
      sheet: "Chấm điểm",
      unit: "Sở Tư pháp tỉnh Gia La",
    });
    expect(found?.data).toEqual({ unit: "Sở Tư pháp tỉnh Gia La", similar: GIA_LAI });
    expect(cluster.units.every(({ status }) => status === "missing")).toBe(true);
  });

  it("takes one of identical submissions and none of differing ones", () => {
    const same = pool(
      [
        submission({ unit: GIA_LAI, self: FULL, file: "a.xlsx" }),
        submission({ unit: GIA_LAI, self: FULL, file: "b.xlsx" }),
      ],
      ROSTER
    );
    expect(unitOf(same, GIA_LAI)).toMatchObject({
      status: "counted",
      files: ["a.xlsx", "b.xlsx"],
      counted: 200_000,
    });
    expect(same.findings).toContainEqual(
      finding("pool.duplicateSame", { unit: GIA_LAI }, { files: "a.xlsx; b.xlsx", count: 2 })
    );
    const other = pool(
      [
        submission({ unit: GIA_LAI, self: FULL, file: "a.xlsx" }),
        submission({ unit: GIA_LAI, self: LESS, file: "b.xlsx" }),
      ],
      ROSTER
    );
    expect(unitOf(other, GIA_LAI)).toMatchObject({
      status: "conflict",
      files: ["a.xlsx", "b.xlsx"],
      counted: null,
      sections: [],
    });
    expect(other.findings).toContainEqual(
      finding("pool.duplicateDiffers", { unit: GIA_LAI }, { files: "a.xlsx; b.xlsx", count: 2 })
    );
  });

  it("sees differences beyond points: figures and reasons", () => {
    const one = submission({
      unit: GIA_LAI,
      self: FULL,
      file: "a.xlsx",
      figures: { "stp-gop-y": { value: 5 } },
    });
    const other = submission({
      unit: GIA_LAI,
      self: FULL,
      file: "b.xlsx",
      figures: { "stp-gop-y": { value: 6 } },
    });
    expect(unitOf(pool([one, other], ROSTER), GIA_LAI).status).toBe("conflict");
    const blank = submission({
      unit: GIA_LAI,
      self: FULL,
      file: "c.xlsx",
      figures: { "stp-gop-y": { value: 5 }, "stp-de-nghi": {} },
    });
    expect(unitOf(pool([one, blank], ROSTER), GIA_LAI).status).toBe("counted");
  });

  it("counts the last line of scores given", () => {
    const cluster = pool(
      [
        submission({ unit: LAM_DONG, self: FULL }),
        submission({ unit: GIA_LAI, self: FULL, crossCheck: LESS }),
        submission({
          unit: KON_TUM,
          self: FULL,
          crossCheck: LESS,
          appraised: { I: 8, II: 4, B: 5 },
        }),
      ],
      ROSTER
    );
    expect(cluster.units.map(({ counted, countedLine }) => [counted, countedLine])).toEqual([
      [200_000, "self"],
      [192_500, "crossCheck"],
      [170_000, "appraised"],
    ]);
    expect(cluster.findings).toEqual([
      finding(
        "pool.countedLinesDiffer",
        {},
        { group: "Sở Tư pháp", self: 1, crossCheck: 1, appraised: 1 }
      ),
    ]);
  });

  it("does not count a submission on another table than most of its group", () => {
    const cluster = pool(
      [
        submission({ unit: LAM_DONG, self: FULL }),
        submission({ unit: GIA_LAI, self: FULL }),
        submission({
          unit: KON_TUM,
          self: FULL,
          checksum: "ffffffffffffffff",
          set: smallSet({ title: "Bảng khác" }),
        }),
      ],
      ROSTER
    );
    expect(unitOf(cluster, KON_TUM)).toMatchObject({
      status: "refused",
      counted: null,
      files: [`${KON_TUM}.xlsx`],
    });
    expect(cluster.findings).toContainEqual(
      finding(
        "pool.otherSet",
        { file: `${KON_TUM}.xlsx`, sheet: "Chấm điểm", unit: KON_TUM },
        { set: "Bảng khác", expected: "Bảng thử nghiệm" }
      )
    );
    expect(cluster.sets.map(({ group, title, total }) => [group, title, total])).toEqual([
      ["stp", "Bảng thử nghiệm", 200_000],
    ]);
  });

  it("counts nobody where two tables are used equally often", () => {
    const cluster = pool(
      [
        submission({ unit: LAM_DONG, self: FULL }),
        submission({ unit: GIA_LAI, self: FULL, checksum: "ffffffffffffffff" }),
      ],
      ROSTER
    );
    expect(cluster.sets).toEqual([]);
    expect(cluster.units.map(({ status }) => status)).toEqual(["refused", "refused", "missing"]);
    expect(codes(cluster)).toEqual([
      "pool.noCommonSet",
      "pool.otherSet",
      "pool.otherSet",
      "pool.unitMissing",
    ]);
  });

  it("does not let a table for another kind of unit win", () => {
    const thads = { checksum: "ffffffffffffffff", set: smallSet({ unitKind: "thads" }) };
    const cluster = pool(
      [
        submission({ unit: LAM_DONG, self: FULL }),
        submission({ unit: GIA_LAI, self: FULL, ...thads }),
        submission({ unit: KON_TUM, self: FULL, ...thads }),
      ],
      ROSTER
    );
    expect(cluster.units.map(({ status }) => status)).toEqual(["counted", "refused", "refused"]);
  });

  it("does not count another year, a blank sheet, or a file that could not be read", () => {
    const cluster = pool(
      [
        submission({ unit: LAM_DONG, self: FULL, year: 2023 }),
        submission({ unit: GIA_LAI, self: { I: null, II: null, B: null } }),
      ],
      ROSTER,
      [{ file: "hong.xlsx", unit: "STP Kon Tum" }, { file: "la.pdf" }]
    );
    expect(cluster.units.map(({ status, counted }) => [status, counted])).toEqual([
      ["refused", null],
      ["findings", null],
      ["refused", null],
    ]);
    expect(unitOf(cluster, KON_TUM).files).toEqual(["hong.xlsx"]);
    expect(codes(cluster)).toEqual([
      "pool.fileRefused",
      "pool.fileRefused",
      "pool.otherYear",
      "pool.nothingScored",
    ]);
  });

  it("says where errors, illustrative entries and the cross-check plan need a look", () => {
    const cluster = pool(
      [
        submission({
          unit: LAM_DONG,
          self: FULL,
          illustrative: true,
          findings: [
            finding("entry.notNumber", { cell: "G9" }, { entry: "a" }),
            finding("entry.missing", { cell: "G10" }),
          ],
        }),
      ],
      {
        ...ROSTER,
        crossChecks: [
          { checker: LAM_DONG, checked: LAM_DONG },
          { checker: GIA_LAI, checked: "Đơn vị lạ" },
        ],
      }
    );
    expect(unitOf(cluster, LAM_DONG)).toMatchObject({
      status: "findings",
      errors: 1,
      warnings: 1,
      counted: 200_000,
    });
    expect(cluster.illustrative).toBe(true);
    expect(new Set(codes(cluster))).toEqual(
      new Set([
        "pool.unitMissing",
        "pool.provisional",
        "crossCheck.self",
        "crossCheck.notOneToOne",
        "crossCheck.unknownUnit",
        "pool.illustrative",
      ])
    );
  });

  it("without a roster takes the units that came, by kind and name", () => {
    const thads = { checksum: "aaaaaaaaaaaaaaaa", set: smallSet({ unitKind: "thads" }) };
    const cluster = pool(
      [
        submission({ unit: KON_TUM, self: FULL }),
        submission({ unit: "STP Kon Tum", self: FULL, file: "khac.xlsx" }),
        submission({ unit: "Cục THADS tỉnh Kon Tum", self: LESS, ...thads }),
        submission({ unit: GIA_LAI, self: FULL, year: 2023 }),
      ],
      null
    );
    expect(cluster.roster.year).toBe(2024);
    expect(cluster.units.map(({ group, status }) => [group, status])).toEqual([
      ["stp", "refused"],
      ["stp", "counted"],
      ["thads", "counted"],
    ]);
  });

  it("never counts a sheet that names no unit", () => {
    const nameless = ["", "  ", "…"].map((unit) => submission({ unit, self: FULL }));
    for (const roster of [ROSTER, null]) {
      const cluster = pool(nameless, roster);
      expect(cluster.units.filter(({ counted }) => counted !== null)).toEqual([]);
      expect(codes(cluster).filter((code) => code === "pool.unitUnknown")).toHaveLength(3);
    }
  });

  it("of nothing makes an empty cluster", () => {
    expect(pool([], null)).toMatchObject({
      units: [],
      sets: [],
      illustrative: false,
      findings: [],
    });
  });

  it("does not depend on order, and the same file twice counts once", () => {
    const some = fc.constantFrom(LAM_DONG, GIA_LAI, KON_TUM, "STP Kontum", "Đơn vị lạ");
    const half = (most: number) =>
      fc.integer({ min: 0, max: most * 4 }).map((quarter) => quarter / 4);
    const one = fc
      .record({
        unit: some,
        file: fc.constantFrom("a.xlsx", "b.xlsx", "c.xlsx"),
        year: fc.constantFrom(2024, 2024, 2024, 2023),
        checksum: fc.constantFrom("1", "1", "2"),
        self: fc.record({ I: half(10), II: half(5), B: half(5) }),
        illustrative: fc.boolean(),
      })
      .map(submission);
    const arrivals = fc.array(one, { maxLength: 8 });
    fc.assert(
      fc.property(
        arrivals,
        fc.boolean(),
        fc.infiniteStream(fc.nat()),
        (submissions, named, shuffle) => {
          const roster = named ? ROSTER : null;
          const mixed = [...submissions, ...submissions.slice(0, 3)]
            .map((each) => ({ each, place: shuffle.next().value }))
            .sort((first, second) => first.place - second.place)
            .map(({ each }) => each);
          expect(pool(mixed, roster)).toEqual(pool(submissions, roster));
        }
      ),
      { numRuns: RUNS }
    );
  });
});

import fc from "fast-check";
import { clusterSheets, readCluster } from "@/clusterSheets";
import { scaled } from "@/criteria";
import { finding } from "@/findings";
import { type Cluster, pool, type PooledUnit } from "@/pooling";
import { rankCluster } from "@/ranking";
import { type SectionPoints, submission } from "~test/pooling/submissions";
import { RUNS } from "~test/runs";
import { gridOfModel } from "./gridOfModel";

function roundTrip(cluster: Cluster): void {
  const reading = readCluster(clusterSheets(cluster, rankCluster(cluster)).map(gridOfModel));
  expect(reading).toEqual({ status: "read", value: cluster, findings: [] });
}

const name = fc
  .array(
    fc.constantFrom(
      "Sở",
      "Cục",
      "tỉnh",
      "Đắk",
      "Nông",
      "=1+1",
      "|",
      "~*?",
      '"',
      "'",
      "(2)",
      "<b>",
      "@",
      "Huế"
    ),
    {
      minLength: 1,
      maxLength: 4,
    }
  )
  .map((words) => words.join(" "));
const points = (most: number) =>
  fc.option(fc.integer({ min: 0, max: most * 10_000 }).map((scaledUp) => scaledUp / 10_000));
const line: fc.Arbitrary<SectionPoints> = fc.record({ I: points(10), II: points(5), B: points(5) });
const amount = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.double({ min: 0, max: 1, noNaN: true })
);
const figure = fc.record(
  { numerator: amount, denominator: amount, value: amount, target: amount, previous: amount },
  { requiredKeys: [] }
);
const arrival = fc.record({
  unit: name,
  file: fc.constantFrom("a.xlsx", "b b.xlsx", "=c.xlsx"),
  self: line,
  crossCheck: line,
  appraised: line,
  illustrative: fc.boolean(),
  figures: fc.dictionary(
    fc.constantFrom("stp-gop-y", "stp-tham-dinh", "kt-tap-the-nho", "lạ"),
    figure
  ),
});

describe("a cluster workbook", () => {
  it("keeps any cluster to the last digit", () => {
    const clusters = fc
      .array(arrival, { maxLength: 6 })
      .map((given) => pool(given.map(submission), null));
    fc.assert(fc.property(clusters, roundTrip), { numRuns: RUNS });
  });

  it("keeps sums that are not the sums of the sections shown", () => {
    const cluster = pool(
      [submission({ unit: "Sở Tư pháp tỉnh Gia Lai", self: { I: 10, II: 5, B: 5 } })],
      null
    );
    const otherTotal = (unit: PooledUnit): PooledUnit => ({
      ...unit,
      totals: { ...unit.totals, self: scaled(19.99), appraised: scaled(7) },
      counted: scaled(7),
      countedLine: "appraised",
      sections: unit.sections.map((section) =>
        section.id === "A" ? { ...section, self: null } : section
      ),
    });
    roundTrip({ ...cluster, units: cluster.units.map(otherTotal) });
  });

  it("keeps what pooling found, word for word", () => {
    const found = [
      finding("pool.fileRefused", { file: "hai  dấu cách.xlsx" }),
      finding("pool.basesDiffer", {}, { group: "Sở", lowest: 0.1, highest: -3 }),
      finding(
        "pool.unitUnknown",
        { file: "=x", sheet: "a\nb", unit: "Đà Nẵng".normalize("NFD") },
        { unit: "", similar: "" }
      ),
    ];
    roundTrip({ ...pool([], null), findings: found });
  });
});

import { scaled } from "@/criteria";
import { crossCheckTable } from "@/report";
import { sampleCluster } from "~test/clusterSheets/sampleCluster";

describe("crossCheckTable", () => {
  const cluster = sampleCluster();
  const rows = crossCheckTable(cluster);

  it("has a row for each pair of the plan, in its order", () => {
    expect(rows.map(({ checker, checked }) => ({ checker, checked }))).toEqual(
      cluster.roster.crossChecks
    );
    expect(rows.map(({ order }) => order)).toEqual(rows.map((_, index) => index + 1));
  });

  it("says how far the cross-check moved the self score", () => {
    expect(rows[4]).toMatchObject({
      checked: "Sở Tư pháp tỉnh Bình Định",
      self: scaled(20),
      crossCheck: scaled(19.5),
      difference: scaled(-0.5),
    });
  });

  it("leaves open what is not known", () => {
    const pair = { checker: "Sở Tư pháp tỉnh Bình Định", checked: "Đơn vị khác" };
    const roster = { ...cluster.roster, crossChecks: [pair] };
    const open = { self: null, crossCheck: null, difference: null };
    expect(crossCheckTable({ ...cluster, roster })).toEqual([
      { order: 1, ...pair, unit: null, ...open },
    ]);
    const selfOnly = rows.filter(({ self, crossCheck }) => self !== null && crossCheck === null);
    expect(selfOnly).not.toEqual([]);
    expect(selfOnly.filter(({ difference }) => difference !== null)).toEqual([]);
  });
});

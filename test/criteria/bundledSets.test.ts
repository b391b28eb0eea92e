import {
  bundledSets,
  checkSet,
  codePath,
  type CriteriaNode,
  type CriteriaSet,
  figureDefinitions,
  findSet,
  leaves,
  parseSet,
  serializeSet,
  setChecksum,
  setTotal,
  tiersOf,
  toNumber,
  walk,
} from "@/criteria";
import { hasErrors } from "@/findings";
import { READ_NODES, READ_TIERS, REMAINDERS } from "./stp2022.table";

const UNREAD_PART = "Phan-chua-ro";
const idOf = (path: string) => path.replace(/^Q/, UNREAD_PART);

function bundled(id: string): CriteriaSet {
  const set = findSet(id);
  if (!set) throw new Error(`not bundled: ${id}`);
  return set;
}

function nodeOf(set: CriteriaSet, id: string): CriteriaNode {
  const found = walk(set).find(({ node }) => node.id === id);
  if (!found) throw new Error(`no node ${id}`);
  return found.node;
}

describe("the catalogue", () => {
  it("offers the table of 2022, its frames, and the THADS samples", () => {
    expect(
      bundledSets().map(({ id, year, unitKind, state }) => `${id} ${year} ${unitKind} ${state}`)
    ).toEqual([
      "stp-2022 2022 soTuPhap partial",
      "stp-khung-mau-2023 2023 soTuPhap sample",
      "stp-khung-mau-2024 2024 soTuPhap sample",
      "stp-khung-mau-2025 2025 soTuPhap sample",
      "stp-khung-mau-2026 2026 soTuPhap sample",
      "thads-mau-2024 2024 thads sample",
      "thads-mau-2025 2025 thads sample",
      "thads-mau-2026 2026 thads sample",
    ]);
  });

  it("finds a set by its id, always the same one, and nothing by another", () => {
    expect(findSet("stp-2022")).toBe(findSet("stp-2022"));
    for (const id of ["", "thads-mau", "stp-2021", "STP-2022", "constructor", "__proto__"]) {
      expect(findSet(id)).toBeNull();
    }
  });
});

describe.each(bundledSets().map((set) => [set.id, set] as const))("bundled set %s", (_id, set) => {
  it("passes every check", () => {
    expect(checkSet(set)).toEqual([]);
  });

  it("reads back from its document as itself", () => {
    const reading = parseSet(JSON.parse(JSON.stringify(serializeSet(set))));
    expect(reading).toEqual({ status: "read", value: set, findings: [] });
  });

  it("says where every row was read", () => {
    for (const { node } of walk(set)) {
      if (set.state === "sample") expect(node.source.reading).toBe("sample");
      else expect(node.source.reading).toMatch(/^(read|arithmetic)$/);
      if (node.source.reading === "read") expect(node.source.key).not.toBeNull();
    }
  });

  it("scores placeholders by hand and claims no source for them", () => {
    for (const { node } of walk(set).filter(({ node }) => node.placeholder)) {
      expect(node.rule).toEqual({ kind: "manual" });
      expect(node.source.key).toBeNull();
      expect(node.label).toMatch(/\(chưa đối chiếu bản chính\)$/);
    }
  });

  it("marks every label that leaves words out", () => {
    for (const { node } of walk(set)) {
      const words = [node.label, ...tiersOf(node.rule).map(({ label }) => label)];
      expect([node.id, node.shortened]).toEqual([
        node.id,
        words.some((text) => text.includes("…")),
      ]);
    }
  });

  it("writes abbreviations out", () => {
    const short = /\b(QPPL|HĐND|PBGDPL|TCPL|TGPL|TGV|STP|CNTT|CSDL|KH|NĐ|TT|CV)\b(?!-|\/)/u;
    for (const { node } of walk(set)) {
      for (const text of [node.label, ...tiersOf(node.rule).map(({ label }) => label)]) {
        expect(text.replace(/\S*\/\S*/gu, "")).not.toMatch(short);
      }
    }
  });

  it("names the decision of no other year, and none that was not read", () => {
    expect(set.decision).toBeNull();
    expect(set.title).not.toContain("QĐ-BTP");
    expect(set.notes.length).toBeGreaterThan(0);
  });

  it("links figures that its kind of unit reports", () => {
    const known = figureDefinitions(set.unitKind).map(({ id }) => id);
    const scored = leaves(set).map(({ node }) => node.id);
    for (const { figure, criterion } of set.figureLinks) {
      expect(known).toContain(figure);
      expect(scored).toContain(criterion);
    }
  });
});

describe("the table of 2022", () => {
  const set = bundled("stp-2022");

  it("has the 33 rows with points and 37 tier rows that were read", () => {
    expect([READ_NODES.length, READ_TIERS.length]).toEqual([33, 37]);
  });

  it.each(READ_NODES)("%s %s", (path, words, points) => {
    const node = nodeOf(set, idOf(path));
    expect(node.label.startsWith(words)).toBe(true);
    expect(toNumber(node.points)).toBe(points);
    expect(node.source.reading).toBe("read");
    const placed = walk(set).find((candidate) => candidate.node === node);
    expect(codePath(placed?.path ?? [])).toBe(path.replace(/^Q/, "(Phần ?)"));
  });

  it("has exactly these tiers, in this order", () => {
    const printed = walk(set).flatMap(({ node }) =>
      tiersOf(node.rule).map(({ label, points }) => [node.id, label, toNumber(points)])
    );
    // The one tier that no source prints: on time, read from the criterion's words and points.
    const implied = [`${UNREAD_PART}.I.1.1`, "Báo cáo đúng thời hạn quy định", 2];
    const expected = READ_TIERS.map(([path, label, points]) => [idOf(path), label, points]);
    expected.splice(33, 0, implied);
    expect(printed).toEqual(expected);
  });

  it("fills every remainder with one placeholder, and has no other", () => {
    const placeholders = walk(set)
      .filter(({ node }) => node.placeholder)
      .map(({ node, parent }) => [parent, toNumber(node.points)]);
    expect(placeholders).toEqual(REMAINDERS.map(([path, points]) => [idOf(path), points]));
  });

  it("has no node but the 33 read ones, the 13 remainders and the part without a letter", () => {
    expect(walk(set)).toHaveLength(33 + 13 + 1);
  });

  it("totals the parts that are known", () => {
    expect(toNumber(setTotal(set))).toBe(170);
    expect(set.notes.join(" ")).toContain("tổng 170 điểm là tổng của các phần đã biết");
  });

  it("has 17 readable criteria worth 25.75 points", () => {
    const read = leaves(set).filter(({ node }) => !node.placeholder);
    expect([
      read.length,
      read.reduce((total, { node }) => total + toNumber(node.points), 0),
    ]).toEqual([17, 25.75]);
  });

  it.each([
    ["A.I.1.1", "percentTiers"],
    ["A.I.1.2", "percentTiers"],
    ["A.III.1.1", "dateTiers"],
    ["A.III.1.2", "award"],
    ["A.IV.1.1", "yesNo"],
    ["A.IV.1.2", "choice"],
    ["A.IV.2", "choice"],
    ["A.V.1.1.a", "award"],
    ["A.V.1.1.b", "award"],
    ["A.VI.1.1", "award"],
    ["A.VI.1.2", "award"],
    ["A.VI.1.3", "award"],
    ["A.VIII.1", "yesNo"],
    ["A.VIII.3.a", "percentTiers"],
    ["A.VIII.3.b", "percentTiers"],
    ["Q.I.1.1", "daysLateTiers"],
    ["Q.I.1.2", "manual"],
  ])("%s is scored by %s", (path, kind) => {
    expect(nodeOf(set, idOf(path)).rule?.kind).toBe(kind);
  });

  it("keeps apart where a bound belongs: 95 % is the second tier in A.VIII.3, 95 % the second in A.I", () => {
    const bounds = (id: string) => serializeRuleOf(set, id).map(({ when }) => when);
    expect(bounds("A.VIII.3.a")).toEqual([
      { min: { value: 95, inclusive: false } },
      { min: { value: 75, inclusive: true }, max: { value: 95, inclusive: true } },
      { min: { value: 50, inclusive: true }, max: { value: 75, inclusive: false } },
      { max: { value: 50, inclusive: false } },
    ]);
    expect(bounds("A.I.1.2").slice(0, 2)).toEqual([
      { min: { value: 100, inclusive: true } },
      { min: { value: 95, inclusive: true }, max: { value: 100, inclusive: false } },
    ]);
    expect(bounds("A.III.1.1")).toEqual([
      { max: { value: "2022-02-28", inclusive: true } },
      {
        min: { value: "2022-03-01", inclusive: true },
        max: { value: "2022-03-31", inclusive: true },
      },
      { min: { value: "2022-03-31", inclusive: false }, orNone: true },
    ]);
  });
});

function serializeRuleOf(set: CriteriaSet, id: string) {
  const node = serializeSet({ ...set, nodes: [nodeOf(set, id)] }).nodes[0];
  if (!node?.rule || !("tiers" in node.rule)) throw new Error(`no tiers: ${id}`);
  return node.rule.tiers;
}

describe("frames", () => {
  it("keep the tree and the points, pick dated tiers by hand, and say that they are no table of the year", () => {
    const base = bundled("stp-2022");
    const frame = bundled("stp-khung-mau-2024");
    expect(frame.title).toBe("Khung mẫu theo bảng năm 2022 (năm 2024)");
    expect(frame.year).toBe(2024);
    expect(frame.period).toEqual({ from: "2024-01-01", to: "2024-12-31" });
    expect(walk(frame).map(({ node }) => [node.id, node.label, node.points])).toEqual(
      walk(base).map(({ node }) => [node.id, node.label, node.points])
    );
    expect(nodeOf(frame, "A.III.1.1").rule?.kind).toBe("choice");
    expect(walk(frame).some(({ node }) => node.rule?.kind === "dateTiers")).toBe(false);
    expect(frame.notes[0]).toContain("không phải bảng của quyết định nào ban hành cho năm 2024");
  });

  it("of THADS run from October to September and leave targets to the person", () => {
    const set = bundled("thads-mau-2025");
    expect(set.period).toEqual({ from: "2024-10-01", to: "2025-09-30" });
    expect(leaves(set).map(({ node }) => node.rule?.kind)).toEqual(["target", "target", "target"]);
    const points = leaves(set).map(({ node }) => node.points);
    expect(new Set(points).size).toBe(1);
    expect(set.notes.join(" ")).toContain("điểm mẫu");
  });

  it("differ in their checksums, which stand for the content and nothing else", () => {
    const sums = bundledSets().map(setChecksum);
    expect(new Set(sums).size).toBe(sums.length);
    const set = bundled("stp-2022");
    expect(setChecksum(structuredClone(set))).toBe(setChecksum(set));
    expect(setChecksum({ ...set, notes: [...set.notes, "x"] })).not.toBe(setChecksum(set));
  });
});

it("no bundled set has errors", () => {
  expect(bundledSets().some((set) => hasErrors(checkSet(set)))).toBe(false);
});

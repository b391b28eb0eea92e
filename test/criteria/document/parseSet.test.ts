import fc from "fast-check";
import { type CriteriaSet, findSet, parseSet, serializeSet } from "@/criteria";
import { RUNS } from "~test/runs";

const SMALL = {
  format: 1,
  id: "thu",
  version: "1",
  title: "Bảng thử",
  year: 2024,
  unitKind: "soTuPhap",
  state: "sample",
  nodes: [
    {
      id: "A",
      code: "A",
      label: "Phần A",
      points: 3.75,
      children: [
        { id: "A.1", code: "1", label: "Ban hành kế hoạch", points: 1.75, rule: { kind: "award" } },
        {
          id: "A.2",
          code: "2",
          label: "Gửi báo cáo",
          points: 2,
          rule: {
            kind: "dateTiers",
            tiers: [
              {
                label: "Chậm nhất 28/02",
                points: 2,
                when: { max: { value: "2024-02-28", inclusive: true } },
              },
              {
                label: "Sau đó",
                points: 0,
                when: { min: { value: "2024-02-28", inclusive: false }, orNone: true },
              },
            ],
          },
        },
      ],
    },
  ],
} as const;

type Json = Record<string, unknown>;

/** The small document with one member put in place of another. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(SMALL) as unknown as Json;
  let at = copy;
  for (const step of path.slice(0, -1)) at = at[step] as Json;
  at[path.at(-1) ?? ""] = value;
  return copy;
}

function read(json: unknown): CriteriaSet {
  const reading = parseSet(json);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

describe("reading", () => {
  it("fills in what may be left out", () => {
    const set = read(SMALL);
    expect(set.decision).toBeNull();
    expect(set.period).toBeNull();
    expect(set.policy).toEqual({
      percentDecimals: 2,
      pointDecimals: 2,
      notArising: "person",
      classes: [],
    });
    expect([set.notes, set.sources, set.exceptions, set.figureLinks]).toEqual([[], [], [], []]);
    expect(set.nodes[0]?.rule).toBeNull();
    expect(set.nodes[0]?.children[0]).toEqual({
      id: "A.1",
      code: "1",
      label: "Ban hành kế hoạch",
      points: 17500,
      rule: { kind: "award" },
      children: [],
      source: { key: null, reading: "missing" },
      shortened: false,
      placeholder: false,
    });
  });

  it("holds days as serials of the 1900 calendar", () => {
    const rule = read(SMALL).nodes[0]?.children[1]?.rule;
    // 28 February 2024 is day 45350.
    expect(rule).toEqual({
      kind: "dateTiers",
      tiers: [
        {
          label: "Chậm nhất 28/02",
          points: 20000,
          when: { min: null, max: { value: 453500000, inclusive: true }, orNone: false },
        },
        {
          label: "Sau đó",
          points: 0,
          when: { min: { value: 453500000, inclusive: false }, max: null, orNone: true },
        },
      ],
    });
  });

  it("of a document without a form number is reading the first form", () => {
    expect(read(changed(["format"], undefined))).toEqual(read(SMALL));
  });

  it("brings faults of the table along, and refuses only what cannot be worked with", () => {
    const wrongSum = parseSet(changed(["nodes", 0, "points"], 4));
    expect([wrongSum.status, wrongSum.findings.map(({ code }) => code)]).toEqual([
      "findings",
      ["set.sumDiffers"],
    ]);
    const twice = parseSet(changed(["nodes", 0, "children", 1, "id"], "A.1"));
    expect([twice.status, twice.findings.map(({ code }) => code)]).toEqual([
      "refused",
      ["set.duplicateId"],
    ]);
    const noRule = parseSet(changed(["nodes", 0, "children", 0, "rule"], null));
    expect([noRule.status, noRule.findings.map(({ code }) => code)]).toEqual([
      "refused",
      ["set.leafWithoutRule"],
    ]);
  });
});

describe("what is no set is refused with the place", () => {
  const rule = ["nodes", 0, "children", 1, "rule"] as const;
  it.each<[unknown, string]>([
    [changed(["id"], ""), "id"],
    [changed(["id"], 7), "id"],
    [changed(["title"], "  "), "title"],
    [changed(["version"], undefined), "version"],
    [changed(["year"], "2024"), "year"],
    [changed(["year"], 2024.5), "year"],
    [changed(["unitKind"], "stp"), "unitKind"],
    [changed(["state"], null), "state"],
    [changed(["format"], "1"), "format"],
    [changed(["format"], 0), "format"],
    [changed(["notes"], "ghi chú"), "notes"],
    [changed(["notes"], [1]), "notes[0]"],
    [changed(["decision"], "536/QĐ-BTP"), "decision"],
    [
      changed(["decision"], { number: "536/QĐ-BTP", date: "29/3/2024", issuer: "" }),
      "decision.date",
    ],
    [changed(["period"], { from: "2024-02-30", to: "2024-12-31" }), "period.from"],
    [changed(["period"], { from: "2024-12-31", to: "2024-01-01" }), "period.to"],
    [changed(["policy"], { percentDecimals: 3 }), "policy.percentDecimals"],
    [changed(["policy"], { rounding: "up" }), "policy.rounding"],
    [changed(["exceptions"], [{ node: "A", check: "x", reason: "y" }]), "exceptions[0].check"],
    [changed(["nodes"], []), "nodes"],
    [changed(["nodes"], {}), "nodes"],
    [changed(["nodes", 0], null), "nodes[0]"],
    [changed(["nodes", 0, "code"], null), "nodes[0].code"],
    [changed(["nodes", 0, "label"], ""), "nodes[0].label"],
    [changed(["nodes", 0, "points"], "3,75"), "nodes[0].points"],
    [changed(["nodes", 0, "points"], null), "nodes[0].points"],
    [changed(["nodes", 0, "weight"], 1), "nodes[0].weight"],
    [changed(["nodes", 0, "children"], "x"), "nodes[0].children"],
    [changed(["nodes", 0, "shortened"], 1), "nodes[0].shortened"],
    [changed(["nodes", 0, "source"], { key: 1, reading: "read" }), "nodes[0].source.key"],
    [changed(["nodes", 0, "source"], { key: null }), "nodes[0].source.reading"],
    [changed([...rule, "kind"], "magic"), "nodes[0].children[1].rule.kind"],
    [changed([...rule, "tiers"], []), "nodes[0].children[1].rule.tiers"],
    [changed([...rule, "tiers", 0, "when"], null), "nodes[0].children[1].rule.tiers[0].when"],
    [
      changed([...rule, "tiers", 0, "when", "max", "value"], 45350),
      "nodes[0].children[1].rule.tiers[0].when.max.value",
    ],
    [
      changed([...rule, "tiers", 0, "when", "max", "value"], "28/02/2024"),
      "nodes[0].children[1].rule.tiers[0].when.max.value",
    ],
    [
      changed([...rule, "tiers", 0, "when", "max", "inclusive"], "yes"),
      "nodes[0].children[1].rule.tiers[0].when.max.inclusive",
    ],
  ])("%#: %j", (json, path) => {
    const reading = parseSet(json);
    expect(reading.status).toBe("refused");
    expect(reading.findings.map(({ code, data }) => [code, data.path])).toContainEqual([
      "set.malformed",
      path,
    ]);
  });

  it.each([null, undefined, 7, "bảng", [], [SMALL], true, {}])("%j is refused", (json) => {
    expect(parseSet(json).status).toBe("refused");
  });

  it("all at once", () => {
    const paths = parseSet({ ...SMALL, id: 1, year: "x", nodes: [{ code: "A" }] }).findings.map(
      ({ data }) => data.path
    );
    expect(paths).toEqual(["id", "year", "nodes[0].id", "nodes[0].label", "nodes[0].points"]);
  });

  it("points of more than four decimals by their own name", () => {
    const reading = parseSet(changed(["nodes", 0, "points"], 3.75001));
    expect(reading.findings.map(({ code, data }) => [code, data.path])).toEqual([
      ["set.badPoints", "nodes[0].points"],
    ]);
  });

  it("a later form is not guessed at, whatever else it holds", () => {
    const reading = parseSet({ format: 2, bảng: [] });
    expect(reading.findings).toMatchObject([{ code: "set.tooNew", data: { format: 2, known: 1 } }]);
  });

  it("a tree of a thousand levels is refused, not climbed", () => {
    let node: Json = { id: "x", code: "", label: "x", points: 1, rule: { kind: "award" } };
    for (let level = 0; level < 1000; level++)
      node = { id: `n${level}`, code: "", label: "x", points: 1, children: [node] };
    expect(parseSet({ ...SMALL, nodes: [node] }).status).toBe("refused");
  });

  it("names of an object's own machinery are no members", () => {
    const hostile: unknown = JSON.parse('{"__proto__":{"id":"x"},"constructor":1}');
    expect(parseSet(hostile).status).toBe("refused");
  });
});

describe("any JSON", () => {
  it("ends in a reading", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(["read", "findings", "refused"]).toContain(parseSet(json).status);
      }),
      { numRuns: RUNS * 4 }
    );
  });

  it("put in place of any part of a real set ends in a reading", () => {
    const set = findSet("stp-2022");
    if (!set) throw new Error("stp-2022");
    const text = JSON.stringify(serializeSet(set));
    const places = [...text.matchAll(/(?<=[:[,])(?:"[^"]*"|[\d.]+|null|true|false)(?=[,\]}])/g)];
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue({ maxDepth: 2 }), (pick, value) => {
        const place = places[pick % places.length];
        if (!place) return;
        const json =
          text.slice(0, place.index) +
          JSON.stringify(value) +
          text.slice(place.index + place[0].length);
        const reading = parseSet(JSON.parse(json));
        if (reading.status === "refused") expect(reading.findings.length).toBeGreaterThan(0);
        else
          expect(read(JSON.parse(JSON.stringify(serializeSet(reading.value))))).toEqual(
            reading.value
          );
      }),
      { numRuns: RUNS * 4 }
    );
  });
});

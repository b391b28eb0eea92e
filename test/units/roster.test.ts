import fc from "fast-check";
import { bundledRosters, parseRoster, type Roster, type RosterProblem } from "@/units";
import { RUNS } from "~test/runs";

const stp = (province: string) => `Sở Tư pháp tỉnh ${province}`;
const thads = (province: string) => `Cục THADS tỉnh ${province}`;

describe("parseRoster", () => {
  const check = (json: unknown, expected: Partial<Roster>) => {
    const { roster, problems } = parseRoster(json);
    expect(problems).toEqual([]);
    expect(roster).toMatchObject(expected);
  };

  it("reads a roster in full as it is", () => {
    for (const roster of bundledRosters()) {
      expect(parseRoster(JSON.parse(JSON.stringify(roster)))).toEqual({ roster, problems: [] });
    }
  });

  it("groups a list of names by what they are", () => {
    check([thads("Gia Lai"), stp("Gia Lai"), "STP Kontum", "TAND tỉnh Kon Tum", "Đơn vị A"], {
      name: "",
      year: 0,
      head: "",
      source: "",
      crossChecks: [],
      groups: [
        { id: "thads", title: "Thi hành án dân sự", unitKind: "thads", units: [thads("Gia Lai")] },
        {
          id: "stp",
          title: "Sở Tư pháp",
          unitKind: "soTuPhap",
          units: [stp("Gia Lai"), "STP Kontum"],
        },
        { id: "toa-an", title: "Tòa án", unitKind: "toaAn", units: ["TAND tỉnh Kon Tum"] },
        { id: "khac", title: "Đơn vị khác", unitKind: "khac", units: ["Đơn vị A"] },
      ],
    });
  });

  it("reads units with and without a group", () => {
    check(
      {
        name: " Cụm  1 ",
        year: 2024,
        units: [
          { unit: stp("Gia Lai"), group: "Khối Sở" },
          { name: stp("Kon Tum"), group: "Khối  Sở" },
          { unit: stp("Phú Yên"), group: "stp" },
          thads("Gia Lai"),
        ],
      },
      {
        name: "Cụm 1",
        year: 2024,
        groups: [
          {
            id: "khoi-so",
            title: "Khối Sở",
            unitKind: "soTuPhap",
            units: [stp("Gia Lai"), stp("Kon Tum")],
          },
          { id: "stp", title: "Sở Tư pháp", unitKind: "soTuPhap", units: [stp("Phú Yên")] },
          {
            id: "thads",
            title: "Thi hành án dân sự",
            unitKind: "thads",
            units: [thads("Gia Lai")],
          },
        ],
      }
    );
  });

  it("fills in what a group leaves out", () => {
    check(
      {
        groups: [
          { units: [stp("Gia Lai")] },
          { title: "Khối 2", units: [{ unit: "A" }] },
          { id: "x", units: ["B"] },
        ],
      },
      {
        groups: [
          { id: "stp", title: "Sở Tư pháp", unitKind: "soTuPhap", units: [stp("Gia Lai")] },
          { id: "khoi-2", title: "Khối 2", unitKind: "khac", units: ["A"] },
          { id: "x", title: "x", unitKind: "khac", units: ["B"] },
        ],
      }
    );
  });

  it("spells head and pairs as in the groups, and keeps what is none of theirs", () => {
    check(
      {
        units: [stp("Khánh Hòa"), stp("Kon Tum")],
        head: "STP Kontum",
        crossChecks: [
          { checker: "STP Khánh Hoà", checked: "Sở TP Kontum" },
          { checker: "STP Huế", checked: "STP Khánh Hoà" },
        ],
      },
      {
        head: stp("Kon Tum"),
        crossChecks: [
          { checker: stp("Khánh Hòa"), checked: stp("Kon Tum") },
          { checker: "STP Huế", checked: stp("Khánh Hòa") },
        ],
      }
    );
  });

  it("keeps a unit once and tells the second naming", () => {
    const twice = (json: unknown, path: string, name: string) => {
      const { roster, problems } = parseRoster(json);
      expect(problems).toEqual([{ path, expected: "distinctUnit", name }]);
      expect(roster?.groups.flatMap(({ units }) => units)).toEqual([stp("Khánh Hòa")]);
    };
    twice([stp("Khánh Hòa"), stp("KHÁNH HOÀ")], "units[1]", stp("KHÁNH HOÀ"));
    twice(
      { units: [stp("Khánh Hòa"), { unit: stp("Khánh Hòa"), group: "B" }] },
      "units[1]",
      stp("Khánh Hòa")
    );
    const groups = [
      { id: "a", units: [stp("Khánh Hòa")] },
      { id: "b", units: [stp("Khánh Hòa")] },
    ];
    twice({ groups }, "groups[1].units[0]", stp("Khánh Hòa"));
  });

  const refuse = (json: unknown, ...expected: RosterProblem[]) =>
    expect(parseRoster(json)).toEqual({ roster: null, problems: expected });

  it.each<[string, unknown, RosterProblem[]]>([
    ["nothing", null, [{ path: "", expected: "roster" }]],
    ["undefined", undefined, [{ path: "", expected: "roster" }]],
    ["a text", "Sở Tư pháp", [{ path: "", expected: "roster" }]],
    ["a number", 5, [{ path: "", expected: "roster" }]],
    ["an empty list", [], [{ path: "units", expected: "units" }]],
    ["an empty object", {}, [{ path: "units", expected: "list" }]],
    ["no groups", { groups: [] }, [{ path: "units", expected: "units" }]],
    ["groups that are none", { groups: {} }, [{ path: "groups", expected: "list" }]],
    ["a group that is none", { groups: ["A"] }, [{ path: "groups[0]", expected: "group" }]],
    [
      "a group without units",
      { groups: [{ id: "a" }] },
      [{ path: "groups[0].units", expected: "list" }],
    ],
    [
      "an unknown kind",
      { groups: [{ id: "a", unitKind: "so", units: ["A"] }] },
      [{ path: "groups[0].unitKind", expected: "unitKind" }],
    ],
    [
      "a title that is no text",
      { groups: [{ title: 5, units: ["A"] }] },
      [{ path: "groups[0].title", expected: "text" }],
    ],
    [
      "two groups of one id",
      {
        groups: [
          { id: "a", units: ["A"] },
          { id: "a", units: ["B"] },
        ],
      },
      [{ path: "groups[1].id", expected: "distinctGroup", name: "a" }],
    ],
    [
      "names that are none",
      ["A", "", " ", 5, null, {}, { unit: 1 }, ["B"], "…"],
      [1, 2, 3, 4, 5, 6, 7, 8].map((index) => ({ path: `units[${index}]`, expected: "name" })),
    ],
    ["a year in words", { units: ["A"], year: "2024" }, [{ path: "year", expected: "year" }]],
    ["a year before our era", { units: ["A"], year: -1 }, [{ path: "year", expected: "year" }]],
    ["half a year", { units: ["A"], year: 2024.5 }, [{ path: "year", expected: "year" }]],
    ["a head that is no text", { units: ["A"], head: ["A"] }, [{ path: "head", expected: "text" }]],
    [
      "a plan that is no list",
      { units: ["A"], crossChecks: "A" },
      [{ path: "crossChecks", expected: "list" }],
    ],
    [
      "a pair that is none",
      { units: ["A"], crossChecks: [{ checker: "A" }, null] },
      [
        { path: "crossChecks[0]", expected: "pair" },
        { path: "crossChecks[1]", expected: "pair" },
      ],
    ],
  ])("refuses %s", (_, json, problems) => refuse(json, ...problems));

  it("never throws, and reads again what it read", () => {
    const name = fc.oneof(fc.string(), fc.constantFrom(stp("Gia Lai"), "STP Gia Lai", "A", "B"));
    const group = fc.record({ id: name, title: name, units: fc.array(name) }, { requiredKeys: [] });
    const unit = fc.oneof(name, fc.record({ unit: name, group: name }, { requiredKeys: [] }));
    const pair = fc.record({ checker: name, checked: name });
    const given = fc.record(
      { units: fc.array(unit), groups: fc.array(group), head: name, crossChecks: fc.array(pair) },
      { requiredKeys: [] }
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), given), (json) => {
        const { roster, problems } = parseRoster(json);
        expect(roster === null && problems.length === 0).toBe(false);
        if (roster) expect(parseRoster(roster)).toEqual({ roster, problems: [] });
      }),
      { numRuns: RUNS }
    );
  });
});

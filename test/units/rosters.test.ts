import { bundledRosters, crossCheckProblems, findUnit, parseRoster, rosterHolding } from "@/units";

const rosters = bundledRosters();
const southCentral = rosters.find(({ name }) => name.includes("Nam Trung bộ"));

/** Follows a plan from its first checker until it comes back; the number of units passed. */
function cycleLength(pairs: readonly { checker: string; checked: string }[]): number {
  const next = new Map(pairs.map(({ checker, checked }) => [checker, checked]));
  const start = pairs[0]?.checker ?? "";
  let steps = 1;
  for (let unit = next.get(start); unit !== start && unit !== undefined; unit = next.get(unit))
    steps++;
  return steps;
}

describe("the bundled rosters", () => {
  it("are the two clusters of 2024, each naming its source", () => {
    expect(rosters.map(({ year }) => year)).toEqual([2024, 2024]);
    for (const { source } of rosters) expect(source).not.toBe("");
  });

  it("name units of the catalogue exactly, in groups of their kind", () => {
    for (const roster of rosters) {
      for (const group of roster.groups) {
        for (const name of group.units) {
          const { unit } = findUnit(name, roster.year);
          expect(unit).toMatchObject({ name, kind: group.unitKind });
        }
      }
      expect(roster.groups.flatMap(({ units }) => units)).toContain(roster.head);
    }
  });

  it("have 16 units and 12 units, in two groups each", () => {
    const sizes = rosters.map(({ groups }) =>
      groups.map(({ id, title, units }) => [id, title, units.length])
    );
    expect(sizes).toEqual([
      [
        ["stp", "Sở Tư pháp", 8],
        ["thads", "Cục Thi hành án dân sự", 8],
      ],
      [
        ["stp", "Sở Tư pháp", 6],
        ["thads", "Cục Thi hành án dân sự", 6],
      ],
    ]);
    expect(rosters.map(({ head }) => head)).toEqual([
      "Sở Tư pháp tỉnh Lâm Đồng",
      "Sở Tư pháp tỉnh Vĩnh Long",
    ]);
  });

  it("have cross-check plans without flaws", () => {
    expect(rosters.map(({ crossChecks }) => crossChecks.length)).toEqual([16, 0]);
    for (const roster of rosters) expect(crossCheckProblems(roster)).toEqual([]);
  });

  it("check as the report of the cluster says", () => {
    const pair = (checker: string, checked: string) => ({ checker, checked });
    expect(southCentral?.crossChecks).toEqual(
      expect.arrayContaining([
        pair("Sở Tư pháp tỉnh Lâm Đồng", "Sở Tư pháp tỉnh Phú Yên"),
        pair("Sở Tư pháp tỉnh Kon Tum", "Sở Tư pháp tỉnh Đắk Lắk"),
        pair("Cục THADS tỉnh Bình Định", "Cục THADS tỉnh Đắk Nông"),
        pair("Cục THADS tỉnh Phú Yên", "Cục THADS tỉnh Đắk Lắk"),
      ])
    );
  });

  it("check in one cycle of 8 Sở and one of 8 Cục", () => {
    const pairs = southCentral?.crossChecks ?? [];
    const ofGroup = (start: string) => pairs.filter(({ checker }) => checker.startsWith(start));
    expect(cycleLength(ofGroup("Sở"))).toBe(8);
    expect(cycleLength(ofGroup("Cục"))).toBe(8);
  });

  it("would take the plan of the four heads of blocks too", () => {
    const heads = [
      "Chi cục Thi hành án dân sự huyện Đắk Tô, tỉnh Kon Tum",
      "Chi cục Thi hành án dân sự thành phố Nha Trang, tỉnh Khánh Hòa",
      "Chi cục Thi hành án dân sự thành phố Quy Nhơn, tỉnh Bình Định",
      "Chi cục Thi hành án dân sự thành phố Gia Nghĩa, tỉnh Đắk Nông",
    ];
    const crossChecks = heads.map((checker, index) => ({
      checker,
      checked: heads[(index + 1) % heads.length],
    }));
    const { roster, problems } = parseRoster({ units: heads, crossChecks });
    expect(problems).toEqual([]);
    expect(roster && crossCheckProblems(roster)).toEqual([]);
    expect(roster?.groups.map(({ unitKind }) => unitKind)).toEqual(["thads"]);
  });
});

test("the roster that holds all the units of a year is found; none for others, or for no units", () => {
  const name = (names: readonly string[], year: number) => rosterHolding(names, year)?.name ?? null;
  const central = "Cụm thi đua khối cơ quan Tư pháp các tỉnh Nam Trung bộ và Tây Nguyên";
  expect(name(["Sở Tư pháp tỉnh Lâm Đồng", "Cục THADS tỉnh Kontum"], 2024)).toBe(central);
  expect(name(["Sở Tư pháp tỉnh Lâm Đồng"], 2023)).toBeNull();
  expect(name(["Sở Tư pháp tỉnh Lâm Đồng", "Sở Tư pháp tỉnh Long An"], 2024)).toBeNull();
  expect(name([], 2024)).toBeNull();
});

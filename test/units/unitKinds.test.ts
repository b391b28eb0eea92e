import { catalogue, kindOfName, traitsOfKind, UNIT_KINDS, type UnitKind } from "@/units";
import { readUnitKind, traitsOfGroup } from "@/units/unitKinds";

describe("kindOfName", () => {
  const check = (name: string, kind: UnitKind) => expect(kindOfName(name)).toBe(kind);

  it.each<[string, UnitKind]>([
    ["Sở Tư pháp tỉnh X", "soTuPhap"],
    ["STP X", "soTuPhap"],
    ["so tu phap", "soTuPhap"],
    ["Cục THADS tỉnh X", "thads"],
    ["Chi cục Thi hành án dân sự huyện X", "thads"],
    ["Phòng THADS khu vực 1", "thads"],
    ["Toà án nhân dân tỉnh X", "toaAn"],
    ["TAND khu vực 2", "toaAn"],
    ["Viện kiểm sát", "khac"],
    ["Tư pháp", "khac"],
    ["", "khac"],
  ])("%j", check);

  it("agrees with the catalogue", () => {
    for (const { name, kind } of catalogue()) check(name, kind);
  });
});

describe("traits", () => {
  it("exist for every kind, each with a group of its own", () => {
    const groups = UNIT_KINDS.map((kind) => traitsOfKind(kind).group);
    expect(groups).toEqual(["stp", "thads", "toa-an", "khac"]);
  });

  it("are found by a group's title or id", () => {
    expect(traitsOfGroup("Sở tư pháp")?.kind).toBe("soTuPhap");
    expect(traitsOfGroup("thads")?.kind).toBe("thads");
    expect(traitsOfGroup("toa-an")?.kind).toBe("toaAn");
    expect(traitsOfGroup("Khối 1")).toBeNull();
    expect(traitsOfGroup("")).toBeNull();
  });

  it("name kinds that exist", () => {
    expect(readUnitKind("khac")).toBe("khac");
    expect(() => readUnitKind("tinh")).toThrow(RangeError);
  });
});

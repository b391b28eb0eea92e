import { fold } from "@/text";
import {
  catalogue,
  predecessorsOf,
  standingIn,
  successorsOf,
  type Unit,
  unitById,
  unitsOfYear,
} from "@/units";
import provinces from "@/units/data/provinces.json";

const names = (units: readonly Unit[]) => units.map(({ name }) => name);
const ids = (units: readonly Unit[]) => units.map(({ id }) => id);

describe("the provinces", () => {
  it("are 63 before the merger and 34 after it, of which 6 are cities", () => {
    expect(provinces.before).toHaveLength(63);
    expect(provinces.after).toHaveLength(34);
    const isCity = ({ level }: { level: string }) => level.toLowerCase() === "thành phố";
    expect(provinces.after.filter(isCity)).toHaveLength(6);
    expect(provinces.before.filter(isCity)).toHaveLength(6);
  });

  it("of the 34 were formed from the 63, each used once", () => {
    const formedFrom = provinces.after.flatMap(({ predecessors }) => predecessors);
    expect([...formedFrom].sort()).toEqual(provinces.before.map(({ id }) => id).sort());
  });

  it("stayed as they were 11 times and were merged 23 times", () => {
    const unchanged = provinces.after.filter(({ predecessors }) => predecessors.length === 1);
    expect(unchanged.map(({ name }) => name)).toEqual([
      "Cao Bằng",
      "Điện Biên",
      "Hà Nội",
      "Hà Tĩnh",
      "Huế",
      "Lai Châu",
      "Lạng Sơn",
      "Nghệ An",
      "Quảng Ninh",
      "Sơn La",
      "Thanh Hóa",
    ]);
  });
});

describe("the names that the merger took away", () => {
  // As counted by the newspaper Tiền Phong (post1755714).
  const gone =
    "Hà Giang, Yên Bái, Bắc Kạn, Vĩnh Phúc, Hòa Bình, Bắc Giang, Thái Bình, Hải Dương, Hà Nam, Nam Định, " +
    "Quảng Bình, Quảng Nam, Kon Tum, Bình Định, Ninh Thuận, Đắk Nông, Bình Thuận, Phú Yên, Bà Rịa - Vũng Tàu, " +
    "Bình Dương, Bình Phước, Long An, Sóc Trăng, Hậu Giang, Bến Tre, Trà Vinh, Tiền Giang, Bạc Liêu, Kiên Giang";

  it("are 29", () => {
    const left = new Set(provinces.after.map(({ name }) => name));
    const missing = provinces.before.map(({ name }) => name).filter((name) => !left.has(name));
    expect(missing.sort()).toEqual(gone.split(", ").sort());
  });
});

describe("the catalogue", () => {
  it("has ids that are unique and plain", () => {
    const all = ids(catalogue());
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) expect(id).toMatch(/^(stp|thads)(-[a-z]+)+(-2025)?$/);
  });

  it("counts the units of each year", () => {
    const count = (year: number) => [
      unitsOfYear(year, "soTuPhap").length,
      unitsOfYear(year, "thads").length,
      unitsOfYear(year).length,
    ];
    expect(count(2022)).toEqual([63, 63, 126]);
    expect(count(2024)).toEqual([63, 63, 126]);
    // 2025 has both eras: 29 Sở of merged provinces that lost their name beside the 34; 63 Cục beside 34 THADS.
    expect(count(2025)).toEqual([63, 97, 160]);
    expect(count(2026)).toEqual([34, 34, 68]);
  });

  it("has no name twice in a year", () => {
    for (const year of [2022, 2023, 2024, 2025, 2026]) {
      const folded = unitsOfYear(year).map(({ name }) => fold(name));
      expect(new Set(folded).size).toBe(folded.length);
    }
  });

  it("knows every predecessor, which is of the same kind and not later", () => {
    for (const unit of catalogue()) {
      const predecessors = predecessorsOf(unit.id);
      expect(ids(predecessors)).toEqual(unit.predecessors);
      for (const predecessor of predecessors) {
        expect(predecessor.kind).toBe(unit.kind);
        expect(predecessor.validTo).not.toBeNull();
        expect(predecessor.validTo).toBeLessThanOrEqual(unit.validFrom ?? -Infinity);
      }
    }
  });

  it("has a successor for every unit that ended", () => {
    for (const unit of catalogue().filter(({ validTo }) => validTo !== null)) {
      expect(successorsOf(unit.id)).toHaveLength(1);
    }
  });

  it("names units as documents of their time do", () => {
    const check = (id: string, name: string, from: number | null, to: number | null) =>
      expect(unitById(id)).toMatchObject({ name, validFrom: from, validTo: to });
    check("stp-lam-dong", "Sở Tư pháp tỉnh Lâm Đồng", null, 2025);
    check("stp-lam-dong-2025", "Sở Tư pháp tỉnh Lâm Đồng", 2025, null);
    check("stp-lai-chau", "Sở Tư pháp tỉnh Lai Châu", null, null);
    check("stp-ha-noi", "Sở Tư pháp thành phố Hà Nội", null, null);
    check("stp-ho-chi-minh", "Sở Tư pháp Thành phố Hồ Chí Minh", null, 2025);
    check("thads-kon-tum", "Cục THADS tỉnh Kon Tum", null, 2025);
    check("thads-lai-chau", "Cục THADS tỉnh Lai Châu", null, 2025);
    check("thads-lai-chau-2025", "Thi hành án dân sự tỉnh Lai Châu", 2025, null);
    check("stp-thua-thien-hue", "Sở Tư pháp tỉnh Thừa Thiên Huế", null, 2024);
    check("stp-hue", "Sở Tư pháp thành phố Huế", 2025, null);
    check("thads-hue", "Cục THADS thành phố Huế", 2025, 2025);
    check("thads-hue-2025", "Thi hành án dân sự thành phố Huế", 2025, null);
    expect(unitById("stp-lai-chau-2025")).toBeNull();
    expect(unitById("stp-hue-2025")).toBeNull();
    expect(unitById("")).toBeNull();
  });

  it("writes short names for tables", () => {
    expect(unitById("stp-lam-dong")).toMatchObject({ shortName: "Lâm Đồng", province: "Lâm Đồng" });
    expect(unitById("thads-ho-chi-minh-2025")?.shortName).toBe("TP. Hồ Chí Minh");
    expect(unitById("thads-kon-tum")?.aliases).toEqual(["Cục THADS tỉnh Kontum"]);
  });
});

describe("predecessors and successors", () => {
  it("are those of the merger", () => {
    expect(ids(predecessorsOf("stp-lam-dong-2025"))).toEqual([
      "stp-lam-dong",
      "stp-dak-nong",
      "stp-binh-thuan",
    ]);
    expect(ids(predecessorsOf("thads-gia-lai-2025"))).toEqual(["thads-gia-lai", "thads-binh-dinh"]);
    expect(ids(successorsOf("thads-kon-tum"))).toEqual(["thads-quang-ngai-2025"]);
    expect(predecessorsOf("stp-lam-dong")).toEqual([]);
    expect(predecessorsOf("stp-nowhere")).toEqual([]);
    expect(successorsOf("stp-nowhere")).toEqual([]);
  });

  it("carry a unit to another year", () => {
    const check = (id: string, year: number, expected: string[]) =>
      expect(names(standingIn(id, year))).toEqual(expected);
    check("stp-lam-dong-2025", 2024, [
      "Sở Tư pháp tỉnh Lâm Đồng",
      "Sở Tư pháp tỉnh Đắk Nông",
      "Sở Tư pháp tỉnh Bình Thuận",
    ]);
    check("stp-lam-dong-2025", 2026, ["Sở Tư pháp tỉnh Lâm Đồng"]);
    check("stp-dak-nong", 2026, ["Sở Tư pháp tỉnh Lâm Đồng"]);
    check("stp-dak-nong", 2025, ["Sở Tư pháp tỉnh Đắk Nông"]);
    // Two steps: the city of the first half of 2025 lies between.
    check("thads-hue-2025", 2024, ["Cục THADS tỉnh Thừa Thiên Huế"]);
    check("thads-thua-thien-hue", 2026, ["Thi hành án dân sự thành phố Huế"]);
    check("stp-nowhere", 2024, []);
  });
});

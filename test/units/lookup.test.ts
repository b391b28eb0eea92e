import fc from "fast-check";
import { catalogue, findUnit, matchName, unitsOfYear } from "@/units";
import { RUNS } from "~test/runs";

describe("findUnit", () => {
  const check = (text: string, year: number, id: string) =>
    expect(findUnit(text, year)).toMatchObject({ unit: { id }, similar: [] });

  it("finds every unit by its own name, in any case, normal form and without marks", () => {
    for (const year of [2024, 2025, 2026]) {
      for (const { id, name } of unitsOfYear(year)) {
        check(name, year, id);
        check(name.toUpperCase(), year, id);
        check(name.normalize("NFD"), year, id);
        check(name.normalize("NFD").replace(/\p{M}/gu, ""), year, id);
      }
    }
  });

  it("finds every unit by its aliases", () => {
    for (const unit of catalogue()) {
      for (const alias of unit.aliases) check(alias, unit.validTo === null ? 2026 : 2024, unit.id);
    }
  });

  // The spellings in the wild of the sources, and the seeds' own.
  it.each([
    ["STP Lâm Đồng", 2024, "stp-lam-dong"],
    ["STP tỉnh Lâm Đồng", 2024, "stp-lam-dong"],
    ["Sở TP tỉnh Lâm Đồng", 2024, "stp-lam-dong"],
    ["Sở Tư pháp Lâm Đồng", 2024, "stp-lam-dong"],
    ["sở tư pháp  tỉnh lâm đồng ", 2024, "stp-lam-dong"],
    ["Sở Tư pháp tỉnh Đăk Lăk", 2024, "stp-dak-lak"],
    ["Sở Tư pháp tỉnh Đắk Lắk", 2024, "stp-dak-lak"],
    ["STP Đắc Lắc", 2024, "stp-dak-lak"],
    ["STP ĐakLak", 2024, "stp-dak-lak"],
    ["Sở Tư pháp tỉnh Đăk Nông", 2024, "stp-dak-nong"],
    ["Cục THADS tỉnh Khánh Hoà", 2024, "thads-khanh-hoa"],
    ["Cục THADS tỉnh Khánh Hòa", 2024, "thads-khanh-hoa"],
    ["Cục THADS tỉnh Kon Tum", 2024, "thads-kon-tum"],
    ["Cục Thi hành án dân sự tỉnh Kon Tum", 2024, "thads-kon-tum"],
    ["Cục Thi hành án dân sự tỉnh Kontum", 2024, "thads-kon-tum"],
    ["CỤC THADS KONTUM", 2024, "thads-kon-tum"],
    ["Sở Tư pháp TP. HCM", 2024, "stp-ho-chi-minh"],
    ["STP TP.HCM", 2024, "stp-ho-chi-minh"],
    ["STP TPHCM", 2024, "stp-ho-chi-minh"],
    ["Sở TP TP Hồ Chí Minh", 2024, "stp-ho-chi-minh"],
    ["Cục THADS TP. Hà Nội", 2024, "thads-ha-noi"],
    ["Sở Tư pháp Hà Tĩnh", 2024, "stp-ha-tinh"],
    ["STP Bà Rịa-Vũng Tàu", 2024, "stp-ba-ria-vung-tau"],
    ["STP BR-VT", 2024, "stp-ba-ria-vung-tau"],
    ["Sở Tư pháp Thừa Thiên - Huế", 2024, "stp-thua-thien-hue"],
    ["STP Huế", 2025, "stp-hue"],
    ["THADS Lâm Đồng", 2026, "thads-lam-dong-2025"],
    ["THADS TP. HCM", 2026, "thads-ho-chi-minh-2025"],
  ])("%j in %d", check);

  it("means the new unit where both eras of 2025 share a name", () => {
    check("Sở Tư pháp tỉnh Lâm Đồng", 2024, "stp-lam-dong");
    check("Sở Tư pháp tỉnh Lâm Đồng", 2025, "stp-lam-dong-2025");
    check("Sở Tư pháp tỉnh Lâm Đồng", 2026, "stp-lam-dong-2025");
    check("Sở Tư pháp tỉnh Đắk Nông", 2025, "stp-dak-nong");
    check("Cục THADS tỉnh Lâm Đồng", 2025, "thads-lam-dong");
    check("Thi hành án dân sự tỉnh Lâm Đồng", 2025, "thads-lam-dong-2025");
  });

  const checkSimilar = (text: string, year: number, similar: string[]) => {
    const found = findUnit(text, year);
    expect(found.unit).toBeNull();
    expect(found.similar.map(({ id }) => id)).toEqual(similar);
  };

  it.each<[string, number, string[]]>([
    // A bare province, or a level that does not fit, names no unit.
    ["Lâm Đồng", 2024, ["stp-lam-dong", "thads-lam-dong"]],
    ["tỉnh Lâm Đồng", 2024, ["stp-lam-dong", "thads-lam-dong"]],
    ["Sở Tư pháp thành phố Lâm Đồng", 2024, ["stp-lam-dong"]],
    ["Thi hành án dân sự tỉnh Kon Tum", 2024, ["thads-kon-tum"]],
    // Slips of the pen.
    ["Sở Tư pháp tỉnh Kon Tun", 2024, ["stp-kon-tum"]],
    ["Sở Tư pháp tỉnh Lma Đồng", 2024, ["stp-lam-dong"]],
    ["Sở Tư pháp tỉnh Hà Nm", 2024, ["stp-ha-nam", "stp-ha-noi"]],
    // Names of other years: what stands in their place.
    ["Sở Tư pháp tỉnh Đắk Nông", 2026, ["stp-lam-dong-2025"]],
    ["Cục THADS tỉnh Lâm Đồng", 2026, ["thads-lam-dong-2025"]],
    ["Cục THADS Kontum", 2026, ["thads-quang-ngai-2025"]],
    ["Sở Tư pháp thành phố Huế", 2024, ["stp-thua-thien-hue"]],
  ])("%j in %d names none", checkSimilar);

  it.each([
    "",
    " ",
    "...",
    "Sở Tư pháp",
    "Cục THADS",
    "Sở Y tế tỉnh Lâm Đồng tỉnh",
    "Chi cục THADS huyện Đắk Tô, tỉnh Kon Tum",
    "Sở Tư pháp tỉnh Củ Chi",
    "Sở Tư pháp Hà",
    "Sở Tư pháp tỉnh Đông Anh Lâm",
    "1234",
  ])("%j names none, and nothing near", (text) => checkSimilar(text, 2024, []));

  it("never finds a unit that does not exist in the year", () => {
    const names = catalogue().map(({ name }) => name);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 2015, max: 2035 }), (name, year) => {
        const { unit, similar } = findUnit(name, year);
        for (const found of unit ? [unit, ...similar] : similar) {
          expect((found.validFrom ?? year) <= year && year <= (found.validTo ?? year)).toBe(true);
        }
        expect(unit ? [unit] : similar).not.toEqual([]);
      }),
      { numRuns: RUNS }
    );
  });
});

describe("matchName", () => {
  const blocks = [
    "Chi cục Thi hành án dân sự huyện Đắk Tô, tỉnh Kon Tum",
    "Chi cục Thi hành án dân sự thành phố Nha Trang, tỉnh Khánh Hòa",
    "Chi cục Thi hành án dân sự thành phố Cao Lãnh, tỉnh Đồng Tháp",
    "Chi cục Thi hành án dân sự huyện Cao Lãnh, tỉnh Đồng Tháp",
  ];
  const check = (text: string, candidates: string[], match: string | null, similar: string[]) =>
    expect(matchName(text, candidates)).toEqual({ match, similar });

  it.each<[string, string[], string | null, string[]]>([
    ["Chi cục THADS huyện Đăk Tô, tỉnh Kontum", blocks, blocks[0]!, []],
    ["Chi cục THADS Đắk Tô, Kon Tum", blocks, blocks[0]!, []],
    ["Chi cục THADS TP Nha Trang - Khánh Hoà", blocks, blocks[1]!, []],
    ["CHI CỤC THADS HUYỆN CAO LÃNH, TỈNH ĐỒNG THÁP", blocks, blocks[3]!, []],
    ["Chi cục THADS Cao Lãnh, tỉnh Đồng Tháp", blocks, null, [blocks[2]!, blocks[3]!]],
    ["Chi cục THADS thị xã Cao Lãnh, tỉnh Đồng Tháp", blocks, null, [blocks[3]!, blocks[2]!]],
    ["Chi cục THADS huyện Đắk Tô, tỉnh Kon Tun", blocks, null, [blocks[0]!]],
    ["Tòa án nhân dân huyện Đắk Tô, tỉnh Kon Tum", blocks, null, []],
    ["Đơn vị A", ["Đơn vị A", "Đơn vị Ă"], "Đơn vị A", []],
    ["don vi a", ["Đơn vị A", "Đơn vị Ă"], null, ["Đơn vị A", "Đơn vị Ă"]],
    ["don vi a", ["Đơn vị A", "Đơn vị A"], "Đơn vị A", []],
    ["Sở Tư pháp tỉnh Lâm Đồng", ["STP Lâm Đồng", "STP Gia Lai"], "STP Lâm Đồng", []],
    ["Phòng 1", ["Phòng 2", "Phòng 10"], null, ["Phòng 2", "Phòng 10"]],
    ["Phòng 1", [], null, []],
    ["", ["", "Phòng 1"], null, []],
    ["…", ["..."], null, []],
  ])("%j among %j", check);

  it("leaves a roster's own names as they are", () => {
    for (const name of blocks) check(name, blocks, name, []);
  });
});

import { findUnit, matchName, nameKey } from "@/units";
import { leavesOutLevels, nameWords, withoutLevels } from "@/units/nameWords";

describe("nameKey", () => {
  const check = (name: string, expected: string) => expect(nameKey(name)).toBe(expected);

  it.each([
    ["", ""],
    ["STP Kontum", "so tu phap kon tum"],
    ["Sở TP TP. HCM", "so tu phap thanh pho ho chi minh"],
    ["STP TPHCM", "so tu phap thanh pho ho chi minh"],
    ["Cục THADS tỉnh Đắc Lắc", "cuc thi hanh an dan su tinh dak lak"],
    ["TAND TP. Huế", "toa an nhan dan thanh pho hue"],
    ["Kon Tum", "kon tum"],
    ["Phòng 1", "phong 1"],
  ])("%j", check);
});

describe("leavesOutLevels", () => {
  const check = (short: string, full: string, expected: boolean) =>
    expect(leavesOutLevels(nameWords(short), nameWords(full))).toBe(expected);

  it.each([
    ["Sở Tư pháp Lâm Đồng", "Sở Tư pháp tỉnh Lâm Đồng", true],
    ["Sở Tư pháp tỉnh Lâm Đồng", "Sở Tư pháp tỉnh Lâm Đồng", true],
    ["Sở Tư pháp tỉnh Lâm Đồng", "Sở Tư pháp Lâm Đồng", false],
    ["Chi cục A, B", "Chi cục thị xã A, tỉnh B", true],
    ["Chi cục A, tỉnh B", "Chi cục thị xã A, tỉnh B", true],
    ["Chi cục huyện A", "Chi cục thị xã A", false],
    ["Sở Tư pháp Hà", "Sở Tư pháp Hà Tĩnh", false],
    ["Sở Tư pháp Hà Tĩnh", "Sở Tư pháp tỉnh Hà Tĩnh", true],
    ["Chi cục Thanh Hóa", "Chi cục thành phố Thanh Hóa", true],
    ["Chi cục thành phố Hóa", "Chi cục thành phố Thanh Hóa", false],
    ["", "tỉnh", false],
    ["", "", true],
    ["Lâm Đồng", "Sở Tư pháp Lâm Đồng", false],
  ])("%j of %j", check);
});

describe("hostile names", () => {
  it("take no more time than their length is worth", () => {
    const name = "tỉnh ".repeat(6_000);
    expect(nameKey(name)).toHaveLength(name.length - 1);
    expect(withoutLevels(nameWords(name))).toEqual(["tinh"]);
    expect(leavesOutLevels(nameWords("tỉnh ".repeat(60)), nameWords("tỉnh ".repeat(90)))).toBe(
      true
    );
    expect(matchName(name, ["Sở Tư pháp tỉnh Hà Tĩnh"]).match).toBeNull();
    expect(findUnit(name, 2024).unit).toBeNull();
  });
});

describe("withoutLevels", () => {
  it.each([
    ["Chi cục thị xã A, tỉnh B", "chi cuc a b"],
    ["tỉnh Hà Tĩnh", "ha tinh"],
    ["tỉnh", "tinh"],
    ["", ""],
  ])("%j", (name, expected) => {
    expect(withoutLevels(nameWords(name)).join(" ")).toBe(expected);
  });
});

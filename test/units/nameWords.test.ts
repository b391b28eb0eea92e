import { nameKey } from "@/units";
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
    ["", "tỉnh", false],
    ["", "", true],
    ["Lâm Đồng", "Sở Tư pháp Lâm Đồng", false],
  ])("%j of %j", check);
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

import { fold, nfc, sameText, tidy } from "@/text";

const NBSP = "\u00A0";

describe("nfc", () => {
  it("composes letters with two marks", () => {
    expect(nfc("a\u0302\u0323")).toBe("\u1EAD");
    expect(nfc("a\u0323\u0302")).toBe("\u1EAD");
  });
});

describe("tidy", () => {
  const check = (text: string, expected: string) => expect(tidy(text)).toBe(expected);

  it.each([
    ["", ""],
    ["   ", ""],
    [" Sở  Tư pháp ", "Sở Tư pháp"],
    [`84,51${NBSP}%`, "84,51 %"],
    ["1\u202F234\u2009567\u3000", "1 234 567"],
    ["a\t\r\n b\u2028c\u0085d", "a b c d"],
    ["\uFEFFKon\u200B Tum\u200D", "Kon Tum"],
    ["Lâm\u00ADĐồng", "LâmĐồng"],
    [` \u200B${NBSP} x`, "x"],
    ["Khánh Ho\u0300a", "Khánh Hòa"],
    ["“giữ” nguyên – dấu", "“giữ” nguyên – dấu"],
  ])("%j", check);
});

describe("fold", () => {
  const check = (text: string, expected: string) => expect(fold(text)).toBe(expected);

  it.each([
    ["", ""],
    ["...", ""],
    ["Khánh Hoà", "khanh hoa"],
    ["KHÁNH HÒA", "khanh hoa"],
    ["Khánh  Hòa", "khanh hoa"],
    ["Đăk Lăk", "dak lak"],
    ["ĐẮK LẮK", "dak lak"],
    // Eth in place of đ, as converters of legacy fonts leave it.
    ["Ðắk Lắk", "dak lak"],
    ["Bà Rịa – Vũng Tàu", "ba ria vung tau"],
    ["Bà Rịa-Vũng Tàu", "ba ria vung tau"],
    ["TP. HCM", "tp hcm"],
    ["Thừa Thiên_Huế (cũ)", "thua thien hue cu"],
    ["ươ ƯƠ ý ỵ ữ", "uo uo y y u"],
    ["Khu vực 10", "khu vuc 10"],
    ["Ộ".normalize("NFD"), "o"],
  ])("%j", check);
});

describe("sameText", () => {
  const check = (a: string, b: string, expected: boolean) => {
    expect(sameText(a, b)).toBe(expected);
    expect(sameText(b, a)).toBe(expected);
  };

  it.each([
    ["Thuỷ lợi, hoà giải", "Thủy lợi, hòa giải"],
    ["khoẻ", "khỏe"],
    ["Quý", "Qúy"],
    ["Hòa".normalize("NFD"), "Hoà"],
    [" Tỷ lệ  từ 95%\n", "Tỷ lệ từ 95%"],
    ["“Đúng hạn”", '"Đúng hạn"'],
    ["‘a’", "'a'"],
    ["2023–2025", "2023-2025"],
    ["−1", "-1"],
    ["", " \uFEFF"],
  ])("%j says what %j says", (a, b) => check(a, b, true));

  it.each([
    ["Trên 95%", "Từ 95%"],
    ["Mức 1", "Mức 2"],
    ["1,5 điểm", "15 điểm"],
    ["1,5", "1.5"],
    ["mức 1 5", "mức 15"],
    ["Hoà", "hoà"],
    ["Hòa", "Hóa"],
    ["Hòa", "Hoa"],
    ["Đăk Lăk", "Đắk Lắk"],
    ["tỉ lệ", "tỷ lệ"],
    ["cân", "can"],
    ["từ 75% đến 95%", "từ 75% 95%"],
    ["a", ""],
  ])("%j does not say what %j says", (a, b) => check(a, b, false));
});

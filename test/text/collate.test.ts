import { compareVietnamese } from "@/text";

const sorted = (names: string[]) => [...names].sort(compareVietnamese);

describe("compareVietnamese", () => {
  it("orders letters as the Vietnamese alphabet does", () => {
    const alphabet = ["a", "ă", "â", "b", "d", "đ", "e", "ê", "o", "ô", "ơ", "u", "ư", "y"];
    expect(sorted([...alphabet].reverse())).toEqual(alphabet);
  });

  it("orders the provinces of a cluster", () => {
    const provinces = [
      "Bình Định",
      "Đắk Lắk",
      "Đắk Nông",
      "Gia Lai",
      "Khánh Hòa",
      "Kon Tum",
      "Lâm Đồng",
      "Phú Yên",
    ];
    expect(sorted([...provinces].reverse())).toEqual(provinces);
  });

  it("puts d before đ and numbers by their size", () => {
    expect(sorted(["Đồng Nai", "Điện Biên", "Duy Tân"])).toEqual([
      "Duy Tân",
      "Điện Biên",
      "Đồng Nai",
    ]);
    expect(sorted(["Khối 10", "Khối 2", "Khối 1"])).toEqual(["Khối 1", "Khối 2", "Khối 10"]);
  });
});

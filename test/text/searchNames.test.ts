import { searchNames } from "@/text";

const NAMES = [
  "Sở Tư pháp tỉnh Đắk Lắk",
  "Sở Tư pháp tỉnh Đắk Nông",
  "Sở Tư pháp tỉnh Khánh Hòa",
  "Cục THADS tỉnh Khánh Hòa",
];

describe("searching a unit's name", () => {
  const check = (typed: string, expected: readonly string[]) =>
    test(JSON.stringify(typed), () => expect(searchNames(NAMES, typed)).toEqual(expected));
  check("", NAMES);
  check("   ", NAMES);
  check("dak", [NAMES[0] ?? "", NAMES[1] ?? ""]);
  check("KHÁNH HOÀ", [NAMES[2] ?? "", NAMES[3] ?? ""]);
  check("hoa cuc", [NAMES[3] ?? ""]);
  check("đắk   nông", [NAMES[1] ?? ""]);
  check("Hà Nội", []);
  check("[", NAMES);
});

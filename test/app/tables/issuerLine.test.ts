import { issuerIn } from "@/app/tables/issuerLine";

/** The office at the head of a decision, as texts write it. */

it.each([
  ["BỘ TRƯỞNG BỘ TƯ PHÁP", "Bộ trưởng Bộ Tư pháp"],
  ["CHÁNH ÁN TÒA ÁN NHÂN DÂN TỐI CAO", "Chánh án Tòa án nhân dân tối cao"],
  ["GIÁM ĐỐC SỞ TƯ PHÁP TỈNH GIA LAI", "Giám đốc Sở Tư pháp tỉnh Gia Lai"],
  ["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP", "Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp"],
  ["TỔNG CỤC TRƯỞNG TỔNG CỤC THI HÀNH ÁN DÂN SỰ", "Tổng cục trưởng Tổng cục Thi hành án dân sự"],
])("%s", (line, expected) => expect(issuerIn(line)).toBe(expected));

it.each(["BỘ TƯ PHÁP", "Bộ trưởng Bộ Tư pháp quyết định", "GIÁM ĐỐC", "CHÁNH ÁN, 12 người"])(
  "%s names none",
  (line) => expect(issuerIn(line)).toBeNull()
);

import { FINDING_SEVERITIES, type FindingCode, type FindingData, foundAs } from "@/findings";
import { type Language, messages } from "@/messages";
import { LANGUAGE_TAGS } from "@/text";

const CODES = Object.keys(FINDING_SEVERITIES) as FindingCode[];

/** Answers every field that words ask for; that they ask for fields of their code only, their types say. */
const FULL: FindingData = new Proxy({}, { get: () => "x" });

function check(language: Language, code: FindingCode, data: FindingData, expected: string) {
  test(`${language} ${code}`, () => {
    expect(messages(language).finding(foundAs(code, {}, data))).toBe(expected);
  });
}

describe.each(LANGUAGE_TAGS)("every finding has words in %s", (language) => {
  test.each(CODES)("%s", (code) => {
    const say = (data: FindingData) => messages(language).finding(foundAs(code, {}, data));
    for (const text of [say(FULL), say({})]) {
      expect(text).toMatch(/^\S.{14,}[.]$/su);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/u);
      expect(text).not.toContain(code);
    }
    expect(say(FULL)).not.toMatch(/\s{2}|\s[.,;:](\s|$)|:\s*\./u);
  });
});

describe.each(LANGUAGE_TAGS)("kinds in %s", (language) => {
  const kinds = CODES.flatMap((code) => messages(language).kind(code) ?? []);
  test("each is one or two sentences, and none is another's", () => {
    expect(kinds.length).toBeGreaterThan(20);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const kind of kinds) expect(kind).toMatch(/^\S.{14,}\.$/su);
  });
  test("a code without words of its kind has none", () => {
    expect(messages(language).kind("entry.missing")).toBeNull();
  });
});

test("no two languages share a sentence", () => {
  const shared = CODES.filter((code) => {
    const found = foundAs(code, {}, FULL);
    const said = new Set(LANGUAGE_TAGS.map((language) => messages(language).finding(found)));
    return said.size < LANGUAGE_TAGS.length;
  });
  expect(shared).toEqual([]);
});

describe("values stand in the sentence as the language writes them", () => {
  check(
    "vi",
    "set.ladderGap",
    { from: "2024-12-31", to: "2025-01-02" },
    "Giữa các mức có khoảng hở từ 31/12/2024 đến 02/01/2025: kết quả trong khoảng đó không rơi vào mức nào. Hãy đối chiếu ngưỡng của các mức."
  );
  check(
    "en",
    "set.ladderGap",
    { from: "2025-03-15", to: "2025-03-15" },
    "The tiers leave a gap at 15/03/2025: results in it reach no tier. Compare the bounds of the tiers."
  );
  check(
    "vi",
    "points.aboveStandard",
    { entry: 3.5, standard: 3 },
    "Điểm 3,5 cao hơn điểm chuẩn 3 nên không được tính. Hãy nhập lại điểm."
  );
  check(
    "vi",
    "points.aboveStandard",
    { entry: 15, standard: 2, likely: 1.5 },
    "Điểm 15 cao hơn điểm chuẩn 2 nên không được tính. Có phải số cần nhập là 1,5 không? Hãy sửa lại cho đúng."
  );
  check(
    "vi",
    "points.aboveStandard",
    { entry: 45413, standard: 2, likely: 1.5, day: "2024-05-01" },
    "Ô này đang chứa ngày 01/05/2024, không phải số cần nhập (gõ 1/5 hay 1-5 thì Excel đổi thành ngày): giá trị ấy cao hơn điểm chuẩn 2 nên không được tính. Có phải số cần nhập là 1,5 không? Hãy sửa lại cho đúng."
  );
  check(
    "en",
    "entry.outOfRange",
    { entry: 9500, min: 0, max: 100, sign: "%", likely: 95 },
    "The result “9,500%” is outside the range allowed from 0% to 100% and is not counted. Was 95% meant? Put it right."
  );
  check(
    "en",
    "points.aboveStandard",
    { entry: 3.5, standard: 3 },
    "The number of points 3.5 exceeds the standard points 3 and is not counted. Type the points again."
  );
  check(
    "vi",
    "points.numberAsText",
    { entry: "1,5", number: 1.5 },
    "Điểm “1,5” đang ở dạng chữ nên không cộng được. Hãy nhập lại thành số 1,5."
  );
  // Years are no quantities: 2024, not 2.024.
  check(
    "vi",
    "set.yearDiffers",
    { year: 2024, setYear: 2022 },
    "Năm chấm điểm 2024 khác năm của bảng tiêu chí (2022). Hãy kiểm tra đã chọn đúng bảng chưa."
  );
  // 52,428,800 bytes are 50 MB of 1,024 × 1,024.
  check(
    "vi",
    "file.tooLarge",
    { what: "file", limit: 52_428_800, part: "" },
    "Tệp quá lớn: giới hạn 50 MB. Hãy bỏ bớt hình ảnh và các sheet không liên quan rồi chọn lại."
  );
  check(
    "vi",
    "file.tooLarge",
    { what: "cells", limit: 1_000_000, part: "xl/worksheets/sheet1.xml" },
    "Tệp quá lớn: quá 1.000.000 ô. Hãy bỏ bớt hình ảnh và các sheet không liên quan rồi chọn lại."
  );
  check(
    "vi",
    "sheet.columnMissing",
    { column: "result" },
    "Thiếu cột “Kết quả”. Hãy khôi phục cột đã xóa, hoặc tạo bảng mới rồi chép số liệu sang."
  );
  check(
    "vi",
    "pool.unitUnknown",
    { unit: "STP Lâm Đồg", similar: "Sở Tư pháp tỉnh Lâm Đồng" },
    "Đơn vị “STP Lâm Đồg” không có trong danh sách cụm nên chưa tính; gần giống “Sở Tư pháp tỉnh Lâm Đồng”. Hãy sửa tên đơn vị trong bảng hoặc bổ sung vào danh sách."
  );
  check(
    "vi",
    "pool.unitUnknown",
    { unit: "Phòng Tư pháp", similar: "" },
    "Đơn vị “Phòng Tư pháp” không có trong danh sách cụm nên chưa tính. Hãy sửa tên đơn vị trong bảng hoặc bổ sung vào danh sách."
  );
});

import fc from "fast-check";
import { heightOfLines, heightOfWrapped, textWidth, wrappedLines } from "@/grid";
import { RUNS } from "~test/runs";

describe("textWidth", () => {
  /** In thousandths of the type size, added up from the widths of Times New Roman. */
  const check = (text: string, expected: number, bold = false) =>
    expect(Math.round(textWidth(text, { bold }) * 1000)).toBe(expected);

  test.each([
    ["", 0],
    [" ", 250],
    ["AV", 722 + 722],
    ["Bộ", 667 + 500 + 90],
    ["Sở", 556 + 500 + 150],
    ["Đắk Lắk", 722 + (444 + 90) + 500 + 250 + 611 + (444 + 90) + 500],
    ["95,5%", 3 * 500 + 250 + 833],
    ["漢", 1000],
    ["\u0301", 0],
  ])("%s", (text, expected) => check(text, expected));

  test("bold type is wider, and letters are the same however they are written", () => {
    check("Bộ", 667 + 500 + 90, true);
    check("SỞ TƯ", 556 + (778 + 150) + 250 + 667 + (722 + 150), true);
    expect(textWidth("Đắk Lắk".normalize("NFD"))).toBe(textWidth("Đắk Lắk"));
  });
});

describe("heightOfWrapped", () => {
  /**
   * Lines counted in PDFs that LibreOffice 7.4 made of columns of these widths: sheets' own texts,
   * in type without Vietnamese letters of its own (Liberation Serif), where lines are the longest.
   */
  test.each([
    [48, 11, false, 1, "Thẩm định đạt 100% văn bản gửi đến đúng tiến độ"],
    [48, 12, false, 2, "Thẩm định đạt 100% văn bản gửi đến đúng tiến độ"],
    [48, 12, false, 1, "Báo cáo đúng thời hạn quy định"],
    [48, 12, false, 2, "100% Trợ giúp viên pháp lý đạt, trong đó dưới 50% đạt từ khá trở lên"],
    [
      48,
      12,
      false,
      2,
      "Phần có mục “THỰC HIỆN CHẾ ĐỘ BÁO CÁO” (chưa đọc được chữ cái và tên của Phần)",
    ],
    [
      48,
      12,
      false,
      3,
      "Trợ giúp viên pháp lý hoàn thành chỉ tiêu vụ việc tham gia tố tụng năm 2022 (Công văn số 5008/BTP-TGPL 31/12/2021)",
    ],
    [48, 12, true, 2, "THỰC HIỆN CÁC NHIỆM VỤ TRỌNG TÂM CÔNG TÁC TƯ PHÁP NĂM 2022"],
    [48, 12, true, 2, "Kế hoạch và kiểm tra đúng thời hạn theo Kế hoạch"],
    [
      48,
      12,
      true,
      3,
      "Tỷ lệ văn bản Sở Tư pháp gửi Bộ Tư pháp qua Trục liên thông có chữ ký số / tổng số văn bản Sở Tư pháp gửi Bộ",
    ],
    [92, 10, true, 1, "Thẩm định đạt từ 60% đến dưới 70% văn bản gửi đến đúng tiến độ"],
    [
      92,
      10,
      true,
      2,
      "Thực hiện đầy đủ, đúng quy định về quy trình tiếp nhận, kiểm tra, chuyển hồ sơ đề nghị cấp, cấp lại Chứng chỉ hành nghề luật sư",
    ],
  ])("column %d, size %d, bold %s: %d lines", (width, size, bold, lines, text) => {
    expect(heightOfWrapped(text, width, { size, bold })).toBe(heightOfLines(lines, size));
  });

  test("with an indent, as the rows of tiers have it", () => {
    const check = (text: string, lines: number) =>
      expect(heightOfWrapped(text, 48, { size: 11, indent: 1 })).toBe(heightOfLines(lines, 11));
    check("Lĩnh vực luật sư, tư vấn pháp luật", 1);
    check("Thẩm định đạt dưới 60% văn bản gửi đến đúng tiến độ", 2);
    check("Ban hành văn bản cả 03 lĩnh vực chậm nhất ngày 28/02/2022", 2);
  });

  test("lines of 12 points are 15.75 apart, as Excel sets Times New Roman", () => {
    expect([1, 2, 3, 5].map((lines) => heightOfLines(lines, 12))).toEqual([
      15.75, 31.5, 47.25, 78.75,
    ]);
  });

  test.each([
    ["a text with breaks of its own", "a\nb\n\nc", 20, 4],
    ["a word longer than the column: 40 × 0.722 × 12 points in 47.5", "H".repeat(40), 10, 8],
    ["nothing", "", 20, 1],
    ["a column of no width at all", "ab", 0, 3],
  ])("%s", (_, text, width, lines) => {
    expect(heightOfWrapped(text, width)).toBe(heightOfLines(lines, 12));
  });
});

test("no line is given more than it holds", () => {
  const words = fc.array(
    fc.constantFrom("Sở", "Tư", "pháp", "(Phần", "QUYẾT ĐỊNH", "5008/BTP", ""),
    {
      maxLength: 30,
    }
  );
  fc.assert(
    fc.property(words, fc.double({ min: 0.5, max: 60, noNaN: true }), (parts, width) => {
      const text = parts.join(" ");
      const bare = textWidth(text.replace(/ /g, ""));
      expect(wrappedLines(text, width) * width).toBeGreaterThanOrEqual(bare - 1e-9);
    }),
    { numRuns: RUNS }
  );
});

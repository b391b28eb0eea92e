import { messages } from "@/messages";

const day = (value: string, inclusive: boolean) => ({ value, inclusive, day: true });
const share = (value: string, inclusive: boolean) => ({ value, inclusive, day: false });

test("bounds of days are before and after, those of amounts below and above", () => {
  const { bounds } = messages("vi").ui.review;
  expect(bounds(day("ngày 31/03/2025", false), null, false)).toBe("sau ngày 31/03/2025");
  expect(bounds(null, day("ngày 01/03/2025", false), true)).toBe(
    "trước ngày 01/03/2025 hoặc không có"
  );
  expect(bounds(share("95%", false), share("100%", false), false)).toBe("trên 95% dưới 100%");
  expect(bounds(share("95%", true), share("100%", true), false)).toBe("từ 95% đến hết 100%");
  const en = messages("en").ui.review;
  expect(en.bounds(day("31/03/2025", false), day("30/06/2025", false), false)).toBe(
    "after 31/03/2025 before 30/06/2025"
  );
});

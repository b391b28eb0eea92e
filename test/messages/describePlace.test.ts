import type { Place } from "@/findings";
import { type Language, messages } from "@/messages";

function check(where: Place, language: Language, expected: string) {
  test(`${language} ${JSON.stringify(where)}`, () => {
    expect(messages(language).place(where)).toBe(expected);
  });
}

describe("a place is said from the widest to the narrowest", () => {
  check({}, "vi", "");
  check({ sheet: "Chấm điểm", cell: "D12" }, "vi", "Sheet Chấm điểm, ô D12");
  check(
    { unit: "Sở Tư pháp tỉnh Gia Lai", sheet: "Chấm điểm", cell: "D12", file: "gl.xlsx" },
    "vi",
    "Tệp gl.xlsx, đơn vị Sở Tư pháp tỉnh Gia Lai, sheet Chấm điểm, ô D12"
  );
  check({ unit: "Sở Tư pháp tỉnh Gia Lai" }, "vi", "Đơn vị Sở Tư pháp tỉnh Gia Lai");
  check({ criterion: "A.I.1.1" }, "vi", "Tiêu chí A.I.1.1");
  check(
    { sheet: "Chấm điểm", cell: "D12", criterion: "A.I.1.1" },
    "en",
    "Sheet Chấm điểm, cell D12"
  );
});

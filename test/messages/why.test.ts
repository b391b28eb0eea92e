import { explainScore, type Language, type ScoreReason } from "@/messages";

function check(why: ScoreReason, standard: number, language: Language, expected: string) {
  test(`${language} ${why.rule} ${why.basis} ${why.input}`, () => {
    expect(explainScore(why, standard, language)).toBe(expected);
  });
}

describe("why a criterion has its points", () => {
  const tier = {
    rule: "percentTiers",
    basis: "tier",
    input: 95.21,
    tier: "Từ 95% đến dưới 100%",
  } as const;
  check(tier, 2, "vi", "Kết quả 95,21% thuộc mức “Từ 95% đến dưới 100%”.");
  check(tier, 2, "en", "The result 95.21% reaches the tier “Từ 95% đến dưới 100%”.");
  check(
    { rule: "choice", basis: "tier", input: "Có xây dựng", tier: "Có xây dựng" },
    1.5,
    "vi",
    "Mức được chọn: “Có xây dựng”."
  );
  check(
    { rule: "daysLateTiers", basis: "tier", input: 2, tier: "Chậm 01–02 ngày" },
    2,
    "vi",
    "Kết quả 2 thuộc mức “Chậm 01–02 ngày”."
  );
  // 86.44 − 83.25 = 3.19 percentage points above; 80.05 − 83.25 = 3.2 below.
  const target = { rule: "target", basis: "target", tier: null, target: 83.25 } as const;
  check(
    { ...target, input: 86.44, difference: 3.19 },
    10,
    "vi",
    "Kết quả 86,44% so với chỉ tiêu 83,25%: vượt 3,19 điểm %."
  );
  check(
    { ...target, input: 80.05, difference: -3.2 },
    10,
    "vi",
    "Kết quả 80,05% so với chỉ tiêu 83,25%: thấp hơn 3,2 điểm %."
  );
  check(
    { ...target, input: 83.25, difference: 0 },
    10,
    "en",
    "Result 83.25% against a target of 83.25%: exactly on target."
  );
  check(
    { rule: "manual", basis: "typed", input: null, tier: null },
    3,
    "vi",
    "Điểm do người chấm nhập trực tiếp."
  );
  check(
    { rule: "percentTiers", basis: "notArisingFull", input: "Không phát sinh", tier: null },
    1.5,
    "vi",
    "Không phát sinh nhiệm vụ: bảng tiêu chí cho hưởng trọn điểm chuẩn 1,5."
  );
  check(
    { rule: "manual", basis: "none", input: null, tier: null },
    3,
    "vi",
    "Chưa có kết quả hoặc điểm hợp lệ."
  );
});

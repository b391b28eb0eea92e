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
  const best = { value: 60, unitLabel: "tin bài", higherIsBetter: true };
  check(
    { rule: "bestOfPool", basis: "best", input: 45, tier: null, best },
    5,
    "vi",
    "Kết quả 45 tin bài, tốt nhất của cụm 60 tin bài: điểm chuẩn 5 × kết quả ÷ giá trị tốt nhất."
  );
  check(
    { rule: "bestOfPool", basis: "provisional", input: null, tier: null },
    5,
    "vi",
    "Chưa có giá trị tốt nhất của cụm để so sánh: điểm được tính khi cụm tổng hợp."
  );
  const late = { rule: "daysLateTiers", tier: "Chậm 01–03 ngày", working: true } as const;
  check(
    {
      ...late,
      basis: "tier",
      input: 3,
      late: { day: "04/03/2024", deadline: "28/02/2024" },
    },
    2,
    "vi",
    "Ngày 04/03/2024, hạn 28/02/2024: chậm 3 ngày làm việc (không trừ ngày lễ), thuộc mức “Chậm 01–03 ngày”."
  );
  check(
    { ...late, basis: "tier", input: 2 },
    2,
    "vi",
    "Kết quả 2 ngày làm việc thuộc mức “Chậm 01–03 ngày”."
  );
  check(
    { ...late, tier: "Đúng hạn", basis: "forceMajeure", input: "BKK" },
    2,
    "vi",
    "Chậm do bất khả kháng, được tính như đúng hạn: mức “Đúng hạn”."
  );
  const share = { rule: "proportional", basis: "proportional", tier: null } as const;
  check(
    { ...share, input: 95, share: { percent: 95, capped: false } },
    2,
    "vi",
    "Kết quả 95%: được 95% của điểm chuẩn 2."
  );
  check(
    { ...share, input: 120, share: { percent: 110, capped: true } },
    2,
    "vi",
    "Kết quả 120%, chỉ tính đến 110%: được 110% của điểm chuẩn 2."
  );
  check(
    {
      ...share,
      rule: "award",
      input: 50,
      share: { percent: 50, capped: false },
      outside: "penalty",
    },
    2,
    "en",
    "Result 50%: 50% of 2 points taken off. A penalty is taken off the total."
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

describe("points by a count", () => {
  const count = { direction: "add", counted: "mô hình", each: 0.5, step: 1 } as const;
  const models = { rule: "countPoints", basis: "count", tier: null } as const;
  check(
    { ...models, input: 3, count: { ...count, steps: 3, limit: null } },
    2,
    "vi",
    "Số lượng 3 mô hình, mỗi mô hình cộng 0,5 điểm: 3 × 0,5 = 1,5 điểm."
  );
  check(
    { ...models, input: 5, count: { ...count, steps: 5, limit: { kind: "most", points: 2 } } },
    2,
    "vi",
    "Số lượng 5 mô hình, mỗi mô hình cộng 0,5 điểm: 5 × 0,5 = 2,5 điểm. Không quá 2 điểm nên tính 2 điểm."
  );
  check(
    { ...models, input: 7, count: { ...count, step: 2, each: 0.25, steps: 3, limit: null } },
    2,
    "en",
    "Count 7 (mô hình): every full 2 adds 0.25 points, 3 × 0.25 = 0.75 points."
  );
  // 2 − 5 × 0.5 = −0.5, and nothing lies below 0.
  check(
    {
      ...models,
      input: 5,
      count: {
        ...count,
        direction: "takeOff",
        counted: "",
        steps: 5,
        limit: { kind: "least", points: 0 },
      },
    },
    2,
    "vi",
    "Số lượng 5, mỗi đơn vị trừ 0,5 điểm: 5 × 0,5 = 2,5 điểm vào điểm chuẩn 2. Không thấp hơn 0 điểm nên tính 0 điểm."
  );
});

describe("points taken off by a band", () => {
  const band = { rule: "deductionBands", basis: "deduction", measure: "percent" } as const;
  check(
    { ...band, input: 15.2, tier: "Trên 10% đến 20%", takenOff: 20 },
    110,
    "vi",
    "Kết quả 15,2% thuộc mức “Trên 10% đến 20%”: trừ 20 điểm vào điểm chuẩn 110."
  );
  check(
    { ...band, input: 0.5, tier: null, takenOff: 0 },
    110,
    "vi",
    "Kết quả 0,5% chưa đến mức bị trừ điểm: được trọn điểm chuẩn 110."
  );
  check(
    { ...band, measure: "daysLate", input: 12, tier: "Chậm trên 10 ngày", takenOff: 3 },
    2,
    "en",
    "The result 12 lies in the band “Chậm trên 10 ngày”: 3 points off the standard points 2. Never fewer than 0 points, so 0 count."
  );
  check(
    { rule: "award", basis: "award", input: "Có", tier: null, outside: "penalty" },
    2,
    "vi",
    "Kết quả: Có. Có vi phạm thì bị trừ 2 điểm, không thì không bị trừ. Điểm trừ được trừ khỏi tổng điểm."
  );
  check(
    { rule: "manual", basis: "typed", input: null, tier: null, outside: "bonus" },
    2,
    "en",
    "Points typed by the scorer. A bonus is added to the total."
  );
  check(
    { rule: "manual", basis: "blank", input: null, tier: null, outside: "bonus" },
    2,
    "vi",
    "Để trống: không cộng, không trừ điểm."
  );
});

import { type Language, messages, type ScoreReason } from "@/messages";

function check(why: ScoreReason, standard: number, language: Language, expected: string) {
  test(`${language} ${why.basis} ${why.input}`, () => {
    expect(messages(language).explain(why, standard)).toBe(expected);
  });
}

describe("why a criterion has its points", () => {
  const tier = {
    percent: true,
    basis: "tier",
    input: 95.21,
    tier: "Từ 95% đến dưới 100%",
  } as const;
  check(tier, 2, "vi", "Kết quả 95,21% thuộc mức “Từ 95% đến dưới 100%”.");
  check(tier, 2, "en", "The result 95.21% reaches the tier “Từ 95% đến dưới 100%”.");
  check(
    { basis: "tier", input: "Có xây dựng", tier: "Có xây dựng" },
    1.5,
    "vi",
    "Mức được chọn: “Có xây dựng”."
  );
  check(
    { basis: "tier", input: 2, tier: "Chậm 01–02 ngày" },
    2,
    "vi",
    "Kết quả 2 thuộc mức “Chậm 01–02 ngày”."
  );
  const end = (value: number | string, inclusive: boolean) => ({ value, inclusive });
  type Bounds = NonNullable<ScoreReason["bounds"]>;
  const within = (words: string, unit: Bounds["unit"], min: Bounds["min"], max: Bounds["max"]) =>
    ({ ...tier, input: 96, tier: words, bounds: { unit, min, max } }) as const;
  const [good, high, low] = [end(95, false), end(99.5, true), end(75, true)];
  // The bounds that decided are told where the tier's own words do not tell them.
  for (const [reason, expected] of [
    [within("Tốt", "percent", good, null), " “Tốt” (trên 95%)"],
    [within("Tốt", "percent", good, high), " “Tốt” (trên 95% đến 99,5%)"],
    [within("Khá", "percent", low, end(95, false)), " “Khá” (từ 75% đến dưới 95%)"],
    [within("Kém", "percent", null, end(50, false)), " “Kém” (dưới 50%)"],
    [within("Kém", "percent", end(0, true), high), " “Kém” (từ 0% đến 99,5%)"],
    [within("trên 95 đến 99,5 phần trăm", "percent", good, high), " “trên 95 đến 99,5 phần trăm”"],
    [within("Từ 95%", "percent", good, high), " “Từ 95%” (trên 95% đến 99,5%)"],
    [within("Đúng hạn", "days", null, end(0, true)), " “Đúng hạn”"],
    [within("Chậm 01–02 ngày", "days", end(0, false), end(2, true)), " “Chậm 01–02 ngày”"],
    [within("Chậm", "days", end(2, false), null), " “Chậm” (trên 2 ngày)"],
    [within("Hai", "things", end(2, true), end(2, true)), " “Hai” (đúng 2)"],
    [
      within("chậm nhất 28/2/2022", "date", null, end("28/02/2022", true)),
      " “chậm nhất 28/2/2022”",
    ],
    [within("Sớm", "date", null, end("28/02/2022", true)), " “Sớm” (chậm nhất ngày 28/02/2022)"],
    [
      within("Sau", "date", end("28/02/2022", false), end("31/03/2022", false)),
      " “Sau” (sau ngày 28/02/2022 đến trước ngày 31/03/2022)",
    ],
  ] as const)
    check(reason, 2, "vi", `Kết quả 96% thuộc mức${expected}.`);
  check(
    within("Tốt", "percent", low, good),
    2,
    "en",
    "The result 96% reaches the tier “Tốt” (from 75% to below 95%)."
  );
  const against = {
    percent: true,
    basis: "target",
    input: 80,
    tier: null,
    target: 83.25,
    difference: -3.25,
  } as const;
  for (const [targetGives, expected] of [
    ["nothing", "không tính điểm"],
    ["resultByTarget", "tính 10 điểm × 80% ÷ 83,25%"],
    ["targetByResult", "tính 10 điểm × 83,25% ÷ 80%"],
    ["all", "tính đủ 10 điểm"],
  ] as const)
    check(
      { ...against, targetGives },
      10,
      "vi",
      `Kết quả 80% so với chỉ tiêu 83,25%: thấp hơn 3,25 điểm %, ${expected}.`
    );
  const best = { value: 60, unitLabel: "tin bài", higherIsBetter: true };
  check(
    { basis: "best", input: 45, tier: null, best },
    5,
    "vi",
    "Kết quả 45 tin bài, tốt nhất của cụm 60 tin bài: điểm chuẩn 5 × kết quả ÷ giá trị tốt nhất."
  );
  check(
    { basis: "provisional", input: null, tier: null },
    5,
    "vi",
    "Chưa có giá trị tốt nhất của cụm để so sánh: điểm được tính khi cụm tổng hợp."
  );
  const pending = { unitLabel: "tin bài", higherIsBetter: true };
  const waiting = { basis: "provisional", tier: null, pending } as const;
  check(
    { ...waiting, input: 45 },
    5,
    "vi",
    "Kết quả 45 tin bài. Chưa có giá trị tốt nhất của cụm để so sánh: điểm được tính khi cụm tổng hợp. Nếu không đơn vị nào hơn thì được trọn 5 điểm; nếu có thì được 5 × 45 ÷ giá trị tốt nhất."
  );
  check(
    { ...waiting, input: 10, pending: { ...pending, higherIsBetter: false } },
    5,
    "en",
    "Result 10 (tin bài). The best of the cluster is not known yet: pooling gives the points. Where no unit has less, it gives all 5 points; otherwise 5 × best ÷ 10."
  );
  check(
    { ...waiting, input: 0 },
    5,
    "vi",
    "Kết quả 0 tin bài. Chưa có giá trị tốt nhất của cụm để so sánh: điểm được tính khi cụm tổng hợp."
  );
  const late = { tier: "Chậm 01–03 ngày", working: true } as const;
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
  const share = { percent: true, basis: "proportional", tier: null } as const;
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
      percent: true,
      input: 50,
      share: { percent: 50, capped: false },
      outside: "penalty",
    },
    2,
    "en",
    "Result 50%: 50% of 2 points taken off. A penalty is taken off the total."
  );
  // 86.44 − 83.25 = 3.19 percentage points above; 80.05 − 83.25 = 3.2 below.
  const target = { percent: true, basis: "target", tier: null, target: 83.25 } as const;
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
  check({ basis: "typed", input: null, tier: null }, 3, "vi", "Điểm do người chấm nhập trực tiếp.");
  check(
    { percent: true, basis: "notArisingFull", input: "Không phát sinh", tier: null },
    1.5,
    "vi",
    "Không phát sinh nhiệm vụ: bảng tiêu chí cho hưởng trọn điểm chuẩn 1,5."
  );
  check({ basis: "none", input: null, tier: null }, 3, "vi", "Chưa có kết quả hoặc điểm hợp lệ.");
});

describe("points by a count", () => {
  const count = { direction: "add", counted: "mô hình", each: 0.5, step: 1 } as const;
  const models = { basis: "count", tier: null } as const;
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
  const band = { basis: "deduction", percent: true } as const;
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
    { basis: "deduction", input: 12, tier: "Chậm trên 10 ngày", takenOff: 3 },
    2,
    "en",
    "The result 12 lies in the band “Chậm trên 10 ngày”: 3 points off the standard points 2. Never fewer than 0 points, so 0 count."
  );
  check(
    { percent: true, basis: "award", input: "Có", tier: null, outside: "penalty" },
    2,
    "vi",
    "Kết quả: Có. Có vi phạm thì bị trừ 2 điểm, không thì không bị trừ. Điểm trừ được trừ khỏi tổng điểm."
  );
  check(
    { basis: "typed", input: null, tier: null, outside: "bonus" },
    2,
    "en",
    "Points typed by the scorer. A bonus is added to the total."
  );
  check(
    { basis: "blank", input: null, tier: null, outside: "bonus" },
    2,
    "vi",
    "Để trống: không cộng, không trừ điểm."
  );
});

import { type Language, messages, type NextPoints } from "@/messages";

function check(next: NextPoints, penalty: boolean, language: Language, expected: string) {
  test(`${language}: ${expected}`, () => {
    expect(messages(language).next(next, penalty)).toBe(expected);
  });
}

const percent = {
  unit: "percent",
  bound: 75,
  inclusive: true,
  direction: "more",
  distance: 2.3,
  counted: "",
} as const;
const points = { gain: 0.25, tier: "Từ 75% đến 95%" } as const;

describe("what would give more points", () => {
  check(
    { ...points, needed: percent },
    false,
    "vi",
    "Thêm 2,3 điểm % (từ 75%) thì đạt mức “Từ 75% đến 95%”, được thêm 0,25 điểm."
  );
  check(
    { ...points, needed: percent },
    false,
    "en",
    "2.3 percentage points more (from 75%) reaches the tier “Từ 75% đến 95%” and gives 0.25 points more."
  );
  check(
    { gain: 1, tier: null, needed: { ...percent, inclusive: false, distance: 0, bound: 95 } },
    false,
    "vi",
    "Kết quả phải trên 95% thì được thêm 1 điểm."
  );
  const fewer = {
    unit: "things",
    bound: 2,
    inclusive: false,
    direction: "less",
    distance: 1,
    counted: "báo cáo chậm",
  } as const;
  check(
    { gain: 0.5, tier: null, needed: fewer },
    true,
    "vi",
    "Bớt hơn 1 báo cáo chậm (dưới 2) thì bớt bị trừ 0,5 điểm."
  );
  check(
    { gain: 0.5, tier: null, needed: fewer },
    true,
    "en",
    "Over 1 (báo cáo chậm) less (below 2) takes off 0.5 points less."
  );
  const articles = {
    ...fewer,
    bound: 46,
    inclusive: true,
    direction: "more",
    counted: "tin bài",
  } as const;
  const best = { value: 60, unitLabel: "tin bài", gain: 1.25 };
  check(
    { gain: 0.08, tier: null, needed: articles, best },
    false,
    "vi",
    "Thêm 1 tin bài (từ 46) thì được thêm 0,08 điểm. Bằng giá trị tốt nhất của cụm (60 tin bài) thì được thêm 1,25 điểm."
  );
  check(
    { gain: 0.08, tier: null, needed: articles, best: { ...best, unitLabel: "" } },
    false,
    "en",
    "1 (tin bài) more (from 46) gives 0.08 points more. As good as the best of the cluster (60) gives 1.25 points more."
  );
  check(
    { gain: 0.08, tier: null, needed: articles, best: null },
    false,
    "vi",
    "Thêm 1 tin bài (từ 46) thì được thêm 0,08 điểm."
  );
  const date = {
    unit: "date",
    bound: "28/02/2024",
    inclusive: true,
    direction: "less",
    distance: 3,
    counted: "",
  } as const;
  check(
    { gain: 0.5, tier: "Đúng hạn", needed: date },
    false,
    "vi",
    "Sớm hơn 3 ngày (chậm nhất ngày 28/02/2024) thì đạt mức “Đúng hạn”, được thêm 0,5 điểm."
  );
  check(
    { gain: 0.5, tier: "Đúng hạn", needed: date },
    false,
    "en",
    "3 days earlier (by 28/02/2024) reaches the tier “Đúng hạn” and gives 0.5 points more."
  );
  check(
    { gain: 1.5, tier: "Có xây dựng", needed: null },
    false,
    "vi",
    "Nếu đạt mức “Có xây dựng” thì được thêm 1,5 điểm."
  );
  check(
    { gain: 2, tier: null, needed: null },
    false,
    "vi",
    "Nếu đạt yêu cầu thì được thêm 2 điểm."
  );
  check(
    { gain: 2, tier: null, needed: null },
    true,
    "vi",
    "Nếu không có vi phạm thì bớt bị trừ 2 điểm."
  );
});

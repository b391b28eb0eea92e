import { boundText, typedBound, typedPoints } from "@/app/sets/draft";
import type { LadderKind } from "@/criteria";
import type { Scaled } from "@/criteria";

describe("points as they are typed", () => {
  const check = (text: string, expected: number | null) =>
    test(JSON.stringify(text), () => expect(typedPoints(text)).toBe(expected));
  check("2", 20_000);
  check("1,75", 17_500);
  check("1.75", 17_500);
  check(" 0 ", 0);
  check("0,0001", 1);
  check("0,00001", null);
  check("-1", null);
  // 1,250 points or 1.25: only a person can say.
  check("1.250", null);
  check("", null);
  check("hai", null);
  check("1e3", null);
  check("2 điểm", null);
});

describe("bounds as they are typed", () => {
  const check = (kind: LadderKind, text: string, expected: number | null) =>
    test(`${kind} ${JSON.stringify(text)}`, () => expect(typedBound(kind, text)).toBe(expected));
  check("percentTiers", "95", 950_000);
  check("percentTiers", "95%", 950_000);
  check("percentTiers", "99,5 %", 995_000);
  check("percentTiers", "%", null);
  check("daysLateTiers", "10", 100_000);
  check("daysLateTiers", "10%", null);
  check("countTiers", "5", 50_000);
  // 28 February 2022 is day 44,620 of the 1900 calendar.
  check("dateTiers", "28/02/2022", 446_200_000);
  check("dateTiers", "2022-02-28", 446_200_000);
  check("dateTiers", "30/02/2022", null);
  check("dateTiers", "95", null);
  check("dateTiers", "", null);
});

test("bounds are shown as they are typed", () => {
  expect(boundText("percentTiers", 995_000 as Scaled, "vi")).toBe("99,5");
  expect(boundText("percentTiers", 995_000 as Scaled, "en")).toBe("99.5");
  expect(boundText("daysLateTiers", 100_000 as Scaled, "vi")).toBe("10");
  expect(boundText("dateTiers", 446_200_000 as Scaled, "en")).toBe("28/02/2022");
});

import { likeness, wordCounts } from "@/criteria/differences/likeness";

/** Shared words, counted twice, over the words of both; worked out by counting. */
function check(first: string, second: string, expected: number) {
  test(`${JSON.stringify(first)} and ${JSON.stringify(second)}`, () => {
    const [a, b] = [wordCounts(first), wordCounts(second)];
    expect(likeness(a, b)).toBeCloseTo(expected, 10);
    expect(likeness(b, a)).toBe(likeness(a, b));
  });
}

describe("how alike two texts are", () => {
  check("", "", 0);
  check("...", "...", 0);
  check("", "kế hoạch", 0);
  check("Kế hoạch", "kế  HOẠCH", 1);
  check("kế hoạch năm", "năm kế hoạch", 1);
  check("kế hoạch năm 2022", "kế hoạch năm 2023", 0.75);
  check("báo cáo quý một", "báo cáo quý ba năm", 0);
  check("a b c", "a b c d", 6 / 7);
  // A word counts as often as both have it: 3 of 4 and 4.
  check("a a a b", "a a a c", 0.75);
  check("a a b b", "a a a b", 0.75);
  check("một hai ba", "bốn năm sáu", 0);
});

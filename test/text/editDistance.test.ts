import fc from "fast-check";
import { editDistance } from "@/text";
import { RUNS } from "~test/runs";

describe("editDistance", () => {
  const check = (a: string, b: string, expected: number) => {
    expect(editDistance(a, b)).toBe(expected);
    expect(editDistance(b, a)).toBe(expected);
  };

  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["kon tum", "kon tum", 0],
    ["kon tum", "kon tun", 1],
    ["kon tum", "kontum", 1],
    ["kitten", "sitting", 3],
    ["ab", "ba", 2],
  ])("%j and %j", check);

  it("obeys the triangle inequality", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
      { numRuns: RUNS }
    );
  });
});

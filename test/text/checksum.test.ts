import fc from "fast-check";
import { canonicalJson, checksum } from "@/text";
import { RUNS } from "~test/runs";

describe("checksum", () => {
  const check = (text: string, expected: string) => expect(checksum(text)).toBe(expected);

  // From the authors' test_fnv.c (github.com/lcn2/fnv).
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["b", "af63df4c8601f1a5"],
    ["fo", "08985907b541d342"],
    ["foo", "dcb27518fed9d577"],
    ["foob", "dd120e790c2512af"],
    ["fooba", "cac165afa2fef40a"],
    ["foobar", "85944171f73967e8"],
    ["chongo was here!\n", "46810940eff5f915"],
  ])("FNV-1a of %j", check);

  // Computed in Python over unicodedata.normalize("NFC", text).encode("utf-8").
  it.each([
    ["Khánh Hòa", "d5e22cd6971b200c"],
    ["Khánh Hòa".normalize("NFD"), "d5e22cd6971b200c"],
    ["điểm 84,51 %", "2cf9253d44a62d2c"],
    ["😀", "feff073875020288"],
    ["x".repeat(1000), "e1add1d93134d2c5"],
  ])("UTF-8 of the normal form of %j", check);

  it("takes half a surrogate pair as U+FFFD", () => {
    check("\uD83D", "6f6d661b9658624a");
    check("\uFFFD", "6f6d661b9658624a");
  });

  it("agrees with arithmetic in whole 64-bit numbers", () => {
    const reference = (text: string) => {
      let hash = 0xcbf29ce484222325n;
      for (const byte of new TextEncoder().encode(text.normalize("NFC"))) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
      }
      return hash.toString(16).padStart(16, "0");
    };
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => check(text, reference(text))),
      { numRuns: RUNS }
    );
  });
});

describe("canonicalJson", () => {
  const check = (value: unknown, expected: string) => expect(canonicalJson(value)).toBe(expected);

  it.each<[unknown, string]>([
    [null, "null"],
    [true, "true"],
    ['ngày "1"\n', '"ngày \\"1\\"\\n"'],
    [1.5, "1.5"],
    [-0, "0"],
    [[], "[]"],
    [{}, "{}"],
    [[1, [2, { a: null }]], '[1,[2,{"a":null}]]'],
    [{ b: 1, a: 2, á: 3, B: 4 }, '{"B":4,"a":2,"b":1,"á":3}'],
    [{ b: { d: 1, c: 2 }, a: [] }, '{"a":[],"b":{"c":2,"d":1}}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [{ 10: "x", 9: "y" }, '{"10":"x","9":"y"}'],
    [Object.assign(Object.create(null) as object, { a: 1 }), '{"a":1}'],
    [structuredClone({ b: 1, a: [{ d: 1, c: 2 }] }), '{"a":[{"c":2,"d":1}],"b":1}'],
  ])("%j", check);

  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["NaN", NaN],
    ["infinity", [Infinity]],
    ["a function", { a: () => 1 }],
    ["a bigint", 1n],
    ["a symbol", Symbol("a")],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["undefined in a list", [undefined]],
  ])("refuses %s", (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it("says the same as JSON, whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        const text = canonicalJson(value);
        expect(canonicalJson(reversed)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: RUNS }
    );
  });
});

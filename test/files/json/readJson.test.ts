import fc from "fast-check";
import { readJson } from "@/files";
import { RUNS } from "../../runs";
import { refusal, valueOf } from "../expectations";

const bytes = (text: string) => new TextEncoder().encode(text);

test("JSON is read, with a byte order mark too", () => {
  expect(valueOf(readJson(bytes('{"đơn vị": ["Lâm Đồng", 98.75, null, true]}')))).toEqual({
    "đơn vị": ["Lâm Đồng", 98.75, null, true],
  });
  expect(valueOf(readJson(bytes('\ufeff{"a": 1}\r\n')))).toEqual({ a: 1 });
  expect(valueOf(readJson(bytes(" 12 ")))).toBe(12);
});

test("what is none is refused with the place of the first fault", () => {
  const check = (text: string, line: number, column: number) =>
    expect(refusal(readJson(bytes(text)))).toEqual({
      code: "file.notJson",
      data: { line, column },
    });
  check('{"a": 1,}', 1, 9);
  check('{"a": 1\n "b": 2}', 2, 2);
  check("[1, 2", 1, 6);
  check("[1, 2]]", 1, 7);
  check("[1 2]", 1, 4);
  check('{"a" 1}', 1, 6);
  check("{a: 1}", 1, 2);
  check("{'a': 1}", 1, 2);
  check('["a\nb"]', 1, 2);
  check('["\\q"]', 1, 2);
  check("[01]", 1, 2);
  check("[1.]", 1, 2);
  check("[+1]", 1, 2);
  check("nul", 1, 1);
  check("Điểm: 5", 1, 1);
  check("{]", 1, 2);
  check("[}", 1, 2);
  check(",", 1, 1);
  check("   ", 1, 4);
  check('{"a": 1} // chú thích', 1, 10);
});

test("nothing at all", () => {
  expect(refusal(readJson(new Uint8Array()))).toEqual({ code: "file.empty", data: {} });
});

test("any text is read exactly where JSON.parse reads it, and else has a place inside it", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"ệ\\n"',
      "1",
      "-0.5e3",
      "true",
      "null",
      " ",
      "\n",
      "x",
      '"',
      "\\"
    ),
    { maxLength: 12 }
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join("");
      const read = readJson(bytes(text));
      if (text === "") return;
      if (read.status !== "refused") expect(read.value).toEqual(JSON.parse(text));
      else {
        expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
        const { line, column } = read.findings[0]?.data ?? {};
        const lines = text.split("\n");
        expect(Number(line)).toBeLessThanOrEqual(lines.length);
        expect(Number(column)).toBeLessThanOrEqual((lines[Number(line) - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: RUNS * 40 }
  );
});

test("deep nesting ends in a reading", () => {
  expect(readJson(bytes("[".repeat(200_000))).status).toBe("refused");
});

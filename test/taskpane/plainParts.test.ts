import { finding } from "@/findings";
import { bySameWords } from "@/taskpane/components/sameWords";
import { viewOfHash } from "@/taskpane/paneRoute";
import { luminance } from "@/taskpane/paneTheme";

describe("the view that an address names", () => {
  const check = (hash: string, expected: string | null) =>
    test(JSON.stringify(hash), () => expect(viewOfHash(hash)).toBe(expected));
  check("#/sheet", "sheet");
  check("#/check", "check");
  check("#/pool", "pool");
  check("#/report", "report");
  check("", null);
  check("#check", null);
  check("#/Check", null);
  check("#/check/1", null);
  check("#/__proto__", null);
});

describe("how light a colour is", () => {
  const check = (colour: string, expected: number | null) =>
    test(JSON.stringify(colour), () => {
      if (expected === null) expect(luminance(colour)).toBeNull();
      else expect(luminance(colour)).toBeCloseTo(expected, 4);
    });
  check("#000000", 0);
  check("#FFFFFF", 1);
  check("ffffff", 1);
  // (0.2126 + 0.7152 + 0.0722) × 0x29 ÷ 0xff = 41 ÷ 255
  check("#292929", 41 / 255);
  check("", null);
  check("#fff", null);
  check("white", null);
});

test("findings of the same words stand together, in the order of their first ones", () => {
  const at = (cell: string, entry: string) => finding("entry.notNumber", { cell }, { entry });
  const found = [at("A1", "x"), at("A2", "y"), at("A3", "x")];
  const groups = bySameWords(found, ({ data }) => String(data.entry));
  expect(
    groups.map(({ text, findings }) => [text, findings.map(({ where }) => where.cell)])
  ).toEqual([
    ["x", ["A1", "A3"]],
    ["y", ["A2"]],
  ]);
});

test("more than two sentences of one kind stand under the words of the kind, two stand as they are", () => {
  const at = (cell: string, entry: string) => finding("entry.notNumber", { cell }, { entry });
  const say = ({ data }: { data: { entry?: string | number } }) => String(data.entry);
  const kind = (code: string) => (code === "entry.notNumber" ? "no number" : null);
  const found = [at("A1", "x"), at("A2", "y"), at("A3", "x")];
  expect(bySameWords(found, say, kind).map(({ text, ofKind }) => [text, ofKind])).toEqual([
    ["x", false],
    ["y", false],
  ]);
  const more = [...found, at("A4", "z"), finding("points.negative", { cell: "A5" }, { entry: -1 })];
  expect(
    bySameWords(more, say, kind).map(({ text, ofKind, findings }) => [
      text,
      ofKind,
      findings.length,
    ])
  ).toEqual([
    ["no number", true, 4],
    ["-1", false, 1],
  ]);
});

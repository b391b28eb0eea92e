import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "@/cli/main";
import { writeWorkbook } from "@/files";
import setDocument from "~test/fixtures/handWorked/set.json";

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cli-"));
  writeFileSync(at("set.json"), JSON.stringify(setDocument));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";
const formOf = (unit: string, out: string, set = at("set.json")) =>
  main(["form", "--set", set, "--unit", unit, "--year", "2024", "--out", at(out)]);

async function run(...given: string[]) {
  const answer = await main(given);
  return { ...answer, json: answer.json as Record<string, unknown>, text: answer.lines.join("\n") };
}

async function foreignWorkbook(): Promise<Uint8Array> {
  const row = { cells: new Map([[0, { value: "Danh bạ" }]]) };
  const sheet = {
    name: "Sheet1",
    visibility: "visible",
    columns: [],
    rows: [row],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    protected: false,
    print: null,
  } as const;
  return writeWorkbook([sheet], { title: "", creator: "", created: new Date(0) });
}

describe("the cycle of one unit", () => {
  test("a blank form, filled, scored: 1.75 for 97 % and 2.5 typed", async () => {
    expect((await formOf(UNIT, "form.xlsx")).exit).toBe(0);
    const entries = {
      entries: {
        "A.1": { result: "97%", evidence: "Báo cáo số 1/BC-STP", explanation: "Chậm 3 hồ sơ" },
        "C.2": {
          points: 2.5,
          evidence: "Báo cáo số 2/BC-STP",
          explanation: "Thiếu một việc",
          crossCheck: { points: 2, reason: "Chưa đủ tài liệu" },
        },
      },
    };
    writeFileSync(at("entries.json"), JSON.stringify(entries));
    expect(
      (
        await run(
          "fill",
          at("form.xlsx"),
          "--entries",
          at("entries.json"),
          "--out",
          at("filled.xlsx")
        )
      ).exit
    ).toBe(0);
    const score = await run("score", at("filled.xlsx"), "--json");
    expect(score.exit).toBe(0);
    expect(score.json["totals"]).toEqual({
      self: 4.25,
      crossCheck: 3.75,
      appraised: null,
      outOf: 26,
      scored: 2,
      criteria: 9,
    });
    const criteria = score.json["criteria"] as {
      id: string;
      path: string;
      self: number | null;
      standard: number;
      why: string;
    }[];
    expect(criteria.map(({ id, self }) => [id, self]).filter(([, self]) => self !== null)).toEqual([
      ["A.1", 1.75],
      ["C.2", 2.5],
    ]);
    expect(criteria[0]).toMatchObject({
      id: "A.1",
      path: "A.1",
      standard: 2,
      why: "Kết quả 97% thuộc mức “Từ 95% đến dưới 100%”.",
      next: {
        points: 2,
        gain: 0.25,
        tier: "Đạt 100%",
        needed: { unit: "percent", bound: 100, inclusive: true, direction: "more", distance: 3 },
        message: "Thêm 3 điểm % (từ 100%) thì đạt mức “Đạt 100%”, được thêm 0,25 điểm.",
      },
      source: { title: null, reading: "sample", row: null },
    });
  }, 60_000);

  test("its lists: the documents that it names, and what it has to explain", async () => {
    const made = await run("lists", at("filled.xlsx"), "--out", at("lists.xlsx"), "--json");
    expect(made.exit).toBe(0);
    expect(made.json).toMatchObject({
      sheets: ["Danh mục minh chứng", "Danh mục giải trình"],
      evidence: {
        documents: [
          { number: "1/BC-STP", criteria: ["A.1"] },
          { number: "2/BC-STP", criteria: ["C.2"] },
        ],
        missing: [],
      },
      explanations: [
        { criterion: "A.1", difference: -0.25, explanation: "Chậm 3 hồ sơ" },
        { criterion: "C.2", difference: -0.5, explanation: "Thiếu một việc" },
      ],
    });
    const again = await run("lists", at("lists.xlsx"), "--out", at("lists-2.xlsx"), "--json");
    expect(again.json).toMatchObject({
      sheets: ["Danh mục minh chứng", "Danh mục giải trình"],
    });
    const codes = (again.json["findings"] as { code: string }[]).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("lists."))).toEqual([]);
  }, 60_000);

  test("text where points should stand: exit 1, the cell named, not counted", async () => {
    await formOf(UNIT, "form2.xlsx");
    writeFileSync(at("text.json"), JSON.stringify({ entries: { "C.2": { points: "1,5" } } }));
    await run("fill", at("form2.xlsx"), "--entries", at("text.json"), "--out", at("text.xlsx"));
    const { exit, json } = await run("score", at("text.xlsx"), "--json");
    const found = (
      json["findings"] as { code: string; sheet: string; cell: string; criterion: string }[]
    ).filter(({ code }) => code.startsWith("points"));
    expect(exit).toBe(1);
    expect(json["totals"]).toMatchObject({ self: null });
    expect(found).toMatchObject([
      {
        code: "points.numberAsText",
        sheet: "Chấm điểm",
        criterion: "C.2",
        cell: expect.stringMatching(/^G\d+$/),
      },
    ]);
  }, 60_000);
});

test("import of a scoring sheet of ours gives the set that it was made of", async () => {
  await formOf(UNIT, "own.xlsx");
  const { exit, json } = await run("import", at("own.xlsx"), "--json");
  expect(exit).toBe(0);
  expect(json["set"]).toMatchObject({ id: "thu-tay", title: "Bảng thử, tính tay" });
  expect(json["findings"]).toEqual([]);
});

test("sets: the bundled ones, with what the command line promises of each", async () => {
  const { exit, json } = await run("sets", "--json");
  const sets = json["sets"] as Record<string, unknown>[];
  expect(exit).toBe(0);
  expect(sets.find(({ id }) => id === "stp-2022")).toMatchObject({
    year: 2022,
    unitKind: "soTuPhap",
    state: "partial",
    total: 170,
  });
  for (const set of sets)
    expect(Object.keys(set)).toEqual([
      "id",
      "title",
      "year",
      "unitKind",
      "version",
      "state",
      "total",
    ]);
});

describe("what cannot be run: exit 2, a reason, nothing written", () => {
  beforeAll(async () => {
    writeFileSync(at("empty.xlsx"), "");
    writeFileSync(at("text-file.xlsx"), "xin chào");
    writeFileSync(at("foreign.xlsx"), await foreignWorkbook());
    writeFileSync(at("not-a-set.json"), JSON.stringify({ hello: 1 }));
    writeFileSync(at("not-json.json"), "{oops");
    writeFileSync(at("list.json"), "[1,2]");
    writeFileSync(
      at("open.json"),
      JSON.stringify({
        ...setDocument,
        openFindings: [{ code: "import.totalDiffers", severity: "error", where: {}, data: {} }],
      })
    );
    writeFileSync(at("unknown.json"), JSON.stringify({ entries: { "Z.9": { points: 1 } } }));
    writeFileSync(at("group.json"), JSON.stringify({ entries: { A: { points: 1 } } }));
    writeFileSync(at("shape.json"), JSON.stringify({ entries: { "A.1": { result: [1] } } }));
    mkdirSync(at("folder"));
    await formOf(UNIT, "good.xlsx");
  }, 60_000);

  test.each<[string, () => string[], RegExp]>([
    ["no verb", () => [], /Cần một lệnh/],
    ["an unknown verb", () => ["xoa"], /Không có lệnh "xoa"/],
    ["an unknown option", () => ["sets", "--mau"], /Cách dùng: sets/],
    ["no file", () => ["score"], /cần đúng một tệp/],
    ["a file that is not there", () => ["score", at("none.xlsx")], /không có tệp hoặc thư mục này/],
    ["a folder for a file", () => ["score", at("folder")], /đây là một thư mục/],
    ["an empty file", () => ["score", at("empty.xlsx")], /rỗng/],
    ["a file that is no workbook", () => ["score", at("text-file.xlsx")], /không phải/],
    ["a foreign workbook", () => ["score", at("foreign.xlsx")], /không có bảng chấm điểm/],
    ["a foreign workbook as cluster", () => ["rank", at("foreign.xlsx")], /Tệp/],
    [
      "an unknown set",
      () => ["form", "--set", "khong-co", "--unit", UNIT, "--year", "2024", "--out", at("x.xlsx")],
      /khong-co/,
    ],
    [
      "a set that is none",
      () => [
        "form",
        "--set",
        at("not-a-set.json"),
        "--unit",
        UNIT,
        "--year",
        "2024",
        "--out",
        at("x.xlsx"),
      ],
      /./,
    ],
    [
      "a set that is no JSON",
      () => [
        "form",
        "--set",
        at("not-json.json"),
        "--unit",
        UNIT,
        "--year",
        "2024",
        "--out",
        at("x.xlsx"),
      ],
      /./,
    ],
    [
      "a set with open errors",
      () => [
        "form",
        "--set",
        at("open.json"),
        "--unit",
        UNIT,
        "--year",
        "2024",
        "--out",
        at("x.xlsx"),
      ],
      /./,
    ],
    [
      "no unit",
      () => [
        "form",
        "--set",
        at("set.json"),
        "--unit",
        "  ",
        "--year",
        "2024",
        "--out",
        at("x.xlsx"),
      ],
      /đơn vị/i,
    ],
    [
      "no year",
      () => [
        "form",
        "--set",
        at("set.json"),
        "--unit",
        UNIT,
        "--year",
        "nay",
        "--out",
        at("x.xlsx"),
      ],
      /năm/i,
    ],
    [
      "no --unit at all",
      () => ["form", "--set", at("set.json"), "--year", "2024", "--out", at("x.xlsx")],
      /thiếu --unit/,
    ],
    [
      "a path that cannot be written",
      () => [
        "form",
        "--set",
        at("set.json"),
        "--unit",
        UNIT,
        "--year",
        "2024",
        "--out",
        at("nowhere/x.xlsx"),
      ],
      /Không ghi được/,
    ],
    [
      "a folder as output",
      () => [
        "form",
        "--set",
        at("set.json"),
        "--unit",
        UNIT,
        "--year",
        "2024",
        "--out",
        at("folder"),
      ],
      /Không ghi được/,
    ],
    [
      "entries that are a list",
      () => ["fill", at("good.xlsx"), "--entries", at("list.json"), "--out", at("x.xlsx")],
      /./,
    ],
    [
      "entries for an unknown criterion",
      () => ["fill", at("good.xlsx"), "--entries", at("unknown.json"), "--out", at("x.xlsx")],
      /Z\.9/,
    ],
    [
      "entries for a group",
      () => ["fill", at("good.xlsx"), "--entries", at("group.json"), "--out", at("x.xlsx")],
      /./,
    ],
    [
      "entries of a wrong shape",
      () => ["fill", at("good.xlsx"), "--entries", at("shape.json"), "--out", at("x.xlsx")],
      /A\.1\.result/,
    ],
    [
      "filling a foreign workbook",
      () => ["fill", at("foreign.xlsx"), "--entries", at("entries.json"), "--out", at("x.xlsx")],
      /không có bảng chấm điểm/,
    ],
    ["nothing to pool", () => ["pool"], /cần ít nhất/],
  ])("%s", async (_what, given, reason) => {
    const before = readdirSync(folder);
    const { exit, text, json } = await run(...given());
    expect(exit).toBe(2);
    expect(text).toMatch(reason);
    expect(json).toBeTruthy();
    expect(readdirSync(folder)).toEqual(before);
  });

  test("a set with open errors is taken once they are accepted", async () => {
    const { exit } = await run(
      "form",
      "--set",
      at("open.json"),
      "--unit",
      UNIT,
      "--year",
      "2024",
      "--out",
      at("accepted.xlsx"),
      "--accept-findings"
    );
    expect(exit).toBe(0);
  }, 60_000);

  test("a file that is there already is replaced only by a whole one", async () => {
    const before = readFileSync(at("good.xlsx"));
    await run("fill", at("good.xlsx"), "--entries", at("unknown.json"), "--out", at("good.xlsx"));
    expect(readFileSync(at("good.xlsx")).equals(before)).toBe(true);
  });
});

describe("pooling a folder in which not everything is right", () => {
  test("every file ends as read, with findings or refused; the sound ones are merged", async () => {
    mkdirSync(at("mail"));
    await formOf(UNIT, "mail/a.xlsx");
    await formOf("Sở Tư pháp tỉnh Gia Lai", "mail/b.xlsx");
    writeFileSync(at("mail/c.xlsx"), "xin chào");
    writeFileSync(at("mail/~$a.xlsx"), "khóa");
    const { exit, json } = await run("pool", at("mail"), "--json");
    const files = json["files"] as { status: string; submissions: string[] }[];
    expect(exit).toBe(1);
    expect(files.map(({ status, submissions }) => [status, submissions])).toEqual([
      ["read", [UNIT]],
      ["read", ["Sở Tư pháp tỉnh Gia Lai"]],
      ["refused", []],
    ]);
    expect((json["units"] as { unit: string }[]).map(({ unit }) => unit).sort()).toEqual(
      ["Sở Tư pháp tỉnh Gia Lai", UNIT].sort()
    );
  }, 60_000);
});

import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "@/cli/main";
import setDocument from "~test/fixtures/handWorked/set.json";

let folder: string;
const at = (name: string) => join(folder, name);

const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";
const DEPARTMENTS = "mã;phòng\nA;Phòng Văn bản\nB;Phòng Phổ biến\nstp-de-nghi;Phòng Văn bản\n";
const NAMES = [`Phòng Phổ biến - ${UNIT} 2024.xlsx`, `Phòng Văn bản - ${UNIT} 2024.xlsx`];

async function run(...given: string[]) {
  const answer = await main(given);
  return { ...answer, json: answer.json as Record<string, never>, text: answer.lines.join("\n") };
}

async function fill(file: string, entries: unknown, out: string): Promise<void> {
  writeFileSync(at("entries.json"), JSON.stringify(entries));
  const answer = await run("fill", file, "--entries", at("entries.json"), "--out", at(out));
  if (answer.exit === 2) throw new Error(answer.text);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cli-departments-"));
  writeFileSync(at("set.json"), JSON.stringify(setDocument));
  writeFileSync(at("departments.csv"), DEPARTMENTS);
  const form = ["form", "--set", at("set.json"), "--unit", UNIT, "--year", "2024"];
  await main([...form, "--out", at("form.xlsx")]);
  await fill(at("form.xlsx"), { entries: { "A.1": { result: "139/146" } } }, "unit.xlsx");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a unit's file is split, parts are filled and merged; conflicts end with 1 and stay as they were", async () => {
  const split = await run(
    ...["split", at("unit.xlsx"), "--out", at("parts"), "--departments", at("departments.csv")],
    ...["--keep", at("kept.xlsx"), "--json"]
  );
  expect(split.exit).toBe(0);
  expect(split.json).toMatchObject({
    unit: UNIT,
    year: 2024,
    parts: [
      {
        department: "Phòng Văn bản",
        criteria: ["A.1", "A.2", "A.3", "A.4"],
        figures: ["stp-de-nghi"],
      },
      { department: "Phòng Phổ biến", criteria: ["B.1", "B.2", "B.3"], figures: [] },
    ],
    unassigned: { criteria: ["C.1", "C.2"] },
    findings: [{ code: "split.unassigned" }],
  });
  expect(readdirSync(at("parts")).sort()).toEqual(NAMES);

  const [pho = "", van = ""] = NAMES.map((name) => join(at("parts"), name));
  const ofVan = {
    entries: { "A.1": { result: "140/146" }, "A.3": { result: 0 } },
    figures: { "stp-de-nghi": { value: 12 } },
  };
  await fill(van, ofVan, "van.xlsx");
  await fill(pho, { entries: { "B.1": { result: "Có" } } }, "pho.xlsx");
  await fill(at("kept.xlsx"), { entries: { "A.1": { result: "141/146" } } }, "now.xlsx");

  const merge = await run(
    ...["merge", at("now.xlsx"), at("van.xlsx"), at("pho.xlsx"), at("unit.xlsx")],
    ...["--out", at("merged.xlsx"), "--json"]
  );
  expect(merge.exit).toBe(1);
  expect(merge.json).toMatchObject({
    parts: [
      { status: "merged", departments: ["Phòng Văn bản"] },
      { status: "merged", departments: ["Phòng Phổ biến"], reasons: [] },
      { status: "refused", departments: [], reasons: [{ code: "part.unitSheet" }] },
    ],
    taken: [
      { criterion: "A.3", field: "result", before: "", after: "0" },
      { criterion: "B.1", field: "result", before: "", after: "Có" },
      { figure: "stp-de-nghi", field: "value", before: "", after: "12" },
    ],
    conflicts: [
      {
        criterion: "A.1",
        field: "result",
        base: "=139/146",
        ours: "=141/146",
        theirs: [{ content: "=140/146", from: [`Phòng Văn bản (${at("van.xlsx")})`] }],
      },
    ],
    // A.1 141/146 = 96,58%: 1,75; A.3: 2; B.1: 1,5.
    departments: [
      { department: "Phòng Văn bản", entered: 2, criteria: 4, points: 3.75, standard: 6.5 },
      { department: "Phòng Phổ biến", entered: 1, criteria: 3, points: 1.5, standard: 6.5 },
      { department: null, entered: 0, criteria: 2, points: null, standard: 13 },
    ],
  });
  const score = await run("score", at("merged.xlsx"), "--json");
  expect(score.json).toMatchObject({ totals: { self: 5.25, scored: 3 } });

  const again = await run(
    ...["merge", at("merged.xlsx"), at("pho.xlsx"), "--out", at("again.xlsx"), "--json"]
  );
  expect([again.exit, again.json["taken"]]).toEqual([0, []]);
}, 30_000);

test("a list of departments that names nothing of the table, or has other columns, is refused", async () => {
  const codes = async (name: string, text: string) => {
    writeFileSync(at(name), text);
    const answer = await run(
      ...["split", at("unit.xlsx"), "--out", at("none"), "--departments", at(name), "--json"]
    );
    const findings: readonly { code: string; message: string }[] = answer.json["findings"] ?? [];
    return [answer.exit, ...findings.map(({ code }) => code)];
  };
  expect(await codes("a.csv", "A;Phòng Một\nZ.9;Phòng Hai")).toEqual([2, "departments.unknownId"]);
  expect(await codes("b.csv", "A,Phòng Một,thừa")).toEqual([2, "departments.malformed"]);
  expect(await codes("c.txt", "A Phòng Một")).toEqual([2, "departments.malformed"]);
  expect(await codes("d.json", '{"A":3}')).toEqual([2, "departments.malformed"]);
  expect(await codes("e.json", "{")).toEqual([2, "file.notJson"]);
  expect(await codes("f.csv", "id,phòng\nA,")).toEqual([2, "split.noDepartment"]);
  expect(existsSync(at("none"))).toBe(false);
}, 30_000);

test("a part is not split again, not merged into, and not pooled", async () => {
  await run(
    ...["split", at("unit.xlsx"), "--out", at("more"), "--departments", at("departments.csv")]
  );
  const part = join(at("more"), NAMES[0] ?? "");
  const codes = async (...given: string[]) => {
    const { exit, json } = await run(...given, "--json");
    const findings: readonly { code: string }[] = json["findings"] ?? [];
    return [exit, ...findings.map(({ code }) => code)];
  };
  expect(await codes("split", part, "--out", at("more"))).toEqual([2, "departments.isPart"]);
  expect(await codes("merge", part, part, "--out", at("x.xlsx"))).toEqual([
    2,
    "departments.isPart",
  ]);
  const pool = await run("pool", part, "--json");
  expect(pool.json).toMatchObject({
    files: [{ status: "refused", reasons: [{ code: "submission.isPart" }] }],
  });
  writeFileSync(at("empty.xlsx"), "");
  expect(await codes("merge", at("unit.xlsx"), at("empty.xlsx"), "--out", at("x.xlsx"))).toEqual([
    1,
    "file.empty",
  ]);
}, 30_000);

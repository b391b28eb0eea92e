import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "@/cli/main";
import setDocument from "~test/fixtures/handWorked/set.json";

const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";
let folder: string;
const at = (name: string) => join(folder, name);

async function run(...given: string[]) {
  const answer = await main(given);
  return { ...answer, json: answer.json as Record<string, unknown>, text: answer.lines.join("\n") };
}

async function filled(from: string, entries: object, to: string) {
  writeFileSync(at("entries.json"), JSON.stringify({ entries }));
  await run("fill", at(from), "--entries", at("entries.json"), "--out", at(to));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cli-record-"));
  writeFileSync(at("set.json"), JSON.stringify(setDocument));
  const form = ["--set", at("set.json"), "--unit", UNIT, "--year", "2024"];
  await run("form", ...form, "--out", at("form.xlsx"));
  await filled("form.xlsx", { "A.1": { result: "97%", evidence: "=1+1" } }, "filled.xlsx");
  await run("close", at("filled.xlsx"), "--out", at("closed.xlsx"));
  await filled("closed.xlsx", { "A.1": { result: "98%" } }, "changed.xlsx");
  await run("close", at("changed.xlsx"), "--out", at("again.xlsx"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the record of a file: what was closed, and what was changed until it was closed again", async () => {
  const { exit, json } = await run("record", at("again.xlsx"), "--json");
  expect(exit).toBe(0);
  const [record] = json["records"] as { sheet: string; unit: string; changes: object[] }[];
  expect([record?.sheet, record?.unit]).toEqual(["Chấm điểm", UNIT]);
  const changes = record?.changes.map((change) => ({ ...change, time: "" }));
  const line = { time: "", who: "", criterion: "A.1", code: "1", label: "Thẩm định đúng tiến độ" };
  expect(changes).toEqual([
    { ...line, occasion: "chốt hồ sơ", cell: "F10", field: "Kết quả", old: "97%", new: "98%" },
    { ...line, occasion: "lần ghi đầu", cell: "F10", field: "Kết quả", old: "", new: "97%" },
    {
      ...line,
      occasion: "lần ghi đầu",
      cell: "I10",
      field: "Tài liệu minh chứng",
      old: "",
      new: "=1+1",
    },
  ]);
});

test("in words, and as .csv", async () => {
  const { text } = await run("record", at("again.xlsx"), "--csv", at("record.csv"));
  expect(text).toContain(`Chấm điểm (${UNIT}): 3 thay đổi`);
  expect(text).toMatch(/chốt hồ sơ {2}F10 {2}1 Kết quả: 97% → 98%/);
  const rows = readFileSync(at("record.csv"), "utf8").split("\r\n");
  expect(rows).toHaveLength(5);
  expect(rows[3]).toMatch(/,Chấm điểm,I10,1,Thẩm định đúng tiến độ,Tài liệu minh chứng,,'=1\+1$/);
});

test("a file without a record is said", async () => {
  const { exit, text } = await run("record", at("filled.xlsx"));
  expect([exit, text.includes("chưa có nhật ký")]).toEqual([2, true]);
});

test("pooling takes neither the record nor the restore points for a unit's sheet", async () => {
  const { json } = await run("pool", at("again.xlsx"), "--json");
  const [file] = json["files"] as { status: string; submissions: string[] }[];
  expect(file?.submissions).toEqual([UNIT]);
  const scored = await run("score", at("again.xlsx"), "--json");
  const plain = await run("score", at("changed.xlsx"), "--json");
  const codes = (answer: typeof scored) =>
    (answer.json["findings"] as { code: string }[]).map(({ code }) => code);
  // What the record and the points add nothing to: closed again, the change after closing is gone.
  expect(codes(plain).filter((code) => !/AfterClosing/.test(code))).toEqual(
    codes(scored).filter((code) => code !== "submission.closed")
  );
});

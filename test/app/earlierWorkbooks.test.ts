import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { embeddedUseCases } from "@/app/hosts/embeddedHost";
import { main } from "@/cli/main";
import type { Reading } from "@/findings";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import expected from "~test/fixtures/earlier/expected.json";

/** Files that earlier versions of the program wrote (see the folder's README) are read as they were then. */
const FOLDER = path.join(__dirname, "../fixtures/earlier");
const fileOf = (name: string) => path.join(FOLDER, name);

type Json = Readonly<Record<string, unknown>>;

async function answered(...command: readonly string[]): Promise<Json> {
  const { exit, json } = await main([...command, "--json"]);
  if (exit === 2) throw new Error(JSON.stringify(json));
  return json as Json;
}

const list = (value: unknown) => value as readonly Json[];
const pick = (from: Json, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
const foundIn = (answer: Json) =>
  list(answer.findings).map((found) => pick(found, ["code", "severity", "sheet", "cell"]));

/** What an answer says of a submission, its words left out. */
function submission(answer: Json): Json {
  return {
    ...pick(answer, ["set", "unit", "period", "illustrative", "totals"]),
    criteria: list(answer.criteria).map((one) =>
      pick(one, ["id", "standard", "self", "crossCheck", "appraised"])
    ),
    findings: foundIn(answer),
  };
}

function cluster(answer: Json): Json {
  return { ...pick(answer, ["cluster", "year", "units"]), findings: foundIn(answer) };
}

function valueOf<T>(reading: Reading<T>): T {
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

describe("workbooks written by version 0.1.0", () => {
  test("all of them are tried", () => {
    const workbooks = readdirSync(FOLDER).filter((name) => /\.(xlsx|xls|ods)$/.test(name));
    const tried = [...Object.keys(expected.submissions), ...Object.keys(expected.clusters)];
    expect(workbooks.sort()).toEqual(tried.sort());
  });

  test.each(Object.entries(expected.submissions))("the submission in %s", async (name, said) => {
    expect(submission(await answered("score", fileOf(name)))).toEqual(said);
  });

  test.each(Object.entries(expected.clusters))("the cluster in %s", async (name, said) => {
    expect(cluster(await answered("rank", fileOf(name)))).toEqual(said);
  });

  test("the record of changes", async () => {
    expect(await answered("record", fileOf("nhat-ky.xlsx"))).toEqual(expected.record);
  });

  test("own sets, restore points, closing and departments in the open workbook", async () => {
    const workbook = await createEmbeddedWorkbook();
    try {
      const cases = embeddedUseCases(workbook, {
        now: () => new Date("2024-12-01T08:00:00Z"),
        reportTemplate: () => Promise.resolve(new Uint8Array()),
      });
      const open = async (name: string) =>
        valueOf(
          await cases.openWorkbook({ name, bytes: new Uint8Array(readFileSync(fileOf(name))) })
        );
      const closing = async () =>
        valueOf(await cases.check()).map((sheet) => sheet.closing.scoring.state);

      await open("nhat-ky.xlsx");
      const own = (await cases.listSets()).sets.filter((set) => set.own).map(({ id }) => id);
      const [point, ...others] = valueOf(await cases.listRestorePoints());
      expect(own).toEqual(["moi-loai"]);
      expect(others).toEqual([]);
      const { differences } = valueOf(await cases.previewRestore({ id: point?.id ?? "" }));
      expect(differences.map(({ cellNow }) => cellNow)).toEqual(["I10"]);
      expect(await closing()).toEqual(["open"]);

      await open("da-dong.xlsx");
      expect(await closing()).toEqual(["closed"]);
      await open("da-dong-roi-sua.xlsx");
      expect(await closing()).toEqual(["changed"]);

      await open("chia-phong.xlsx");
      const merged = valueOf(
        await cases.mergeParts({
          sheet: "Chấm điểm",
          files: [
            {
              name: "phan-2-da-dien.xlsx",
              bytes: new Uint8Array(readFileSync(fileOf("phan-2-da-dien.xlsx"))),
            },
          ],
        })
      );
      expect(merged.conflicts).toEqual([]);
      expect(merged.taken.map(({ after }) => after)).toEqual(["7", "Sổ theo dõi"]);
    } finally {
      workbook.dispose();
    }
  });
});

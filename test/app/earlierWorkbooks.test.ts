import expected from "~test/fixtures/earlier/expected.json";
import {
  clusterTold,
  earlierFile,
  filledTold,
  listsTold,
  mergeTold,
  openedTold,
  pooledTold,
  recordsTold,
  setTold,
  submissionsTold,
} from "./earlierFiles";

/**
 * Files that an earlier revision of the program wrote (test/fixtures/earlier, see its README) are in
 * the offices' hands: whatever is rearranged here, they say the same as on the day they were written.
 * A difference is a fault of the program, never of the expected values.
 */

/** SheetJS tells the console about number formats of .ods files that it cannot map. */
beforeAll(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterAll(() => jest.restoreAllMocks());

/** One line per file of entries that share what they say. */
function byFile<T extends { readonly files: readonly string[] }>(entries: readonly T[]) {
  return entries.flatMap(({ files, ...told }) => files.map((name) => ({ name, told })));
}

/** Files of old formats are read with a word about that; what they say is the same. */
function withFormat<T extends { readonly findings: readonly string[] }>(name: string, told: T): T {
  const isOld = /\.(xls|ods)$/.test(name);
  return isOld ? { ...told, findings: ["file.oldFormat", ...told.findings] } : told;
}

describe("workbooks of earlier revisions", () => {
  test.each(byFile(expected.workbooks))(
    "$name: units, points, findings",
    async ({ name, told }) => {
      expect(await submissionsTold(earlierFile(name))).toEqual(withFormat(name, told));
    }
  );

  test("a file of entries gives in the blank form what stands in the filled one", async () => {
    const filled = expected.workbooks.find(({ files }) => files.includes("filled.xlsx"));
    const { submissions, findings } = await filledTold("blank.xlsx", "entries.json");
    expect({ files: filled?.files, submissions, findings }).toEqual(filled);
  });

  test.each(byFile(expected.records))("$name: the record of changes", async ({ name, told }) => {
    expect(await recordsTold(name)).toEqual(told.records);
  });

  test.each(byFile(expected.opened))("$name opened: restore points, kept sets", async (file) => {
    const { documents, ...told } = await openedTold(file.name);
    expect(told).toEqual(file.told);
    for (const { id, file: name } of expected.sets) {
      const document = documents.get(id);
      if (document !== undefined) expect(document).toEqual(setTold(name).document);
    }
  });

  test.each(expected.lists)("$file: lists brought up to date", async ({ file, note, told }) => {
    expect(await listsTold(file, note)).toEqual(told);
  });

  test.each(expected.merges)(
    "$file: parts of departments merged",
    async ({ file, parts, told }) => {
      expect(await mergeTold(file, parts)).toEqual(told);
    }
  );

  test.each(expected.sets)("$file: a set's document", ({ file, ...told }) => {
    const { document, ...read } = setTold(file);
    expect(read).toEqual(told);
    expect(document).toMatchObject({ id: told.id, version: told.version });
  });

  test.each(byFile(expected.clusters))("$name: units and ranks", async ({ name, told }) => {
    expect(await clusterTold(name)).toEqual(told);
  });

  test.each(expected.pooled)(
    "units' workbooks pooled again give $cluster",
    async ({ cluster, from, roster, files, findings }) => {
      const pooled = await pooledTold(from, roster);
      const written = byFile(expected.clusters).find(({ name }) => name === cluster)?.told;
      expect({ ...pooled, findings: [] }).toEqual({ ...written, files, findings: [] });
      expect(pooled.findings).toEqual(findings);
    }
  );
});

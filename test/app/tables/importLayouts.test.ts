import fc from "fast-check";
import { importSet } from "@/app/tables/importSet";
import { LAYOUTS, type Printed } from "~test/import/layouts";
import { contentOf, outsideTrees, TITLE, toldTrees, trees } from "~test/import/randomTable";
import { RUNS } from "~test/runs";
import { docxOf, htmlOf, otherOf, xlsxOf } from "../printedFiles";

/** A random set, printed in any layout and written in each format, reads back as the same set. */

const FORMATS: readonly (readonly [
  string,
  (titles: readonly string[], printed: Printed) => Uint8Array | Promise<Uint8Array>,
])[] = [
  [".docx", docxOf],
  [".html", htmlOf],
  [".xlsx", xlsxOf],
  [".ods", (titles, printed) => otherOf("ods", titles, printed)],
  [".xls", (titles, printed) => otherOf("biff8", titles, printed)],
];

const TITLES = [
  "BỘ TƯ PHÁP",
  TITLE,
  "(Kèm theo Quyết định số 999/QĐ-MAU ngày 29/3/2024 của Bộ trưởng Bộ Tư pháp)",
];

const EXPECTED = ["import.conditionNotRead", "import.bandsRead", "file.oldFormat"];
/** A spreadsheet of half a dozen libraries takes long to write: fewer runs than of pure layouts. */
const FEWER = Math.ceil(RUNS / 3);

const printed = fc.constantFrom(...LAYOUTS).chain((layout) =>
  fc.record({
    layout: fc.constant(layout),
    nodes: layout.hasOutside ? outsideTrees : layout.tells ? toldTrees : trees,
  })
);

it.each(FORMATS)("as %s", async (name, write) => {
  await fc.assert(
    fc.asyncProperty(printed, async ({ layout, nodes }) => {
      const bytes = await write(TITLES, layout.print(nodes));
      const reading = await importSet({ name: `phu-luc${name}`, bytes }, new Date(2025, 0, 1));
      if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
      expect(contentOf(reading.value.nodes)).toEqual(contentOf(nodes));
      expect(reading.value.decision?.number).toBe("999/QĐ-MAU");
      const codes = reading.findings.map(({ code }) => code);
      const expected: readonly string[] = [...EXPECTED, ...(layout.brings ?? [])];
      expect(codes.filter((code) => !expected.includes(code))).toEqual([]);
    }),
    { numRuns: FEWER }
  );
});

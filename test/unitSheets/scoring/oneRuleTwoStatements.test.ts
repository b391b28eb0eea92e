import fc from "fast-check";
import { unitSheets } from "@/unitSheets";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { RUNS } from "~test/runs";
import {
  anyEntries,
  entryPlaces,
  handWorkedSet,
  plain,
  pointsOf,
  read,
  UNIT,
  writesOf,
} from "./anyEntries";

/**
 * A rule is stated twice, in the engine and as a sheet formula: whatever is typed, valid or not,
 * both must say the same (every kind of rule, row by row: ruleKindsAtScale.test.ts). A failing seed is printed by fast-check and can be pasted into its options.
 */
test("whatever is typed, the sheet's formulas and the engine give the same points and totals", async () => {
  const workbook = await createEmbeddedWorkbook();
  await workbook.load(unitSheets(handWorkedSet(), UNIT));
  const { submission: blank } = await read(workbook);
  const { sheet } = blank;
  const places = entryPlaces(blank);
  await fc.assert(
    fc.asyncProperty(anyEntries, async (entries) => {
      await workbook.writeCells(sheet, writesOf(places, entries));
      const { submission, counted } = await read(workbook);
      const { nodes, totals } = submission.score;
      expect(
        nodes.map((node) => [node.id, counted(submission.cellOf(node.id, "counted") ?? "")])
      ).toEqual(pointsOf(submission.score));
      expect(submission.findings.filter(({ code }) => code === "row.cachedDiffers")).toEqual([]);
      const totalRow = Math.max(...places.map(({ row }) => row)) + 2;
      expect(["D", "K", "M"].map((column) => counted(`${column}${totalRow}`))).toEqual([
        plain(totals.self),
        plain(totals.crossCheck),
        plain(totals.appraised),
      ]);
    }),
    { numRuns: RUNS }
  );
  workbook.dispose();
}, 600_000);

import fc from "fast-check";
import { DEFAULT_POLICY, SCALE, sum, type CriteriaNode, type CriteriaSet } from "@/criteria";
import { parseA1 } from "@/grid";
import { unitSheets } from "@/sheets";
import type { CellWrite } from "@/workbook";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { bandRules, countRules, standardPoints } from "../../criteria/randomRules";
import { leaf, parent, setOf } from "../../criteria/sets";
import { RUNS } from "~test/runs";
import {
  anyEntries,
  entryPlaces,
  handWorkedSet,
  plain,
  pointsOf,
  read,
  typed,
  UNIT,
  writesOf,
  type Typed,
} from "./anyEntries";

/**
 * A rule is stated twice, in the engine and as a sheet formula: whatever is typed, valid or not,
 * both must say the same. A failing seed is printed by fast-check and can be pasted into its options.
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

interface Scored {
  readonly node: CriteriaNode;
  readonly result: Typed;
}

/** A result on, just before or just behind what decides: a full step, or the bound of a band. */
function resultsFor(rule: CriteriaNode["rule"]): fc.Arbitrary<Typed> {
  const beside = fc.constantFrom(0, 0, 0.0001, -0.0001, 0.00005, -0.00004, 0.01, 0.5, -1);
  if (rule?.kind === "countPoints")
    return fc
      .tuple(fc.nat(12), beside)
      .map(([steps, more]) => Number(((steps * rule.step) / SCALE + more).toFixed(6)));
  if (rule?.kind !== "deductionBands") return typed;
  const bounds = rule.bands.flatMap(({ when: { min, max } }) => [min, max]);
  const values = bounds.flatMap((bound) => (bound ? [bound.value / SCALE] : []));
  const parts = rule.measure === "percent" ? 100 : 1;
  return fc
    .tuple(fc.constantFrom(0, ...values), beside)
    .map(([value, more]) => Number(((value + more) / parts).toFixed(8)));
}

/** A criterion scored by a count or by bands, with a result typed for it. */
const scored: fc.Arbitrary<Scored> = standardPoints.chain((points) =>
  fc
    .oneof(countRules(points), bandRules(points))
    .chain((rule) =>
      fc
        .oneof({ weight: 5, arbitrary: resultsFor(rule) }, { weight: 2, arbitrary: typed })
        .map((result) => ({ node: { ...leaf("1", 1), points, rule }, result }))
    )
);

function sheetOf(criteria: readonly Scored[], decimals: readonly [number, number]): CriteriaSet {
  const [percentDecimals, pointDecimals] = decimals;
  const children = criteria.map(({ node }, at) => ({ ...node, id: `A.${at + 1}` }));
  const points = sum(children.map((child) => child.points));
  return setOf([{ ...parent("A", 1, children), points }], {
    policy: { ...DEFAULT_POLICY, percentDecimals, pointDecimals },
  });
}

test("any count and any bands give the same points in whole sheets of their own", async () => {
  const own = await createEmbeddedWorkbook();
  await fc.assert(
    fc.asyncProperty(
      fc.array(scored, { minLength: 40, maxLength: 40 }),
      fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 4 })),
      async (criteria, decimals) => {
        const set = sheetOf(criteria, decimals);
        await own.load(unitSheets(set, UNIT));
        const { submission: blank } = await read(own);
        const writes = criteria.flatMap(({ result }, at): CellWrite[] => {
          const place = parseA1(blank.cellOf(`A.${at + 1}`, "result") ?? "");
          if (!place) throw new Error(`no cell for A.${at + 1}`);
          const content =
            typeof result === "object" && result !== null ? result : { value: result ?? null };
          return [{ ...place, ...content }];
        });
        await own.writeCells(blank.sheet, writes);
        const { submission, counted } = await read(own);
        const { nodes } = submission.score;
        expect(
          nodes.map(({ id }) => [id, counted(submission.cellOf(id, "counted") ?? "")])
        ).toEqual(pointsOf(submission.score));
        expect(submission.findings.filter(({ code }) => code.startsWith("row."))).toEqual([]);
      }
    ),
    // Every attempt to shrink a failure would load another workbook: the seed alone is printed.
    { numRuns: Math.ceil(RUNS / 5), endOnFailure: true }
  );
  own.dispose();
}, 600_000);

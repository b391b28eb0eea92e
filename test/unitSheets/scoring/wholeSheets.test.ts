import fc from "fast-check";
import { workbookBytes } from "@/app/outputFiles";
import { SetShelf } from "@/app/sets/setShelf";
import { bundledSets, type CriteriaSet } from "@/criteria";
import { readWorkbookFile } from "@/files";
import { a1, type CellValue } from "@/grid";
import type { ScoreLines } from "@/scoring";
import { taggedRows } from "@/sheets/columnMap";
import { unitSheets } from "@/unitSheets";
import { columnOf, ROW_TAGS } from "@/unitSheets/scoring/scoringColumns";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { LIBRE_OFFICE, recalculateAll } from "~test/libreOffice";
import { RUNS } from "~test/runs";
import { assertSeeded } from "~test/seeded";
import { describeAtLength } from "~test/suites";
import {
  entriesUpTo,
  entryPlaces,
  plain,
  pointsOf,
  read,
  readGrids,
  type ReadSheet,
  UNIT,
  writesOf,
} from "./anyEntries";

/** 200 sheets of every set, and 20 for LibreOffice, where TEST_RUNS is 200; few where it is 25. */
const SHEETS = Math.ceil(RUNS ** 2 / 200);
const RECALCULATED = Math.ceil(RUNS ** 2 / 2000);

/** One set of every table that comes along: its frames for other years have the same rows. */
const SETS = [
  ...new Map(bundledSets().map((set) => [set.id.replace(`${set.year}`, ""), set])).values(),
];

const LINES = { self: "counted", crossCheck: "crossCheck", appraised: "appraised" } as const;

/** What the engine says of a sheet, and what its cells show: every node, and every line of the total. */
function statements({ submission, grid, counted }: ReadSheet) {
  const { nodes, totals } = submission.score;
  const row = taggedRows(grid, columnOf("id")).find(({ tag }) => tag === ROW_TAGS.total)?.row ?? -1;
  const lines = Object.entries(LINES) as [keyof ScoreLines, (typeof LINES)[keyof ScoreLines]][];
  const engine = [
    ...pointsOf(submission.score),
    ...lines.map(([line]) => [line, plain(totals[line])] as const),
  ];
  const sheet: (readonly [string, CellValue])[] = [
    ...nodes.map(({ id }) => [id, counted(submission.cellOf(id, "counted") ?? "")] as const),
    ...lines.map(([line, column]) => [line, counted(a1(row, columnOf(column)))] as const),
  ];
  return { engine, sheet };
}

const fill = entriesUpTo(20, 120);

test.each(SETS.map((set) => [set.id, set] as const))(
  "%s: whole sheets and the engine give the same points and totals",
  async (_id, set) => {
    const workbook = await createEmbeddedWorkbook();
    await workbook.load(unitSheets(set, UNIT));
    const { submission: blank } = await read(workbook);
    const places = entryPlaces(blank);
    await assertSeeded(
      fc.asyncProperty(fill, async (entries) => {
        await workbook.writeCells(blank.sheet, writesOf(places, entries));
        const { engine, sheet } = statements(await read(workbook));
        expect(sheet).toEqual(engine);
      }),
      SHEETS
    );
    workbook.dispose();
  },
  600_000
);

describeAtLength(LIBRE_OFFICE, "sheets recalculated by LibreOffice", () => {
  test("give what the engine gives from their entries", async () => {
    await assertSeeded(
      fc.asyncProperty(
        fc.array(fill, { minLength: RECALCULATED, maxLength: RECALCULATED }),
        async (fills) => {
          const files = await filledFiles(fills);
          for (const bytes of await recalculateAll(files)) {
            const grids = await readWorkbookFile(bytes);
            if (grids.status === "refused") throw new Error(JSON.stringify(grids.findings));
            const { engine, sheet } = statements(readGrids(grids.value, new SetShelf()));
            expect(sheet).toEqual(engine);
          }
        }
      ),
      1
    );
  }, 300_000);
});

type Fill = Parameters<typeof writesOf>[1];

/** A file of each filling, the sets in turn. */
async function filledFiles(fills: readonly Fill[]): Promise<Uint8Array[]> {
  const workbook = await createEmbeddedWorkbook();
  const files: Uint8Array[] = [];
  for (const [at, entries] of fills.entries()) {
    const set = SETS[at % SETS.length] as CriteriaSet;
    await workbook.load(unitSheets(set, UNIT));
    const { submission } = await read(workbook);
    await workbook.writeCells(submission.sheet, writesOf(entryPlaces(submission), entries));
    files.push(await workbookBytes(await workbook.toModels(), set.id, new Date(0)));
  }
  workbook.dispose();
  return files;
}

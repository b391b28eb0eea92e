import { SetShelf } from "@/app/sets/setShelf";
import { type CriteriaSet, parseSet, toNumber } from "@/criteria";
import type { Finding } from "@/findings";
import { cellAt, parseA1, type SheetGrid, type SheetModel, valueAt } from "@/grid";
import {
  closingWrites,
  type EntriesDocument,
  entryWrites,
  type LocatedSubmission,
  readSubmissions,
  unitSheets,
} from "@/unitSheets";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import setDocument from "~test/fixtures/handWorked/set.json";
import { HAND_WORKED_UNITS } from "~test/fixtures/handWorked/units";

export const UNIT = "Sở Tư pháp tỉnh Đắk Lắk";
export const SHEET = "Chấm điểm";
const [DOCUMENT] = HAND_WORKED_UNITS.flatMap(({ name, entries }) =>
  name === UNIT && entries ? [entries] : []
);

/** The set stands in the sheets alone: no shelf offers it. */
function handWorkedSet(): CriteriaSet {
  const reading = parseSet(setDocument);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

/** Đắk Lắk's entries on paper, each with its own evidence and, where below standard, a reason. */
function entries(): EntriesDocument {
  const said = Object.entries(DOCUMENT ?? {}).map(([id, entry], index) => [
    id,
    {
      ...entry,
      evidence: `Báo cáo số ${index + 11}/BC-STP`,
      explanation: "Chậm so với kế hoạch",
    },
  ]);
  return { entries: Object.fromEntries(said) as NonNullable<EntriesDocument["entries"]> };
}

/** The workbook of a unit, filled, with nothing to be found in it, then closed. */
export async function closedWorkbook(unit = UNIT, year = 2024): Promise<readonly SheetModel[]> {
  const workbook = await createEmbeddedWorkbook();
  await workbook.load(unitSheets(handWorkedSet(), { unit, year, illustrative: false }));
  const blank = first(read(await workbook.readSheets()));
  await workbook.writeCells(blank.sheet, entryWrites(blank, entries()).writes);
  for (const sheet of first(read(await workbook.readSheets())).closing.sheets)
    await workbook.writeCells(sheet.sheet, closingWrites(sheet).writes, { locked: true });
  const models = await workbook.toModels();
  workbook.dispose();
  return models;
}

/** What is read from the sheets of a workbook. */
export interface Outcome {
  readonly submissions: readonly LocatedSubmission[];
  readonly findings: readonly Finding[];
}

export function read(grids: readonly SheetGrid[]): Outcome {
  const reading = readSubmissions("", grids, new SetShelf());
  const submissions = reading.status === "refused" ? [] : reading.value.submissions;
  return { submissions, findings: reading.findings };
}

export function first({ submissions, findings }: Outcome): LocatedSubmission {
  const [submission] = submissions;
  if (!submission) throw new Error(JSON.stringify(findings));
  return submission;
}

/** The self score of the first submission in plain points; "refused" where there is none. */
export function selfOf({ submissions: [submission] }: Outcome): number | null | "refused" {
  if (!submission) return "refused";
  const { self } = submission.score.totals;
  return self === null ? null : toNumber(self);
}

/** Cells of counted points whose formulas show something else than the engine says, and no finding names them. */
export function unsaid({ submissions, findings }: Outcome, grids: readonly SheetGrid[]): string[] {
  return submissions.flatMap(({ sheet, score, cellOf }) => {
    const grid = grids.find(({ name }) => name === sheet);
    return score.nodes.flatMap(({ id, self }) => {
      const cell = cellOf(id, "counted");
      const at = cell === null ? null : parseA1(cell);
      if (cell === null || !at || !grid) return [];
      const shown = valueAt(grid, at.row, at.column);
      const formula = cellAt(grid, at.row, at.column)?.formula ?? null;
      const expected = self === null ? "" : toNumber(self);
      const told = findings.some(({ where }) => where.sheet === sheet && where.cell === cell);
      return told || (formula !== null && shown === expected) ? [] : [`${sheet}!${cell}`];
    });
  });
}

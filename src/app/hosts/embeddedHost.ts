import { modelsFromWorkbook } from "@/files";
import { type Reading, readingOf } from "@/findings";
import { a1, type SheetModel } from "@/grid";
import {
  createEmbeddedWorkbook,
  type EmbeddedWorkbook,
} from "@/workbook/embedded/embeddedWorkbook";
import { createUseCases } from "../createUseCases";
import type { Dependencies } from "../desk";
import { readOptions } from "../fileReaders";
import { guarded } from "../guarded";
import { recordBeside } from "../history/record/recordChanges";
import { workbookFile } from "../outputFiles";
import { SetShelf } from "../sets/setShelf";
import { createTurns, oneAtATime } from "../turns";
import type { UseCases } from "../useCases";

/** Use cases over a workbook of our own: it can also be saved and exchanged for another file. */
export type EmbeddedUseCases = UseCases & Required<Pick<UseCases, "saveWorkbook" | "openWorkbook">>;

/** Name of the file that the embedded workbook is saved as. */
const FILE_NAME = "Cham-diem-thi-dua.xlsx";

/** The use cases over the embedded workbook, in a page without Excel. */
export function embeddedUseCases(
  workbook: EmbeddedWorkbook,
  dependencies: Omit<Dependencies, "workbook" | "calculate">
): EmbeddedUseCases {
  const all: Dependencies = { ...dependencies, workbook, calculate: calculateSheets };
  const sets = new SetShelf();
  const turns = createTurns();
  const own: Required<Pick<UseCases, "saveWorkbook" | "openWorkbook">> = {
    saveWorkbook: ({ who = "" } = {}) =>
      guarded(async () => {
        const time = dependencies.now().toISOString();
        const recorded = await recordBeside(workbook, { time, who, occasion: "save" });
        const models = await workbook.toModels();
        return readingOf(await workbookFile(models, FILE_NAME, FILE_NAME, dependencies), recorded);
      }),
    openWorkbook: (file): Promise<Reading<readonly string[]>> =>
      guarded(async () => {
        const reading = await modelsFromWorkbook(file.bytes, readOptions(dependencies));
        if (reading.status === "refused") return reading;
        await workbook.load(reading.value);
        sets.forgetOwn();
        const first = firstCell(reading.value);
        if (first) await workbook.activate(first.sheet, first.cell);
        return readingOf(
          reading.value.map(({ name }) => name),
          reading.findings
        );
      }),
  };
  return { ...createUseCases(all, sets, turns), ...oneAtATime(own, turns) };
}

/** The first cell that is in sight: stamps are in hidden cells, not meant to be read. */
function firstCell(
  models: readonly SheetModel[]
): { readonly sheet: string; readonly cell: string } | null {
  const shown = models.find(({ visibility }) => visibility === "visible");
  if (!shown) return null;
  const first = (of: readonly { readonly hidden?: boolean }[]) => {
    const at = of.findIndex(({ hidden }) => hidden !== true);
    return at < 0 ? of.length : at;
  };
  return { sheet: shown.name, cell: a1(first(shown.rows), first(shown.columns)) };
}

/** Calculates sheets in an engine of their own, so that a file shows results in any program. */
export async function calculateSheets(
  models: readonly SheetModel[]
): Promise<readonly SheetModel[]> {
  const workbook = await createEmbeddedWorkbook();
  try {
    await workbook.load(models);
    return await workbook.toModels();
  } finally {
    workbook.dispose();
  }
}

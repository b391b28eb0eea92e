import { modelsFromWorkbook } from "@/files";
import { readingOf, type Reading } from "@/findings";
import type { SheetModel } from "@/grid";
import {
  createEmbeddedWorkbook,
  type EmbeddedWorkbook,
} from "@/workbook/embedded/embeddedWorkbook";
import { createUseCases } from "../createUseCases";
import type { Dependencies } from "../dependencies";
import { guarded } from "../failures";
import { workbookFile } from "../output";
import type { UseCases } from "../useCases";

/** Use cases over a workbook of our own: it can also be saved and exchanged for another file. */
export type EmbeddedUseCases = UseCases & Required<Pick<UseCases, "saveWorkbook" | "openWorkbook">>;

/** Name of the file that the embedded workbook is saved as. */
const FILE_NAME = "Cham-diem-thi-dua.xlsx";

export function embeddedUseCases(
  workbook: EmbeddedWorkbook,
  dependencies: Omit<Dependencies, "workbook" | "calculate">
): EmbeddedUseCases {
  const all: Dependencies = { ...dependencies, workbook, calculate: calculateSheets };
  return {
    ...createUseCases(all),
    saveWorkbook: () =>
      guarded(async () => {
        const models = await workbook.toModels();
        return readingOf(
          await workbookFile(models, FILE_NAME, FILE_NAME, { ...dependencies, workbook }),
          []
        );
      }),
    openWorkbook: (file): Promise<Reading<readonly string[]>> =>
      guarded(async () => {
        const reading = await modelsFromWorkbook(file.bytes);
        if (reading.status === "refused") return reading;
        await workbook.load(reading.value);
        return readingOf(
          reading.value.map(({ name }) => name),
          reading.findings
        );
      }),
  };
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

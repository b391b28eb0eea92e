import { writeWorkbook } from "@/files";
import type { SheetModel } from "@/grid";
import type { Desk } from "./desk";
import type { OutputFile } from "./shapes";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The program's name as it is in the properties of the files it writes. */
const CREATOR = "Chấm điểm thi đua";

/** Sheets as the bytes of an .xlsx file. */
export function workbookBytes(
  models: readonly SheetModel[],
  title: string,
  created: Date
): Promise<Uint8Array> {
  return writeWorkbook(models, { title, creator: CREATOR, created });
}

/** Sheets as an .xlsx file, with calculated results where an engine is at hand. */
export async function workbookFile(
  models: readonly SheetModel[],
  name: string,
  title: string,
  desk: Pick<Desk, "calculate" | "now">
): Promise<OutputFile> {
  const calculated = desk.calculate ? await desk.calculate(models) : models;
  return {
    name,
    bytes: await workbookBytes(calculated, title, desk.now()),
    mediaType: XLSX_TYPE,
  };
}

import { type Finding, located, type Reading, refused } from "@/findings";
import {
  createEmbeddedWorkbook,
  type EmbeddedWorkbook,
} from "@/workbook/embedded/embeddedWorkbook";
import type { Desk } from "../desk";
import type { FileReaders } from "../fileReaders";
import { guarded } from "../guarded";
import { calculateSheets } from "../hosts/embeddedHost";
import { SetShelf } from "../sets/setShelf";
import type { InputFile } from "../shapes";

/** A desk over a workbook of our own, with the bundled sets. */
export function deskOf(workbook: EmbeddedWorkbook, now: Date, readers: FileReaders = {}) {
  const desk = { ...readers, workbook, sets: new SetShelf(), now: () => now };
  return { ...desk, calculate: calculateSheets } satisfies Desk;
}

/** Works on a workbook of its own, and disposes of it afterwards. */
export async function withWorkbook<T>(
  work: (workbook: EmbeddedWorkbook) => Promise<Reading<T>>
): Promise<Reading<T>> {
  const workbook = await createEmbeddedWorkbook();
  try {
    return await guarded(() => work(workbook));
  } finally {
    workbook.dispose();
  }
}

/** What was refused, with the file it was found in. */
export function inFile(
  file: InputFile,
  reading: { readonly findings: readonly Finding[] }
): { readonly status: "refused"; readonly findings: readonly Finding[] } {
  return refused(...reading.findings.map((found) => located(found, { file: file.name })));
}

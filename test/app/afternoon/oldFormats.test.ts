import { workbookBytes } from "@/app/outputFiles";
import { modelsFromWorkbook, readWorkbookFile } from "@/files";
import type { SheetGrid, SheetModel } from "@/grid";
import { LIBRE_OFFICE } from "~test/libreOffice";
import { describeAtLength } from "~test/suites";
import type { Edit } from "./edits";
import { EmbeddedPerson } from "./embeddedPerson";
import { type FileKind, runErrands } from "./libreOfficePerson";
import { cameOf, shouldCome } from "./outcomes";
import { AS_CLOSED, type Step } from "./steps";
import { closedWorkbook, SHEET } from "./unitWorkbook";

const KINDS = ["xls", "ods"] as const;
/** 1.5 → 2 points for no day late: 24.12 + 0.5. */
const TYPED: readonly Edit[] = [{ do: "paste", at: "F19", block: [[0]] }];
const TYPED_ON: Step = { ...AS_CLOSED, self: 24.62, closing: "changed" };
/** LibreOffice writes what a formula gives as text into an .xls so that the library finds none. */
const LINE_LOST: Step = { ...TYPED_ON, printed: null };

async function gridsOf(bytes: Uint8Array | undefined): Promise<readonly SheetGrid[]> {
  const reading = await readWorkbookFile(bytes ?? new Uint8Array());
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

async function modelsOf(bytes: Uint8Array | undefined): Promise<readonly SheetModel[]> {
  const reading = await modelsFromWorkbook(bytes ?? new Uint8Array());
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

describeAtLength(LIBRE_OFFICE, "a closed workbook saved in another format and brought back", () => {
  const saved = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const bytes = await workbookBytes(await closedWorkbook(), "", new Date(0));
    const common = { sheet: SHEET, edits: [] } as const;
    const kept = await runErrands(
      KINDS.map((kind) => ({ ...common, bytes, opened: "xlsx", saved: kind }) as const)
    );
    KINDS.forEach((kind, index) => saved.set(kind, kept[index] ?? new Uint8Array()));
    const back = KINDS.flatMap((kind) => {
      const old = { bytes: saved.get(kind) ?? new Uint8Array(), opened: kind, sheet: SHEET };
      const typedOn = { ...old, edits: TYPED, saved: kind };
      return [{ ...old, edits: [], saved: "xlsx" as FileKind }, typedOn];
    });
    const again = await runErrands(back);
    KINDS.forEach((kind, index) => {
      saved.set(`${kind} as xlsx`, again[2 * index] ?? new Uint8Array());
      saved.set(`${kind}, typed on`, again[2 * index + 1] ?? new Uint8Array());
    });
  }, 300_000);

  test.each(KINDS)("%s: read as it was closed", async (kind) => {
    expect(cameOf(await gridsOf(saved.get(kind)))).toEqual(shouldCome(AS_CLOSED));
  });

  test.each(KINDS)("%s saved as .xlsx again: read as it was closed", async (kind) => {
    expect(cameOf(await gridsOf(saved.get(`${kind} as xlsx`)))).toEqual(shouldCome(AS_CLOSED));
  });

  test.each(KINDS)("%s typed on in the other program: both say so", async (kind) => {
    expect(cameOf(await gridsOf(saved.get(`${kind}, typed on`)))).toEqual(
      shouldCome(kind === "xls" ? LINE_LOST : TYPED_ON)
    );
  });

  test.each(KINDS)("%s opened in the workbench: typed on, saved as .xlsx", async (kind) => {
    const person = new EmbeddedPerson();
    await person.open(await modelsOf(saved.get(kind)));
    await person.workbook.activate(SHEET);
    expect(cameOf(await person.workbook.readSheets())).toEqual(shouldCome(AS_CLOSED));
    for (const edit of TYPED) await person.do(edit);
    const bytes = await workbookBytes(await person.workbook.toModels(), "", new Date(0));
    person.workbook.dispose();
    expect(cameOf(await gridsOf(bytes))).toEqual(shouldCome(TYPED_ON));
  });
});

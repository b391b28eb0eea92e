import { workbookBytes } from "@/app/outputFiles";
import { readWorkbookFile } from "@/files";
import type { SheetGrid } from "@/grid";
import { LIBRE_OFFICE } from "~test/libreOffice";
import { describeAtLength } from "~test/suites";
import { type Errand, runErrands } from "./libreOfficePerson";
import { cameOf, shouldCome } from "./outcomes";
import { AS_CLOSED, type Step, STEPS } from "./steps";
import { closedWorkbook, SHEET } from "./unitWorkbook";

async function grids(bytes: Uint8Array | undefined): Promise<readonly SheetGrid[]> {
  const reading = await readWorkbookFile(bytes ?? new Uint8Array());
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

/** Sheets copied to another workbook. */
const COPIES: readonly (Step & { readonly sheets: readonly string[] })[] = [
  { ...AS_CLOSED, name: "with its figures sheet", sheets: [SHEET, "Số liệu"] },
  {
    ...AS_CLOSED,
    name: "alone",
    sheets: [SHEET],
    said: [["sheet.figuresMissing", null]],
  },
  {
    ...AS_CLOSED,
    name: "left behind by its figures sheet",
    sheets: ["Số liệu"],
    self: "refused",
    said: [["sheet.noneOfOurs", null]],
    closing: null,
  },
];

describeAtLength(LIBRE_OFFICE, "a person's afternoon in LibreOffice", () => {
  let saved: readonly Uint8Array[];
  let copied: readonly Uint8Array[];
  beforeAll(async () => {
    const bytes = await workbookBytes(await closedWorkbook(), "", new Date(0));
    const errand = { bytes, opened: "xlsx", sheet: SHEET, saved: "xlsx" } as const;
    const errands = STEPS.map(({ edits }): Errand => ({ ...errand, edits }));
    const copies = COPIES.map(({ sheets }): Errand => ({ ...errand, edits: [], copied: sheets }));
    const files = await runErrands([...errands, ...copies]);
    saved = files.slice(0, errands.length);
    copied = files.slice(errands.length);
  }, 300_000);

  test.each(STEPS.map((step, index) => [step.name, step, index] as const))(
    "%s",
    async (_name, step, index) => {
      expect(cameOf(await grids(saved[index]), step)).toEqual(shouldCome(step));
    }
  );

  test.each(COPIES.map((step, index) => [step.name, step, index] as const))(
    "the sheet copied to another workbook %s",
    async (_name, step, index) => {
      expect(cameOf(await grids(copied[index]))).toEqual(shouldCome(step));
    }
  );
});

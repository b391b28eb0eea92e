import { workbookBytes } from "@/app/outputFiles";
import { readWorkbookFile } from "@/files";
import type { SheetGrid, SheetModel } from "@/grid";
import { testAtLength } from "~test/suites";
import { EmbeddedPerson } from "./embeddedPerson";
import { cameOf, shouldCome } from "./outcomes";
import { AS_CLOSED, type Step, STEPS } from "./steps";
import { closedWorkbook, read, SHEET } from "./unitWorkbook";

let models: readonly SheetModel[];
let person: EmbeddedPerson;
beforeAll(async () => {
  models = await closedWorkbook();
  person = new EmbeddedPerson();
});
afterAll(() => person.workbook.dispose());

/** The workbook saved and read as the cluster head does. */
async function sent(): Promise<readonly SheetGrid[]> {
  const bytes = await workbookBytes(await person.workbook.toModels(), "", new Date(0));
  const file = await readWorkbookFile(bytes);
  if (file.status === "refused") throw new Error(JSON.stringify(file.findings));
  return file.value;
}

test("the workbook as it was closed: nothing is found", async () => {
  await person.open(models);
  const grids = await person.workbook.readSheets();
  expect(read(grids).findings).toEqual([]);
  expect(cameOf(grids)).toEqual(shouldCome(AS_CLOSED));
});

/** Every twelfth step in a short run. */
const IN_SHORT = 12;
STEPS.forEach((step, index) => {
  if (index % IN_SHORT === 0) test(step.name, () => walk(step));
  else testAtLength(step.name, () => walk(step), 60_000);
});

async function walk(step: Step): Promise<void> {
  await person.open(models);
  await person.workbook.activate(SHEET);
  for (const edit of step.edits) await person.do(edit);
  expect(cameOf(await person.workbook.readSheets(), step)).toEqual(shouldCome(step));
  expect(cameOf(await sent(), step)).toEqual(shouldCome(step));
  for (let taken = 0; taken < step.edits.length; taken += 1) await person.undo();
  expect(cameOf(await person.workbook.readSheets())).toEqual(shouldCome(AS_CLOSED));
}

import type { SheetModel } from "@/grid";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { ICommandService, SetFormulaCalculationStartMutation } from "@/workbook/embedded/univer";
import { type Engine, startHeadlessEngine } from "@/workbook/embedded/univerEngine";
import { UniverWorkbook } from "@/workbook/embedded/univerWorkbook";
import { isLong } from "~test/suites";
import { casesOver, fillWorkbook } from "./fixtures";
import { type Operation, OPERATIONS, type Outcome } from "./operations";

/** What the adapter asks of the engine, as it happens: changes, and calculations. One of them can be made to fail. */
class EngineFaults {
  private asked = 0;
  private failing = 0;

  constructor(engine: Engine) {
    const commands = engine.univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted(({ id }, options) => {
      if (!options?.fromCollab && id !== SetFormulaCalculationStartMutation.id) return;
      this.asked += 1;
      if (this.asked === this.failing) throw new Error("the engine broke off");
    });
  }

  /** The n-th from now on (1 is the next) fails; 0: none. */
  failAt(n: number): void {
    this.asked = 0;
    this.failing = n;
  }

  get count(): number {
    return this.asked;
  }
}

const engine = startHeadlessEngine();
const faults = new EngineFaults(engine);
const workbook = new UniverWorkbook(engine, null);
let filled: readonly SheetModel[];
beforeAll(async () => {
  await fillWorkbook(workbook);
  filled = await workbook.toModels();
});
afterAll(() => workbook.dispose());

/** Everything that the workbook holds, as lines. */
async function held(): Promise<readonly string[]> {
  const models = await workbook.toModels();
  const active = await workbook.activeSheet();
  return [
    active,
    ...models.flatMap(({ rows, ...sheet }) => [
      JSON.stringify(sheet),
      ...rows.flatMap(({ cells, ...row }, index) => [
        `${sheet.name}!${index} ${JSON.stringify(row)}`,
        ...[...cells].map((cell) => `${sheet.name}!${index} ${JSON.stringify(cell)}`),
      ]),
    ]),
  ];
}

const hasFailed = ({ toldBy }: Operation, { status, findings }: Outcome): boolean =>
  status === "refused" ||
  findings.some(({ code }) => code === toldBy || code.startsWith("workbook."));

/** In a short run one operation in three: what the engine itself can break is the same for all. */
const TRIED = OPERATIONS.map(
  (operation, turn) => [operation.name, operation, turn] as const
).filter(([, , turn]) => isLong || turn % 3 === 0);

test.each(TRIED)(
  "%s: where the engine breaks off nothing is half done, and it can be done again",
  async (_name, operation, turn) => {
    await workbook.load(filled);
    await operation.before?.(casesOver(workbook), workbook);
    const run = await operation.ready(casesOver(workbook), workbook);
    const start = await workbook.toModels();
    await workbook.load(start);
    const before = await held();
    faults.failAt(0);
    await run(casesOver(workbook));
    const steps = faults.count;
    const after = await held();
    for (let step = 1; step <= steps; step += 1) {
      if (!isLong && (step + turn) % 2 !== 0) continue;
      await workbook.load(start);
      const pane = casesOver(workbook);
      faults.failAt(step);
      const outcome = await run(pane);
      faults.failAt(0);
      const isOpen = operation.keeps || operation.shows;
      const failed = hasFailed(operation, outcome);
      if (!isOpen) expect([step, await held()]).toEqual([step, failed ? before : after]);
      if (!failed) continue;
      const again = await run(pane);
      expect([step, hasFailed(operation, again)]).toEqual([step, false]);
      if (!operation.keeps) expect([step, await held()]).toEqual([step, after]);
    }
  },
  240_000
);

test("a workbook that was disposed of refuses every operation with a reason", async () => {
  const gone = await createEmbeddedWorkbook();
  gone.dispose();
  const refused = await Promise.all([
    casesOver(gone).check(),
    casesOver(gone).readCluster(),
    casesOver(gone).createSheet({ setId: "thu-tay", unit: "Sở Tư pháp", year: 2024 }),
    casesOver(gone).goTo({ sheet: "Sheet1" }),
  ]);
  for (const { status, findings } of refused)
    expect([status, findings.map(({ code }) => code)]).toEqual(["refused", ["workbook.failed"]]);
});

import { createUseCases } from "@/app";
import { bundledSets } from "@/criteria";
import { rangeA1, type SheetModel } from "@/grid";
import { unitSheets } from "@/unitSheets";
import { createExcelWorkbook } from "@/workbook/excel";
import { createExcelHost, type ExcelHost, type RequestRecord } from "~test/host/host";
import { installClient } from "~test/host/install";
import { sampleSheets } from "~test/workbook/sampleSheets";

const APPLY = { conflict: "refuse", time: "2024-11-05T08:00:00.000Z", reason: "đo" } as const;

/** What one operation of the add-in costs on the way to Excel. */
export interface Cost {
  readonly what: string;
  /** Round trips of ours; Excel.run tidies up with one more, which is counted apart. */
  readonly syncs: number;
  readonly cleanUps: number;
  readonly actions: number;
  /** Thousands of bytes. */
  readonly kilobytesOut: number;
  readonly kilobytesIn: number;
}

/** Injects sheets through the real client of Office.js, reads them back for a check, and writes and hears one entry. */
export async function run(
  print: (line: string) => void = (line) => void process.stdout.write(`${line}\n`)
): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const [title, models] of modelsToMeasure()) {
    print(`${title}: ${models.map((model) => `${model.name} (${sizeOf(model)})`).join(", ")}`);
    for (const cost of await measure(models)) {
      costs.push(cost);
      print(described(cost));
    }
  }
  for (const cost of await measureUnitAtWork()) {
    costs.push(cost);
    print(described(cost));
  }
  return costs;
}

function described(cost: Cost): string {
  return (
    `  ${cost.what.padEnd(28)} ${cost.syncs} sync, ${cost.cleanUps} clean-up, ${String(cost.actions).padStart(5)} actions, ` +
    `${cost.kilobytesOut.toFixed(1).padStart(6)} kB out, ${cost.kilobytesIn.toFixed(1).padStart(6)} kB in`
  );
}

/** The same as a person does it: the use cases "create a sheet" and "check", on the largest bundled set. */
async function measureUnitAtWork(): Promise<Cost[]> {
  const host = createExcelHost({ apiSet: "1.14" });
  installClient(host);
  const useCases = createUseCases({
    workbook: createExcelWorkbook(),
    now: () => new Date(APPLY.time),
    reportTemplate: () => Promise.reject(new Error("not needed here")),
  });
  const create = () =>
    useCases.createSheet({ setId: "stp-2022", unit: "Sở Tư pháp tỉnh Lâm Đồng", year: 2022 });
  const costs = [
    await costOf(host, "use case: create stp-2022", create),
    await costOf(host, "use case: check", () => useCases.check()),
  ];
  await host.dispose();
  return costs;
}

/** The unit's sheets of every bundled set, and a made-up pair of the size that the budget names. */
function modelsToMeasure(): [string, readonly SheetModel[]][] {
  const bundled = bundledSets().map((set): [string, readonly SheetModel[]] => [
    set.id,
    unitSheets(set, { unit: "Đơn vị đo", year: set.year, illustrative: true }),
  ]);
  return [["made up", sampleSheets(100, 16, 30)], ...bundled];
}

async function measure(models: readonly SheetModel[]): Promise<Cost[]> {
  const host = createExcelHost({ apiSet: "1.14" });
  installClient(host);
  const port = createExcelWorkbook();
  const names = models.map(({ name }) => name);
  const costs = [
    await costOf(host, "inject", () => port.applySheets(models, APPLY)),
    await costOf(host, "read for a check", () => port.readSheets(names)),
    await costOf(host, "write one locked cell", () =>
      port.writeCells(names[0] ?? "", [{ row: 0, column: 0, value: "x" }], { locked: true })
    ),
    await costOf(host, "replace", () =>
      port.applySheets(models, { ...APPLY, conflict: "replace" })
    ),
  ];
  await host.dispose();
  return costs;
}

async function costOf(host: ExcelHost, what: string, work: () => Promise<unknown>): Promise<Cost> {
  await host.idle();
  host.requests.length = 0;
  await work();
  await host.idle();
  const sum = (pick: (request: RequestRecord) => number): number =>
    host.requests.reduce((total, request) => total + pick(request), 0);
  return {
    what,
    syncs: sum(({ isCleanUp }) => (isCleanUp ? 0 : 1)),
    cleanUps: sum(({ isCleanUp }) => (isCleanUp ? 1 : 0)),
    actions: sum(({ actions }) => actions),
    kilobytesOut: sum(({ bytesOut }) => bytesOut) / 1000,
    kilobytesIn: sum(({ bytesIn }) => bytesIn) / 1000,
  };
}

function sizeOf({ rows, columns }: SheetModel): string {
  return rangeA1({
    top: 0,
    left: 0,
    bottom: Math.max(0, rows.length - 1),
    right: Math.max(0, columns.length - 1),
  });
}

import { createHash } from "node:crypto";
import type { UseCases } from "@/app";
import type { WorkbookPort } from "@/workbook";
import { createExcelWorkbook } from "@/workbook/excel";
import { type Calculator, engineCalculator } from "~test/host/calculator";
import { createExcelHost, type ExcelHost } from "~test/host/host";
import type { HostCell, HostSheet, HostState } from "~test/host/hostState";
import { installClient } from "~test/host/install";
import { recalling } from "~test/host/recalling";
import { casesOver, fillWorkbook } from "./fixtures";
import type { Operation, Outcome, Run } from "./operations";

/** An operation that can be done again and again in the same workbook. */
export interface Rehearsal {
  readonly run: Run;
  readonly start: HostState;
  /** What the workbook shows before it and after it was done undisturbed, and how many syncs that took. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly syncs: readonly { readonly writes: readonly string[] }[];
}

/** Excel with the real client of Office.js, in which the same workbook is opened over and over. */
export interface Stage {
  readonly host: ExcelHost;
  /** The workbook in the middle of the work, before any operation. */
  readonly filled: HostState;
  /** A pane that was just opened beside the workbook; on silence its patience ends at once. */
  pane(): UseCases;
  rehearse(operation: Operation): Promise<Rehearsal>;
  dispose(): Promise<void>;
}

export async function setStage(apiSet = "1.14"): Promise<Stage> {
  const calculator: Calculator = recalling(engineCalculator());
  const host = createExcelHost({ apiSet, calculator });
  installClient(host);
  await fillWorkbook(createExcelWorkbook());
  await host.idle();
  const filled = host.copy();
  const port = (): WorkbookPort => impatient(host);
  const pane = (): UseCases => casesOver(port());
  return {
    host,
    filled,
    pane,
    async rehearse({ before, ready }) {
      host.open(filled);
      const calm = casesOver(createExcelWorkbook());
      await before?.(calm, createExcelWorkbook());
      const run = await ready(calm, createExcelWorkbook());
      await host.idle();
      const start = host.copy();
      const shownBefore = shown(host);
      host.requests.length = 0;
      mustBeDone(await run(casesOver(createExcelWorkbook())));
      await host.idle();
      const syncs = host.requests.filter(({ isCleanUp }) => !isCleanUp);
      return { run, start, before: shownBefore, after: shown(host), syncs: [...syncs] };
    },
    async dispose() {
      await host.dispose();
      calculator.dispose();
    },
  };
}

function mustBeDone({ status, findings }: Outcome): void {
  if (status === "refused") throw new Error(JSON.stringify(findings));
}

/** A workbook whose patience ends at once when Excel does not answer, and not before. */
function impatient(host: ExcelHost): WorkbookPort {
  return createExcelWorkbook({ setTimer: (expired) => host.whenSilent(expired) });
}

/** Everything that a person could see or lose, as lines: sheets in their order, every cell, looks, protection. */
export function shown({ state }: ExcelHost): readonly string[] {
  const active = state.sheets.find(({ id }) => id === state.activeId)?.name;
  return [
    `in view: ${active}; events: ${state.enableEvents}`,
    ...state.sheets.flatMap((sheet) => [
      `${sheet.name}: ${sheet.visibility}, ${JSON.stringify(sheet.protection)}`,
      `${sheet.name}: looks ${digestOf(designOf(sheet))}`,
      ...[...sheet.cells].flatMap(([row, cells]) =>
        [...cells].map(([column, cell]) => `${sheet.name}!${row},${column} ${contentOf(cell)}`)
      ),
    ]),
  ];
}

function contentOf({ value, formula }: HostCell): string {
  return `${formula === null ? "" : `=${formula} `}${JSON.stringify(value)}`;
}

function designOf({ looks, ...sheet }: HostSheet): unknown {
  const { conditionalFormats, ...rest } = { ...sheet, id: "", name: "", cells: new Map() };
  return {
    ...rest,
    conditionalFormats: conditionalFormats.map((format) => ({ ...format, id: "" })),
    looks: [looks.size, sumOf(looks)],
  };
}

/** A number that is another where a cell looks otherwise, whatever the order in which looks were given. */
function sumOf(looks: HostSheet["looks"]): number {
  let sum = 0;
  for (const [place, look] of looks) sum = (sum + Math.imul(place + 1, lookNumber(look))) | 0;
  return sum;
}

const lookNumbers = new WeakMap<ReadonlyMap<string, unknown>, number>();

/** Looks stay the same objects in all copies of a workbook: each is put into a number once. */
function lookNumber(look: ReadonlyMap<string, unknown>): number {
  const known = lookNumbers.get(look);
  if (known !== undefined) return known;
  const words = [...look].map(([aspect, value]) => `${aspect}=${String(value)}`).toSorted();
  const number = createHash("sha1").update(words.join()).digest().readInt32LE();
  lookNumbers.set(look, number);
  return number;
}

function digestOf(value: unknown): string {
  return createHash("sha1").update(JSON.stringify(value, mapsAsLists)).digest("hex");
}

function mapsAsLists(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

/** What stands in one list of lines and not in the other: empty where both show the same. */
export function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  const [first, second] = [new Set(one), new Set(other)];
  return [
    ...one.filter((line) => !second.has(line)).map((line) => `- ${line}`),
    ...other.filter((line) => !first.has(line)).map((line) => `+ ${line}`),
    ...(one.length === other.length && one.join() !== other.join() && first.size === second.size
      ? ["the order differs"]
      : []),
  ];
}

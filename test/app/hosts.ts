import type { Reading } from "@/findings";
import type { WorkbookPort } from "@/workbook";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { createExcelWorkbook } from "@/workbook/excel";
import { engineCalculator } from "~test/host/calculator";
import { createExcelHost } from "~test/host/host";
import { installClient } from "~test/host/install";

const calculator = engineCalculator();
afterAll(() => calculator.dispose());

/** An open workbook, and a person typing into it. */
export interface Opened {
  readonly port: WorkbookPort;
  readonly type: (sheet: string, cell: string, text: string) => Promise<void>;
  readonly dispose: () => unknown;
}

/** The same use cases over both workbooks: our own, and Excel through the real client of Office.js. */
export const HOSTS: readonly (readonly [string, () => Promise<Opened>])[] = [
  [
    "the embedded workbook",
    async () => {
      const port = await createEmbeddedWorkbook();
      return {
        port,
        type: (sheet, cell, text) => port.enter(sheet, cell, text),
        dispose: () => port.dispose(),
      };
    },
  ],
  [
    "Excel",
    () => {
      const host = createExcelHost({ apiSet: "1.9", calculator });
      installClient(host);
      return Promise.resolve({
        port: createExcelWorkbook(),
        type: (sheet, cell, text) => host.type(sheet, cell, text),
        dispose: () => host.dispose(),
      });
    },
  ],
];

/** The value of a reading that a test counts on. */
export function valueOf<T>(reading: Reading<T>): T {
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

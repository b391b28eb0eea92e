import type { ExcelHost } from "./host";

/** Puts the host's client where a page has it after loading office.js: the globals Excel and Office. */
export function installClient({ client }: ExcelHost): void {
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office });
}

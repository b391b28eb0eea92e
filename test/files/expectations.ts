import { readWorkbookFile } from "@/files";
import type { Finding, Reading } from "@/findings";
import { a1, type CellValue, type SheetGrid } from "@/grid";

/** The value of a reading that came about; a refusal fails the test with its reasons. */
export function valueOf<T>(reading: Reading<T>): T {
  if (reading.status === "refused") throw new Error(`refused: ${JSON.stringify(reading.findings)}`);
  return reading.value;
}

export async function sheetsOf(bytes: Uint8Array): Promise<SheetGrid[]> {
  return valueOf(await readWorkbookFile(bytes));
}

/** What stands in a sheet, by address: the value, or "=formula → value". */
export function cellsOf(sheet: SheetGrid | undefined): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  for (const [row, columns] of sheet?.rows ?? []) {
    for (const [column, { value, formula }] of columns) {
      cells[a1(row, column)] = formula === null ? value : `=${formula} → ${JSON.stringify(value)}`;
    }
  }
  return cells;
}

/** The one reason for which a file is refused, as code and data; null where it was read. */
export function refusal(reading: Reading<unknown>): Pick<Finding, "code" | "data"> | null {
  if (reading.status !== "refused") return null;
  const [{ code, data }] = reading.findings as [Finding];
  return { code, data };
}

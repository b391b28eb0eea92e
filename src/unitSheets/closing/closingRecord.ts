import type { CellValue } from "@/grid";

/** What a closing leaves behind in a hidden cell. */
export interface ClosingRecord {
  readonly code: string;
  /** How many rows it kept copies of. */
  readonly rows: number;
}

/** Marks the cell; the number is the version of the record's form. */
const PREFIX = "cdtd-chot:1 ";
const RECORD = /^cdtd-chot:1 (\S+) (\d+)$/;
/** A cell that began as a record of any version. */
const MARK = "cdtd-chot:";

export function encodeRecord({ code, rows }: ClosingRecord): string {
  return `${PREFIX}${code} ${rows}`;
}

/**
 * The record that is in both of its cells. null: there is none, or a closing broke off before
 * it was finished. Where the two differ, its code is one that nothing matches: "".
 */
export function decodeRecords(above: CellValue, below: CellValue): ClosingRecord | null {
  const [first, second] = [decodeRecord(above), decodeRecord(below)];
  if (!first || !second) return null;
  return above === below ? first : { code: "", rows: 0 };
}

/** null: no record. A damaged one has the code "". */
function decodeRecord(value: CellValue): ClosingRecord | null {
  if (typeof value !== "string" || !value.startsWith(MARK)) return null;
  const match = RECORD.exec(value);
  return match ? { code: match[1] ?? "", rows: Number(match[2]) } : { code: "", rows: 0 };
}

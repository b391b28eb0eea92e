import type { CellStyle } from "@/grid";
import { heightFor } from "../sheetBuilder";
import { STYLES } from "../styles";

/** Looks of the cells of a cluster table: as on every sheet of ours, but set in the middle of their rows. */
export const CELLS = {
  text: { ...STYLES.cell, vertical: "middle" },
  center: { ...STYLES.cellCenter, vertical: "middle" },
  rank: { ...STYLES.cellCenter, vertical: "middle", bold: true },
  points: { ...STYLES.points, vertical: "middle" },
  pointsBold: { ...STYLES.pointsBold, vertical: "middle" },
  amount: { ...STYLES.count, vertical: "middle" },
  percent: { ...STYLES.percent, vertical: "middle" },
  note: { wrap: true, size: 11, vertical: "top" },
} as const satisfies Record<string, CellStyle>;

const LINE_SIZE = 12;

/** Height of a row whose longest texts stand in columns of the widths given (characters). */
export function rowHeight(...texts: readonly (readonly [text: string, width: number])[]): number {
  return Math.max(...texts.map(([text, width]) => heightFor(text, width, LINE_SIZE)));
}

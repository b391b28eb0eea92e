import { type CellStyle, heightOfWrapped } from "@/grid";
import { STYLES } from "@/sheets/sheetStyles";

/** Shows all four decimals that points may have where they are not 0: units ranked apart must not look equal. */
const POINTS = "0.00##";

/** Looks of the cells of a cluster table: as on every sheet of ours, but set in the middle of their rows. */
export const CELLS = {
  text: { ...STYLES.cell, vertical: "middle" },
  center: { ...STYLES.cellCenter, vertical: "middle" },
  rank: { ...STYLES.cellCenter, vertical: "middle", bold: true },
  points: { ...STYLES.points, vertical: "middle", numberFormat: POINTS },
  pointsBold: { ...STYLES.pointsBold, vertical: "middle", numberFormat: POINTS },
  pointsTotal: { ...STYLES.totalPoints, numberFormat: POINTS },
  pointsDifference: {
    ...STYLES.points,
    vertical: "middle",
    numberFormat: `+${POINTS};-${POINTS};0.00`,
  },
  amount: { ...STYLES.count, vertical: "middle" },
  percent: { ...STYLES.percent, vertical: "middle" },
  note: { wrap: true, size: 11, vertical: "top" },
} as const satisfies Record<string, CellStyle>;

/** Height of a row whose longest texts are in columns of the widths given (characters); sizes of type in points. */
export function rowHeight(
  ...texts: readonly (readonly [text: string, width: number, size?: number])[]
): number {
  return Math.max(
    ...texts.map(([text, width, size]) =>
      heightOfWrapped(text, width, size === undefined ? {} : { size })
    )
  );
}

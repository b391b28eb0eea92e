import type { GridCell, SheetGrid } from "@/grid";
import { dateOfSerial, formatDate } from "@/text";

/** A sheet with texts for numbers whose text says more than their value: a code "1.10", a date, a percentage. */
export function asSeen(grid: SheetGrid): SheetGrid {
  const rows = [...grid.rows].map(([row, cells]) => {
    const seen = [...cells].map(([column, cell]) => [column, seenCell(cell)] as const);
    return [row, new Map(seen)] as const;
  });
  return { ...grid, rows: new Map(rows) };
}

/** Other numbers stay as they are: 1.75 may be shown rounded, and a narrow column shows "####". */
const SAYS_MORE = /^(?:\d{1,2}[.,]\d0|[\d.,]+ ?%|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/u;
const CODE_WITH_ZERO = /^(\d{1,2})[.,](\d0)$/u;

function seenCell(cell: GridCell): GridCell {
  const { value, shown, numberKind } = cell;
  if (typeof value !== "number") return cell;
  if (numberKind) return { ...cell, value: TEXTS[numberKind](value) };
  if (shown === undefined || !SAYS_MORE.test(shown)) return cell;
  const code = CODE_WITH_ZERO.exec(shown);
  if (!code) return { ...cell, value: shown };
  const text = `${code[1]}.${code[2]}`;
  return Number(text) === value ? { ...cell, value: text } : cell;
}

const TEXTS = { date: dateText, percent: percentText } as const;
const MINUTES_OF_DAY = 24 * 60;

/** The day, whatever parts of it the format shows; a time where there is no day. */
function dateText(serial: number): string {
  const date = dateOfSerial(serial);
  if (date) return formatDate(date);
  const minutes = Math.round(serial * MINUTES_OF_DAY);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Programs calculate and store numbers with so many digits that are sure. */
const SURE_DIGITS = 15;

/** The whole percentage, also where the format rounds it. */
function percentText(fraction: number): string {
  return `${String(Number((fraction * 100).toPrecision(SURE_DIGITS))).replace(".", ",")}%`;
}

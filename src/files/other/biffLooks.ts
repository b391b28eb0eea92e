import type { CellLook } from "@/grid";
import type { SheetFacts } from "./cellLooks";

/** Records of .xls files that tell what cells look like (MS-XLS 2.4). */
const FONT = 0x31;
const XF = 0xe0;
const BOUND_SHEET = 0x85;
const BOF = 0x809;
const END = 0x0a;
const MULTIPLE_NUMBERS = 0xbd;
const ROW = 0x208;
const COLUMN = 0x7d;
/** LABELSST, LABEL, RSTRING, NUMBER, RK, BOOLERR, FORMULA: row, column, style, then the value. */
const CELLS: ReadonlySet<number> = new Set([0xfd, 0x204, 0xd6, 0x203, 0x27e, 0x205, 0x06]);
/** Of ROW: a height of nothing (fDyZero). Of COLUMN: fHidden. */
const ROW_HIDDEN_BIT = 0x20;
const COLUMN_HIDDEN_BIT = 1;
const BIFF8 = 0x600;
const BOLD_WEIGHT = 600;
const ITALIC_BIT = 2;
/** Font 4 does not exist (MS-XLS 2.5.129): the fifth written is number 5. */
const MISSING_FONT = 4;

interface Stream {
  readonly view: DataView;
  isBiff8: boolean;
}

interface Tables {
  readonly fonts: CellLook[];
  /** The font of each style. */
  readonly styles: number[];
  /** The name of the sheet that begins at a place of the stream. */
  readonly sheets: Map<number, string>;
}

interface BiffSheet {
  readonly looks: Map<number, CellLook>;
  readonly hidden: { readonly rows: Set<number>; readonly columns: Set<number> };
}

/** Looks of cells, and what is hidden, in the workbook stream of an .xls file. What is no such stream has none. */
export function biffLooks(bytes: Uint8Array): SheetFacts {
  const stream = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    isBiff8: true,
  };
  const tables: Tables = { fonts: [], styles: [], sheets: new Map() };
  const found = new Map<string, BiffSheet>();
  let sheet: BiffSheet | null = null;
  for (const { type, at, size, start } of recordsOf(stream.view)) {
    if (type === BOF) {
      if (size >= 2) stream.isBiff8 = stream.view.getUint16(at, true) >= BIFF8;
      const name = tables.sheets.get(start);
      sheet = name === undefined ? null : newSheet();
      if (sheet && name !== undefined) found.set(name, sheet);
    } else if (type === END) sheet = null;
    else if (!sheet) takeTable(stream, { type, at, size }, tables);
    else if (type === ROW || type === COLUMN) takeLines(stream.view, { type, at, size }, sheet);
    else takeCells(stream.view, { type, at, size }, tables, sheet.looks);
  }
  return {
    looks: (name, row, column) => found.get(name)?.looks.get(row * COLUMNS + column),
    hidden: (name) => found.get(name)?.hidden,
  };
}

const COLUMNS = 16_384;
/** What a column number of .xls can be. */
const XLS_COLUMNS = 256;

function newSheet(): BiffSheet {
  return { looks: new Map(), hidden: { rows: new Set(), columns: new Set() } };
}

/** ROW: number, ten bytes, flags. COLUMN: first and last, width and style, flags. */
function takeLines(view: DataView, { type, at, size }: Content, { hidden }: BiffSheet): void {
  const first = size >= 2 ? view.getUint16(at, true) : 0;
  if (type === ROW && size >= 14 && (view.getUint16(at + 12, true) & ROW_HIDDEN_BIT) !== 0)
    hidden.rows.add(first);
  if (type !== COLUMN || size < 10 || (view.getUint16(at + 8, true) & COLUMN_HIDDEN_BIT) === 0)
    return;
  const last = Math.min(view.getUint16(at + 2, true), XLS_COLUMNS - 1);
  for (let column = first; column <= last; column++) hidden.columns.add(column);
}

interface Content {
  readonly type: number;
  readonly at: number;
  readonly size: number;
}

function* recordsOf(view: DataView): Generator<Content & { readonly start: number }> {
  let start = 0;
  while (start + 4 <= view.byteLength) {
    const size = view.getUint16(start + 2, true);
    const at = start + 4;
    if (at + size > view.byteLength) return;
    yield { type: view.getUint16(start, true), at, size, start };
    start = at + size;
  }
}

function takeTable(stream: Stream, { type, at, size }: Content, tables: Tables): void {
  const { view } = stream;
  if (type === FONT && size >= 16) tables.fonts.push(fontAt(stream, at, size));
  else if (type === XF && size >= 2) tables.styles.push(view.getUint16(at, true));
  else if (type === BOUND_SHEET && size >= 8)
    tables.sheets.set(view.getUint32(at, true), textAt(stream, at + 6, at + size));
}

function fontAt(stream: Stream, at: number, size: number): CellLook {
  const { view } = stream;
  const isBold = view.getUint16(at + 6, true) >= BOLD_WEIGHT;
  const isItalic = (view.getUint16(at + 2, true) & ITALIC_BIT) !== 0;
  const fontName = textAt(stream, at + 14, at + size);
  return {
    ...(isBold && { bold: true }),
    ...(isItalic && { italic: true }),
    ...(fontName !== "" && { fontName }),
  };
}

/** A text with its length in one byte; since BIFF8 with a byte that tells how wide its letters are. */
function textAt({ view, isBiff8 }: Stream, at: number, end: number): string {
  const isWide = isBiff8 && (view.getUint8(at + 1) & 1) !== 0;
  const first = at + (isBiff8 ? 2 : 1);
  const step = isWide ? 2 : 1;
  let text = "";
  for (let index = 0; index < view.getUint8(at); index++) {
    const place = first + index * step;
    if (place + step > end) break;
    text += String.fromCharCode(isWide ? view.getUint16(place, true) : view.getUint8(place));
  }
  return text;
}

function takeCells(
  view: DataView,
  { type, at, size }: Content,
  tables: Tables,
  cells: Map<number, CellLook>
): void {
  const isCell = CELLS.has(type) && size >= 6;
  if (!isCell && (type !== MULTIPLE_NUMBERS || size < 6)) return;
  const [row, first] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
  // A run of numbers holds style and number (2 and 4 bytes) for each, then its last column.
  const count = isCell ? 1 : Math.floor((size - 6) / 6);
  for (let index = 0; index < count; index++) {
    const font = tables.styles[view.getUint16(at + 4 + index * 6, true)];
    const look =
      font === undefined ? undefined : tables.fonts[font > MISSING_FONT ? font - 1 : font];
    if (look) cells.set(row * COLUMNS + first + index, look);
  }
}

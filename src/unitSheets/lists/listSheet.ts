import type { CriteriaSet, ReportingPeriod } from "@/criteria";
import { setChecksum } from "@/criteria";
import { type CellStyle, heightOfWrapped, modelGrid, type SheetModel } from "@/grid";
import { PRINTED_STATES } from "@/messages";
import { SheetBuilder } from "@/sheets/sheetBuilder";
import { COLORS, PAGE_NUMBER_HEADER, STYLES } from "@/sheets/sheetStyles";
import { encodeStamp, type Stamp } from "@/sheets/stamp";
import { formatDate, parseIsoDate } from "@/text";
import { contentChecksum } from "./contentChecksum";
import {
  KEY_COLUMN,
  type ListCell,
  type ListColumn,
  type ListContent,
  type ListNotes,
  type ListRow,
  type ListTotal,
  NAME_COLUMN,
  NOTE_COLUMN,
  ORDER_COLUMN,
  ROW_TAG,
} from "./listModel";
import { LIST_WORDS as WORDS } from "./listWords";

/** Whose list it is. */
export interface ListOptions {
  readonly unit: string;
  readonly year: number;
  readonly illustrative: boolean;
  readonly set: CriteriaSet;
  readonly period: ReportingPeriod | null;
  readonly name: string;
  /** Notes of an earlier list; those of rows that are gone are kept below the table. */
  readonly notes: ListNotes;
}

/** The margins of a page laid across (Nghị định 30/2020/NĐ-CP, Phụ lục I, turned). */
const LANDSCAPE_MARGINS_MM = { top: 30, bottom: 15, left: 20, right: 20 } as const;
const NOTE: CellStyle = { ...STYLES.cell, fill: COLORS.entry, unlocked: true };
const SECTION: CellStyle = { ...STYLES.cell, bold: true, fill: COLORS.section };
const REFRESH: CellStyle = { ...STYLES.subtitle, size: 10 };
const ORDER_WIDTH = 5;
const NOTE_WIDTH = 20;
const SIGNING = 60;
/** Behind the hidden rows and the line that says how the list is kept up to date. */
const FIRST_PRINTED_ROW = 3;

/** A list of a unit as a sheet: title, table with a column for notes, signatures; what is known again, hidden. */
export function listSheet(content: ListContent, options: ListOptions): SheetModel {
  const sheet = new ListBuilder(content, options);
  return sheet.build();
}

class ListBuilder {
  private readonly sheet = new SheetBuilder();
  private readonly columns: readonly ListColumn[];
  private readonly noteRows = new Set<number>();
  private order = 0;

  constructor(
    private readonly content: ListContent,
    private readonly options: ListOptions
  ) {
    this.columns = [
      { id: ORDER_COLUMN, heading: "STT", width: ORDER_WIDTH, look: STYLES.cellCenter },
      ...content.columns,
      { id: NOTE_COLUMN, heading: WORDS.note, width: NOTE_WIDTH, look: NOTE },
    ];
  }

  build(): SheetModel {
    const { sheet } = this;
    const stampRow = this.addHidden();
    this.addLine(WORDS.refresh, REFRESH);
    this.addTitle();
    const headingRow = this.addHeadings();
    this.addSections();
    this.addOrphans();
    if (this.content.total) this.addTotal(this.content.total);
    this.addSignatures();
    const model = this.model(headingRow);
    const note = this.column(NOTE_COLUMN);
    const checksum = contentChecksum(
      modelGrid(model),
      (row, column) => column === note && this.noteRows.has(row)
    );
    sheet.text(stampRow, this.keyColumn, encodeStamp(this.stamp(checksum)), STYLES.hidden);
    return model;
  }

  private get last(): number {
    return this.columns.length - 1;
  }

  private get keyColumn(): number {
    return this.columns.length;
  }

  private column(id: string): number {
    return this.columns.findIndex((column) => column.id === id);
  }

  private get printedWidth(): number {
    return this.columns.reduce((total, { width }) => total + width, 0);
  }

  /** Keys of the columns, then the row that the stamp goes to. */
  private addHidden(): number {
    const keys = this.sheet.addRow({ hidden: true });
    this.columns.forEach(({ id }, index) => this.sheet.text(keys, index, id, STYLES.hidden));
    this.sheet.text(keys, this.keyColumn, KEY_COLUMN, STYLES.hidden);
    this.sheet.text(keys, this.keyColumn + 1, NAME_COLUMN, STYLES.hidden);
    return this.sheet.addRow({ hidden: true });
  }

  private stamp(content: string): Stamp {
    const { set, unit, year, illustrative } = this.options;
    return {
      role: this.content.role,
      set: { id: set.id, version: set.version, checksum: setChecksum(set) },
      unit,
      year,
      ...(illustrative ? { illustrative } : {}),
      details: { content },
    };
  }

  private addLine(text: string, style: CellStyle): void {
    const row = this.sheet.addRow({ height: heightOfWrapped(text, this.printedWidth, style) });
    this.sheet.merged(row, 0, this.last, text, style);
  }

  private addTitle(): void {
    const { unit, year, period, set, illustrative } = this.options;
    this.addLine(unit.toLocaleUpperCase("vi"), STYLES.office);
    this.addLine(this.content.title, STYLES.title);
    const within = period ? WORDS.period(shown(period.from), shown(period.to)) : "";
    this.addLine(`${WORDS.year(year)}${within}`, STYLES.subtitle);
    this.addLine(set.title, { ...STYLES.subtitle, size: 11 });
    for (const notice of noticesOf(set, illustrative)) this.addLine(notice, STYLES.notice);
  }

  private addHeadings(): number {
    const row = this.sheet.addRow({ height: 36 });
    this.columns.forEach(({ heading }, index) =>
      this.sheet.text(row, index, heading, STYLES.heading)
    );
    return row;
  }

  private addSections(): void {
    for (const { title, rows, whenEmpty } of this.content.sections) {
      if (rows.length === 0 && whenEmpty === undefined) continue;
      this.addSectionTitle(title);
      for (const row of rows) this.addRow(row);
      if (rows.length === 0 && whenEmpty !== undefined) this.addEmpty(whenEmpty);
    }
  }

  private addSectionTitle(title: string): void {
    const row = this.sheet.addRow({ height: heightOfWrapped(title, this.printedWidth, SECTION) });
    this.sheet.merged(row, 0, this.last, title, SECTION);
  }

  private addEmpty(text: string): void {
    const row = this.sheet.addRow();
    this.sheet.merged(row, 0, this.last, text, { ...STYLES.cell, italic: true });
  }

  private addRow({ key, name, cells }: ListRow): void {
    const row = this.sheet.addRow();
    this.sheet.number(row, 0, ++this.order, STYLES.cellCenter);
    this.content.columns.forEach(({ look }, index) =>
      this.put(row, index + 1, cells[index] ?? null, look)
    );
    this.addNote(row, key, name);
  }

  private put(row: number, column: number, value: ListCell, look: CellStyle): void {
    if (typeof value === "number") this.sheet.number(row, column, value, look);
    else this.sheet.text(row, column, value ?? "", look);
  }

  /** The cell for a person's note, with the one that stood there before, and what finds it again. */
  private addNote(row: number, key: string, name: string): void {
    const column = this.column(NOTE_COLUMN);
    const kept = this.options.notes.get(key);
    this.sheet.set(row, column, kept ? { value: kept.value, style: NOTE } : { style: NOTE });
    this.sheet.text(row, this.keyColumn, ROW_TAG + key, STYLES.hidden);
    this.sheet.text(row, this.keyColumn + 1, name, STYLES.hidden);
    this.noteRows.add(row);
  }

  /** Rows for the notes whose own row is gone. */
  private addOrphans(): void {
    const orphans = orphanNotes(this.content, this.options.notes);
    if (orphans.length === 0) return;
    this.addSectionTitle(WORDS.orphans);
    for (const [key, { name }] of orphans) {
      const row = this.sheet.addRow();
      this.sheet.merged(row, 0, this.last - 1, name, STYLES.cell);
      this.addNote(row, key, name);
    }
  }

  private addTotal({ label, column, value }: ListTotal): void {
    const row = this.sheet.addRow({ height: 22 });
    const at = this.column(column);
    this.sheet.merged(row, 0, at - 1, label, STYLES.total);
    this.sheet.number(row, at, value, STYLES.totalPoints);
    for (let index = at + 1; index <= this.last; index++)
      this.sheet.blank(row, index, STYLES.total);
  }

  private addSignatures(): void {
    const middle = Math.floor(this.last / 2);
    this.sheet.addRow({ height: 10 });
    const halves = (left: string, right: string, style: CellStyle) => {
      const row = this.sheet.addRow();
      this.sheet.merged(row, 0, middle, left, style);
      this.sheet.merged(row, middle + 1, this.last, right, style);
    };
    halves("", WORDS.place, STYLES.signatureNote);
    halves(WORDS.preparer, WORDS.signer, STYLES.signature);
    halves(WORDS.preparerNote, WORDS.signerNote, STYLES.signatureNote);
    this.sheet.addRow({ height: SIGNING });
  }

  private model(headingRow: number): SheetModel {
    const { set, illustrative, name } = this.options;
    const notices = noticesOf(set, illustrative);
    return {
      name,
      visibility: "visible",
      columns: [
        ...this.columns.map(({ width }) => ({ width })),
        { width: 10, hidden: true },
        { width: 10, hidden: true },
      ],
      rows: this.sheet.build(),
      merges: this.sheet.merges,
      freeze: { rows: headingRow + 1, columns: 0 },
      validations: [],
      conditionalFormats: [],
      protected: true,
      print: {
        area: { top: FIRST_PRINTED_ROW, left: 0, bottom: this.sheet.nextRow - 1, right: this.last },
        titleRows: { first: headingRow, last: headingRow },
        orientation: "landscape",
        marginsMm: LANDSCAPE_MARGINS_MM,
        fitToWidth: true,
        header: PAGE_NUMBER_HEADER,
        ...(notices.length === 0 ? {} : { footer: notices.join(" – ") }),
      },
    };
  }
}

/** Notes of rows that the list no longer has. */
export function orphanNotes(content: ListContent, notes: ListNotes) {
  const keys = new Set(content.sections.flatMap(({ rows }) => rows.map(({ key }) => key)));
  return [...notes].filter(([key]) => !keys.has(key));
}

function noticesOf({ state }: CriteriaSet, illustrative: boolean): string[] {
  const notices = [PRINTED_STATES.unitSheet[state], illustrative ? WORDS.illustrative : ""];
  return notices.filter((notice) => notice !== "");
}

function shown(iso: string): string {
  const date = parseIsoDate(iso);
  return date ? formatDate(date) : iso;
}

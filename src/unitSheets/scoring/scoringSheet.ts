import { type CriteriaSet, setChecksum, toNumber } from "@/criteria";
import { type CellStyle, heightOfWrapped, type SheetModel } from "@/grid";
import { PRINTED_STATES } from "@/messages";
import { fullStandard } from "@/scoring";
import { SheetBuilder } from "@/sheets/sheetBuilder";
import { DECREE_MARGINS_MM, PAGE_NUMBER_HEADER, STYLES } from "@/sheets/sheetStyles";
import { encodeStamp } from "@/sheets/stamp";
import { addBody } from "./criterionRows";
import { doneLeavesFormula, outOfFormula } from "./pointsFormulas";
import { cellOf, layoutOf } from "./rowLayout";
import {
  COLUMN_WIDTHS,
  columnOf,
  HIDDEN_COLUMNS,
  PRINTED_COLUMNS,
  PRINTED_WIDTH,
  ROW_TAGS,
  SCORING_COLUMNS,
} from "./scoringColumns";
import { SCORING_WORDS as WORDS } from "./scoringSheetWords";
import { encodeSet } from "./setInCells";
import { summaryLabels } from "./summaryCells";
import { addTotalAndSignatures } from "./totalRows";

export interface ScoringSheetOptions {
  readonly unit: string;
  readonly year: number;
  readonly illustrative: boolean;
  /** Name of the sheet; the usual one where left out. */
  readonly name?: string;
  /** The sheet is the part of one department: its name, and what the part keeps in hidden cells. */
  readonly part?: { readonly department: string; readonly record: readonly string[] };
}

const LAST_PRINTED = PRINTED_COLUMNS - 1;
/** Set smaller than on other sheets: they stay in view above the rows a person fills in. */
const TITLE = { ...STYLES.title, size: 13 } as const;
const NOTICE = { ...STYLES.notice, size: 10 } as const;

/**
 * The scoring sheet of one unit: the official form as print area, working columns beside it, and
 * in hidden cells what the sheet needs to be known again and read back (design: a workbook's contract).
 */
export function scoringSheet(
  set: CriteriaSet,
  options: ScoringSheetOptions
): { readonly model: SheetModel; readonly firstRow: number } {
  const sheet = new SheetBuilder();
  addStampRow(sheet, set, options);
  addLetterhead(sheet, set, options);
  const headingRow = addHeadings(sheet);
  const layout = layoutOf(set, sheet.nextRow);
  addBody(sheet, set, layout);
  const totalRow = addTotalAndSignatures(sheet, set, layout, options.part !== undefined);
  addSummary(sheet, set, layout, totalRow);
  const kept = encodeSet(set).length + (options.part?.record.length ?? 0);
  const model: SheetModel = {
    name: options.name ?? WORDS.sheetName,
    visibility: "visible",
    columns: [
      ...SCORING_COLUMNS.map((key) => ({
        width: COLUMN_WIDTHS[key],
        ...(HIDDEN_COLUMNS.includes(key) ? { hidden: true } : {}),
      })),
      ...Array.from({ length: kept }, () => ({ width: COLUMN_WIDTHS.id, hidden: true })),
    ],
    rows: sheet.build(),
    merges: sheet.merges,
    freeze: { rows: headingRow + 2, columns: 2 },
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    protected: true,
    print: {
      area: { top: 1, left: 0, bottom: sheet.nextRow - 1, right: LAST_PRINTED },
      titleRows: { first: headingRow, last: headingRow + 1 },
      orientation: "portrait",
      marginsMm: DECREE_MARGINS_MM,
      fitToWidth: true,
      header: PAGE_NUMBER_HEADER,
      ...footer(set, options),
    },
  };
  return { model, firstRow: layout.firstRow };
}

/** A sheet made from a sample, or filled for demonstration, says so on every printed page. */
function footer(set: CriteriaSet, options: ScoringSheetOptions): { footer?: string } {
  const lines = noticeLines(set, options);
  return lines.length === 0 ? {} : { footer: lines.join(" – ") };
}

function noticeLines(set: CriteriaSet, { illustrative }: ScoringSheetOptions): string[] {
  const notices = [PRINTED_STATES.unitSheet[set.state], illustrative ? WORDS.illustrative : ""];
  return notices.filter((notice) => notice !== "");
}

/** Hidden: keys of the columns, then the stamp and the set itself. */
function addStampRow(sheet: SheetBuilder, set: CriteriaSet, options: ScoringSheetOptions): void {
  const row = sheet.addRow({ hidden: true });
  for (const key of SCORING_COLUMNS) sheet.text(row, columnOf(key), key, STYLES.hidden);
  const stamp = encodeStamp({
    role: "scoring",
    set: { id: set.id, version: set.version, checksum: setChecksum(set) },
    unit: options.unit,
    year: options.year,
    ...(options.illustrative ? { illustrative: true } : {}),
    ...(options.part ? { details: { department: options.part.department } } : {}),
  });
  const keep = sheet.addRow({ hidden: true });
  sheet.text(keep, columnOf("id"), stamp, STYLES.hidden);
  [...encodeSet(set), ...(options.part?.record ?? [])].forEach((piece, index) =>
    sheet.text(keep, SCORING_COLUMNS.length + index, piece, STYLES.hidden)
  );
}

/** Kept low: these rows stay in view while a person scrolls, so notes about the table stand under it. */
function addLetterhead(sheet: SheetBuilder, set: CriteriaSet, options: ScoringSheetOptions): void {
  const office = sheet.addRow({ height: 30 });
  sheet.merged(office, 0, 1, options.unit.toLocaleUpperCase("vi"), STYLES.office);
  sheet.merged(office, 2, LAST_PRINTED, WORDS.state, { ...STYLES.office, size: 10 });
  const year = set.title.includes(String(options.year)) ? "" : `\n${WORDS.year(options.year)}`;
  const titleText = `${set.title.toLocaleUpperCase("vi")}${year}`;
  const title = sheet.addRow({ height: heightOfWrapped(titleText, PRINTED_WIDTH, TITLE) });
  sheet.merged(title, 0, LAST_PRINTED, titleText, TITLE);
  if (set.decision) addDecision(sheet, set.decision);
  const notice = noticeLines(set, options).join(" – ");
  if (notice !== "") {
    const row = sheet.addRow({ height: heightOfWrapped(notice, PRINTED_WIDTH, NOTICE) });
    sheet.merged(row, 0, LAST_PRINTED, notice, NOTICE);
  }
  const unit = sheet.addRow({ height: 18 });
  sheet.text(unit, columnOf("code"), WORDS.unit, STYLES.label);
  sheet.text(unit, columnOf("label"), options.unit, { ...STYLES.label, bold: true });
  sheet.text(unit, columnOf("id"), ROW_TAGS.unit, STYLES.hidden);
  if (options.part) {
    const department = sheet.addRow({ height: 18 });
    const text = WORDS.part.department(options.part.department);
    sheet.merged(department, 0, LAST_PRINTED, text, { ...STYLES.label, bold: true });
  }
}

function addDecision(sheet: SheetBuilder, decision: NonNullable<CriteriaSet["decision"]>): void {
  const [year = "", month = "", day = ""] = decision.date.split("-");
  const row = sheet.addRow();
  const date = decision.date === "" ? "" : `${day}/${month}/${year}`;
  sheet.merged(
    row,
    0,
    LAST_PRINTED,
    WORDS.decision(decision.number, date, decision.issuer),
    STYLES.subtitle
  );
}

/** Heading row and the numbering row 1–5 under it; gives the heading's row. */
function addHeadings(sheet: SheetBuilder): number {
  const heading = sheet.addRow({ height: 48 });
  const numbering = sheet.addRow({ height: 14 });
  sheet.text(heading, columnOf("id"), ROW_TAGS.heading, STYLES.hidden);
  for (const key of SCORING_COLUMNS) {
    const column = columnOf(key);
    if (HIDDEN_COLUMNS.includes(key)) continue;
    const printed = column < PRINTED_COLUMNS;
    const working: CellStyle = { ...STYLES.heading, fill: "#EFEDE4" };
    sheet.text(heading, column, WORDS.headings[key], printed ? STYLES.heading : working);
    if (printed) sheet.number(numbering, column, column + 1, STYLES.numbering);
  }
  return heading;
}

/** Beside the letterhead, always in view: the total so far and how much is done. */
function addSummary(
  sheet: SheetBuilder,
  set: CriteriaSet,
  layout: ReturnType<typeof layoutOf>,
  totalRow: number
): void {
  const [label, value] = [columnOf("result"), columnOf("typedPoints")];
  const [total, outOf, done] = summaryLabels(set);
  const lines: readonly (readonly [string, string, string])[] = [
    [total, `${cellOf("counted", totalRow)}`, "0.00"],
    [outOf, outOfFormula(layout, toNumber(fullStandard(set)), set.policy), "0.00"],
    [done, doneLeavesFormula(layout, set.policy), "0"],
  ];
  const firstLetterheadRow = 2;
  lines.forEach(([text, formula, numberFormat], index) => {
    const row = firstLetterheadRow + index;
    sheet.text(row, label, text, { vertical: "middle", size: 10 });
    sheet.formula(row, value, formula, {
      bold: true,
      size: 11,
      horizontal: "center",
      vertical: "middle",
      numberFormat,
    });
  });
}

import {
  type CriteriaSet,
  type FigureDefinition,
  figureDefinitions,
  setChecksum,
} from "@/criteria";
import { a1, type CellStyle, quotedSheetName, type SheetModel } from "@/grid";
import { SheetBuilder } from "@/sheets/sheetBuilder";
import { COLORS, FORMATS, PAGE_NUMBER_HEADER, STYLES } from "@/sheets/sheetStyles";
import { encodeStamp } from "@/sheets/stamp";
import { changedRowAlert, closingLineAlert } from "../closing/closingAlerts";
import { layoutOf, type TargetRow } from "../scoring/rowLayout";
import { columnOf } from "../scoring/scoringColumns";
import {
  CLOSING_LINE_TAG,
  FIGURE_COLUMNS,
  FIGURE_TAG,
  FIGURE_WIDTHS,
  type FigureColumn,
  figureColumn,
  LAST_PRINTED_FIGURE_COLUMN,
} from "./figuresColumns";
import { FIGURE_WORDS as WORDS } from "./figuresSheetWords";

export interface FiguresSheetOptions {
  readonly unit: string;
  readonly year: number;
  readonly illustrative: boolean;
  /** The scoring sheet that figures asked for by a criterion are shown from. */
  readonly scoringSheet: { readonly name: string; readonly firstRow: number };
  readonly name?: string;
  /** The sheet is the part of one department, with these figures only. */
  readonly part?: { readonly department: string; readonly figures: ReadonlySet<string> };
}

const LANDSCAPE_MARGINS_MM = { top: 30, bottom: 15, left: 20, right: 20 } as const;
const ENTRY: CellStyle = {
  ...STYLES.cell,
  horizontal: "right",
  fill: COLORS.entry,
  unlocked: true,
};
const SHOWN: CellStyle = {
  ...STYLES.cell,
  horizontal: "right",
  italic: true,
  fill: COLORS.working,
};

/** The unit's "Số liệu" sheet: figures that reports need and no criterion scores. */
export function figuresSheet(set: CriteriaSet, options: FiguresSheetOptions): SheetModel {
  const sheet = new SheetBuilder();
  const keys = sheet.addRow({ hidden: true });
  for (const key of FIGURE_COLUMNS) sheet.text(keys, figureColumn(key), key, STYLES.hidden);
  const stampRow = sheet.addRow({ hidden: true });
  sheet.text(stampRow, figureColumn("id"), stampOf(set, options), STYLES.hidden);
  const headingRow = addHead(sheet, options);
  addRows(sheet, set, options);
  addClosingLine(sheet, headingRow + 1);
  return {
    name: options.name ?? WORDS.sheetName,
    visibility: "visible",
    columns: FIGURE_COLUMNS.map((key) => ({
      width: FIGURE_WIDTHS[key],
      ...(figureColumn(key) > LAST_PRINTED_FIGURE_COLUMN ? { hidden: true } : {}),
    })),
    rows: sheet.build(),
    merges: sheet.merges,
    freeze: { rows: headingRow + 1, columns: 2 },
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    protected: true,
    print: {
      area: { top: 2, left: 0, bottom: sheet.nextRow - 1, right: LAST_PRINTED_FIGURE_COLUMN },
      titleRows: { first: headingRow, last: headingRow },
      orientation: "landscape",
      marginsMm: LANDSCAPE_MARGINS_MM,
      fitToWidth: true,
      header: PAGE_NUMBER_HEADER,
      ...(options.illustrative ? { footer: WORDS.illustrative } : {}),
    },
  };
}

function stampOf(set: CriteriaSet, options: FiguresSheetOptions): string {
  return encodeStamp({
    role: "figures",
    set: { id: set.id, version: set.version, checksum: setChecksum(set) },
    unit: options.unit,
    year: options.year,
    ...(options.illustrative ? { illustrative: true } : {}),
    details: {
      unitKind: set.unitKind,
      ...(options.part && {
        department: options.part.department,
        figures: [...options.part.figures],
      }),
    },
  });
}

function addHead(sheet: SheetBuilder, options: FiguresSheetOptions): number {
  const last = LAST_PRINTED_FIGURE_COLUMN;
  const unitAndYear = `${options.unit}, ${WORDS.year(options.year).toLocaleLowerCase("vi")}`;
  const title = sheet.addRow({ height: options.part ? 58 : 40 });
  sheet.merged(
    title,
    0,
    last,
    [WORDS.title, ...(options.part ? [options.part.department] : []), unitAndYear].join("\n"),
    STYLES.title
  );
  const note = sheet.addRow({ height: 18 });
  const text = options.illustrative ? `${WORDS.illustrative}. ${WORDS.note}` : WORDS.note;
  sheet.merged(note, 0, last, text, { ...STYLES.subtitle, size: 10 });
  // Three lines: the widest heading is in a narrow column.
  const heading = sheet.addRow({ height: 48 });
  for (const key of FIGURE_COLUMNS.slice(0, last + 1))
    sheet.text(heading, figureColumn(key), WORDS.headings[key], STYLES.heading);
  return heading;
}

function addRows(sheet: SheetBuilder, set: CriteriaSet, options: FiguresSheetOptions): void {
  const links = new Map(set.figureLinks.map(({ figure, criterion }) => [figure, criterion]));
  let group = "";
  let order = 0;
  for (const figure of figureDefinitions(set.unitKind)) {
    if (options.part?.figures.has(figure.id) === false) continue;
    if (figure.group !== group) {
      group = figure.group;
      addGroup(sheet, group);
    }
    addFigure(sheet, figure, ++order, linkedCells(set, links.get(figure.id), options));
  }
}

/** Under the figures: empty until the submission is closed, then this sheet's code. */
function addClosingLine(sheet: SheetBuilder, firstRow: number): void {
  const row = sheet.addRow();
  sheet.merged(row, 0, LAST_PRINTED_FIGURE_COLUMN, "", STYLES.closingLine);
  sheet.text(row, figureColumn("id"), CLOSING_LINE_TAG, STYLES.hidden);
  const body = { top: firstRow, bottom: row - 1, left: 0, right: 0 };
  sheet.conditionalFormats.push(
    closingLineAlert(row, 0),
    changedRowAlert(body, figureColumn("closedDiffers"))
  );
}

function addGroup(sheet: SheetBuilder, group: string): void {
  const row = sheet.addRow();
  const style: CellStyle = { ...STYLES.cell, bold: true, fill: COLORS.section };
  for (let column = 0; column <= LAST_PRINTED_FIGURE_COLUMN; column++)
    sheet.blank(row, column, style);
  sheet.text(row, figureColumn("label"), group, style);
}

/** The cells of the scoring sheet where a criterion already asks for this figure. */
type LinkedCells = Readonly<Record<TargetRow, string>>;

function linkedCells(
  set: CriteriaSet,
  criterion: string | undefined,
  options: FiguresSheetOptions
): LinkedCells | null {
  if (criterion === undefined) return null;
  const rows = layoutOf(set, options.scoringSheet.firstRow).nodes.find(
    ({ placed }) => placed.node.id === criterion
  )?.targetRows;
  if (!rows) return null;
  const cell = (row: number) =>
    `${quotedSheetName(options.scoringSheet.name)}!${a1(row, columnOf("result"))}`;
  return {
    numerator: cell(rows.numerator),
    denominator: cell(rows.denominator),
    target: cell(rows.target),
    rate: cell(rows.rate),
    difference: cell(rows.difference),
  };
}

function addFigure(
  sheet: SheetBuilder,
  figure: FigureDefinition,
  order: number,
  linked: LinkedCells | null
): void {
  const row = sheet.addRow();
  sheet.number(row, figureColumn("order"), order, STYLES.cellCenter);
  sheet.text(row, figureColumn("label"), figure.label, STYLES.cell);
  sheet.text(row, figureColumn("measure"), figure.measure, STYLES.cellCenter);
  sheet.text(row, figureColumn("id"), FIGURE_TAG + figure.id, STYLES.hidden);
  if (linked) addLinked(sheet, row, linked);
  else addEntries(sheet, row, figure);
  addComparisons(sheet, row, figure);
}

const valueFormat = (figure: FigureDefinition) =>
  figure.shape === "ratio" ? FORMATS.percent : FORMATS.amount;

function addLinked(sheet: SheetBuilder, row: number, linked: LinkedCells): void {
  const show = (key: FigureColumn, cell: string, numberFormat: string) =>
    sheet.formula(row, figureColumn(key), `IF(LEN(TRIM(${cell}))=0,"",${cell})`, {
      ...SHOWN,
      numberFormat,
    });
  show("numerator", linked.numerator, FORMATS.amount);
  show("denominator", linked.denominator, FORMATS.amount);
  show("value", linked.rate, FORMATS.percent);
  show("target", linked.target, FORMATS.percent);
  sheet.blank(row, figureColumn("previous"), { ...ENTRY, numberFormat: FORMATS.percent });
}

function addEntries(sheet: SheetBuilder, row: number, figure: FigureDefinition): void {
  const amount: CellStyle = { ...ENTRY, numberFormat: FORMATS.amount };
  const value: CellStyle = { ...ENTRY, numberFormat: valueFormat(figure) };
  const atLeastZero = (key: FigureColumn) => {
    const column = figureColumn(key);
    sheet.validations.push({
      kind: "atLeast",
      min: 0,
      range: { top: row, bottom: row, left: column, right: column },
    });
  };
  if (figure.shape === "ratio") {
    const [numerator, denominator] = [
      a1(row, figureColumn("numerator")),
      a1(row, figureColumn("denominator")),
    ];
    sheet.blank(row, figureColumn("numerator"), amount);
    sheet.blank(row, figureColumn("denominator"), amount);
    sheet.formula(row, figureColumn("value"), ratioFormula(numerator, denominator), value);
    atLeastZero("numerator");
    atLeastZero("denominator");
  } else {
    sheet.blank(row, figureColumn("numerator"), SHOWN);
    sheet.blank(row, figureColumn("denominator"), SHOWN);
    sheet.blank(row, figureColumn("value"), value);
    atLeastZero("value");
  }
  sheet.blank(row, figureColumn("target"), figure.hasTarget ? value : SHOWN);
  sheet.blank(row, figureColumn("previous"), value);
}

function ratioFormula(numerator: string, denominator: string): string {
  return `IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),IF(${denominator}>0,${numerator}/${denominator},""),"")`;
}

/** Against the target, in percentage points; against the year before: points for rates, the difference for counts. */
function addComparisons(sheet: SheetBuilder, row: number, figure: FigureDefinition): void {
  const [value, target, previous] = (["value", "target", "previous"] as const).map((key) =>
    a1(row, figureColumn(key))
  );
  const times = figure.shape === "ratio" ? "*100" : "";
  const format = figure.shape === "ratio" ? FORMATS.percentagePoints : FORMATS.change;
  const difference = (other: string | undefined) =>
    `IF(AND(ISNUMBER(${value}),ISNUMBER(${other})),ROUND((${value}-${other})${times},2),"")`;
  if (figure.hasTarget)
    sheet.formula(row, figureColumn("difference"), difference(target), {
      ...SHOWN,
      italic: false,
      numberFormat: format,
    });
  else sheet.blank(row, figureColumn("difference"), SHOWN);
  sheet.formula(row, figureColumn("change"), difference(previous), {
    ...SHOWN,
    italic: false,
    numberFormat: format,
  });
}

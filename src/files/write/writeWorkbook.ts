import type { CellValue as ExcelValue, Style, Workbook, Worksheet } from "exceljs";
import { unzipSync } from "fflate";
import {
  a1,
  type CellModel,
  type CellStyle,
  type CellValue,
  type ConditionalFormatModel,
  DEFAULT_STYLE,
  rangeA1,
  type SheetModel,
} from "@/grid";
import { escapeSpreadsheetText } from "../xml/xmlText";
import { packParts } from "../zip/packZip";
import { estimatedHeight } from "./rowHeight";
import { argb, styleBook } from "./writeCellStyle";
import { headerFooter, pageSetup, printNames } from "./writePrintSetup";
import { excelValidation } from "./writeValidation";

export interface WorkbookProperties {
  readonly title: string;
  readonly creator: string;
  readonly created: Date;
}

/** Excel holds no more in a cell, and no longer name on a tab. */
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 31;

const WORKBOOK_PART = "xl/workbook.xml";
const STYLES_PART = "xl/styles.xml";
/** exceljs leaves a column of this width out, and programs then take a default of their own. */
const EXCELJS_DEFAULT_WIDTH = 9;
/**
 * Widths of columns are counted in digits of the workbook's default font. Of exceljs' Calibri,
 * LibreOffice without that font makes every column a seventh wider than Excel; digits of Times New
 * Roman in this size are 7 pixels wide everywhere, as Calibri's are in Excel.
 */
const DEFAULT_FONT = `<font><sz val="10.5"/><name val="${DEFAULT_STYLE.fontName}"/><family val="1"/></font>`;

/**
 * The sheets as an .xlsx file. An empty text is written as an empty cell. Programs that open it calculate every formula anew; the results
 * given are in it for those that do not calculate. Same input, same bytes.
 * Rejects where a model is no workbook: no sheets, names that Excel forbids, values no cell can hold.
 */
export async function writeWorkbook(
  models: readonly SheetModel[],
  properties: WorkbookProperties
): Promise<Uint8Array> {
  if (models.length === 0) throw new RangeError("A workbook needs a sheet");
  const { Workbook } = await loadExceljs();
  const workbook = new Workbook();
  setProperties(workbook, models, properties);
  const styles = styleBook();
  for (const model of models) await addSheet(workbook, model, styles);
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  return packParts(corrected(written, models), properties.created);
}

/** A bundler hands a CommonJS library over with or without its default export. */
async function loadExceljs(): Promise<{ Workbook: new () => Workbook }> {
  const library = await import("exceljs");
  return "Workbook" in library
    ? library
    : (library as { default: { Workbook: new () => Workbook } }).default;
}

function setProperties(
  workbook: Workbook,
  models: readonly SheetModel[],
  { title, creator, created }: WorkbookProperties
): void {
  workbook.title = title;
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  workbook.created = created;
  workbook.modified = created;
  workbook.calcProperties = { fullCalcOnLoad: true };
  const firstTab = Math.max(
    0,
    models.findIndex((model) => model.visibility === "visible")
  );
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: 0,
      activeTab: firstTab,
      visibility: "visible",
    },
  ];
}

async function addSheet(workbook: Workbook, model: SheetModel, styles: StyleBook): Promise<void> {
  if (model.name.length > LONGEST_NAME)
    throw new RangeError(`Too long for a sheet's name: ${model.name}`);
  const sheet = workbook.addWorksheet(model.name, {
    state: model.visibility,
    views: [view(model)],
  });
  if (model.tabColor !== undefined) sheet.properties.tabColor = argb(model.tabColor);
  addColumns(sheet, model);
  addRows(sheet, model, styles);
  for (const { top, left, bottom, right } of model.merges)
    sheet.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  for (const validation of model.validations)
    validationsOf(sheet).add(rangeA1(validation.range), excelValidation(validation));
  model.conditionalFormats.forEach((format, index) =>
    addConditionalFormat(sheet, format, index + 1)
  );
  if (model.print) {
    Object.assign(sheet.pageSetup, pageSetup(model.print));
    Object.assign(sheet.headerFooter, headerFooter(model.print));
  }
  if (model.protected)
    await sheet.protect("", {
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
    });
}

type StyleBook = (style: CellStyle | undefined) => Partial<Style>;

/** Part of exceljs that its types leave out. */
interface WithValidations {
  readonly dataValidations: {
    add(range: string, validation: ReturnType<typeof excelValidation>): void;
  };
}

function validationsOf(sheet: Worksheet): WithValidations["dataValidations"] {
  return (sheet as Worksheet & WithValidations).dataValidations;
}

function view({ freeze }: SheetModel): Worksheet["views"][number] {
  if (freeze.rows === 0 && freeze.columns === 0) return { state: "normal" };
  return {
    state: "frozen",
    xSplit: freeze.columns,
    ySplit: freeze.rows,
    topLeftCell: a1(freeze.rows, freeze.columns),
  };
}

function addColumns(sheet: Worksheet, model: SheetModel): void {
  model.columns.forEach(({ width, hidden }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width === EXCELJS_DEFAULT_WIDTH ? width + 1 / 256 : width;
    if (hidden === true) column.hidden = true;
  });
}

function addRows(sheet: Worksheet, model: SheetModel, styles: StyleBook): void {
  model.rows.forEach(({ cells, height, hidden }, index) => {
    const row = sheet.getRow(index + 1);
    if (height !== undefined) row.height = height;
    if (hidden === true) row.hidden = true;
    for (const [column, cell] of cells) {
      const target = row.getCell(column + 1);
      target.value = excelValue(cell);
      target.style = styles(cell.style);
    }
  });
}

function excelValue({ value, formula, result }: CellModel): ExcelValue {
  if (formula === undefined) return value === "" ? null : plain(value ?? null);
  const known = plain(result ?? null);
  return known === null
    ? { formula, date1904: false }
    : { formula, result: known, date1904: false };
}

type Plain = string | number | boolean | { error: "#REF!" } | null;

/** Text as text whatever its first character, as long as a cell can hold; errors as spreadsheets write them. */
function plain(value: CellValue): Plain {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`No cell can hold ${value}`);
  if (typeof value === "string") return escapeSpreadsheetText(value.slice(0, LONGEST_TEXT));
  if (typeof value === "object" && value !== null) return { error: value.error as "#REF!" };
  return value;
}

function addConditionalFormat(
  sheet: Worksheet,
  format: ConditionalFormatModel,
  priority: number
): void {
  const font = {
    ...(format.color === undefined ? {} : { color: argb(format.color) }),
    ...(format.bold === undefined ? {} : { bold: format.bold }),
  };
  const fill =
    format.fill === undefined
      ? {}
      : ({ fill: { type: "pattern", pattern: "solid", bgColor: argb(format.fill) } } as const);
  sheet.addConditionalFormatting({
    ref: rangeA1(format.range),
    rules: [{ type: "expression", priority, formulae: [format.formula], style: { font, ...fill } }],
  });
}

/**
 * Unpacks what exceljs wrote (its times are those of the clock) and puts in what it cannot say:
 * print names that every program understands, the default font, heights of rows that are not fixed.
 */
function corrected(written: Uint8Array, models: readonly SheetModel[]): Map<string, Uint8Array> {
  const parts = new Map(Object.entries(unzipSync(written)));
  const edit = (part: string, change: (xml: string) => string) => {
    const bytes = parts.get(part);
    if (!bytes) throw new Error(`exceljs wrote no ${part}`);
    parts.set(part, new TextEncoder().encode(change(new TextDecoder().decode(bytes))));
  };
  edit(WORKBOOK_PART, (xml) =>
    withoutGenerator(xml).replace("<calcPr", () => `${printNames(models)}<calcPr`)
  );
  edit(STYLES_PART, withDefaultFont);
  models.forEach((model, index) =>
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => withEstimatedHeights(xml, model))
  );
  return parts;
}

/** LibreOffice calculates on opening only what it does not take for Excel's own work. */
function withoutGenerator(xml: string): string {
  return xml.replace(/<fileVersion[^>]*>/, "");
}

function withDefaultFont(xml: string): string {
  return xml.replace(
    /(<fonts [^>]*>)<font>.*?<\/font>/s,
    (_, fonts: string) => fonts + DEFAULT_FONT
  );
}

function withEstimatedHeights(xml: string, model: SheetModel): string {
  return xml.replace(/<row r="(\d+)"(?! ht=)/g, (tag, number: string) => {
    const height = estimatedHeight(model, Number(number) - 1);
    return height === null ? tag : `${tag} ht="${height}"`;
  });
}

import type { CellWrite } from "../workbookPort";

/** What an entry makes of a cell: its content, and a number format where the entry brings one. */
export type TypedContent = Pick<CellWrite, "value" | "formula"> & {
  readonly numberFormat?: string;
};

const DATE_FORMAT = "dd/mm/yyyy";
const DAY_MS = 86_400_000;
/** Day 0 of the 1900 calendar as spreadsheets count it after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1 March 1900, before which spreadsheets count a day that never was. */
const FIRST_SAFE_SERIAL = 61;

/**
 * What a person means who types the text into a cell, as Excel takes it with Vietnamese regional
 * settings: decimal comma, points between thousands, day before month. A decimal point is taken
 * as well where it cannot be one between thousands. `numberFormat` is the cell's, "" for none.
 */
export function typedContent(text: string, numberFormat: string): TypedContent {
  if (text === "") return { value: null };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^=./s.test(text)) return { formula: text.slice(1) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  return typedNumber(trimmed, numberFormat) ?? typedDate(trimmed, numberFormat) ?? { value: text };
}

/** A number as it is in the cell for editing: typed again unchanged, it gives the same number. */
export function editedText(value: number, numberFormat: string): string {
  const plain = (number: number): string => String(number).replace(".", ",");
  if (isPercentage(numberFormat)) return `${plain(hundredfold(value))}%`;
  return isDate(numberFormat) ? (dateText(value) ?? plain(value)) : plain(value);
}

function typedNumber(text: string, numberFormat: string): TypedContent | null {
  const percent = /^(.*?)\s*%$/.exec(text);
  const number = parseNumber(percent?.[1] ?? text);
  if (number === null) return null;
  if (percent)
    return { value: hundredth(number), ...(isGeneral(numberFormat) && { numberFormat: "0.00%" }) };
  // Excel takes a bare 95 in a percentage cell for 95 %, and 0.95 for the same.
  return {
    value: isPercentage(numberFormat) && Math.abs(number) >= 1 ? hundredth(number) : number,
  };
}

/** "6,5", "6.5", "-1.234,5", "1.234", "1e3"; null for anything else. */
function parseNumber(text: string): number | null {
  const grouped = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text);
  const plain = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text);
  if (!grouped && !plain) return null;
  return Number((grouped ? text.replaceAll(".", "") : text).replace(",", "."));
}

/** Shifted in the decimal notation, so that 95,1 % is 0.951 and not a neighbour of it. */
function hundredth(number: number): number {
  return shifted(number, "e-2") ?? number / 100;
}

function hundredfold(number: number): number {
  return shifted(number, "e2") ?? number * 100;
}

function shifted(number: number, exponent: string): number | null {
  const text = String(number);
  return text.includes("e") ? null : Number(text + exponent);
}

function typedDate(text: string, numberFormat: string): TypedContent | null {
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const serial = (date.getTime() - DAY_ZERO) / DAY_MS;
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1 || serial < FIRST_SAFE_SERIAL)
    return null;
  return { value: serial, ...(isGeneral(numberFormat) && { numberFormat: DATE_FORMAT }) };
}

function dateText(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < FIRST_SAFE_SERIAL) return null;
  const date = new Date(DAY_ZERO + serial * DAY_MS);
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  const year = String(date.getUTCFullYear());
  return year.length === 4
    ? `${twoDigits(date.getUTCDate())}/${twoDigits(date.getUTCMonth() + 1)}/${year}`
    : null;
}

function isGeneral(numberFormat: string): boolean {
  return numberFormat === "" || numberFormat === "General";
}

function isPercentage(numberFormat: string): boolean {
  return numberFormat.includes("%");
}

function isDate(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat) && !numberFormat.includes("0");
}

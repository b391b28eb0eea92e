import { quotedSheetName } from "@/grid";
import { invalidArgument } from "./hostObject";
import type { HostCell } from "./hostState";

const ERRORS = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]);
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_MS = 86_400_000;
/** Day 0 of the 1900 calendar for dates after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * What a cell holds after its value was set, by the client or by a person: the rules of Excel with
 * US English settings. Undefined: the cell stays as it is; null: it is emptied.
 */
export function coerced(
  input: unknown,
  isTextFormat: boolean,
  sheetNames: readonly string[]
): HostCell | null | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "number")
    return { value: isTextFormat ? String(input) : input, formula: null };
  if (typeof input === "boolean") return { value: input, formula: null };
  if (typeof input !== "string") throw invalidArgument(`a cell's value ${JSON.stringify(input)}`);
  if (input === "") return null;
  if (input.startsWith("'"))
    return input.length > 1 ? { value: input.slice(1), formula: null } : null;
  if (isTextFormat) return { value: input, formula: null };
  return { ...fromText(input, sheetNames) };
}

function fromText(text: string, sheetNames: readonly string[]): HostCell {
  const trimmed = text.trim();
  const number = numberOf(trimmed) ?? dateOf(trimmed);
  if (number !== null) return { value: number, formula: null };
  if (/^(true|false)$/i.test(trimmed))
    return { value: trimmed.toLowerCase() === "true", formula: null };
  if (ERRORS.has(trimmed.toUpperCase()))
    return { value: { error: trimmed.toUpperCase() }, formula: null };
  // Excel reads a sign or "@" in front as the beginning of a formula.
  if (/^[=+\-@]./.test(text))
    return {
      value: 0,
      formula: checkedFormula(text.startsWith("=") ? text.slice(1) : text, sheetNames),
    };
  return { value: text, formula: null };
}

/** "1,234.5", "5%", "$3", "(7)", "1e3": null where the text is no number to US English Excel. */
function numberOf(text: string): number | null {
  const match = /^([(+-]?)\$?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)\)?(%?)$/i.exec(
    text
  );
  if (!match || !/\d/.test(match[2] ?? "")) return null;
  const number = Number((match[2] ?? "").replaceAll(",", ""));
  if (!Number.isFinite(number)) return null;
  const signed = match[1] === "-" || match[1] === "(" ? -number : number;
  return match[3] === "%" ? signed / 100 : signed;
}

/** "2/28/2026", "2026-02-28", "28-Feb-2026", "Mar 5", "1-2", "7:30": the serial number, null for no date. */
function dateOf(text: string): number | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(text);
  if (us) return serial(Number(us[3] ?? 2024), Number(us[1]), Number(us[2]));
  const named = /^(?:(\d{1,2})[- ])?([a-z]{3,9})[- ]?(\d{1,4})?$/i.exec(text);
  const month = named ? MONTHS.indexOf((named[2] ?? "").slice(0, 3).toLowerCase()) : -1;
  if (!named || month < 0 || (named[1] === undefined && named[3] === undefined)) return null;
  const last = Number(named[3] ?? 2024);
  return named[1] === undefined && last <= 31
    ? serial(2024, month + 1, last)
    : serial(last < 100 ? 2000 + last : last, month + 1, Number(named[1] ?? 1));
}

function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? (date.getTime() - DAY_ZERO) / DAY_MS : null;
}

/** Excel refuses a formula that it cannot read; here: unbalanced brackets and quotes, and sheets that are not there. */
function checkedFormula(formula: string, sheetNames: readonly string[]): string {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (
    /^[)*/]|[+*/(,]$/.test(code.trim()) ||
    code.split("(").length !== code.split(")").length ||
    /^@\w*$|\d\s+\d/.test(code)
  )
    throw invalidArgument(`the formula =${formula}`);
  for (const match of code.matchAll(/'((?:[^']|'')+)'!/g)) {
    const name = (match[1] ?? "").replaceAll("''", "'");
    if (!sheetNames.some((known) => sameName(known, name)))
      throw invalidArgument(`the formula =${formula}: no sheet ${name}`);
  }
  return formula;
}

/** A formula after a sheet it may refer to has been renamed; null as new name: the sheet was deleted. */
export function renamedIn(formula: string, from: string, to: string | null): string {
  return formula.replace(
    /'((?:[^']|'')+)'!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?/gi,
    (whole, name: string, reference: string | undefined) => {
      if (!sameName(name.replaceAll("''", "'"), from)) return whole;
      return to === null ? "#REF!" : `${quotedSheetName(to)}!${reference ?? ""}`;
    }
  );
}

export function sameName(first: string, second: string): boolean {
  return first.toLocaleLowerCase("vi") === second.toLocaleLowerCase("vi");
}

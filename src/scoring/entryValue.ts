import type { DataOf, FindingCode } from "@/findings";
import { isCellError } from "@/grid";
import { parseDecimal, parsePercent, parseRatio } from "@/text";
import { evaluateArithmetic } from "./arithmetic";
import { type Rational, rationalOf } from "./rational";
import type { Entry } from "./unitEntries";

/** Codes of findings about what was entered for a criterion or figure. */
type EntryCode = Extract<
  FindingCode,
  `${"entry" | "points" | "notArising" | "forceMajeure" | "crossCheck" | "appraised" | "figure"}.${string}`
>;

/** What is wrong with an entry, before its cell is known. */
export type EntryProblem = {
  readonly [Code in EntryCode]: {
    readonly code: Code;
    readonly field: EntryField;
    readonly data: [DataOf<Code>] extends [never] ? Readonly<Record<string, never>> : DataOf<Code>;
  };
}[EntryCode];

/** The cells of a criterion that a finding can point at. */
export type EntryField =
  | "result"
  | "numerator"
  | "denominator"
  | "target"
  | "best"
  | "typedPoints"
  | "notArising"
  | "evidence"
  | "explanation"
  | "crossCheck"
  | "crossCheckReason"
  | "appraised"
  | "appraisedReason"
  | "counted";

export type NumberReading =
  | { readonly status: "empty" }
  | {
      readonly status: "number";
      readonly value: Rational;
      readonly problems: readonly EntryProblem[];
    }
  | { readonly status: "invalid"; readonly problems: readonly EntryProblem[] };

/** Empty as the sheet's formulas see it: nothing, or spaces only (TRIM knows no other white space). */
export function isEmptyEntry(entry: Entry): boolean {
  return entry.value === null || (typeof entry.value === "string" && /^ *$/.test(entry.value));
}

/** A formula without any result: the program that wrote the file does not calculate. */
export function isUncalculated(entry: Entry): boolean {
  return entry.formula !== null && entry.value === null;
}

export function notCalculated({ formula }: Entry, field: EntryField): EntryProblem {
  return { code: "entry.notCalculated", field, data: { formula: `=${formula ?? ""}` } };
}

/** The entry's text, "" where it holds none. */
export function entryText(entry: Entry): string {
  return typeof entry.value === "string" ? entry.value : "";
}

/**
 * The number in a cell, exactly: plain arithmetic is calculated again from its formula, any other
 * formula's result is taken over with a note. Text is never taken for a number; the finding
 * names the number it probably meant.
 */
export function readNumber(entry: Entry, field: EntryField): NumberReading {
  if (isEmptyEntry(entry) && entry.formula === null) return { status: "empty" };
  if (entry.formula !== null) {
    const exact = evaluateArithmetic(entry.formula);
    if (exact === "zeroDivision")
      return invalid({
        code: "entry.zeroDenominator",
        field,
        data: { entry: `=${entry.formula}` },
      });
    if (exact !== null) return { status: "number", value: exact, problems: [] };
  }
  if (isUncalculated(entry)) return { status: "invalid", problems: [notCalculated(entry, field)] };
  const { value } = entry;
  if (value !== null && isCellError(value))
    return invalid({ code: "entry.cellError", field, data: { entry: value.error } });
  if (typeof value === "number") {
    const problems =
      entry.formula === null
        ? []
        : [
            {
              code: "entry.formulaTrusted" as const,
              field,
              data: { formula: `=${entry.formula}` },
            },
          ];
    return { status: "number", value: rationalOf(value), problems };
  }
  if (isEmptyEntry(entry)) return { status: "empty" };
  return textProblem(String(value), field);
}

function textProblem(text: string, field: EntryField): NumberReading {
  const meant = likelyNumber(text);
  const points = field === "typedPoints" || field === "crossCheck" || field === "appraised";
  if (meant === null)
    return invalid({
      code: points ? "points.notNumber" : "entry.notNumber",
      field,
      data: { entry: text },
    });
  return invalid({
    code: points ? "points.numberAsText" : "entry.numberAsText",
    field,
    data: {
      entry: text,
      number: meant,
    },
  });
}

/** What the text most likely means as a cell value; null where it is no number or has two readings. */
function likelyNumber(text: string): number | null {
  const fraction = parseRatio(text);
  if (fraction && fraction.denominator !== 0) return fraction.numerator / fraction.denominator;
  const percent = text.includes("%") ? parsePercent(text) : parseDecimal(text);
  return percent.status === "number" ? percent.value : null;
}

function invalid(problem: EntryProblem): NumberReading {
  return { status: "invalid", problems: [problem] };
}

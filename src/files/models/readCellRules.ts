import type { CellRange, ConditionalFormatModel, ValidationModel } from "@/grid";
import { shiftFormula } from "../xlsx/sharedFormula";
import type { XmlScanner } from "../xml/xmlScanner";
import { isTrue, unescapeSpreadsheetText } from "../xml/xmlText";
import type { DifferentialStyle } from "./readStyles";
import { ownRange, rangesOf } from "./sqrefRanges";

/** A conditional format with the order in which it is tried. */
export interface PrioritizedFormat {
  readonly priority: number;
  readonly format: ConditionalFormatModel;
}

type Rule =
  | { kind: "listFromRange"; source: CellRange }
  | { kind: "list"; items: string[] }
  | { kind: "decimal" | "date"; min: number; max: number }
  | { kind: "atLeast"; min: number }
  | { kind: "formula"; formula: string };

/** The validations of one <dataValidation>, one for each of its areas; null where models know no such kind. */
export function readValidation(xml: XmlScanner, sheet: string): ValidationModel[] | null {
  const attributes = xml.attributes();
  const formulas: string[] = [];
  const level = xml.open();
  while (xml.nextChild(level))
    if (/^formula[12]$/.test(xml.name)) formulas.push(xml.elementText().trim());
  const rule = ruleOf(
    attributes.get("type") ?? "none",
    attributes.get("operator") ?? "between",
    formulas,
    sheet
  );
  if (!rule) return null;
  const messages = { ...promptOf(attributes), ...errorOf(attributes) };
  return rangesOf(attributes.get("sqref") ?? null).map((range) => ({
    range,
    ...rule,
    ...messages,
  }));
}

function ruleOf(
  type: string,
  operator: string,
  [first = "", second = ""]: readonly string[],
  sheet: string
): Rule | null {
  if (type === "list") return listOf(first, sheet);
  if (type === "custom") return { kind: "formula", formula: first };
  if (type !== "decimal" && type !== "date") return null;
  if (operator === "between" && isNumber(first) && isNumber(second))
    return { kind: type, min: Number(first), max: Number(second) };
  return type === "decimal" && operator === "greaterThanOrEqual" && isNumber(first)
    ? { kind: "atLeast", min: Number(first) }
    : null;
}

function isNumber(text: string): boolean {
  return text !== "" && Number.isFinite(Number(text));
}

function listOf(formula: string, sheet: string): Rule | null {
  const inline = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (inline !== undefined) return { kind: "list", items: inline.replace(/""/g, '"').split(",") };
  const source = ownRange(formula, sheet);
  return source ? { kind: "listFromRange", source } : null;
}

function promptOf(attributes: ReadonlyMap<string, string>): Pick<ValidationModel, "prompt"> {
  const title = words(attributes, "promptTitle");
  const text = words(attributes, "prompt");
  return title + text === "" || !isTrue(attributes.get("showInputMessage"))
    ? {}
    : { prompt: { title, text } };
}

function errorOf(attributes: ReadonlyMap<string, string>): Pick<ValidationModel, "error"> {
  const title = words(attributes, "errorTitle");
  const text = words(attributes, "error");
  const style = (attributes.get("errorStyle") ?? "stop") === "stop" ? "stop" : "warning";
  return title + text === "" || !isTrue(attributes.get("showErrorMessage"))
    ? {}
    : { error: { title, text, style } };
}

function words(attributes: ReadonlyMap<string, string>, name: string): string {
  return unescapeSpreadsheetText(attributes.get(name) ?? "");
}

/**
 * The formats of one <conditionalFormatting>, and how many of its rules models cannot say. A
 * formula is relative to the first area; for the others it is shifted.
 */
export function readConditionalFormats(
  xml: XmlScanner,
  looks: readonly DifferentialStyle[]
): { formats: PrioritizedFormat[]; lost: number } {
  const ranges = rangesOf(xml.attribute("sqref"));
  const formats: PrioritizedFormat[] = [];
  let lost = 0;
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name !== "cfRule") continue;
    const isExpression = xml.attribute("type") === "expression";
    const priority = Number(xml.attribute("priority") ?? 0);
    const look = looks[Number(xml.attribute("dxfId") ?? -1)];
    const formula = firstFormula(xml);
    if (!isExpression || !look || formula === null) lost++;
    else formats.push(...placed(ranges, formula, look).map((format) => ({ priority, format })));
  }
  return { formats, lost };
}

function placed(
  ranges: readonly CellRange[],
  formula: string,
  look: DifferentialStyle
): ConditionalFormatModel[] {
  const [first] = ranges;
  if (!first) return [];
  return ranges.map((range) => ({
    range,
    formula: shiftFormula(formula, range.top - first.top, range.left - first.left),
    ...look,
  }));
}

function firstFormula(xml: XmlScanner): string | null {
  let formula: string | null = null;
  const level = xml.open();
  while (xml.nextChild(level)) if (xml.name === "formula") formula ??= xml.elementText();
  return formula;
}

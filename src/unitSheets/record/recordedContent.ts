import { type CellValue, isCellError } from "@/grid";
import { contentText } from "../closing/closedContent";

/** What a person put into a cell: a value, or a formula without "="; null: nothing. */
export type CellContent = Value | Formula | null;

interface Value {
  readonly value: string | number | boolean;
  readonly formula?: undefined;
}

interface Formula {
  readonly formula: string;
  readonly value?: undefined;
}

/** The content of a cell as read; an error that no formula gives counts as its text. */
export function contentOf(cell: {
  readonly value: CellValue;
  readonly formula: string | null;
}): CellContent {
  if (cell.formula !== null) return { formula: cell.formula };
  const { value } = cell;
  if (value === null || value === "") return null;
  return { value: isCellError(value) ? value.error : value };
}

/** A reference to a cell, with the sheet's name where one stands before it. */
const REFERENCE = /('(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Za-z]{1,3}\$?\d+/gu;

/**
 * Whether two contents are the same as a person sees it. Rows put in above change the references of
 * a formula, a renamed sheet its name in them: that changed no content.
 */
export function sameCellContent(one: CellContent, other: CellContent): boolean {
  return plain(one) === plain(other);
}

/** Whether two contents are the same to the last: 1 is not TRUE, as which some programs keep it. */
export function exactlySameContent(one: CellContent, other: CellContent): boolean {
  return sameCellContent(one, other) && typeof one?.value === typeof other?.value;
}

function plain(content: CellContent): string {
  if (content === null) return "";
  if (content.formula !== undefined) return `=${content.formula.replace(REFERENCE, "#")}`;
  return contentText(content.value);
}

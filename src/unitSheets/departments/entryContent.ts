import { type CellValue, isCellError } from "@/grid";
import type { Entry } from "@/scoring";
import { carriedContent } from "../carry/carriedContent";
import { contentText } from "../closing/closedContent";

/**
 * What an entry's cell holds, as far as another workbook can hold it: nothing (null), a value,
 * or plain arithmetic. Of a formula that refers to other cells only the result is meant (`from`
 * keeps the formula, for people). lost: an error, or such a formula without a result.
 */
export type EntryContent =
  | null
  | { readonly kind: "value"; readonly value: string | number | boolean; readonly from?: string }
  | { readonly kind: "arithmetic"; readonly formula: string }
  | { readonly kind: "lost"; readonly text: string };

export function entryContent(entry: Entry): EntryContent {
  const content = carriedContent(entry);
  if (content.status === "nothing") return null;
  if (content.status === "lost") return { kind: "lost", text: lostText(entry) };
  const { formula, value } = content.cell;
  if (formula !== undefined) return { kind: "arithmetic", formula };
  if (value === undefined || isCellError(value)) return null;
  return { kind: "value", value, ...(content.formula === null ? {} : { from: content.formula }) };
}

function lostText({ value, formula }: Entry): string {
  if (value !== null && isCellError(value)) return value.error;
  return formula === null ? "" : `=${formula}`;
}

/** The same text for the same content, whichever program saved it. */
export function contentKey(content: EntryContent): string {
  if (content === null) return "";
  switch (content.kind) {
    case "value":
      return contentText(content.value);
    case "arithmetic":
      return `f${content.formula.replace(/\s+/g, "")}`;
    case "lost":
      return `e${content.text}`;
  }
}

/** The content as an entry of a cell again, for showing it. */
export function entryOf(content: EntryContent): Entry {
  if (content === null) return { value: null, formula: null };
  switch (content.kind) {
    case "value":
      return { value: content.value, formula: null };
    case "arithmetic":
      return { value: null, formula: content.formula };
    case "lost":
      return { value: content.text, formula: null };
  }
}

/** A content as plain data (JSON): null, a plain value, or {f: arithmetic} or {e: what was lost}. */
export type PlainContent =
  null | string | number | boolean | { readonly f: string } | { readonly e: string };

export function toPlain(content: EntryContent): PlainContent {
  if (content === null) return null;
  switch (content.kind) {
    case "value":
      return content.value;
    case "arithmetic":
      return { f: content.formula };
    case "lost":
      return { e: content.text };
  }
}

/** undefined: not the plain data of any content. */
export function fromPlain(plain: unknown): EntryContent | undefined {
  if (plain === null) return null;
  if (isPlainValue(plain)) return { kind: "value", value: plain };
  if (typeof plain !== "object") return undefined;
  const { f, e } = plain as Record<string, unknown>;
  if (typeof f === "string") return { kind: "arithmetic", formula: f };
  return typeof e === "string" ? { kind: "lost", text: e } : undefined;
}

function isPlainValue(plain: unknown): plain is Exclude<CellValue, null | object> {
  return ["string", "number", "boolean"].includes(typeof plain);
}

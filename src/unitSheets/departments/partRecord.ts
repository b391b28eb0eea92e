import type { SheetGrid } from "@/grid";
import { piecesOf, textOfPieces } from "@/sheets/longTexts";
import { readStamp } from "@/sheets/stamp";
import { canonicalJson, checksum } from "@/text";
import { type EntryContent, fromPlain, toPlain } from "./entryContent";

/** What a part says about itself in hidden cells: whose it is, of which sheet, and what that held. */
export interface PartRecord {
  /** Identity of the split (see splitId). */
  readonly split: string;
  readonly department: string;
  readonly unit: string;
  readonly year: number;
  /** The unit's set, of which the part holds some criteria. */
  readonly set: { readonly id: string; readonly version: string; readonly checksum: string };
  /** Ids of the criteria and figures that are the department's. */
  readonly criteria: readonly string[];
  readonly figures: readonly string[];
  /** What their cells held when the sheet was split, by key (see entryKey). */
  readonly base: ReadonlyMap<string, EntryContent>;
}

/** Marks the cells of the record; the number is the version of its form. */
const MARK = "cdtd-phan:1:";

/** The record as texts of cells, with a checksum over it. */
export function encodePart(record: PartRecord): readonly string[] {
  const base = [...record.base].map(([key, content]) => [key, toPlain(content)]);
  const body = { ...record, base };
  return piecesOf(MARK, JSON.stringify({ ...body, check: checksum(canonicalJson(body)) }));
}

export type PartRecordReading =
  | { readonly status: "none" }
  | { readonly status: "damaged" }
  | { readonly status: "read"; readonly record: PartRecord };

/** The record that is in the row of the sheet's stamp. */
export function readPartRecord(grid: SheetGrid): PartRecordReading {
  const stamped = readStamp(grid);
  const cells = stamped.status === "read" ? grid.rows.get(stamped.at.row)?.values() : undefined;
  const found = textOfPieces(
    MARK,
    [...(cells ?? [])].map(({ value }) => value)
  );
  if (found.status !== "read") return found;
  const record = parsed(found.text);
  return record ? { status: "read", record } : { status: "damaged" };
}

function parsed(text: string): PartRecord | null {
  const json = jsonOf(text);
  if (!isObject(json)) return null;
  const { check, ...body } = json;
  if (check !== checksum(canonicalJson(body)) || !isBody(body)) return null;
  const base = new Map<string, EntryContent>();
  for (const [key, plain] of body.base) {
    const content = fromPlain(plain);
    if (content === undefined) return null;
    base.set(key, content);
  }
  return { ...body, base };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

type Body = Omit<PartRecord, "base"> & { readonly base: readonly (readonly [string, unknown])[] };

function isBody(body: Record<string, unknown>): body is Record<string, unknown> & Body {
  const { split, department, unit, year, set, criteria, figures, base } = body;
  return (
    [split, department, unit].every((one) => typeof one === "string") &&
    typeof year === "number" &&
    isObject(set) &&
    [set.id, set.version, set.checksum].every((one) => typeof one === "string") &&
    isTexts(criteria) &&
    isTexts(figures) &&
    Array.isArray(base) &&
    base.every((pair) => Array.isArray(pair) && typeof pair[0] === "string")
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { type Finding, finding, type FindingCode } from "@/findings";
import { serialOfIso } from "../isoDate";
import { isExact, type Scaled, scaled, ZERO } from "../points";

/**
 * A value of a JSON document with its path. Readers below report what is wrong and continue with
 * a stand-in, so that one pass finds everything; where anything was reported, the document
 * is refused and no stand-in is ever used.
 */
export interface Field {
  readonly value: unknown;
  /** For messages, e.g. "nodes[0].children[2].points". */
  readonly path: string;
  readonly findings: Finding[];
}

export function report(field: Field, expected: string, code: FindingCode = "set.malformed"): void {
  field.findings.push(finding(code, {}, { path: field.path, expected }));
}

/** A member of an object; absent members have the value undefined. */
export function member(field: Field, key: string): Field {
  const value = isRecord(field.value) ? field.value[key] : undefined;
  return { ...field, value, path: field.path === "" ? key : `${field.path}.${key}` };
}

export function isAbsent(field: Field): boolean {
  return field.value === undefined;
}

/** True for an object that has no members but those named; reports what else it finds. */
export function isObjectOf(field: Field, keys: readonly string[]): boolean {
  if (!isRecord(field.value)) {
    report(field, "object");
    return false;
  }
  for (const key of Object.keys(field.value)) {
    if (!keys.includes(key)) report(member(field, key), `one of: ${keys.join(", ")}`);
  }
  return true;
}

export function readText(field: Field, fallback?: string): string {
  if (typeof field.value === "string") return field.value;
  if (isAbsent(field) && fallback !== undefined) return fallback;
  report(field, "text");
  return "";
}

/** A text that says something: ids, titles, labels. */
export function readFilledText(field: Field): string {
  const text = readText(field);
  if (typeof field.value === "string" && text.trim() === "")
    report(field, "text that is not empty");
  return text;
}

export function readFlag(field: Field, fallback?: boolean): boolean {
  if (typeof field.value === "boolean") return field.value;
  if (isAbsent(field) && fallback !== undefined) return fallback;
  report(field, "true or false");
  return false;
}

export function readOneOf<T extends string>(
  field: Field,
  allowed: readonly [T, ...T[]],
  fallback?: T
): T {
  const found = allowed.find((value) => value === field.value);
  if (found !== undefined) return found;
  if (isAbsent(field) && fallback !== undefined) return fallback;
  report(field, `one of: ${allowed.join(", ")}`);
  return allowed[0];
}

/** A whole number between min and max, both included. */
export function readInteger(field: Field, min: number, max: number, fallback?: number): number {
  const { value } = field;
  if (typeof value === "number" && Number.isInteger(value) && value >= min && value <= max)
    return value;
  if (isAbsent(field) && fallback !== undefined) return fallback;
  report(field, `whole number from ${min} to ${max}`);
  return min;
}

/** A number of at most four decimals. */
export function readExact(field: Field, code: FindingCode = "set.malformed"): Scaled {
  const { value } = field;
  if (typeof value === "number" && isExact(value)) return scaled(value);
  report(
    field,
    "number with at most 4 decimals",
    typeof value === "number" ? code : "set.malformed"
  );
  return ZERO;
}

/** The same above 0. */
export function readPositive(field: Field): Scaled {
  const value = readExact(field);
  if (value <= 0 && typeof field.value === "number") report(field, "number above 0");
  return value;
}

/** An ISO date as text; empty only where that is allowed. */
export function readIsoDate(field: Field, mayBeEmpty: boolean): string {
  const text = readText(field, mayBeEmpty ? "" : undefined);
  if (text === "" ? !mayBeEmpty : serialOfIso(text) === null) report(field, "date as YYYY-MM-DD");
  return text;
}

/** Every item read by `read`; an absent list is empty where that is allowed. */
export function readList<T>(field: Field, read: (item: Field) => T, mayBeAbsent = false): T[] {
  if (Array.isArray(field.value)) {
    return field.value.map((value, index) =>
      read({ ...field, value, path: `${field.path}[${index}]` })
    );
  }
  if (!(isAbsent(field) && mayBeAbsent)) report(field, "list");
  return [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { type CriteriaSet, parseSet, serializeSet, type SetDocument } from "@/criteria";
import {
  type Finding,
  FINDING_SEVERITIES,
  type FindingCode,
  foundAs,
  type Place,
  type Reading,
  readingOf,
} from "@/findings";

/** A set document as this program hands it out: it lists the errors not yet accepted. */
export type SetFile = SetDocument & { readonly openFindings?: readonly Finding[] };

/** The document of a set; errors among the findings are listed as open. */
export function setFileOf(set: CriteriaSet, findings: readonly Finding[]): SetFile {
  const errors = findings.filter(({ severity }) => severity === "error");
  return { ...serializeSet(set), ...(errors.length > 0 ? { openFindings: errors } : {}) };
}

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a set document with its open errors; the answer of the command line's
 * `import` ({set, findings}) as well as the set alone. What the checks find again is not said twice.
 */
export function readSetDocument(json: unknown): Reading<CriteriaSet> {
  const { document, open } = unwrapped(json);
  const reading = parseSet(document);
  if (reading.status === "refused") return reading;
  return readingOf(reading.value, [...reading.findings, ...openErrors(open)]);
}

function unwrapped(json: unknown): { readonly document: unknown; readonly open: unknown } {
  if (!isObject(json)) return { document: json, open: [] };
  const { set, findings } = json;
  if (isObject(set) && !("nodes" in json)) {
    const inner = unwrapped(set);
    return { document: inner.document, open: inner.open ?? findings };
  }
  const { openFindings, ...document } = json;
  return { document, open: openFindings };
}

function openErrors(open: unknown): Finding[] {
  return Array.isArray(open) ? open.flatMap(openError) : [];
}

/** Findings of the set's own checks are left out: they were just made again. */
function openError(found: unknown): Finding[] {
  if (!isObject(found) || found["severity"] !== "error") return [];
  const { code } = found;
  if (typeof code !== "string" || !isCode(code) || code.startsWith("set.")) return [];
  return [foundAs(code, placeOf(isObject(found["where"]) ? found["where"] : found), dataOf(found))];
}

function isCode(code: string): code is FindingCode {
  return Object.hasOwn(FINDING_SEVERITIES, code);
}

function placeOf(given: JsonObject): Place {
  const parts = (["file", "unit", "sheet", "cell", "criterion"] as const).flatMap((part) => {
    const value = given[part];
    return typeof value === "string" ? [[part, value] as const] : [];
  });
  return Object.fromEntries(parts);
}

function dataOf({ data }: JsonObject): Finding["data"] {
  if (!isObject(data)) return {};
  const entries = Object.entries(data).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === "string" || typeof entry[1] === "number"
  );
  return Object.fromEntries(entries);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { parseSet, serializeSet, type CriteriaSet, type SetDocument } from "@/criteria";
import { readJson } from "@/files";
import { finding, hasErrors, readingOf, refused, type Finding, type Reading } from "@/findings";
import { importSet } from "../importSet";
import { SetShelf, summaryOf } from "../sets";
import type { InputFile, SetSummary } from "../useCases";

/** A set document as `import` writes it: errors that nobody has accepted yet stand in it. */
export type SetFile = SetDocument & { readonly openFindings?: readonly Finding[] };

export function bundledSummaries(): readonly SetSummary[] {
  return new SetShelf().all().map(summaryOf);
}

/** Reads a table or set; the document keeps its errors until a person accepts them. */
export async function importSetFile(
  file: InputFile,
  now: Date,
  table?: number
): Promise<Reading<{ readonly set: SetDocument; readonly document: SetFile }>> {
  const reading = await importSet(file, now, table);
  if (reading.status === "refused") return reading;
  const errors = reading.findings.filter(({ severity }) => severity === "error");
  const set = serializeSet(reading.value);
  const document: SetFile = {
    ...set,
    ...(errors.length > 0 ? { openFindings: errors } : {}),
  };
  return readingOf({ set, document }, reading.findings);
}

/** A bundled set by its id. */
export function bundledSet(id: string): Reading<CriteriaSet> {
  const set = new SetShelf().find(id);
  return set ? readingOf(set, []) : refused(finding("set.unknown", {}, { id }));
}

/**
 * A set from its file, for making sheets: refused while errors stand open in it, unless the person
 * accepts them. Takes the answer of `import` ({set, findings}) as well as the set alone.
 */
export function readSetFile(file: InputFile, acceptFindings: boolean): Reading<CriteriaSet> {
  const json = readJson(file.bytes);
  if (json.status === "refused") return json;
  const { document, open } = unwrap(json.value);
  const reading = parseSet(document);
  if (reading.status === "refused") return reading;
  const errors = reading.findings.filter(({ severity }) => severity === "error").length + open;
  if (errors > 0 && !acceptFindings)
    return refused(finding("set.openErrors", { file: file.name }, { errors }), ...reading.findings);
  return hasErrors(reading.findings)
    ? { status: "findings", value: reading.value, findings: reading.findings }
    : reading;
}

/** The set document itself, and how many errors stand open beside it. */
function unwrap(json: unknown): { readonly document: unknown; readonly open: number } {
  if (typeof json !== "object" || json === null) return { document: json, open: 0 };
  const { openFindings, ...rest } = json as Record<string, unknown>;
  if ("set" in rest && !("nodes" in rest)) {
    const inner = unwrap(rest["set"]);
    return { document: inner.document, open: inner.open || errorsIn(rest["findings"]) };
  }
  return { document: rest, open: errorsIn(openFindings) };
}

function errorsIn(findings: unknown): number {
  if (!Array.isArray(findings)) return 0;
  return findings.filter(
    (found: unknown) =>
      typeof found === "object" &&
      found !== null &&
      (found as Record<string, unknown>)["severity"] === "error"
  ).length;
}

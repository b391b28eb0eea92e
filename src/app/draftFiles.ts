import { isFatal, type CriteriaSet } from "@/criteria";
import { finding, readingOf, refused, type Reading } from "@/findings";
import { acceptedSet, correctedSet, draftOf, openErrors, type SetDraft } from "./draft";
import { importSet, looksLikeJson } from "./importSet";
import { setFileOf } from "./setDocumentFile";
import type { InputFile, OutputFile } from "./useCases";

/** Reads a table or a set document as a draft; refused where there is nothing to look through. */
export async function readDraft(file: InputFile, now: Date): Promise<Reading<SetDraft>> {
  const origin = looksLikeJson(file) ? "document" : "table";
  const reading = await importSet(file, now);
  if (reading.status === "refused") return reading;
  const draft = draftOf(origin, reading.value, reading.findings);
  return readingOf(draft, draft.findings);
}

/** The set of a draft, to be used: refused (set.openErrors) while errors stand open and nobody accepts them by name, or nobody could. */
export function readySet(draft: SetDraft, acceptedBy: string, now: Date): Reading<CriteriaSet> {
  const errors = openErrors(draft);
  const accepted = acceptedBy.trim() !== "" && !errors.some(isFatal);
  if (errors.length > 0 && !accepted)
    return refused(finding("set.openErrors", {}, { errors: errors.length }), ...errors);
  return readingOf(acceptedSet(draft, acceptedBy, now), draft.findings);
}

/** The set of a draft as a file; without a name, errors that stand open stay open in it. */
export function draftFile(draft: SetDraft, acceptedBy: string, now: Date): OutputFile {
  const document =
    acceptedBy.trim() === ""
      ? setFileOf(correctedSet(draft), openErrors(draft))
      : setFileOf(acceptedSet(draft, acceptedBy, now), []);
  return {
    name: `${draft.set.id}.json`,
    bytes: new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`),
    mediaType: "application/json",
  };
}

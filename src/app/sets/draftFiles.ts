import { type CriteriaSet, isFatal } from "@/criteria";
import { type Finding, finding, type Reading, readingOf, refused } from "@/findings";
import type { OutputFile } from "../shapes";
import { acceptedSet, correctedSet, openErrors, type SetDraft } from "./draft";
import { setFileOf } from "./setDocumentFile";

/** The set of a draft, to be used: refused (set.openErrors) while errors stand open and nobody accepts them by name, or nobody could. */
export function readySet(draft: SetDraft, acceptedBy: string, now: Date): Reading<CriteriaSet> {
  const errors = openErrors(draft);
  const accepted = acceptedBy.trim() !== "" && !errors.some(isFatal);
  if (errors.length > 0 && !accepted)
    return refused(finding("set.openErrors", {}, { errors: errors.length }), ...errors);
  return readingOf(acceptedSet(draft, acceptedBy, now), draft.findings);
}

/** The set of a draft as a file; without a name, open errors stay open in it. */
export function draftFile(draft: SetDraft, acceptedBy: string, now: Date): OutputFile {
  const document =
    acceptedBy.trim() === ""
      ? setFileOf(correctedSet(draft), openErrors(draft))
      : setFileOf(acceptedSet(draft, acceptedBy, now), []);
  return jsonFile(draft.set.id, document);
}

/** A set of the catalogue as a file; errors not yet accepted are listed as open. */
export function setFile(set: CriteriaSet, findings: readonly Finding[]): OutputFile {
  return jsonFile(set.id, setFileOf(set, findings));
}

function jsonFile(name: string, document: unknown): OutputFile {
  return {
    name: `${name}.json`,
    bytes: new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`),
    mediaType: "application/json",
  };
}

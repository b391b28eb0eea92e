import { canonicalJson, checksum } from "@/text";
import type { LocatedSubmission } from "../reading/readSubmissions";
import { entryCells } from "./entryCells";
import { contentKey } from "./entryContent";

const LENGTH = 16;

/**
 * The identity of a split: the same for the same unit, year, set and entries, so that a sheet can be
 * known as the one that was split as long as nothing in it was changed.
 */
export function splitId(submission: LocatedSubmission): string {
  const { unit, year, set, setChecksum } = submission;
  const held = entryCells(submission)
    .filter(({ content }) => content !== null)
    .map(({ key, content }) => [key, contentKey(content)])
    .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  const text = canonicalJson([unit, year, set.id, set.version, setChecksum, held]);
  return checksum(text).slice(0, LENGTH);
}

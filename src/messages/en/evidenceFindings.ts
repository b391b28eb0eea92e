import type { Sentences, Value } from "../findingValues";
import type { EvidenceCode } from "../vi/evidenceFindings";

const quoted = (shown: string) => ` “${shown}”`;
const inBrackets = (shown: string) => ` (${shown})`;
const spaced = (shown: string) => ` ${shown}`;
const told = (shown: string) => `: ${shown}`;
const period = (v: Value<"from" | "to">) =>
  v("from", (from) => inBrackets(`${from} to ${v("to")}`));

/** Evidence and the lists made of it, in English. */
export const evidenceEn: Sentences<EvidenceCode> = {
  "evidence.beforePeriod": (v) =>
    `The document${v("document", quoted)}${v("date", inBrackets)} is from before the period that is scored${period(v)}. Check the date or name a document of the period; if it is only a basis, write “căn cứ” before its name.`,
  "evidence.afterPeriod": (v) =>
    `The document${v("document", quoted)}${v("date", inBrackets)} is from after the period that is scored${period(v)}. Check the date; use it only if it tells results of the period, and say so in the notes column.`,
  "evidence.claimedTwice": (v) =>
    `The document${v("document", quoted)} is evidence for${v("count", spaced)} criteria${v("cells", inBrackets)}. Check that it is right for each of them; if so, name its section or page.`,
  "evidence.datesDiffer": (v) =>
    `The document${v("document", quoted)} is written with several dates${v("dates", told)}${v("cells", inBrackets)}. Compare with the document and write one date.`,
  "evidence.impossibleDate": (v) =>
    `The document${v("document", quoted)} has the date${v("entry", quoted)}, which does not exist. Correct the date.`,
  "evidence.futureDate": (v) =>
    `The document${v("document", quoted)} has the date${v("date", spaced)}, which is after today${v("today", inBrackets)}. Check the date; if it is not issued yet, add it once it is.`,
  "evidence.provisional": (v) =>
    `It says${v("words", quoted)}: figures or documents are not final. Update them before signing and sending.`,
  "lists.noSheet": (v) =>
    `The scoring sheet${v("sheet", quoted)} cannot be read, so no lists were made. Open Check to see why.`,
  "lists.keptChanged": (v) =>
    `This list was changed outside its notes column, so it stays as it is; the new list is on the sheet${v("sheet", quoted)}. Compare them and delete the one you do not need.`,
  "lists.notesKept": (v) =>
    `Notes of${v("count", spaced)} rows that are no longer in the list are kept below it. Move them to the right row or delete them.`,
};

import { readTitleFacts } from "@/criteria/import/titleFacts";
import { fold, tidy } from "@/text";

const ANNEX = /^phu luc\b/u;

/** Lines of a decision itself: its grounds and articles name other decisions, which are not the table's. */
const DECISION_BODY =
  /^(?:can cu|theo de nghi|xet de nghi|quyet dinh$|dieu \d+|noi nhan|chuong [ivx\d]+)\b/u;

const OWN_NUMBER = /^Số\s*:\s*(\d+\p{L}?\/(?:\d{4}\/)?QĐ-[\p{L}-]+)/u;
const OWN_DATE = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu;

/**
 * The lines that are a table's titles, among the texts above it: those of its annex, or those after
 * the decision's last article. Where they name no decision, the number and date in the `head` of the
 * document itself are put before them in the words that titles use.
 */
export function titlesAbove(head: readonly string[], above: readonly string[]): string[] {
  const lines = linesOf(above);
  const annex = lines.findLastIndex((line) => ANNEX.test(fold(line)));
  const body = lines.findLastIndex((line) => DECISION_BODY.test(fold(line)));
  const titles = lines.slice(annex >= 0 && annex > body ? annex : body + 1);
  return readTitleFacts(titles).decision ? titles : [...ownDecision(head), ...titles];
}

function ownDecision(head: readonly string[]): string[] {
  const lines = linesOf(head);
  const number = lines.map((line) => OWN_NUMBER.exec(line)?.[1]).find((found) => found);
  if (number === undefined) return [];
  const date = lines.map((line) => OWN_DATE.exec(line)?.[0]).find((found) => found);
  return [`Quyết định số ${number}${date === undefined ? "" : ` ${date}`}`];
}

/** A title is often one paragraph with line breaks. */
function linesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split("\n"))
    .map(tidy)
    .filter((line) => line !== "");
}

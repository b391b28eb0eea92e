import { readTitleFacts, unitKindsIn } from "@/import/heading/titleFacts";
import { fold, tidy } from "@/text";
import { issuerIn } from "./issuerLine";

const ANNEX = /^phu luc\b/u;
/** "Phụ lục kèm theo" may also stand under the titles, as a remark that ends them. */
const ANNEX_REMARK = /^phu luc kem theo\b/u;

/** Lines of a decision itself: its grounds and articles name other decisions, which are not the table's. */
const DECISION_BODY =
  /^(?:can cu|theo de nghi|xet de nghi|quyet dinh$|dieu \d+|noi nhan|chuong [ivx\d]+)\b/u;

const OWN_NUMBER = /^Số\s*:\s*(\d+\p{L}?\/(?:\d{4}\/)?QĐ-[\p{L}-]+)/u;
const HEADING = /^QUYẾT ĐỊNH$/iu;
const SUBJECT = /^(?:ve viec )?ban hanh\b/u;
const OWN_DATE = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu;

/**
 * The lines that are a table's titles, among the texts above it: those of its annex, or those after
 * the decision's last article. Where they name no decision, the number and date in the `head` of the
 * document itself are put before them in the words that titles use.
 */
export function titlesAbove(head: readonly string[], above: readonly string[]): string[] {
  const lines = linesOf(above);
  const annex = lines.findLastIndex((_, index) => beginsAnnex(lines, index));
  const body = lines.findLastIndex((line) => DECISION_BODY.test(fold(line)));
  const titles = lines.slice(annex >= 0 && annex > body ? annex : body + 1);
  return readTitleFacts(titles).decision ? titles : [...ownDecision(head), ...titles];
}

function beginsAnnex(lines: readonly string[], index: number): boolean {
  const line = fold(lines[index] ?? "");
  if (!ANNEX.test(line)) return false;
  return !ANNEX_REMARK.test(line) || readTitleFacts(lines.slice(index + 1)).title !== null;
}

function ownDecision(head: readonly string[]): string[] {
  const lines = linesOf(head);
  const number = lines.map((line) => OWN_NUMBER.exec(line)?.[1]).find((found) => found);
  if (number === undefined) return [];
  const date = lines.map((line) => OWN_DATE.exec(line)?.[0]).find((found) => found);
  const issuer = lines.map(issuerIn).find((found) => found !== null);
  const day = date === undefined ? "" : ` ${date}`;
  return [`Quyết định số ${number}${day}${issuer ? ` của ${issuer}` : ""}`, ...subjectOf(lines)];
}

/** What the decision is about, where it speaks of one kind of unit: its annexes may not name it. */
function subjectOf(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => DECISION_BODY.test(fold(line)) && !HEADING.test(line));
  const subject = lines.slice(0, Math.max(end, 0)).find((line) => SUBJECT.test(fold(line)));
  return subject !== undefined && unitKindsIn(subject).length === 1 ? [subject] : [];
}

/** A title is often one paragraph with line breaks. */
function linesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split("\n"))
    .map(tidy)
    .filter((line) => line !== "");
}

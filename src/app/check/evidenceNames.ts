/** Evidence as windows show it. */
import { type LedgerDocument, nameOf } from "@/scoring/evidence";
import { formatDate } from "@/text";

/** Kind and number, or, without a number, the words that name it. */
export function documentName(document: Pick<LedgerDocument, "kind" | "number" | "text">): string {
  return nameOf(document);
}

/** Every date that is written for it, day first, also one that does not exist; "" for none. */
export function documentDates({
  dates,
  impossibleDates,
}: Pick<LedgerDocument, "dates" | "impossibleDates">): string {
  return [...dates.map(formatDate), ...impossibleDates].join("; ");
}

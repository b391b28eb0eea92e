import { checksum, fold } from "@/text";
import type { CriteriaSet } from "./criteriaSet";

/** The id of a set that was read from a table: the decision's number and the year, else the title: the same table gets the same id again. */
export function tableId({
  decision,
  year,
  title,
}: Pick<CriteriaSet, "decision" | "year" | "title">): string {
  const name = fold(decision?.number ?? "").replaceAll(" ", "-");
  return name === "" ? `bang-${year}-${checksum(title).slice(0, 8)}` : `${name}-${year}`;
}

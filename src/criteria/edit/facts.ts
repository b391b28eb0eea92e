import type { CriteriaSet } from "../criteriaSet";
import { tableId } from "../import/tableId";
import type { SetFacts } from "./setEdit";

/** Years that a set document takes. */
const YEARS = { first: 1900, last: 9999 } as const;

/**
 * The set with what a person says of the table as a whole; null where a title, year or number of a
 * decision is none. A set whose id was made of these gets the id that it would have been read with;
 * one that counted as a sample for want of a decision is official when a person gives it.
 */
export function withFacts(set: CriteriaSet, facts: SetFacts): CriteriaSet | null {
  const told = { ...set, ...facts };
  const { title, year, decision } = told;
  if (title.trim() === "" || decision?.number.trim() === "") return null;
  if (!Number.isInteger(year) || year < YEARS.first || year > YEARS.last) return null;
  const given = set.decision === null && decision !== null && set.state === "sample";
  return {
    ...told,
    ...(set.id === tableId(set) && { id: tableId(told) }),
    ...(given && { state: "official" }),
  };
}

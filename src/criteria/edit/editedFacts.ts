import type { CriteriaSet, SetPolicy } from "../criteriaSet";
import { tableId } from "../tableId";
import type { SetFacts } from "./setEdit";

/** Years that a set document takes, and the most decimals of percentages and points. */
const YEARS = { first: 1900, last: 9999 } as const;
const MOST_DECIMALS = { percentDecimals: 2, pointDecimals: 4 } as const;

/**
 * The set with what a person says of the table as a whole; null where a title, year, number of a
 * decision, period or number of decimals is none. A set whose id was made of these gets the id that it would have been read with;
 * one that counted as a sample for want of a decision is official when a person gives it.
 */
export function withFacts(set: CriteriaSet, facts: SetFacts): CriteriaSet | null {
  const told = { ...set, ...facts, policy: { ...set.policy, ...facts.policy } };
  const { title, year, decision } = told;
  if (title.trim() === "" || decision?.number.trim() === "") return null;
  if (!Number.isInteger(year) || year < YEARS.first || year > YEARS.last) return null;
  if (told.period && told.period.to < told.period.from) return null;
  if (!hasDecimals(told.policy)) return null;
  const given = set.decision === null && decision !== null && set.state === "sample";
  return {
    ...told,
    ...(set.id === tableId(set) && { id: tableId(told) }),
    ...(given && { state: "official" }),
  };
}

function hasDecimals(policy: SetPolicy): boolean {
  return (["percentDecimals", "pointDecimals"] as const).every(
    (key) => Number.isInteger(policy[key]) && policy[key] >= 0 && policy[key] <= MOST_DECIMALS[key]
  );
}

import { nameKey } from "./nameWords";
import type { Roster } from "./unit";

/**
 * A flaw of a cross-check plan. self: the unit checks itself. notOneToOne: it does not check exactly
 * one unit, or is not checked by exactly one. unknownUnit: the roster has no such unit.
 */
export interface CrossCheckProblem {
  readonly kind: "self" | "notOneToOne" | "unknownUnit";
  readonly unit: string;
}

/**
 * The flaws of a roster's cross-check plan, each unit once per kind; none where there is no plan. A
 * group that the plan leaves out altogether is no flaw. One cycle, or no two units checking each
 * other, is a preference that no document demands: not checked.
 */
export function crossCheckProblems(roster: Roster): readonly CrossCheckProblem[] {
  const { groups, crossChecks } = roster;
  const known = new Set(groups.flatMap(({ units }) => units.map(nameKey)));
  const named = crossChecks.flatMap(({ checker, checked }) => [checker, checked]);
  const self = crossChecks.filter(({ checker, checked }) => nameKey(checker) === nameKey(checked));
  return [
    ...problems(
      "unknownUnit",
      named.filter((name) => !known.has(nameKey(name)))
    ),
    ...problems(
      "self",
      self.map(({ checker }) => checker)
    ),
    ...problems("notOneToOne", unevenUnits(roster)),
  ];
}

/** Units of the planned groups that do not stand exactly once on each side of the plan. */
function unevenUnits({ groups, crossChecks }: Roster): string[] {
  const checkers = occurrences(crossChecks.map(({ checker }) => checker));
  const checked = occurrences(crossChecks.map((pair) => pair.checked));
  const isPlanned = (name: string) => checkers.has(nameKey(name)) || checked.has(nameKey(name));
  const planned = groups.filter(({ units }) => units.some(isPlanned)).flatMap(({ units }) => units);
  return planned.filter(
    (name) => checkers.get(nameKey(name)) !== 1 || checked.get(nameKey(name)) !== 1
  );
}

function occurrences(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of names.map(nameKey)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function problems(kind: CrossCheckProblem["kind"], names: readonly string[]): CrossCheckProblem[] {
  const distinct = new Map(names.map((name) => [nameKey(name), name]));
  return [...distinct.values()].map((unit) => ({ kind, unit }));
}

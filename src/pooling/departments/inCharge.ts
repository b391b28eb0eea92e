import { type CriteriaSet, figureDefinitions, walk } from "@/criteria";
import { canonicalJson, checksum, fold, tidy } from "@/text";

/**
 * What a person says about who fills in what, beside what the set itself says: departments by the
 * id of a node (a criterion, or a heading for all below it) and by the id of a figure. "" says that
 * nobody is in charge, also where the set names a department.
 */
export interface Assignment {
  readonly nodes: ReadonlyMap<string, string>;
  readonly figures: ReadonlyMap<string, string>;
}

export const NO_ASSIGNMENT: Assignment = { nodes: new Map(), figures: new Map() };

/** The department in charge of each criterion and each figure, by id; null: none. */
export interface InCharge {
  readonly criteria: ReadonlyMap<string, string | null>;
  readonly figures: ReadonlyMap<string, string | null>;
}

/**
 * Who is in charge of what. What a person assigned comes before what the set says; of each, what
 * stands nearest to the criterion. A figure that a criterion asks for goes with that criterion. One
 * department written in two ways (capitals, marks, spaces) is one, under its first name.
 */
export function inCharge(set: CriteriaSet, assignment: Assignment): InCharge {
  const names = new Map<string, string>();
  const nameOf = (given: string | undefined): string | null => {
    const name = tidy(given ?? "");
    if (name === "") return null;
    const key = fold(name);
    names.set(key, names.get(key) ?? name);
    return names.get(key) ?? name;
  };
  const found = new Map<string, Found>();
  const criteria = new Map<string, string | null>();
  for (const { node, parent } of walk(set)) {
    const above = parent === null ? undefined : found.get(parent);
    const own = {
      assigned: assignment.nodes.get(node.id) ?? above?.assigned,
      stated: node.department ?? above?.stated,
    };
    found.set(node.id, own);
    if (node.rule !== null) criteria.set(node.id, nameOf(own.assigned ?? own.stated));
  }
  const links = new Map(set.figureLinks.map(({ figure, criterion }) => [figure, criterion]));
  const figures = figureDefinitions(set.unitKind).map(({ id }): [string, string | null] => {
    const criterion = links.get(id);
    if (criterion !== undefined) return [id, criteria.get(criterion) ?? null];
    return [id, nameOf(assignment.figures.get(id))];
  });
  return { criteria, figures: new Map(figures) };
}

interface Found {
  readonly assigned: string | undefined;
  readonly stated: string | undefined;
}

/** The departments that are in charge of anything, in the order of the table. */
export function departmentNames({ criteria, figures }: InCharge): readonly string[] {
  const all = [...criteria.values(), ...figures.values()];
  return [...new Set(all)].filter((name) => name !== null);
}

/** The same text where the same departments are in charge of the same. */
export function chargeId({ criteria, figures }: InCharge): string {
  return checksum(canonicalJson([[...criteria], [...figures]]));
}

/** True where two names mean one department. */
export function sameDepartment(one: string | null, other: string | null): boolean {
  return fold(tidy(one ?? "")) === fold(tidy(other ?? ""));
}

import { fold, tidy } from "@/text";
import { matchName } from "./findUnit";
import { nameKey } from "./nameWords";
import { type ClusterGroup, type CrossCheckPair, type Roster, UNIT_KINDS } from "./unit";
import { kindOfName, traitsOfGroup, traitsOfKind } from "./unitKinds";

/**
 * What should stand at a place of a roster: the roster itself, a list, a group, a text, a year, a
 * kind of unit, a unit's name, a pair of the cross-check plan, a unit not named before, a group id
 * not used before, or at least one unit.
 */
type RosterExpectation =
  | "roster"
  | "list"
  | "group"
  | "text"
  | "year"
  | "unitKind"
  | "name"
  | "pair"
  | "distinctUnit"
  | "distinctGroup"
  | "units";

/** A flaw of a roster that was given; path as in "groups[0].units[3]", "" for the whole. */
export interface RosterProblem {
  readonly path: string;
  readonly expected: RosterExpectation;
  /** The name in question, where there is one. */
  readonly name?: string;
}

/** roster is null where anything could not be read; a unit named again is left out, and told. */
export interface RosterReading {
  readonly roster: Roster | null;
  readonly problems: readonly RosterProblem[];
}

/** A unit as listed, before grouping; group: title or id, "" where not said. */
interface ListedUnit {
  readonly name: string;
  readonly group: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** What reading has found so far. */
interface Progress {
  readonly problems: RosterProblem[];
  /** Keys of the units named so far. */
  readonly units: Set<string>;
}

/**
 * Reads a roster from JSON: a `Roster` in full, or `{units: [name or {unit|name, group}]}`, or just
 * a list of names. Units without a group are grouped by the kind that their names tell. The names
 * in head and cross-checks may be spelled otherwise than in the groups; they come out as there.
 */
export function parseRoster(json: unknown): RosterReading {
  const progress: Progress = { problems: [], units: new Set() };
  const fields = Array.isArray(json) ? { units: json } : asFields(json);
  const roster = fields ? readRoster(fields, progress) : null;
  if (!fields) progress.problems.push({ path: "", expected: "roster" });
  const isReadable = progress.problems.every(({ expected }) => expected === "distinctUnit");
  return { roster: isReadable ? roster : null, problems: progress.problems };
}

function readRoster(fields: Fields, progress: Progress): Roster {
  const groups = Object.hasOwn(fields, "groups")
    ? readGroups(fields["groups"], progress)
    : groupUnits(readUnits(fields["units"], "units", progress));
  const names = groups.flatMap(({ units }) => units);
  const hasOther = progress.problems.length > 0;
  if (names.length === 0 && !hasOther) progress.problems.push({ path: "units", expected: "units" });
  return {
    name: readText(fields, "name", "", progress),
    year: readYear(fields["year"], progress),
    head: asInGroups(readText(fields, "head", "", progress), names),
    groups,
    crossChecks: readPairs(fields["crossChecks"] ?? [], names, progress),
    source: readText(fields, "source", "", progress),
  };
}

function readGroups(value: unknown, progress: Progress): ClusterGroup[] {
  const groups = readList(value, "groups", progress, readGroup);
  const ids = groups.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    progress.problems.push({ path: `groups[${index}].id`, expected: "distinctGroup", name: id });
  });
  return groups;
}

function readGroup(value: unknown, path: string, progress: Progress): ClusterGroup | null {
  const fields = asFields(value);
  if (!fields) {
    progress.problems.push({ path, expected: "group" });
    return null;
  }
  const units = readUnits(fields["units"], `${path}.units`, progress).map(({ name }) => name);
  const given = fields["unitKind"];
  const known = UNIT_KINDS.find((kind) => kind === given);
  if (given !== undefined && !known) {
    progress.problems.push({ path: `${path}.unitKind`, expected: "unitKind" });
  }
  const unitKind = known ?? kindOfName(units[0] ?? "");
  const id = readText(fields, "id", path, progress);
  const title = readText(fields, "title", path, progress) || id || traitsOfKind(unitKind).title;
  return { id: id || groupOf(title).id, title, unitKind, units };
}

/** The units of a list, each once. */
function readUnits(value: unknown, path: string, progress: Progress): ListedUnit[] {
  return readList(value, path, progress, (item, place) => {
    const fields = asFields(item) ?? { name: item };
    const name = asText(fields["unit"] ?? fields["name"]);
    const key = nameKey(name);
    if (!key) {
      progress.problems.push({ path: place, expected: "name" });
      return null;
    }
    if (progress.units.has(key)) {
      progress.problems.push({ path: place, expected: "distinctUnit", name });
      return null;
    }
    progress.units.add(key);
    return { name, group: readText(fields, "group", place, progress) };
  });
}

function readPairs(value: unknown, names: readonly string[], progress: Progress): CrossCheckPair[] {
  return readList(value, "crossChecks", progress, (item, path) => {
    const fields = asFields(item);
    const checker = asText(fields?.["checker"]);
    const checked = asText(fields?.["checked"]);
    if (checker && checked) {
      return { checker: asInGroups(checker, names), checked: asInGroups(checked, names) };
    }
    progress.problems.push({ path, expected: "pair" });
    return null;
  });
}

/** Groups in the order in which their first units are listed. */
function groupUnits(units: readonly ListedUnit[]): ClusterGroup[] {
  const groups = new Map<string, { readonly title: string; readonly units: string[] }>();
  for (const { name, group } of units) {
    const { id, title } = groupOf(group || traitsOfKind(kindOfName(name)).title);
    const known = groups.get(id) ?? { title, units: [] };
    known.units.push(name);
    groups.set(id, known);
  }
  return [...groups].map(([id, { title, units: names }]) => ({
    id,
    title,
    unitKind: kindOfName(names[0] ?? ""),
    units: names,
  }));
}

/** The group that a title or an id names: the usual group of a kind, or one of its own. */
function groupOf(text: string): { readonly id: string; readonly title: string } {
  const usual = traitsOfGroup(text);
  return usual
    ? { id: usual.group, title: usual.title }
    : { id: fold(text).replaceAll(" ", "-") || text, title: text };
}

/** The name as the groups spell it; as given where it is none of theirs. */
function asInGroups(name: string, names: readonly string[]): string {
  return matchName(name, names).match ?? name;
}

function readList<Item>(
  value: unknown,
  path: string,
  progress: Progress,
  readItem: (item: unknown, path: string, progress: Progress) => Item | null
): Item[] {
  if (!Array.isArray(value)) {
    progress.problems.push({ path, expected: "list" });
    return [];
  }
  return value.flatMap(
    (item: unknown, index) => readItem(item, `${path}[${index}]`, progress) ?? []
  );
}

/** "" where the field is absent. */
function readText(fields: Fields, key: string, parent: string, progress: Progress): string {
  const value = fields[key];
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return tidy(value);
  progress.problems.push({ path: parent ? `${parent}.${key}` : key, expected: "text" });
  return "";
}

/** 0 where the field is absent. */
function readYear(value: unknown, progress: Progress): number {
  if (value === undefined || value === null) return 0;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  progress.problems.push({ path: "year", expected: "year" });
  return 0;
}

function asText(value: unknown): string {
  return typeof value === "string" ? tidy(value) : "";
}

function asFields(value: unknown): Fields | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return { ...value };
}

import agencyData from "./data/agencies.json";
import { nameKey, nameWords, standsAt } from "./nameWords";
import { UNIT_KINDS, type UnitKind } from "./unit";

/** How the units of a kind are grouped and recognised where a roster does not say. */
export interface KindTraits {
  readonly kind: UnitKind;
  /** Id and title of their ranking group. */
  readonly group: string;
  readonly title: string;
}

const KINDS = agencyData.kinds.map(({ kind, group, title, words }) => ({
  traits: { kind: readUnitKind(kind), group, title },
  words: nameWords(words),
}));

/** The kind of unit that a name's words tell ("Chi cục THADS huyện …": thads); "khac" where they tell none. */
export function kindOfName(name: string): UnitKind {
  const all = nameWords(name);
  const told = KINDS.find(({ words }) => all.some((_, position) => standsAt(all, position, words)));
  return told?.traits.kind ?? "khac";
}

/** The group that units of a kind form where a roster does not group them. */
export function traitsOfKind(kind: UnitKind): KindTraits {
  const found = KINDS.find(({ traits }) => traits.kind === kind);
  if (!found) throw new RangeError(`agencies.json does not describe the kind ${kind}`);
  return found.traits;
}

/** The usual group that a title or an id names; null: none does. */
export function traitsOfGroup(text: string): KindTraits | null {
  const key = nameKey(text);
  const found = KINDS.find(({ traits }) =>
    [traits.group, traits.title].some((name) => nameKey(name) === key)
  );
  return found?.traits ?? null;
}

/** @throws RangeError where data of ours names a kind that does not exist. */
export function readUnitKind(text: string): UnitKind {
  const kind = UNIT_KINDS.find((candidate) => candidate === text);
  if (!kind) throw new RangeError(`No kind of unit: ${text}`);
  return kind;
}

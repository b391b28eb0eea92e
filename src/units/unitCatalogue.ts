import agencyData from "./data/agencies.json";
import provinceData from "./data/provinces.json";
import { nameWords } from "./nameWords";
import type { Unit, UnitKind } from "./unit";
import { readUnitKind } from "./unitKinds";

/** A row of provinces.json; years inclusive. */
interface Province {
  readonly id: string;
  readonly name: string;
  /** tỉnh or thành phố, as written in names. */
  readonly level: string;
  readonly shortName?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly validFrom?: number | undefined;
  readonly validTo?: number | undefined;
  readonly predecessors?: readonly string[] | undefined;
}

interface Agency {
  readonly id: string;
  readonly kind: UnitKind;
  readonly before: string;
  readonly after: string;
}

/** The year in whose middle the provinces were merged: units of both eras are valid in it. */
const CHANGE_YEAR = provinceData.change.year;
const BEFORE: readonly Province[] = [...provinceData.earlier, ...provinceData.before];
const AFTER: readonly Province[] = provinceData.after;

const UNITS: readonly Unit[] = agencyData.agencies.flatMap(({ kind, ...names }) =>
  unitsOfAgency({ ...names, kind: readUnitKind(kind) })
);
const BY_ID: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.id, unit]));
const WORDS: ReadonlyMap<Unit, readonly string[]> = new Map(
  UNITS.map((unit) => [unit, nameWords(unit.name)])
);

/** Every unit that is known, of all years. */
export function catalogue(): readonly Unit[] {
  return UNITS;
}

/** null: no unit has that id. */
export function unitById(id: string): Unit | null {
  return BY_ID.get(id) ?? null;
}

/**
 * The units whose name may be in documents of a year, each name once. In the year of the merger
 * that is both eras; where a new unit took over an old one's name the new one is meant, because
 * scoring takes place at the end of the year.
 */
export function unitsOfYear(year: number, kind?: UnitKind): readonly Unit[] {
  const valid = UNITS.filter(
    (unit) => isValid(unit, year) && (kind === undefined || unit.kind === kind)
  );
  const successors = new Map(valid.flatMap((unit) => unit.predecessors.map((id) => [id, unit])));
  return valid.filter((unit) => {
    const successor = successors.get(unit.id);
    return !successor || successor.name !== unit.name;
  });
}

/** The units that a unit was formed from, directly; none for an unknown id. */
export function predecessorsOf(unitId: string): readonly Unit[] {
  const ids = unitById(unitId)?.predecessors ?? [];
  return ids.flatMap((id) => unitById(id) ?? []);
}

/** The units formed from a unit, directly; none for an unknown id. */
export function successorsOf(unitId: string): readonly Unit[] {
  return UNITS.filter((unit) => unit.predecessors.includes(unitId));
}

/**
 * The units that correspond to this unit in `year`: itself; for an earlier year all it was
 * formed from, whose figures add up to its own; for a later year what was formed from it. None for
 * an unknown id.
 */
export function standingIn(unitId: string, year: number): readonly Unit[] {
  const unit = unitById(unitId);
  if (!unit) return [];
  if (isValid(unit, year)) return [unit];
  const isLater = unit.validFrom !== null && unit.validFrom > year;
  const next = isLater ? predecessorsOf(unitId) : successorsOf(unitId);
  return [...new Set(next.flatMap(({ id }) => standingIn(id, year)))];
}

/** `nameWords` of a unit's name, which looking up compares with every unit. */
export function wordsOfUnit(unit: Unit): readonly string[] {
  return WORDS.get(unit) ?? nameWords(unit.name);
}

/** Whether a unit existed in a year, be it for a part of it. */
export function isValid(unit: Unit, year: number): boolean {
  return (unit.validFrom ?? -Infinity) <= year && year <= (unit.validTo ?? Infinity);
}

function unitsOfAgency(agency: Agency): Unit[] {
  const continuing = new Set(
    AFTER.filter((province) => continues(agency, province)).map(({ id }) => id)
  );
  const before = BEFORE.map((province) =>
    unitOf(agency, agency.before, province, {
      id: `${agency.id}-${province.id}`,
      validTo: continuing.has(province.id) ? null : (province.validTo ?? CHANGE_YEAR),
    })
  );
  const after = AFTER.filter(({ id }) => !continuing.has(id)).map((province) =>
    unitOf(agency, agency.after, province, {
      id: `${agency.id}-${province.id}-${CHANGE_YEAR}`,
      validFrom: CHANGE_YEAR,
    })
  );
  return [...before, ...after];
}

/** Whether the merger left an agency as it was: name and province both. */
function continues(agency: Agency, province: Province): boolean {
  const [only, ...others] = province.predecessors ?? [];
  return agency.before === agency.after && only === province.id && others.length === 0;
}

function unitOf(
  agency: Agency,
  title: string,
  province: Province,
  own: { readonly id: string; readonly validFrom?: number; readonly validTo?: number | null }
): Unit {
  const shortName = province.shortName ?? province.name;
  return {
    id: own.id,
    kind: agency.kind,
    name: `${title} ${province.level} ${province.name}`,
    shortName,
    province: shortName,
    aliases: (province.aliases ?? []).map((alias) => `${title} ${province.level} ${alias}`),
    validFrom: own.validFrom ?? province.validFrom ?? null,
    validTo: own.validTo ?? null,
    predecessors: (province.predecessors ?? []).map((id) => `${agency.id}-${id}`),
  };
}

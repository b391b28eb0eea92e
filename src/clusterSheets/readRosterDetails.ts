import type { Points, SetState } from "@/criteria";
import { type Finding, FINDING_SEVERITIES, type FindingCode } from "@/findings";
import type { GroupSet } from "@/pooling";
import { UNIT_KINDS } from "@/units";
import type { OverviewDetails } from "./overviewColumns";
import type { RosterDetails } from "./rosterSheet";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isPoints = (value: unknown): value is Points => Number.isSafeInteger(value);
const listOf = <T>(value: unknown, is: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.every(is);

/** What the stamp of the list says of the roster; null where it is damaged. */
export function rosterDetails(details: unknown): RosterDetails | null {
  if (!isObject(details)) return null;
  const { name, head, source, groups } = details;
  if (!isText(name) || !isText(head) || !isText(source)) return null;
  return listOf(groups, isGroup) ? { name, head, source, groups } : null;
}

function isGroup(value: unknown): value is RosterDetails["groups"][number] {
  if (!isObject(value) || typeof value.scored !== "boolean") return false;
  return (
    isText(value.id) && isText(value.title) && UNIT_KINDS.some((kind) => kind === value.unitKind)
  );
}

/** What the stamp of an overview says of its group's set; null where it is damaged. */
export function overviewDetails(details: unknown): OverviewDetails | null {
  if (!isObject(details)) return null;
  const { set } = details;
  return isGroupSet(set) ? { set } : null;
}

const STATES: Readonly<Record<SetState, true>> = { official: true, partial: true, sample: true };

function isGroupSet(value: unknown): value is GroupSet {
  if (!isObject(value)) return false;
  const { group, id, title, checksum, state, notes, sections, classes } = value;
  const { total, bonus, penalty, rescales } = value;
  return (
    [group, id, title, checksum].every(isText) &&
    isText(state) &&
    state in STATES &&
    isPoints(total) &&
    (bonus === undefined || isPoints(bonus)) &&
    (penalty === undefined || isPoints(penalty)) &&
    (rescales === undefined || rescales === true) &&
    listOf(notes, isText) &&
    listOf(sections, isSection) &&
    listOf(classes, isClass)
  );
}

function isSection(value: unknown): value is GroupSet["sections"][number] {
  if (!isObject(value)) return false;
  const { id, code, label, depth, standard, outside } = value;
  return (
    [id, code, label].every(isText) &&
    (depth === 0 || depth === 1) &&
    isPoints(standard) &&
    (outside === undefined || outside === "bonus" || outside === "penalty")
  );
}

function isClass(value: unknown): value is GroupSet["classes"][number] {
  return isObject(value) && isText(value.name) && isPoints(value.min);
}

/** A finding of pooling as the list keeps it; null where the text is none. */
export function keptFinding(text: string): Finding | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isFinding(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isFinding(value: unknown): value is Finding {
  if (!isObject(value) || !isText(value.code) || !isObject(value.where) || !isObject(value.data)) {
    return false;
  }
  if (!(value.code in FINDING_SEVERITIES)) return false;
  const severity = FINDING_SEVERITIES[value.code as FindingCode];
  const plain = (item: unknown) => isText(item) || typeof item === "number";
  return (
    value.severity === severity &&
    Object.values(value.where).every(isText) &&
    Object.values(value.data).every(plain)
  );
}

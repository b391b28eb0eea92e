import { type Finding, finding } from "@/findings";
import type { PooledStatus } from "@/pooling";
import { type CrossCheckPair, matchName, type Roster } from "@/units";
import { STATUS_WORDS } from "./clusterSheetWords";
import {
  numberOf,
  placeOf,
  rawTextOf,
  type ReadTable,
  rowsByKey,
  showsName,
  textOf,
} from "./readKeyedSheet";
import { keptFinding, rosterDetails } from "./readRosterDetails";
import { FILE_SEPARATOR } from "./rosterSheet";
import { FINDING_KEY } from "./tableSheet";

/** A unit as the list has it. */
interface ListedUnit {
  readonly unit: string;
  readonly group: string;
  readonly status: PooledStatus;
  readonly files: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}

export interface ReadRoster {
  /** Without its cross-check plan, which is in a sheet of its own. */
  readonly roster: Roster;
  /** Ids of the groups that have an overview. */
  readonly scored: readonly string[];
  readonly units: readonly ListedUnit[];
  /** What pooling found, as the list keeps it. */
  readonly kept: readonly Finding[];
}

/** Reads the list of units; null where its stamp is damaged. */
export function readRoster(table: ReadTable, findings: Finding[]): ReadRoster | null {
  const details = rosterDetails(table.stamp.details);
  if (!details) return null;
  const units: ListedUnit[] = [];
  for (const [unit, row] of rowsByKey(table, findings)) {
    const read = readUnit(table, unit, row, findings);
    if (details.groups.some(({ id }) => id === read.group)) units.push(read);
    else findings.push(finding("row.unknown", placeOf(table, row, "unit", unit), { found: unit }));
  }
  const groups = details.groups.map(({ id, title, unitKind }) => ({
    id,
    title,
    unitKind,
    units: units.filter(({ group }) => group === id).map(({ unit }) => unit),
  }));
  const { name, head, source } = details;
  return {
    roster: { name, year: table.stamp.year, head, groups, crossChecks: [], source },
    scored: details.groups.filter(({ scored }) => scored).map(({ id }) => id),
    units: groups.flatMap(({ id }) => units.filter(({ group }) => group === id)),
    kept: keptFindings(table),
  };
}

function readUnit(table: ReadTable, unit: string, row: number, findings: Finding[]): ListedUnit {
  const intact = showsName(table, row, "unit", unit, findings);
  const code = textOf(table, row, "status");
  const status = isStatus(code) ? code : null;
  if (status === null) {
    findings.push(
      finding("row.unknown", placeOf(table, row, "statusWords", unit), { found: code })
    );
  }
  const files = rawTextOf(table, row, "files");
  return {
    unit,
    group: textOf(table, row, "group"),
    status: intact && status !== null ? status : "refused",
    files: files.split(FILE_SEPARATOR).filter((file) => file !== ""),
    errors: numberOf(table, row, "errors", unit, findings) ?? 0,
    warnings: numberOf(table, row, "warnings", unit, findings) ?? 0,
  };
}

function isStatus(code: string): code is PooledStatus {
  return Object.hasOwn(STATUS_WORDS, code);
}

function keptFindings(table: ReadTable): Finding[] {
  return table.rows
    .filter(({ key }) => key === FINDING_KEY)
    .flatMap(({ row }) => {
      const kept = keptFinding(rawTextOf(table, row, "status"));
      return kept ? [kept] : [];
    });
}

/** Reads the cross-check plan from its report table; names in the roster's spelling where they match. */
export function readCrossChecks(
  table: ReadTable,
  names: readonly string[],
  findings: Finding[]
): CrossCheckPair[] {
  const spelled = (text: string) => matchName(text, names).match ?? text;
  return table.rows.flatMap(({ key, row }) => {
    if (!showsName(table, row, "checked", key, findings)) return [];
    return [{ checker: spelled(textOf(table, row, "checker")), checked: spelled(key) }];
  });
}

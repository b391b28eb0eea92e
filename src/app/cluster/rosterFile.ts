import { readJson } from "@/files";
import { finding, type Reading, readingOf, refused } from "@/findings";
import { parseRoster, type Roster, type UnitKind, unitsOfYear } from "@/units";
import type { InputFile } from "../shapes";

/** Names of the catalogue's units of a kind that exist in a year, in the catalogue's order. */
export function unitNames(kind: UnitKind, year: number): readonly string[] {
  return unitsOfYear(year, kind).map(({ name }) => name);
}

/** A roster from a .json file; refused with every problem of it where it is none. */
export function readRosterFile(file: InputFile): Reading<Roster> {
  const json = readJson(file.bytes);
  if (json.status === "refused") return json;
  const { roster, problems } = parseRoster(json.value);
  const findings = problems.map(({ path, expected, name }) =>
    expected === "distinctUnit"
      ? finding("roster.duplicateUnit", { file: file.name }, { name: name ?? path })
      : finding("roster.malformed", { file: file.name }, { path, expected, name: name ?? "" })
  );
  return roster ? readingOf(roster, findings) : refused(...findings);
}

import type { CriteriaSet } from "@/criteria";
import { type Place, type Reading, readingOf } from "@/findings";
import type { SheetGrid } from "@/grid";
import { type ImportOptions, tableFromGrid } from "@/import";
import { readKeptSets, setOfSheet } from "@/unitSheets";
import type { SetDraft } from "../sets/draft";

/** A sheet, or a table of a document or of the clipboard, that may hold criteria. */
export interface Candidate {
  /** How its source calls it: a sheet's name, "Bảng 2". */
  readonly name: string;
  /** What --table calls it: sheets and tables count from 1, a table in pieces has several numbers. */
  readonly numbers: readonly number[];
  readonly grid: SheetGrid;
  /** Texts of the source before the table: see `ImportOptions.before`. */
  readonly before?: readonly string[];
  /** A place in the grid as the source has it. */
  readonly placeOf: (where: Place) => Place;
  /** A set that the workbook keeps: nothing is left to read. */
  readonly kept?: CriteriaSet;
}

/** A candidate that turned out to hold a table of criteria, or a whole set. */
export interface ReadTable {
  readonly name: string;
  readonly numbers: readonly number[];
  /** document: a set that its sheet carries; nothing was understood by this program. */
  readonly origin: SetDraft["origin"];
  readonly set: CriteriaSet;
  readonly findings: Extract<Reading<CriteriaSet>, { status: "read" | "findings" }>["findings"];
}

/** Reads the candidate: a scoring sheet of ours gives the set that it was made of. */
export function readCandidate(candidate: Candidate, options: ImportOptions): Reading<ReadTable> {
  const { name, numbers, grid, placeOf, before = [] } = candidate;
  const carried = candidate.kept ?? setOfSheet(grid);
  if (carried)
    return readingOf({ name, numbers, origin: "document", set: carried, findings: [] }, []);
  const reading = tableFromGrid(grid, { ...options, before }, placeOf);
  if (reading.status === "refused") return reading;
  const { value: set, findings } = reading;
  return readingOf({ name, numbers, origin: "table", set, findings }, findings);
}

/** The sets that a workbook keeps in a sheet of ours. */
export function keptCandidates(candidate: Candidate): Candidate[] {
  return readKeptSets(candidate.grid).sets.map(({ set }) => ({
    ...candidate,
    name: set.title,
    kept: set,
  }));
}

/** A candidate whose places are its own. */
export function sheetCandidate(grid: SheetGrid, index: number): Candidate {
  return { name: grid.name, grid, numbers: [index + 1], placeOf: (where) => where };
}

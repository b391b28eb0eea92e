import {
  type CellValue,
  isBlank,
  modelGrid,
  type SheetGrid,
  type SheetModel,
  valueAt,
} from "@/grid";
import { type Assignment, NO_ASSIGNMENT } from "@/pooling/departments";
import { piecesOf, textOfPieces } from "@/sheets/longTexts";
import { STYLES } from "@/sheets/sheetStyles";
import { readStamp } from "@/sheets/stamp";
import type { SheetWrite } from "../fill/entryWrites";

/** What a unit's sheet keeps about its departments in hidden cells. */
export interface DepartmentNote {
  readonly assignment: Assignment;
  /** Identities of the splits made from this sheet, the newest last. */
  readonly splits: readonly string[];
  /** Conflicts that a person settled (see decisionId): with the same contents they are none any more. */
  readonly decided: readonly string[];
}

export const NO_NOTE: DepartmentNote = {
  assignment: NO_ASSIGNMENT,
  splits: [],
  decided: [],
};

/** Marks the cells of the note; the number is the version of its form. */
const MARK = "cdtd-phong:1:";

/** Splits that are remembered: parts of older ones come back no more. */
const REMEMBERED = 20;
/** Decisions that are remembered: older ones are asked again. */
const DECISIONS = 1000;

/** The note in the row of the sheet's stamp; an empty one where there is none, or it is damaged. */
export function readDepartmentNote(grid: SheetGrid): {
  readonly note: DepartmentNote;
  readonly damaged: boolean;
} {
  const stamped = readStamp(grid);
  const cells = stamped.status === "read" ? grid.rows.get(stamped.at.row)?.values() : undefined;
  const found = textOfPieces(
    MARK,
    [...(cells ?? [])].map(({ value }) => value)
  );
  const note = found.status === "read" ? parsed(found.text) : null;
  return { note: note ?? NO_NOTE, damaged: found.status !== "none" && note === null };
}

function parsed(text: string): DepartmentNote | null {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== "object" || json === null) return null;
    const { nodes, figures, splits, decided } = json as Record<string, unknown>;
    if (!isTexts(nodes) || !isTexts(figures)) return null;
    if (!Array.isArray(splits) || !Array.isArray(decided)) return null;
    return {
      assignment: {
        nodes: new Map(Object.entries(nodes)),
        figures: new Map(Object.entries(figures)),
      },
      splits: splits.filter((split) => typeof split === "string"),
      decided: decided.filter((decision) => typeof decision === "string"),
    };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isTexts(value: unknown): value is Record<string, string> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((one) => typeof one === "string")
  );
}

/** The note with one more split. */
export function withSplit(note: DepartmentNote, split: string): DepartmentNote {
  const others = note.splits.filter((one) => one !== split);
  return { ...note, splits: [...others, split].slice(-REMEMBERED) };
}

/** The note with more decisions. */
export function withDecisions(note: DepartmentNote, decided: readonly string[]): DepartmentNote {
  const known = new Set(note.decided);
  const more = decided.filter((decision) => !known.has(decision));
  if (more.length === 0) return note;
  return { ...note, decided: [...note.decided, ...more].slice(-DECISIONS) };
}

/** The writes that keep a note in a sheet, over the one before it; none where the sheet has no stamp. */
export function departmentNoteWrites(
  grid: SheetGrid,
  { assignment, splits, decided }: DepartmentNote
): readonly SheetWrite[] {
  const stamped = readStamp(grid);
  if (stamped.status !== "read") return [];
  const { row, column: stamp } = stamped.at;
  const text = JSON.stringify({
    nodes: Object.fromEntries(assignment.nodes),
    figures: Object.fromEntries(assignment.figures),
    splits,
    decided,
  });
  const columns = Array.from({ length: stamp }, (_, column) => column);
  // Before the stamp the row holds nothing else: a note needs no column that the sheet does not have.
  const free = columns.filter((column) => isFreeFor(valueAt(grid, row, column)));
  const old = columns.filter((column) => isNote(valueAt(grid, row, column)));
  const written = new Map<number, string | null>(old.map((column) => [column, null]));
  piecesOf(MARK, text).forEach((piece, index) => {
    const column = free[index];
    if (column === undefined) throw new RangeError("The note is longer than its row");
    written.set(column, piece);
  });
  return [...written].map(([column, value]) => ({ sheet: grid.name, row, column, value }));
}

/** A planned sheet that keeps what the sheet it takes the place of kept about its departments. */
export function withDepartmentNote(model: SheetModel, note: DepartmentNote): SheetModel {
  if (note === NO_NOTE) return model;
  const writes = departmentNoteWrites(modelGrid(model), note);
  const rows = model.rows.map((row, index) => {
    const own = writes.filter((write) => write.row === index);
    if (own.length === 0) return row;
    const cells = new Map(row.cells);
    for (const { column, value } of own)
      if (typeof value === "string") cells.set(column, { value, style: STYLES.hidden });
    return { ...row, cells };
  });
  return { ...model, rows };
}

function isNote(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith(MARK);
}

function isFreeFor(value: CellValue): boolean {
  return isBlank(value) || isNote(value);
}

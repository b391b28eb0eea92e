import { type Finding, finding, type Place } from "@/findings";
import { parseA1 } from "@/grid";
import {
  type InCharge,
  inCharge,
  mergeCell,
  type PartCell,
  sameDepartment,
  type Side,
} from "@/pooling/departments";
import { canonicalJson, checksum } from "@/text";
import type { SheetWrite } from "../fill/entryWrites";
import type { LocatedSubmission } from "../reading/readSubmissions";
import type { DepartmentNote } from "./departmentNote";
import { type EntryCell, entryCells } from "./entryCells";
import { contentKey, type EntryContent, entryOf } from "./entryContent";
import { fittingParts } from "./fittingParts";
import type { ReturnedPart } from "./readParts";
import { contentsOf, type ShowContent } from "./shownContent";

/** An entry that came from parts. Contents are shown as the sheet shows them; "" is a blank. */
export interface TakenEntry {
  readonly cell: EntryCell;
  readonly before: string;
  readonly after: string;
  /** Whose it is: departments with their files. */
  readonly parts: readonly string[];
}

/** One of the contents that parts bring for a cell in conflict. */
interface ConflictSide {
  /** Names the content, for choosing it. */
  readonly content: string;
  readonly shown: string;
  readonly parts: readonly string[];
}

/** A cell that was changed in several places: a person chooses. */
export interface MergeConflict {
  readonly cell: EntryCell;
  /** Names the sheet's own content, for choosing to keep it. */
  readonly content: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: readonly ConflictSide[];
}

/** A person's choice in a conflict: of which cell, what was there, and the content to stand there. */
export interface MergeChoice {
  readonly key: string;
  readonly ours: string;
  readonly content: string;
}

/** What merging the parts comes to; nothing is written yet. */
export interface MergePlan {
  readonly taken: readonly TakenEntry[];
  /** Conflicts that no choice settles. */
  readonly conflicts: readonly MergeConflict[];
  /** The writes of all that is taken, for one sheet after the other. */
  readonly writes: readonly SheetWrite[];
  /** What the choices settled, to be remembered (see decisionId). */
  readonly decided: readonly string[];
  /** The parts that were merged. */
  readonly merged: readonly ReturnedPart[];
  readonly findings: readonly Finding[];
}

/**
 * Merges parts into the unit's sheets, entry by entry: what only parts changed is taken, what only
 * the unit changed stays, and what both changed, or parts changed differently, is a conflict, unless
 * `choices` settle it for just these contents, or a person did so before. Neither the order of the parts nor merging them again
 * changes anything. Entries that are not the department's, errors, and entries whose cell is gone
 * are findings and are not taken.
 */
export function mergeParts(
  submission: LocatedSubmission,
  note: DepartmentNote,
  parts: readonly ReturnedPart[],
  choices: readonly MergeChoice[] = []
): MergePlan {
  const fitting = fittingParts(submission, note.splits, parts);
  const merge = new Merge(submission, note, choices);
  const ordered = [...fitting.parts].sort((one, other) => (labelOf(one) < labelOf(other) ? -1 : 1));
  for (const part of ordered) merge.bring(part);
  merge.settle();
  const closed = merge.writes.length > 0 && submission.closing.scoring.state === "closed";
  const { sheet, unit } = submission;
  return {
    taken: merge.taken,
    conflicts: merge.conflicts,
    writes: merge.writes,
    decided: merge.decided,
    merged: fitting.parts,
    findings: [
      ...fitting.findings,
      ...fitting.parts.flatMap(({ findings }) => findings),
      ...merge.findings,
      ...(merge.settledBefore > 0
        ? [finding("merge.settledBefore", { sheet, unit }, { count: merge.settledBefore })]
        : []),
      ...(closed ? [finding("merge.closed", { sheet, unit })] : []),
    ],
  };
}

function labelOf({ record, file }: ReturnedPart): string {
  return `${record.department} (${file})`;
}

/** Gathers what parts bring for each cell, then decides cell by cell. */
class Merge {
  readonly taken: TakenEntry[] = [];
  readonly conflicts: MergeConflict[] = [];
  readonly writes: SheetWrite[] = [];
  readonly findings: Finding[] = [];
  readonly decided: string[] = [];
  settledBefore = 0;
  private readonly charge: InCharge;
  private readonly ours: ReadonlyMap<string, EntryCell>;
  private readonly brought = new Map<string, PartCell<EntryContent>[]>();
  private readonly choices: ReadonlyMap<string, MergeChoice>;
  private readonly show: ShowContent;

  constructor(
    private readonly submission: LocatedSubmission,
    private readonly note: DepartmentNote,
    choices: readonly MergeChoice[]
  ) {
    this.charge = inCharge(submission.set, note.assignment);
    this.show = contentsOf(submission.set);
    this.ours = new Map(entryCells(submission).map((cell) => [cell.key, cell]));
    this.choices = new Map(choices.map((choice) => [choice.key, choice]));
  }

  bring(part: ReturnedPart): void {
    for (const [key, cell] of part.cells) {
      const base = part.record.base.get(key) ?? null;
      if (contentKey(base) === contentKey(cell.content)) continue;
      const refused = this.refusal(part, cell);
      if (refused) {
        this.findings.push(refused);
        continue;
      }
      const known = this.brought.get(key) ?? [];
      this.brought.set(key, [...known, { part: labelOf(part), base, theirs: cell.content }]);
    }
  }

  /** Why a changed entry of a part cannot be taken; null: it can. */
  private refusal(part: ReturnedPart, cell: EntryCell): Finding | null {
    const { place, label, content } = cell;
    const theirs = this.shown(cell, content);
    const where: Place = { file: part.file, sheet: cell.sheet, cell: cell.cell };
    const owner = (place.of === "criterion" ? this.charge.criteria : this.charge.figures).get(
      place.id
    );
    if (owner && !sameDepartment(owner, part.record.department))
      return finding("part.notOwn", where, { label, held: theirs, owner });
    const data = { label, field: place.field, theirs };
    if (content?.kind === "lost") return finding("merge.unusable", where, data);
    return this.ours.has(cell.key) ? null : finding("merge.noPlace", where, data);
  }

  settle(): void {
    for (const [key, cell] of this.ours) {
      const merged = mergeCell(cell.content, this.brought.get(key) ?? [], contentKey);
      if (merged.status === "taken") this.take(cell, merged.side.theirs, merged.side.parts);
      if (merged.status === "conflict") this.choose(cell, merged.sides);
    }
  }

  private take(cell: EntryCell, content: EntryContent, parts: readonly string[]): void {
    const at = parseA1(cell.cell);
    if (!at) throw new RangeError(cell.cell);
    const { value, formula } = entryOf(content);
    const written = formula === null ? { value: plain(value) } : { formula };
    this.writes.push({ sheet: cell.sheet, ...at, ...written });
    const before = this.shown(cell, cell.content);
    this.taken.push({ cell, before, after: this.shown(cell, content), parts });
    if (content?.kind === "value" && content.from !== undefined) {
      const where = this.placeOf(cell);
      this.findings.push(finding("merge.formulaAsValue", where, { formula: `=${content.from}` }));
    }
  }

  private choose(cell: EntryCell, sides: readonly Side<EntryContent>[]): void {
    const ours = contentKey(cell.content);
    if (this.note.decided.includes(decisionId(cell.key, ours, sides))) {
      this.settledBefore++;
      return;
    }
    const choice = this.choices.get(cell.key);
    const side = sides.find(({ theirs }) => contentKey(theirs) === choice?.content);
    const settles = choice?.ours === ours && (choice.content === ours || side);
    if (settles) {
      this.decided.push(decisionId(cell.key, choice.content, sides));
      if (side && choice.content !== ours) this.take(cell, side.theirs, side.parts);
      return;
    }
    const conflict: MergeConflict = {
      cell,
      content: ours,
      base: this.shown(cell, sides[0]?.base ?? null),
      ours: this.shown(cell, cell.content),
      theirs: sides.map(({ theirs, parts }) => ({
        content: contentKey(theirs),
        shown: this.shown(cell, theirs),
        parts,
      })),
    };
    this.conflicts.push(conflict);
    this.findings.push(conflictFinding(conflict, this.placeOf(cell)));
  }

  private shown(cell: EntryCell, content: EntryContent): string {
    return this.show(cell.place, content);
  }

  private placeOf({ sheet, cell, place }: EntryCell): Place {
    const criterion = place.of === "criterion" ? { criterion: place.id } : {};
    return { unit: this.submission.unit, sheet, cell, ...criterion };
  }
}

/** Names a decision: the content chosen, and all contents that it was chosen from. */
function decisionId(key: string, content: string, sides: readonly Side<EntryContent>[]): string {
  const against = sides.map(({ theirs }) => contentKey(theirs));
  return checksum(canonicalJson([key, content, against])).slice(0, DECISION_LENGTH);
}

const DECISION_LENGTH = 16;

function plain(value: ReturnType<typeof entryOf>["value"]): string | number | boolean | null {
  if (typeof value === "object" && value !== null) throw new TypeError(value.error);
  return value;
}

function conflictFinding({ cell, base, ours, theirs }: MergeConflict, where: Place): Finding {
  const sides = theirs.map(({ shown, parts }) => `${parts.join(", ")}: “${shown}”`);
  return finding("merge.conflict", where, {
    label: cell.label,
    field: cell.place.field,
    base,
    ours,
    theirs: sides.join("; "),
  });
}

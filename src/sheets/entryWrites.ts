import { finding, type Finding } from "@/findings";
import { parseA1, type CellAddress } from "@/grid";
import type { CriteriaNode, Rule } from "@/criteria";
import { walk } from "@/criteria";
import type { EntryField, FigureEntry } from "@/scoring";
import type { LocatedSubmission } from "./readSubmissions";

/** A value or a formula (without "=") for one cell of a unit's workbook. */
export interface SheetWrite extends CellAddress {
  readonly sheet: string;
  readonly value?: string | number | boolean | null;
  readonly formula?: string;
}

/** What may be filled in from outside, by criterion and figure id (the command line's form). */
export interface EntriesDocument {
  readonly entries?: Readonly<Record<string, CriterionDocument>>;
  readonly figures?: Readonly<Record<string, FigureDocument>>;
}

export type Filled = string | number | boolean | null;

export interface CriterionDocument {
  readonly result?: Filled;
  readonly points?: Filled;
  readonly notArising?: string | boolean | null;
  readonly evidence?: string | null;
  readonly explanation?: string | null;
  readonly crossCheck?: { readonly points?: Filled; readonly reason?: string | null };
  readonly appraised?: { readonly points?: Filled; readonly reason?: string | null };
}

export type FigureDocument = Partial<Readonly<Record<keyof FigureEntry, Filled>>>;

/**
 * The cell writes that put a document's entries into a unit's sheets. Entries for ids that the
 * sheet does not have, or for cells that a rule keeps closed, are findings, and nothing is written for them.
 */
export function entryWrites(submission: LocatedSubmission, document: EntriesDocument): { readonly writes: readonly SheetWrite[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const writes: SheetWrite[] = [];
  const nodes = new Map(walk(submission.set).map(({ node }) => [node.id, node]));
  for (const [id, given] of Object.entries(document.entries ?? {})) {
    const node = nodes.get(id);
    if (!node || node.rule === null) findings.push(finding(node ? "fill.notALeaf" : "fill.unknownCriterion", { criterion: id }, { id }));
    else writes.push(...criterionWrites(submission, node, given, findings));
  }
  for (const [id, given] of Object.entries(document.figures ?? {})) writes.push(...figureWrites(submission, id, given, findings));
  return { writes, findings };
}

function criterionWrites(submission: LocatedSubmission, node: CriteriaNode, given: CriterionDocument, findings: Finding[]): SheetWrite[] {
  const fields: readonly (readonly [EntryField, Filled | undefined])[] = [
    ["result", shownResult(node.rule, given.result)],
    ["typedPoints", given.points],
    ["notArising", given.notArising === true ? "Không phát sinh" : given.notArising === false ? null : given.notArising],
    ["evidence", given.evidence],
    ["explanation", given.explanation],
    ["crossCheck", given.crossCheck?.points],
    ["crossCheckReason", given.crossCheck?.reason],
    ["appraised", given.appraised?.points],
    ["appraisedReason", given.appraised?.reason],
  ];
  return fields.flatMap(([field, value]) => {
    if (value === undefined) return [];
    if (field === "result" && node.rule?.kind === "manual" && value !== null) {
      findings.push(finding("fill.closedCell", { sheet: submission.sheet, criterion: node.id }, { id: node.id, field }));
      return [];
    }
    return write(submission.sheet, submission.cellOf(node.id, field), value, takesFormula(field));
  });
}

/** true and false are written in the words that the result's list offers. */
function shownResult(rule: Rule | null, result: Filled | undefined): Filled | undefined {
  if (typeof result !== "boolean") return result;
  if (rule?.kind === "award") return result ? "Đạt" : "Không đạt";
  return result ? "Có" : "Không";
}

function takesFormula(field: EntryField): boolean {
  return field === "result" || field === "typedPoints" || field === "crossCheck" || field === "appraised";
}

function figureWrites(submission: LocatedSubmission, id: string, given: FigureDocument, findings: Finding[]): SheetWrite[] {
  const criterion = submission.set.figureLinks.find(({ figure }) => figure === id)?.criterion;
  const known = criterion !== undefined || submission.figures.has(id);
  if (!known) findings.push(finding("fill.unknownFigure", {}, { id }));
  return (Object.entries(given) as [keyof FigureEntry, Filled | undefined][]).flatMap(([field, value]) => {
    if (value === undefined || !known) return [];
    const linkedField = field === "value" ? "result" : field;
    if (criterion !== undefined && linkedField !== "previous") return write(submission.sheet, submission.cellOf(criterion, linkedField), value, true);
    return submission.figuresSheet === null ? [] : write(submission.figuresSheet, submission.figureCellOf(id, field), value, true);
  });
}

/** Text that is plain arithmetic ("=146/146", "146/146") becomes a formula where one is expected; any other text stays text. */
function write(sheet: string, cell: string | null, value: Filled, formulaAllowed: boolean): SheetWrite[] {
  const at = cell === null ? null : parseA1(cell);
  if (!at) return [];
  const arithmetic = formulaAllowed && typeof value === "string" ? /^=?\s*([-\d.+*/() %]*\/[-\d.+*/() %]*)$/.exec(value) : null;
  if (arithmetic?.[1] !== undefined && !isDateLike(value)) return [{ sheet, ...at, formula: arithmetic[1].trim() }];
  return [{ sheet, ...at, value }];
}

function isDateLike(value: Filled): boolean {
  return typeof value === "string" && /^\s*\d{1,2}\/\d{1,2}\/\d{4}\s*$/.test(value);
}

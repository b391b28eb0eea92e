import {
  figureDefinitions,
  type Measure,
  measureOf,
  type OutsideRole,
  type PlacedNode,
  walk,
} from "@/criteria";
import { type Finding, finding, type Place } from "@/findings";
import { type CellAddress, parseA1 } from "@/grid";
import {
  AWARD_CHOICES,
  type EntryField,
  type FigureEntry,
  NOT_ARISING_MARKS,
  YES_NO_CHOICES,
} from "@/scoring";
import type { LocatedSubmission } from "../reading/readSubmissions";
import { resultMeaning } from "../scoring/resultCells";
import { type CellMeaning, type Filled, filledContent } from "./filledValue";

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

export interface CriterionDocument {
  readonly result?: Filled;
  /** Inputs of target rules. */
  readonly numerator?: Filled;
  readonly denominator?: Filled;
  readonly target?: Filled;
  /** The best value of the pool, of criteria scored against it. */
  readonly best?: Filled;
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
export function entryWrites(
  submission: LocatedSubmission,
  document: EntriesDocument
): { readonly writes: readonly SheetWrite[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const writes: SheetWrite[] = [];
  const nodes = new Map(walk(submission.set).map((placed) => [placed.node.id, placed]));
  for (const [id, given] of Object.entries(document.entries ?? {})) {
    const placed = nodes.get(id);
    if (!placed || placed.node.rule === null)
      findings.push(
        finding(placed ? "fill.notALeaf" : "fill.unknownCriterion", { criterion: id }, { id })
      );
    else writes.push(...criterionWrites(submission, placed, given, findings));
  }
  for (const [id, given] of Object.entries(document.figures ?? {}))
    writes.push(...figureWrites(submission, id, given, findings));
  return { writes, findings };
}

type Write = (
  cell: string | null,
  given: Filled | undefined,
  meaning: CellMeaning,
  place: Place
) => readonly SheetWrite[];

/** Writes into cells of one sheet; a number with two readings is a finding, and nothing is written for it. */
function writerTo(sheet: string, findings: Finding[]): Write {
  return (cell, given, meaning, place) => {
    const at = cell === null ? null : parseA1(cell);
    if (given === undefined || !at) return [];
    const content = filledContent(given, meaning);
    if (content) return [{ sheet, ...at, ...content }];
    findings.push(
      finding(
        "fill.ambiguousPercent",
        { ...place, sheet, cell: cell ?? "" },
        { entry: String(given) }
      )
    );
    return [];
  };
}

function criterionWrites(
  submission: LocatedSubmission,
  { node, outside }: PlacedNode,
  given: CriterionDocument,
  findings: Finding[]
): SheetWrite[] {
  const write = writerTo(submission.sheet, findings);
  const put = (field: EntryField, value: Filled | undefined, meaning: CellMeaning) =>
    write(submission.cellOf(node.id, field), value, meaning, { criterion: node.id });
  const measure = measureOf(node.rule);
  const isClosed = measure.of === "nothing";
  if (isClosed && given.result !== undefined && given.result !== null) {
    findings.push(
      finding("fill.closedCell", { sheet: submission.sheet, criterion: node.id }, { id: node.id })
    );
  }
  return [
    ...(isClosed
      ? []
      : put("result", shownResult(measure, outside, given.result), resultMeaning(measure))),
    ...put("numerator", given.numerator, "number"),
    ...put("denominator", given.denominator, "number"),
    ...put("target", given.target, "percentOrMore"),
    ...put("best", given.best, "number"),
    ...put("typedPoints", given.points, "number"),
    ...put("notArising", notArisingMark(given.notArising), "text"),
    ...put("evidence", given.evidence, "text"),
    ...put("explanation", given.explanation, "text"),
    ...put("crossCheck", given.crossCheck?.points, "number"),
    ...put("crossCheckReason", given.crossCheck?.reason, "text"),
    ...put("appraised", given.appraised?.points, "number"),
    ...put("appraisedReason", given.appraised?.reason, "text"),
  ];
}

function notArisingMark(given: CriterionDocument["notArising"]): string | null | undefined {
  return typeof given === "boolean" ? (given ? NOT_ARISING_MARKS[0] : null) : given;
}

/** true and false are written in the words that the result's list offers. */
function shownResult(
  measure: Measure,
  outside: OutsideRole | null,
  result: Filled | undefined
): Filled | undefined {
  if (typeof result !== "boolean") return result;
  const [yes, no] = measure.of === "met" && outside !== "penalty" ? AWARD_CHOICES : YES_NO_CHOICES;
  return result ? yes : no;
}

function figureWrites(
  submission: LocatedSubmission,
  id: string,
  given: FigureDocument,
  findings: Finding[]
): SheetWrite[] {
  const criterion = submission.set.figureLinks.find(({ figure }) => figure === id)?.criterion;
  if (criterion === undefined && !submission.figures.has(id)) {
    findings.push(finding("fill.unknownFigure", {}, { id }));
    return [];
  }
  const ratio =
    criterion !== undefined ||
    figureDefinitions(submission.set.unitKind).some(
      (figure) => figure.id === id && figure.shape === "ratio"
    );
  const meaning = (field: keyof FigureEntry): CellMeaning =>
    !ratio || field === "numerator" || field === "denominator" ? "number" : "percentOrMore";
  return (Object.entries(given) as [keyof FigureEntry, Filled | undefined][]).flatMap(
    ([field, value]) => {
      // What a criterion asks for stands on the scoring sheet; only last year's value has its place here.
      if (criterion !== undefined && field !== "previous") {
        return writerTo(submission.sheet, findings)(
          submission.cellOf(criterion, field === "value" ? "result" : field),
          value,
          meaning(field),
          { criterion }
        );
      }
      if (submission.figuresSheet === null) return [];
      return writerTo(submission.figuresSheet, findings)(
        submission.figureCellOf(id, field),
        value,
        meaning(field),
        {}
      );
    }
  );
}

import {
  type CriteriaNode,
  type CriteriaSet,
  inputsOf,
  outsideTotal,
  type PlacedNode,
  standardNodes,
  walk,
} from "@/criteria";
import { type Finding, finding, type Place } from "@/findings";
import { a1, type SheetGrid } from "@/grid";
import { sameText } from "@/text";
import { placeOf, type RowsFound, type ScoringColumns, textAt } from "./readRows";
import { bestRowTag, nodeTag, TARGET_ROWS, targetLabels, targetRowTag } from "./rowLayout";
import { ROW_TAGS } from "./scoringColumns";
import { SCORING_WORDS as WORDS } from "./scoringSheetWords";

/** A row of ours that is no node's: what a criterion asks for besides its result, or a line of the total. */
export interface InnerRow {
  readonly tag: string;
  readonly label: string;
  /** The criterion that it belongs to; null: the whole sheet. */
  readonly placed: PlacedNode | null;
}

/** The rows that stand under a criterion besides its tiers. */
export function inputRowsOf(placed: PlacedNode): readonly InnerRow[] {
  const { id, rule } = placed.node;
  const { best, target } = inputsOf(rule);
  const labels = target && targetLabels(target);
  return [
    ...(best ? [{ tag: bestRowTag(id), label: WORDS.best(best.unitLabel), placed }] : []),
    ...(labels
      ? TARGET_ROWS.map((key) => ({ tag: targetRowTag(id, key), label: labels[key], placed }))
      : []),
  ];
}

/** The lines under the table, in their order; the total is the last. */
export function totalRowsOf(set: CriteriaSet): readonly InnerRow[] {
  const row = (tag: string, label: string): InnerRow => ({ tag, label, placed: null });
  const outside = (["bonus", "penalty"] as const).flatMap((role) => {
    const tag = role === "bonus" ? ROW_TAGS.totalBonus : ROW_TAGS.totalPenalty;
    return outsideTotal(set, role) === null ? [] : [row(tag, WORDS.totalParts[role])];
  });
  const rescales = set.policy.notArising === "rescale";
  const apart = (outside.length > 0 || rescales) && standardNodes(set.nodes).length > 0;
  const label = rescales ? WORDS.totalParts.beforeRescaling : WORDS.totalParts.standard;
  const standard = apart ? [row(ROW_TAGS.totalStandard, label)] : [];
  return [...standard, ...outside, row(ROW_TAGS.total, WORDS.total)];
}

/**
 * The rows found without those inside a criterion that occur twice or say something else than their
 * tag: nothing is read from them. These, and rows inside a criterion or under the table that are gone,
 * are findings.
 */
export function checkInnerRows(
  grid: SheetGrid,
  set: CriteriaSet,
  columns: ScoringColumns,
  found: RowsFound
): RowsFound {
  const { repeated } = found;
  if (!repeated) return found;
  const rows = new Map(found.rows);
  const check: Check = { grid, columns, rows, repeated };
  const rowOf = (placed: PlacedNode) => found.rows.get(nodeTag(placed));
  const ofCriteria = walk(set).flatMap((placed) => {
    const own = rowOf(placed);
    return own === undefined
      ? []
      : inputRowsOf(placed).flatMap((inner) => checkRow(inner, own, check));
  });
  const last = Math.max(0, ...walk(set).flatMap((placed) => rowOf(placed) ?? []));
  const ofTotal = totalRowsOf(set).flatMap((inner) => checkRow(inner, last, check));
  return { rows, repeated, findings: [...found.findings, ...ofCriteria, ...ofTotal] };
}

interface Check {
  readonly grid: SheetGrid;
  readonly columns: ScoringColumns;
  readonly rows: Map<string, number>;
  readonly repeated: ReadonlyMap<string, readonly number[]>;
}

function checkRow(inner: InnerRow, above: number, check: Check): readonly Finding[] {
  const { grid, columns, rows } = check;
  const { tag, placed } = inner;
  const row = rows.get(tag);
  const place = (at: number): Place => ({
    ...placeOf(grid, columns, at),
    ...(placed && { criterion: placed.node.id }),
  });
  const label = placed ? labelled(placed.node, inner.label) : inner.label;
  if (row === undefined) {
    const cell = a1(above, columns.get("label") ?? 0);
    return [finding("row.missing", place(above), { label, code: "", above: cell })];
  }
  const repeated = check.repeated.get(tag);
  if (repeated) {
    if (placed) rows.delete(tag);
    const cells = repeated.map((one) => a1(one, columns.get("label") ?? 0)).join(", ");
    return [finding("row.duplicate", place(row), { label, code: "", cells })];
  }
  const found = textAt(grid, row, columns.get("label"));
  if (!placed || sameText(found, inner.label)) return [];
  rows.delete(tag);
  return [finding("row.textDiffers", place(row), { expected: inner.label, found })];
}

/** The same words stand under several criteria. */
function labelled({ label }: CriteriaNode, inner: string): string {
  return `${label}: ${inner}`;
}

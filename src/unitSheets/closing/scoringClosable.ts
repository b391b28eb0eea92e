import { type Points, toNumber, walk } from "@/criteria";
import { cellAt, valueAt } from "@/grid";
import type { UnitScore } from "@/scoring";
import type { ScoringColumns } from "../scoring/readRows";
import { nodeTag } from "../scoring/rowLayout";
import { CLOSED_COPIES, ROW_TAGS, type ScoringColumn } from "../scoring/scoringColumns";
import {
  type ClosableSheet,
  closableSheet,
  type KeptCell,
  type KeptRow,
  type SheetToClose,
} from "./closableSheet";
import { currentEntry } from "./closedContent";

/** What closing needs to know of a scoring sheet that was read. */
export interface ScoringToClose extends SheetToClose {
  readonly columns: ScoringColumns;
  readonly score: UnitScore;
}

/** null: the sheet has no place for a closing, or a column that a closing copies is gone. */
export function scoringClosable(read: ScoringToClose): ClosableSheet | null {
  if (CLOSED_COPIES.some(({ key }) => !read.columns.has(key))) return null;
  return closableSheet(read, read.columns, {
    role: "scoring",
    lineTag: ROW_TAGS.place,
    lineColumn: "code",
    copies: CLOSED_COPIES,
    rows: (rowOf) => keptRows(read, rowOf),
  });
}

function keptRows(read: ScoringToClose, rowOf: ReadonlyMap<string, number>): readonly KeptRow[] {
  const rows = [...nodeRows(read, rowOf), ...inputRows(read, rowOf), ...totalRows(read, rowOf)];
  return rows.sort((one, other) => one.row - other.row);
}

function nodeRows(read: ScoringToClose, rowOf: ReadonlyMap<string, number>): readonly KeptRow[] {
  const points = new Map(read.score.nodes.map(({ id, self }) => [id, self]));
  return walk(read.set).flatMap((placed) => {
    const tag = nodeTag(placed);
    const row = rowOf.get(tag);
    if (row === undefined) return [];
    const keys = placed.node.rule === null ? [] : ENTRIES;
    const entries = keys.map((key) => kept(read, row, key, "entry"));
    const counted = pointsCell(read, row, points.get(placed.node.id) ?? null);
    return [{ tag, row, cells: [...entries, counted] }];
  });
}

function inputRows(read: ScoringToClose, rowOf: ReadonlyMap<string, number>): readonly KeptRow[] {
  const leaves = new Set(
    walk(read.set).flatMap(({ node }) => (node.rule === null ? [] : [node.id]))
  );
  return [...rowOf]
    .filter(([tag]) => isInput(tag, leaves))
    .map(([tag, row]) => ({ tag, row, cells: [kept(read, row, "result", "entry")] }));
}

function totalRows(read: ScoringToClose, rowOf: ReadonlyMap<string, number>): readonly KeptRow[] {
  const { self, bonus, penalty } = read.score.totals;
  const computed: readonly (readonly [tag: string, points: Points | null])[] = [
    [ROW_TAGS.total, self],
    [ROW_TAGS.totalBonus, bonus?.self ?? null],
    [ROW_TAGS.totalPenalty, penalty?.self ?? null],
  ];
  const totals = computed.flatMap(([tag, points]) => {
    const row = rowOf.get(tag);
    return row === undefined ? [] : [{ tag, row, cells: [pointsCell(read, row, points)] }];
  });
  const standard = rowOf.get(ROW_TAGS.totalStandard);
  if (standard === undefined) return totals;
  const cells = [kept(read, standard, "counted", "shown")];
  return [...totals, { tag: ROW_TAGS.totalStandard, row: standard, cells }];
}

function pointsCell(read: ScoringToClose, row: number, points: Points | null): KeptCell {
  const computed = points === null ? null : toNumber(points);
  return { ...kept(read, row, "counted", "points"), computed };
}

/** A unit's own entries; cross-check and appraised scores are others' and stay open after closing. */
const ENTRIES = CLOSED_COPIES.map(({ key }) => key).filter((key) => key !== "counted");

/** A row under a criterion that takes figures ("1.2~numerator"); not a tier, nor what we calculate there. */
function isInput(tag: string, leaves: ReadonlySet<string>): boolean {
  const at = tag.indexOf("~");
  const kind = tag.slice(at);
  const ours = /^~t\d+$/.test(kind) || kind === ROW_TAGS.rate || kind === ROW_TAGS.difference;
  return at > 0 && leaves.has(tag.slice(0, at)) && !ours;
}

function kept(
  { grid, columns }: ScoringToClose,
  row: number,
  key: ScoringColumn,
  kind: KeptCell["kind"]
): KeptCell {
  const copyKey = CLOSED_COPIES.find((one) => one.key === key)?.copy;
  const column = columns.get(key) ?? -1;
  const copyColumn = (copyKey === undefined ? undefined : columns.get(copyKey)) ?? -1;
  const current = currentEntry(cellAt(grid, row, column));
  return { column, copyColumn, current, copy: valueAt(grid, row, copyColumn), kind };
}

import type { StoredRestorePoint } from "./workbookPort";

/** What a workbook keeps at most: points of one sheet, and entries of all points together (each takes a row of cells). */
export const RESTORE_LIMITS = { pointsOfSheet: 8, entries: 12_000 } as const;

export interface BoundedPoints {
  readonly points: readonly StoredRestorePoint[];
  readonly dropped: readonly StoredRestorePoint[];
}

/** The points within the limits, given oldest first. The oldest go first; a sheet's newest point never goes. */
export function boundedPoints(
  points: readonly StoredRestorePoint[],
  limits: { readonly pointsOfSheet: number; readonly entries: number } = RESTORE_LIMITS
): BoundedPoints {
  const dropped = new Set<StoredRestorePoint>();
  const left = (sheet: string) =>
    points.filter((point) => point.sheet === sheet && !dropped.has(point)).length;
  for (const point of points) if (left(point.sheet) > limits.pointsOfSheet) dropped.add(point);
  let entries = points.reduce((sum, point) => sum + (dropped.has(point) ? 0 : size(point)), 0);
  for (const point of points) {
    if (entries <= limits.entries) break;
    if (dropped.has(point) || left(point.sheet) === 1) continue;
    dropped.add(point);
    entries -= size(point);
  }
  return {
    points: points.filter((point) => !dropped.has(point)),
    dropped: points.filter((point) => dropped.has(point)),
  };
}

/** What becomes of the points of a workbook when new ones are made. */
export interface AddedPoints extends BoundedPoints {
  /** The new points; in place of one that an earlier one says already, that one. */
  readonly kept: readonly StoredRestorePoint[];
}

/**
 * Adds points, within the limits. One that holds what its sheet's newest point holds, for the same
 * reason, is no new one: what is done again after a failure leaves no two.
 */
export function withPoints(
  known: readonly StoredRestorePoint[],
  fresh: readonly StoredRestorePoint[]
): AddedPoints {
  const kept = fresh.map((point) => {
    const newest = known.findLast(({ sheet }) => sheet === point.sheet);
    return newest && saysTheSame(newest, point) ? newest : point;
  });
  const added = kept.filter((point) => !known.includes(point));
  return { ...boundedPoints([...known, ...added]), kept };
}

function saysTheSame(one: StoredRestorePoint, other: StoredRestorePoint): boolean {
  const plain = ({ reason, identity, entries }: StoredRestorePoint) =>
    JSON.stringify([
      reason,
      identity,
      entries.map(({ row, column, value, formula, rowName, columnName }) => [
        row,
        column,
        value,
        formula,
        rowName,
        columnName,
      ]),
    ]);
  return one.entries.length === other.entries.length && plain(one) === plain(other);
}

function size({ entries }: StoredRestorePoint): number {
  return entries.length;
}

import type { Points } from "@/criteria";
import type { CountedLine, PooledStatus } from "@/pooling";

/** Where a unit stands in its group. */
export interface UnitRanking {
  readonly unit: string;
  readonly group: string;
  readonly status: PooledStatus;
  readonly counted: Points | null;
  readonly countedLine: CountedLine | null;
  /** 1 is best; equal points share a rank and the next rank is left out (1, 1, 3). null: not ranked. */
  readonly rank: number | null;
  /** How many units share the rank, itself included; 0 where not ranked. */
  readonly tied: number;
  /** Proposed class (xếp loại); null where the set gives no classes or the unit is not ranked. */
  readonly class: string | null;
}

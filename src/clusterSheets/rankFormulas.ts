import { toNumber } from "@/criteria";
import { absoluteA1 } from "@/grid";
import type { GroupSet } from "@/pooling";
import type { UnitRanking } from "@/ranking";
import { STATUS_WORDS } from "./clusterSheetWords";

const TIED_WORDS = "Đồng hạng";

/** The rows of one group's units in a table; rows count from 0. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The group's counted points as a fixed range. */
export function pointsRange(column: number, { first, last }: RowSpan): string {
  return `${absoluteA1(first, column)}:${absoluteA1(last, column)}`;
}

/** Competition rank (1, 1, 3); blank without points. RANK, because older programs know no RANK.EQ. */
export function rankFormula(points: string, range: string): string {
  return `IF(ISNUMBER(${points}),RANK(${points},${range}),"")`;
}

/** The highest class whose lower limit is reached; blank where the set gives no classes. */
export function classFormula(points: string, set: GroupSet): string {
  const bands = [...set.classes].sort((first, second) => first.min - second.min);
  const chosen = bands.reduce(
    (below, { name, min }) => `IF(${points}>=${toNumber(min)},${quoted(name)},${below})`,
    '""'
  );
  return `IF(ISNUMBER(${points}),${chosen},"")`;
}

/** Says that a rank is shared, or why there is none. */
export function noteFormula(points: string, range: string, ranking: UnitRanking): string {
  const unranked = ranking.rank === null ? STATUS_WORDS[ranking.status] : "";
  const tied = `IF(COUNTIF(${range},${points})>1,${quoted(TIED_WORDS)},"")`;
  return `IF(ISNUMBER(${points}),${tied},${quoted(unranked)})`;
}

/** What `noteFormula` gives for this ranking. */
export function noteOf(ranking: UnitRanking): string {
  if (ranking.rank === null) return STATUS_WORDS[ranking.status];
  return ranking.tied > 1 ? TIED_WORDS : "";
}

/** A text inside a formula; its own quotation marks are doubled. */
function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

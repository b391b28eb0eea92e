import { finding, type Finding, type Place } from "@/findings";
import { fold, parseDecimal } from "@/text";
import { isExact, scaled, sum, toNumber, type Points } from "../points";
import type { Branch } from "./branch";
import { pointsInLabel } from "./pointsText";

/** A printed total, with the criteria that were open above it: it is compared and taken as nothing else. */
export interface PrintedTotal {
  readonly points: Points;
  readonly label: string;
  readonly where: Place;
  /** From the top down; the last one was read last. */
  readonly open: readonly Branch[];
  /** How many parts and how many criteria stood above it. */
  readonly above: { readonly roots: number; readonly rows: number };
}

const WORD = String.raw`(?: (?:so|cong|diem|chuan|toi da|cua|phan|muc|nhom|cac|toan|bo|bang|thang|va|[a-z]|[ivx]{1,5}|\d{1,3}))`;
const TOTAL = new RegExp(
  String.raw`^(?:tong(?! hop)${WORD}*|cong(?: (?:phan|muc|nhom)${WORD}*| [a-z](?: [a-z])*| [ivx]{1,5})?)$`,
  "u"
);
const NUMBER_AT_END = /[:=(]? ?(\d[\d.,]*) ?điểm\)?\.?$/iu;
const NAMED = /(?:phan|muc|nhom|cong|diem) ([a-z]|[ivx]{1,5}|\d{1,2})$/u;
const OF_ALL = /^tong (?:cong|so|diem)/u;
/** "Tổng số điểm 200", "(thang điểm 100)" above a table or in its heading. */
const IN_TEXT =
  /(?:tổng (?:số )?điểm|thang điểm)(?: chuẩn| tối đa)?(?: là)? ?:? ?(\d[\d.,]*)(?: ?điểm)?(?![\d/%])/iu;

/** True where a row's words are those of a total. */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(fold(label.replace(NUMBER_AT_END, "")));
}

/** The points that a total states in its words: "Tổng cộng: 200 điểm". */
export function pointsOfTotal(label: string): Points | null {
  return decimal(NUMBER_AT_END.exec(label)?.[1]);
}

/** The total that a title or a heading states; null where it states none. */
function statedTotal(text: string): Points | null {
  return decimal(IN_TEXT.exec(text)?.[1]) ?? pointsInLabel(text);
}

function decimal(text: string | undefined): Points | null {
  const reading = parseDecimal(text ?? "");
  return reading.status === "number" && isExact(reading.value) ? scaled(reading.value) : null;
}

/** Totals in titles and headings that are not the sum of what was read, with both numbers. */
export function checkStatedTotals(texts: readonly string[], roots: readonly Branch[]): Finding[] {
  return texts.flatMap((text) => {
    const points = statedTotal(text);
    return points === null ? [] : differing(text, points, [totalOf(roots)], {});
  });
}

/**
 * Every printed total that is not the sum of what was read, with both numbers; also totals that a
 * criterion's own words name. `rows`: how many criteria the whole table has.
 */
export function checkTotals(
  totals: readonly PrintedTotal[],
  roots: readonly Branch[],
  rows: number
): Finding[] {
  const printed = totals.flatMap((total) =>
    differing(total.label, total.points, sumsFor(total, roots, rows), total.where)
  );
  return [...printed, ...roots.flatMap(checkNamed)];
}

/** "(110 điểm)" in the words of a criterion and the number in its cell of points. */
function checkNamed(branch: Branch): Finding[] {
  const named = pointsInLabel(branch.label);
  const own =
    named === null || typeof branch.points !== "number"
      ? []
      : differing(branch.label, named, [branch.points], branch.where);
  return [...own, ...branch.children.flatMap(checkNamed)];
}

/** The sums that a total may mean, the likeliest first: below all rows it is the table's. */
function sumsFor(
  { label, open, above }: PrintedTotal,
  roots: readonly Branch[],
  rows: number
): Points[] {
  const words = fold(label);
  const named = findCode(NAMED.exec(words)?.[1], open, roots);
  if (named) return [sumUnder(named)];
  const parts = open.map(sumUnder);
  const soFar = totalOf(roots.slice(0, above.roots));
  if (above.rows === 0) return [totalOf(roots)];
  if (above.rows < rows) return [...parts, soFar];
  return OF_ALL.test(words) ? [soFar] : [soFar, ...parts];
}

function findCode(
  name: string | undefined,
  open: readonly Branch[],
  roots: readonly Branch[]
): Branch | undefined {
  const matches = ({ code }: Branch) => code !== "" && fold(code) === name;
  return open.findLast(matches) ?? roots.find(matches);
}

function differing(
  label: string,
  printed: Points,
  sums: readonly Points[],
  where: Place
): Finding[] {
  const [first = printed] = sums;
  if (sums.includes(printed)) return [];
  const data = { label, printed: toNumber(printed), sum: toNumber(first) };
  return [finding("import.totalDiffers", where, data)];
}

function sumUnder(branch: Branch): Points {
  return branch.children.length > 0 ? totalOf(branch.children) : valueOf(branch);
}

function totalOf(branches: readonly Branch[]): Points {
  return sum(branches.map(valueOf));
}

/** A criterion's own points, else what stands under it. */
function valueOf(branch: Branch): Points {
  if (typeof branch.points === "number") return branch.points;
  const named = pointsInLabel(branch.label);
  if (named !== null) return named;
  const below = branch.children.length > 0 ? branch.children.map(valueOf) : highestTier(branch);
  return sum(below);
}

function highestTier({ tiers }: Branch): Points[] {
  return tiers
    .map(({ points }) => points)
    .sort((first, second) => second - first)
    .slice(0, 1);
}

import { isExact, type Points, scaled, toNumber } from "@/criteria/points";
import { type Finding, finding, type Place } from "@/findings";
import { fold, parseDecimal } from "@/text";
import { pointsInLabel } from "../rows/pointsText";
import { sumUnder, totalOf } from "./branchPoints";
import type { Branch } from "./outlineBranch";

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

const WORD = String.raw`(?: (?:so|cong|diem|chuan|toi da|cua|phan|muc|nhom|cac|toan|bo|bang|thang|thuong|tru|va|[a-z]|[ivx]{1,5}|\d{1,3}))`;
const TOTAL = new RegExp(
  String.raw`^(?:tong(?! hop)${WORD}*|cong(?: diem(?= (?:phan|muc|nhom) ))?(?: (?:phan|muc|nhom)${WORD}*| [a-z](?: [a-z])*| [ivx]{1,5})?)$`,
  "u"
);
const NUMBER_AT_END = /[:=(]? ?(\d[\d.,]*) ?điểm\)?\.?$/iu;
const NAMED = /(?:phan|muc|nhom|cong|diem) ([a-z]|[ivx]{1,5}|\d{1,2})$/u;
/** "Tổng điểm thưởng": of the parts beside the standard points. */
const OF_OUTSIDE = /diem (?:cong|thuong|tru)$/u;
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

/** What a table prints as the total of all its points: in titles, headings and rows above or below everything. */
export function totalsOfAll(
  texts: readonly string[],
  totals: readonly PrintedTotal[],
  roots: readonly Branch[]
): Points[] {
  const inTexts = texts.map(statedTotal).filter((points) => points !== null);
  const plain = roots.filter(({ role }) => role === null);
  const inRows = totals
    .filter(({ label }) => {
      const words = fold(label);
      return !OF_OUTSIDE.test(words) && !findCode(NAMED.exec(words)?.[1], [], roots);
    })
    .filter(
      ({ above }) => above.roots === 0 || plain.every((root) => roots.indexOf(root) < above.roots)
    )
    .map(({ points }) => points);
  return [...inTexts, ...inRows];
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
  const outside = roots.filter((root) => root.outside !== null);
  if (OF_OUTSIDE.test(words) && outside.length > 0) return outside.map(sumUnder);
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

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
  /** How many parts stood above it. */
  readonly rootsAbove: number;
}

const WORD = String.raw`(?: (?:so|cong|diem|chuan|toi da|cua|phan|muc|nhom|cac|toan|bo|bang|thang|va|[a-z]|[ivx]{1,5}|\d{1,3}))`;
const TOTAL = new RegExp(
  String.raw`^(?:tong(?! hop)${WORD}*|cong(?: (?:phan|muc|nhom)${WORD}*| [a-z](?: [a-z])*| [ivx]{1,5})?)$`,
  "u"
);
const NUMBER_AT_END = /[:=(]? ?(\d[\d.,]*) ?điểm\)?\.?$/iu;
const NAMED = /(?:phan|muc|nhom|cong|diem) ([a-z]|[ivx]{1,5}|\d{1,2})$/u;
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

/** Every printed total that is not the sum of what was read, with both numbers. */
export function checkTotals(
  totals: readonly PrintedTotal[],
  texts: readonly string[],
  roots: readonly Branch[]
): Finding[] {
  const last = totals.findLast(({ label }) => !NAMED.test(fold(label)));
  const stated = texts.flatMap((text) => {
    const points = statedTotal(text);
    return points === null ? [] : differing(text, points, [totalOf(roots)], {});
  });
  const printed = totals.flatMap((total) =>
    differing(total.label, total.points, sumsFor(total, total === last, roots), total.where)
  );
  return [...stated, ...printed, ...roots.flatMap(checkNamed)];
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

/** The sums that a total may mean, the likeliest first. */
function sumsFor(total: PrintedTotal, isLast: boolean, roots: readonly Branch[]): Points[] {
  const name = NAMED.exec(fold(total.label))?.[1];
  const named = name === undefined ? undefined : findCode(name, total, roots);
  if (named) return [sumUnder(named)];
  if (isLast) return [totalOf(roots)];
  return [...total.open.map(sumUnder), totalOf(roots.slice(0, total.rootsAbove))];
}

function findCode(
  name: string,
  { open }: PrintedTotal,
  roots: readonly Branch[]
): Branch | undefined {
  const matches = ({ code }: Branch) => fold(code) === name;
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

import { type CellValue, isBlank } from "@/grid";
import { tidy } from "@/text";
import { readPoints } from "./pointsText";
import { runningTiers, tierOf } from "./runningTiers";

/** What one cell of words holds: a label, and the tiers printed under it in the same cell. */
export interface CellPart {
  readonly label: string;
  readonly points: CellValue;
}

const MARK = /^[-–—+*•·] ?/u;

/** The lines of a cell, tidied, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\n\r\v\u2028\u2029]+/u)
    .map(tidy)
    .filter((line) => line !== "");
}

/**
 * The first part is the row itself, the others are rows under it. Lines become rows only where they
 * state points, in their words or line by line in the cell of points; else they are one text.
 */
export function partsOf(text: string, points: CellValue): CellPart[] {
  const lines = linesOf(text);
  return sideBySide(lines, points) ?? withTierLines(lines, points);
}

/** The lines of a cell that are tiers with their points; empty where a line before them is none. */
export function tierLinesOf(text: string): CellPart[] {
  const [own, ...tiers] = withTierLines(["", ...linesOf(text)], null);
  return own?.label === "" ? tiers : [];
}

function withTierLines([first = "", ...others]: readonly string[], points: CellValue): CellPart[] {
  const found = runningTiers(first);
  const running = found && (found.before !== "" || isBlank(points)) ? found : null;
  const label = [running ? running.before : first];
  const tiers: CellPart[] = [...(running?.tiers ?? [])];
  let open = "";
  const close = () => {
    if (open === "") return;
    if (tiers.length > 0) tiers.push({ label: open, points: null });
    else label.push(open);
    open = "";
  };
  for (const line of others) {
    if (MARK.test(line)) close();
    open = open === "" ? line : `${open} ${line}`;
    const closed = tiersIn(open);
    if (closed.length === 0) continue;
    tiers.push(...closed);
    open = "";
  }
  close();
  return [{ label: label.join(" ").trim(), points }, ...tiers];
}

/** The tiers that a line is made of: several that run on, or one. */
function tiersIn(line: string): readonly CellPart[] {
  const running = runningTiers(line);
  if (running) return running.before === "" ? running.tiers : [];
  const tier = tierOf(line);
  return tier ? [tier] : [];
}

/** Several lines of words beside as many numbers, or one more: the first line is then the criterion's. */
function sideBySide(lines: readonly string[], points: CellValue): CellPart[] | null {
  const numbers = typeof points === "string" ? linesOf(points) : [];
  if (numbers.length < 2 || numbers.some((text) => readPoints(text).status !== "points"))
    return null;
  const texts = lines.reduce<string[]>((all, line) => {
    if (all.length < 2 || MARK.test(line) || !lines.some((other) => MARK.test(other)))
      return [...all, line];
    return [...all.slice(0, -1), `${all.at(-1)} ${line}`];
  }, []);
  if (texts.length === numbers.length)
    return texts.map((label, at) => ({ label, points: numbers[at] ?? null }));
  if (texts.length !== numbers.length + 1) return null;
  return texts.map((label, at) => ({ label, points: at === 0 ? null : (numbers[at - 1] ?? null) }));
}

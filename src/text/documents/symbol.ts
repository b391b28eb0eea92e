import type { Span } from "./documentMention";
import { isIssuer } from "./issuer";
import { kindAbbreviated } from "./kinds";
import type { PlainText } from "./plainText";

/** A number with its symbol as written: "123/KH-STP", "25/2021/QĐ-TTg", "12-KH/TU". */
export interface NumberAndSymbol extends Span {
  readonly number: string;
  readonly year: number | null;
  readonly symbol: string;
}

const STARTS =
  /(?<![\p{L}\p{N}])(?<!\d[/.,-])(\d{1,6}[a-z]?) ?(?:\/ ?((?:19|20)\d{2}) ?)?([/-]) ?(?=[a-z])/gu;
const PART = /[a-z]{1,12}\d{0,2}(?![\p{L}\p{N}])/uy;
const JOINT = / ?[-_/.] ?| (?=[a-z])/uy;

/** Every number with a symbol behind it. Rates ("15 hồ sơ/xã"), dates and ratios are none. */
export function symbolsIn(text: PlainText): NumberAndSymbol[] {
  return [...text.plain.matchAll(STARTS)].flatMap((found) => {
    const at = found.index + found[0].length;
    const parts = partsFrom(text, at);
    const [number = "", year] = [found[1], found[2]];
    if (!parts || !isSymbol(parts.names, found[3] === "-" ? "party" : "state")) return [];
    return [
      {
        start: found.index,
        end: parts.end,
        number,
        year: year === undefined ? null : Number(year),
        symbol: parts.names.join("-"),
      },
    ];
  });
}

/** The abbreviations from `at` on, joined by hyphens, slashes or stops. */
function partsFrom(
  text: PlainText,
  at: number
): { readonly names: readonly string[]; readonly end: number } | null {
  const first = partAt(text, at);
  if (!first) return null;
  const names = [first.name];
  let { end } = first;
  for (;;) {
    JOINT.lastIndex = end;
    const joint = JOINT.exec(text.plain);
    const next = joint && partAt(text, end + joint[0].length);
    if (!next || !joins(joint[0], next.name, names)) return { names, end };
    names.push(next.name);
    end = next.end;
  }
}

function partAt({ shown, plain }: PlainText, at: number): { name: string; end: number } | null {
  PART.lastIndex = at;
  const found = PART.exec(plain);
  return found ? { name: shown.slice(at, at + found[0].length), end: at + found[0].length } : null;
}

/** A word that only stands behind the symbol is no part of it. */
function joins(joint: string, next: string, before: readonly string[]): boolean {
  if (joint === " " || joint.trim() === ".") return isAcronym(next) && isIssuer(next);
  if (isAcronym(next)) return true;
  const small = before.every((name) => !isAcronym(name));
  return (
    small &&
    joint.trim() === joint &&
    (isIssuer(next) || kindAbbreviated(before[0] ?? "") !== null) &&
    next !== "ngày" &&
    next !== "ngay"
  );
}

function isSymbol(names: readonly string[], form: "state" | "party"): boolean {
  const [first = "", second = ""] = names;
  if (form === "party") return kindAbbreviated(first) !== null && second !== "" && isAcronym(first);
  if (kindAbbreviated(first) !== null || isIssuer(first)) return true;
  return second !== "" && isAcronym(first);
}

/** "STP", "TTg", "QĐTA", "P1": two capitals at least, and mostly capitals; or capitals with a number. */
function isAcronym(name: string): boolean {
  if (/^\p{Lu}+\d+$/u.test(name)) return true;
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 > name.length;
}

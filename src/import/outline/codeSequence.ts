import {
  BELOW_LETTER_RANK,
  type Code,
  LETTER_RANK,
  parseCode,
  PART_RANK,
  ROMAN_RANK,
  romanValue,
} from "../rows/printedCode";

/** Between Roman sections and the numbers under them. */
const PART_BELOW_ROMAN = ROMAN_RANK + 0.5;

/** Letters that are Roman numbers too, with the letters and the number that they follow in each reading. */
const LARGE = { I: ["H", ""], V: ["TU", "IV"], X: ["VW", "IX"] } as const;
const SMALL = { i: "", v: "iv", x: "ix" } as const;

/**
 * The codes of a table's rows in printed order; null where a row has none. Neighbours decide what
 * a code alone leaves open: whether "I" is a letter after H or the first Roman section,
 * whether parts are above the Roman sections or below them, and what "(1)" is under.
 */
export function codesOf(cells: readonly string[]): (Code | null)[] {
  const codes = cells.map(parseCode);
  settleParts(codes);
  settleSmallRomans(codes);
  if (romansAreOutside(codes)) lowerParts(codes);
  lowerBracketed(cells, codes);
  return codes;
}

/** A Roman number of one letter is a part where it follows its neighbour in the alphabet and not in numbering. */
function settleParts(codes: (Code | null)[]) {
  let letter = "";
  let number = "";
  codes.forEach((code, at) => {
    if (code?.kind !== "part" && code?.kind !== "roman") return;
    const reading = LARGE[code.text as keyof typeof LARGE] ?? null;
    const isPart =
      reading &&
      letter !== "" &&
      reading[0].includes(letter) &&
      (reading[1] === "" ? !beginsNumbers(codes, at) : number !== reading[1]);
    const settled: Code = isPart ? { ...code, kind: "part", rank: PART_RANK } : code;
    codes[at] = settled;
    if (settled.kind === "part") letter = settled.text;
    else number = settled.text;
  });
}

/** True where "I" begins a numbering: "II" comes next, or other parts have Roman sections too. */
function beginsNumbers(codes: readonly (Code | null)[], at: number): boolean {
  const next = codes.slice(at + 1).find((code) => code?.kind === "part" || code?.kind === "roman");
  return next?.text === "II" || codes.slice(0, at).some((code) => code?.kind === "roman");
}

/** "i" is a small Roman number where "ii" comes next, "v" and "x" where "iv" and "ix" came before. */
function settleSmallRomans(codes: (Code | null)[]) {
  const isSmall = (code: Code | null) => code?.kind === "letter" || code?.kind === "smallRoman";
  let before = "";
  codes.forEach((code, at) => {
    if (!code || !isSmall(code)) return;
    const reading = SMALL[code.text as keyof typeof SMALL] ?? null;
    const begins = () => codes.slice(at + 1).find(isSmall)?.text === "ii";
    const isNumber = reading !== null && (reading === "" ? begins() : before === reading);
    if (isNumber) codes[at] = { ...code, kind: "smallRoman", rank: BELOW_LETTER_RANK };
    before = code.text;
  });
}

/** True where Roman sections hold lettered parts: I, A, B, II goes on numbering after the letters. */
function romansAreOutside(codes: readonly (Code | null)[]): boolean {
  const steps = codes.filter((code) => code?.kind === "part" || code?.kind === "roman");
  if (steps[0]?.kind !== "roman") return false;
  let [number, goesOn, restarts] = [0, false, false];
  steps.forEach((code, at) => {
    if (code?.kind !== "roman") return;
    const value = romanValue(code.text);
    if (steps[at - 1]?.kind === "part") {
      goesOn ||= value === number + 1;
      restarts ||= value === 1;
    }
    number = value;
  });
  return goesOn && !restarts;
}

function lowerParts(codes: (Code | null)[]) {
  codes.forEach((code, at) => {
    if (code?.kind === "part") codes[at] = { ...code, rank: PART_BELOW_ROMAN };
  });
}

/** Where a table numbers with "1." and with "(1)" or "1)" too, the numbers in brackets are the lower ones. */
function lowerBracketed(cells: readonly string[], codes: (Code | null)[]) {
  const bracketed = (at: number) => /^\(?\d{1,3}\)$/u.test(cells[at]?.trim() ?? "");
  const plain = codes.some((code, at) => code?.kind === "digits" && !bracketed(at));
  if (!plain) return;
  codes.forEach((code, at) => {
    if (code?.kind === "digits" && bracketed(at)) codes[at] = { ...code, rank: LETTER_RANK + 1 };
  });
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
const LETTERS = 26;
/** Numbers that Word still writes as Roman ones or letters; real lists are shorter. */
const LONGEST = 3999;

/** A number as a list of Word shows it (ST_NumberFormat); null for a format that is not known here. */
export function numberAs(format: string, number: number): string | null {
  const inRange = number >= 1 && number <= LONGEST;
  switch (format) {
    case "decimal":
      return String(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "none":
      return "";
    case "lowerRoman":
      return inRange ? roman(number) : null;
    case "upperRoman":
      return inRange ? roman(number).toUpperCase() : null;
    case "lowerLetter":
      return inRange ? letters(number) : null;
    case "upperLetter":
      return inRange ? letters(number).toUpperCase() : null;
    default:
      return null;
  }
}

function roman(number: number): string {
  let [left, text] = [number, ""];
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) text += sign;
  return text;
}

/** After z come aa, bb, cc (ISO/IEC 29500-1, 17.18.59 lowerLetter). */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % LETTERS));
  return letter.repeat(Math.ceil(number / LETTERS));
}

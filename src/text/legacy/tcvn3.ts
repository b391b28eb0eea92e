/**
 * Letters by their TCVN3 codes (TCVN 5712:1993, VN3), which programs hold as the Latin-1 characters
 * of these codes. Capitals with a tone have none: they are small letters in a font of capitals.
 */
const RUNS: readonly (readonly [number, string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

const LETTERS: ReadonlyMap<string, string> = new Map(
  RUNS.flatMap(([first, letters]) =>
    [...letters].map((letter, index): [string, string] => [
      String.fromCharCode(first + index),
      letter,
    ])
  )
);

const CODES = /[\u00A1-\u00FE]/g;

/** TCVN3 text, held as Latin-1, in Unicode. Characters that are no code of TCVN3 stay. */
export function tcvn3ToUnicode(text: string): string {
  return text.replace(CODES, (code) => LETTERS.get(code) ?? code);
}

/** The same for a font of capitals: every letter is the capital that it shows. */
export function tcvn3CapitalsToUnicode(text: string): string {
  return tcvn3ToUnicode(text).toUpperCase();
}

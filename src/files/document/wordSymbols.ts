/** Characters of the Symbol font, by code, that are in scoring tables: Word keeps them at U+F000. */
const SYMBOL_FONT: ReadonlyMap<number, string> = new Map([
  [0x2d, "−"],
  [0xa3, "≤"],
  [0xb1, "±"],
  [0xb3, "≥"],
  [0xb4, "×"],
  [0xb7, "•"],
  [0xb8, "÷"],
  [0xb9, "≠"],
]);

const PRIVATE_USE = 0xf000;
const LAST_CODE = 0x10ffff;

/** A character of a font of signs. Where it is not known to us it stays as Word keeps it. */
export function symbol(font: string, code: number): string {
  if (!(code > 0 && code <= LAST_CODE)) return "";
  const bare = isPrivate(code) ? code - PRIVATE_USE : code;
  const known = /^symbol$/i.test(font) ? SYMBOL_FONT.get(bare) : undefined;
  return known ?? String.fromCodePoint(code);
}

/** A list's bullet as a character that every font has. */
export function bullet(text: string): string {
  return [...text].map((sign) => (isPrivate(sign.codePointAt(0) ?? 0) ? "•" : sign)).join("");
}

function isPrivate(code: number): boolean {
  return code >= PRIVATE_USE && code <= PRIVATE_USE + 0xff;
}

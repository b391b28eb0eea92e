/**
 * How fonts from before Unicode write Vietnamese: TCVN3 (ABC) has a code for each letter, TCVN3H
 * is the same in fonts that only have capitals, VNI puts marks behind their letters.
 */
export type LegacyEncoding = "TCVN3" | "TCVN3H" | "VNI";

const TCVN3_FONT = /^\.vn/i;
/** ".VnTimeH", ".VnArial NarrowH": the H says that small letters show as capitals. */
const CAPITALS_FONT = /^\.vn.*h$/i;
const VNI_FONT = /^vni[- ]/i;

/** What text in a font of that name is written in; null for every font that shows Unicode. */
export function encodingOfFont(fontName: string): LegacyEncoding | null {
  const name = fontName.trim();
  if (TCVN3_FONT.test(name)) return CAPITALS_FONT.test(name) ? "TCVN3H" : "TCVN3";
  return VNI_FONT.test(name) ? "VNI" : null;
}

const BEYOND_LATIN_1 = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|\p{M}/u;

/**
 * Whether the text holds a letter that only Unicode has. Programs show such letters in another font
 * than the one that is set, so a text that holds one is no legacy text, whatever its font.
 */
export function isUnicodeVietnamese(text: string): boolean {
  return BEYOND_LATIN_1.test(text);
}

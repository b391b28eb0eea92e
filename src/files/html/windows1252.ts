/** Windows-1252 from 0x80 to 0x9F (WHATWG Encoding, index windows-1252); five codes are unassigned. */
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const FIRST = 0x80;

/**
 * Control characters from U+0080 to U+009F as what Windows-1252 has at their codes. Pages mean them
 * so, and some versions of Node decode that encoding without regard to them.
 */
export function withoutC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (letter) => C1.charAt(letter.charCodeAt(0) - FIRST));
}

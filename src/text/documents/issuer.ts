import data from "./issuers.json";
import { kindAbbreviated } from "./kinds";
import { type PlainText, plainWords } from "./plainText";

const NAMES = new Map(
  data.issuers.map(({ abbreviation, name }) => [plainWords(abbreviation), name])
);
/** "của Sở Tư pháp tỉnh Gia Lai", up to a sign or to what the document is about. */
const NAMED =
  /^[\s,(]*(?:cua|do) ([^\n;,.()\d]{2,80}?)(?= ?(?:[\n;,.()\d]|$)| (?:ve|ngay|ban hanh|v\/v|thuc hien|trien khai|gui|de)\b)/u;

/** Whether an abbreviation is that of an issuer known by name. */
export function isIssuer(abbreviation: string): boolean {
  return NAMES.has(withoutTerm(abbreviation));
}

/** The issuer that a symbol names ("QĐ-TTg": Thủ tướng Chính phủ); its abbreviation where no name is known for it. */
export function issuerOfSymbol(symbol: string): string | null {
  const [first = "", second] = symbol.split("-");
  const behindKind = kindAbbreviated(first) !== null;
  const issuer = behindKind ? second : [first, second].find((part) => part && isIssuer(part));
  if (issuer === undefined || issuer === "") return null;
  return NAMES.get(withoutTerm(issuer)) ?? issuer;
}

/** The issuer named from `at` on; `end`: where the name ends. */
export function issuerNamed(
  { shown, plain }: PlainText,
  at: number
): { readonly name: string; readonly end: number } | null {
  const found = NAMED.exec(plain.slice(at));
  const words = found?.[1];
  if (!found || words === undefined) return null;
  const start = at + found[0].length - words.length;
  const name = shown.slice(start, start + words.length).trim();
  return /^\p{Lu}/u.test(name) ? { name, end: start + words.length } : null;
}

/** Terms of parliaments are counted behind their abbreviation: QH13. */
function withoutTerm(abbreviation: string): string {
  return plainWords(abbreviation).replace(/\d+$/u, "");
}

import type { DocumentRole, FoundDocument } from "./documentMention";
import data from "./documentWords.json";
import { plainWords } from "./plainText";

const words = (list: readonly string[]) => list.map(plainWords).join("|");
const BETWEEN = `(?: (?:${words(data.betweenCitingAndDocument)}))* ?$`;
const BASIS = new RegExp(`(?<![\\p{L}])(?:${words(data.basis)})${BETWEEN}`, "u");
const CITING = new RegExp(`(?<![\\p{L}])(?:${words(data.citing)})${BETWEEN}`, "u");

/**
 * What a document is: of general rules; the basis that is named ("căn cứ"); what evidence standing
 * before it in its line carries out or answers ("… thực hiện Quyết định số …"); else evidence.
 * `lead`: the words before its name, without marks.
 */
export function roleOf(found: FoundDocument, lead: string, evidenceBefore: boolean): DocumentRole {
  if (found.legal) return "legal";
  if (BASIS.test(lead) || (evidenceBefore && CITING.test(lead))) return "cited";
  return "evidence";
}

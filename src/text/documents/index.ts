/** Documents that a text names: kind, number and symbol, date, issuer, links; and words that say figures are not final. */
export type { DocumentMention, DocumentRole } from "./documentMention";
export { documentKey, yearOf } from "./identity";
export { provisionalWords } from "./provisional";
export { readEvidenceText } from "./readEvidenceText";

/** A unit's evidence: the ledger of documents, what is to be looked at in it, and what the unit has to explain. */
export * from "./ledger";
export { evidenceFindings, nameOf } from "./evidenceFindings";
export { evidenceLedger } from "./evidenceLedger";
export { explanationRows, type ExplanationRow } from "./explanations";

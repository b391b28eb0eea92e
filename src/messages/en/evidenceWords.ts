import type { EvidencePaneWords } from "../vi/evidenceWords";

/** Evidence in the pane's check, in English. */
export const evidencePaneEn: EvidencePaneWords = {
  heading: "Evidence",
  counts: (documents, others, missing) =>
    `Documents: ${documents}, other items: ${others}, criteria without evidence: ${missing}`,
  none: "No document was recognised in the evidence column yet.",
  documents: "Documents recognised",
  dated: (dates) => `dated ${dates}`,
  undated: "no date",
  problems: {
    beforePeriod: "before the period",
    afterPeriod: "after the period",
    claimedTwice: "used for several criteria",
    datesDiffer: "several dates",
    impossibleDate: "no such date",
  },
  goTo: (path, cell) => `Go to the evidence of criterion ${path}, cell ${cell}`,
  make: "Make the lists",
  making: "make the lists of evidence and explanations",
  hint: "Adds two sheets to print and sign: Danh mục minh chứng (evidence) and Danh mục giải trình (explanations). Made again, they are brought up to date and keep the notes.",
};

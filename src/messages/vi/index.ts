import type { LanguageWords } from "../languageWords";
import { findingKindsVi } from "./findingKinds";
import { findingsVi } from "./findingMessages";
import { nextVi } from "./nextStepWords";
import { uiVi } from "./paneWords";
import { whyVi } from "./scoreReasonWords";

/** All words in Vietnamese, a file per topic. */
export const vi: LanguageWords = {
  ui: uiVi,
  findings: findingsVi,
  kinds: findingKindsVi,
  why: whyVi,
  next: nextVi,
  place: { file: "tệp", unit: "đơn vị", sheet: "sheet", cell: "ô", criterion: "tiêu chí" },
};

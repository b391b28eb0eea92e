import type { LanguageWords } from "../languageWords";
import { findingKindsEn } from "./findingKinds";
import { findingsEn } from "./findingMessages";
import { nextEn } from "./nextStepWords";
import { uiEn } from "./paneWords";
import { whyEn } from "./scoreReasonWords";

/** All words in English, a file per topic. */
export const en: LanguageWords = {
  ui: uiEn,
  findings: findingsEn,
  kinds: findingKindsEn,
  why: whyEn,
  next: nextEn,
  place: { file: "file", unit: "unit", sheet: "sheet", cell: "cell", criterion: "criterion" },
};

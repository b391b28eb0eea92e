import type { ReadOptions } from "@/files";
import {
  encodingOfFont,
  isUnicodeVietnamese,
  legacyEvidence,
  legacyToUnicode,
  readsAs,
} from "@/text";

/** How every file is read: text in fonts from before Unicode is converted. */
export const READ_OPTIONS: ReadOptions = {
  legacyFonts: { encodingOfFont, isUnicodeVietnamese, legacyEvidence, legacyToUnicode, readsAs },
};

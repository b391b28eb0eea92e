import type { OtherReader, ReadOptions } from "@/files";
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

/** What the place that the program runs in has for reading files. */
export interface FileReaders {
  /** Reads formats that only a library reads, where it can be ended; left out: in place. */
  readonly readOther?: OtherReader;
}

export function readOptions({ readOther }: FileReaders): ReadOptions {
  return readOther ? { ...READ_OPTIONS, readOther } : READ_OPTIONS;
}

export type LegacyEncoding = "TCVN3" | "TCVN3H" | "VNI";

/** What knows Vietnamese fonts from before Unicode. It is handed in: this room knows no language. */
export interface LegacyFonts {
  /** What text in a font of that name is written in; null: Unicode. */
  encodingOfFont(fontName: string): LegacyEncoding | null;
  /** Whether the text holds a letter that only Unicode has. */
  isUnicodeVietnamese(text: string): boolean;
  legacyToUnicode(text: string, encoding: LegacyEncoding): string;
  /** Encodings that make Vietnamese of words that are none as they stand, the better first, and how many such words. */
  legacyEvidence(text: string): {
    readonly encodings: readonly LegacyEncoding[];
    readonly words: number;
  };
  /** Whether the text would be Vietnamese in that encoding too. */
  readsAs(text: string, encoding: LegacyEncoding): boolean;
}

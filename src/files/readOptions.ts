import type { Reading } from "@/findings";
import type { SheetGrid } from "@/grid";
import type { LegacyFonts } from "./legacyFonts";
import type { OtherFormat } from "./other/parseOther";

/** Options of readers, besides the bytes. */
export interface ReadOptions {
  /** Left out: text in such fonts is given out as the file has it. */
  readonly legacyFonts?: LegacyFonts;
  /** Left out: read in place, for as long as it takes. */
  readonly readOther?: OtherReader;
}

/**
 * Reads the sheets of a format that only a library reads, where that can be ended: `otherSheets` in a
 * worker. Always ends in a Reading, and within LIMITS.otherMs (file.tooSlow).
 */
export type OtherReader = (bytes: Uint8Array, format: OtherFormat) => Promise<Reading<SheetGrid[]>>;

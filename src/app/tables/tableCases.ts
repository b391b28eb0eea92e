import type { Reading } from "@/findings";
import type { Desk } from "../desk";
import { type DraftSource, readDrafts, type TableDraft } from "./draftSources";
import { sourceSheets } from "./openSheet";

/** Tables of criteria that become sets. */
export interface TableCases {
  /** The sheets of the open workbook that a person sees, to pick one as a source; the one in view first. */
  sourceSheets(): Promise<Reading<readonly string[]>>;
  /**
   * Reads criteria tables or a set (.json) for a person to look through; nothing is offered yet.
   * Every table of the source that reads as one, in its order: at least one where not refused.
   */
  draftSets(source: DraftSource): Promise<Reading<readonly TableDraft[]>>;
}

/** The use cases of tables, over a desk. */
export function tableCases(desk: Desk): TableCases {
  return {
    sourceSheets: () => sourceSheets(desk),
    draftSets: (source) => readDrafts(desk, source),
  };
}

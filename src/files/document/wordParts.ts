import { readRelationships } from "../xlsx/xlsxPackage";
import type { Archive } from "../zip/zipArchive";

/** The parts beside a text document's main one that its text depends on; null where there is none. */
export interface WordParts {
  readonly styles: string | null;
  readonly numbering: string | null;
  readonly theme: string | null;
}

export function wordParts(archive: Archive, main: string): WordParts {
  const related = [...readRelationships(archive, main).values()];
  const ofKind = (kind: string) =>
    related.find((one) => one.kind === kind && archive.has(one.target))?.target ?? null;
  return { styles: ofKind("styles"), numbering: ofKind("numbering"), theme: ofKind("theme") };
}

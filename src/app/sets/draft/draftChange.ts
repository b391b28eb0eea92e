import { type Points, setTotal } from "@/criteria";
import type { Finding } from "@/findings";
import { canonicalJson } from "@/text";
import type { SetDraft } from "./setDraft";

/** What a correction, or taking one back, changed of the whole. */
export interface DraftChange {
  readonly totalBefore: Points;
  readonly totalAfter: Points;
  /** Findings that are gone. */
  readonly settled: readonly Finding[];
  /** Findings that were not there before. */
  readonly arisen: readonly Finding[];
}

export function draftChange(before: SetDraft, after: SetDraft): DraftChange {
  return {
    totalBefore: setTotal(before.set),
    totalAfter: setTotal(after.set),
    settled: notIn(before.findings, after.findings),
    arisen: notIn(after.findings, before.findings),
  };
}

function notIn(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(canonicalJson));
  return findings.filter((found) => !known.has(canonicalJson(found)));
}

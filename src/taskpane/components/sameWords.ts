import type { Finding } from "@/findings";

/** Findings that say the same in words, at one place or at many. */
export interface SameWords {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Puts findings of the same words together, in the order of their first ones. */
export function bySameWords(
  findings: readonly Finding[],
  wordsOf: (found: Finding) => string
): SameWords[] {
  const groups = new Map<string, Finding[]>();
  for (const found of findings) {
    const text = wordsOf(found);
    groups.set(text, [...(groups.get(text) ?? []), found]);
  }
  return [...groups].map(([text, same]) => ({ text, findings: same }));
}

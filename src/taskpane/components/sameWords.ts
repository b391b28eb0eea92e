import type { Finding } from "@/findings";

/** Findings that say the same in words, at one place or at many. */
export interface SameWords {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The text is that of their kind: each has a sentence of its own besides. */
  readonly ofKind: boolean;
}

/** So many sentences of one kind make a list too long to read. */
const MOST_SENTENCES = 2;

/**
 * Puts findings of the same words together, in the order of their first ones; those of a kind that
 * say more than two different sentences stand under the words of the kind, where it has any.
 */
export function bySameWords(
  findings: readonly Finding[],
  wordsOf: (found: Finding) => string,
  kindOf: (code: Finding["code"]) => string | null = () => null
): SameWords[] {
  const sentences = new Map<string, Set<string>>();
  for (const found of findings)
    sentences.set(found.code, (sentences.get(found.code) ?? new Set()).add(wordsOf(found)));
  const groups = new Map<string, { ofKind: boolean; findings: Finding[] }>();
  for (const found of findings) {
    const many = (sentences.get(found.code)?.size ?? 0) > MOST_SENTENCES;
    const kind = many ? kindOf(found.code) : null;
    const text = kind ?? wordsOf(found);
    const group = groups.get(text) ?? { ofKind: kind !== null, findings: [] };
    group.findings.push(found);
    groups.set(text, group);
  }
  return [...groups].map(([text, group]) => ({ text, ...group }));
}

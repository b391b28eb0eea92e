import { fold } from "@/text";

/** A text's words with how often each is in it; made once, compared often. */
export interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * From here on two texts count as versions of one another: three quarters of their words are the
 * same. High enough that a sentence about another duty stays below, low enough for a changed year,
 * document number or turn of phrase.
 */
export const LIKE_ENOUGH = 0.75;

export function wordCounts(text: string): WordCounts {
  const words = fold(text)
    .split(" ")
    .filter((word) => word !== "");
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/**
 * How alike two texts are, on the scale 0–1: twice the words they share over the words of both
 * (Dice's measure on words without marks and case); 0 where that is below LIKE_ENOUGH, so that most
 * pairs of a long table are given up after a few words. The order of words does not count; swapping
 * the texts changes nothing. Texts without words are like nothing.
 */
export function likeness(a: WordCounts, b: WordCounts): number {
  const both = a.total + b.total;
  const needed = (LIKE_ENOUGH * both) / 2;
  if (a.total === 0 || Math.min(a.total, b.total) < needed) return 0;
  let shared = 0;
  let left = a.total;
  for (const [word, count] of a.counts) {
    shared += Math.min(count, b.counts.get(word) ?? 0);
    left -= count;
    if (shared + left < needed) return 0;
  }
  return (2 * shared) / both;
}

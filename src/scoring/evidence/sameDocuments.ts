import { fold } from "@/text";
import { documentKey, type DocumentMention, yearOf } from "@/text/documents";
import type { EvidenceClaim } from "./ledger";

/** A document named in a criterion's evidence cell. */
export interface ClaimedMention {
  readonly mention: DocumentMention;
  readonly claim: EvidenceClaim;
}

/** Mentions of one document. */
export interface DocumentGroup {
  readonly key: string;
  readonly year: number | null;
  readonly mentions: readonly [ClaimedMention, ...ClaimedMention[]];
}

/**
 * Puts mentions of one document together, in the order in which they are first named: the same
 * number and symbol, of the same year. A mention without a year belongs to the only year that
 * others give; where they give several, it is kept apart.
 */
export function sameDocuments(named: readonly ClaimedMention[]): DocumentGroup[] {
  const years = yearsByKey(named);
  const groups = new Map<string, { year: number | null; mentions: ClaimedMention[] }>();
  named.forEach((one, index) => {
    const number = documentKey(one.mention);
    const told = number === null ? [] : [...(years.get(number) ?? [])];
    const year = yearOf(one.mention) ?? (told.length === 1 ? (told[0] ?? null) : null);
    const key = number === null ? unnumberedKey(one, named, index) : `${number} ${year ?? ""}`;
    const group = groups.get(key) ?? { year, mentions: [] };
    group.mentions.push(one);
    groups.set(key, group);
  });
  return [...groups].flatMap(([key, { year, mentions }]) => {
    const [first, ...more] = mentions;
    return first ? [{ key: key.trim(), year, mentions: [first, ...more] }] : [];
  });
}

function yearsByKey(named: readonly ClaimedMention[]): ReadonlyMap<string, ReadonlySet<number>> {
  const years = new Map<string, Set<number>>();
  for (const { mention } of named) {
    const key = documentKey(mention);
    const year = yearOf(mention);
    if (key !== null && year !== null) years.set(key, (years.get(key) ?? new Set()).add(year));
  }
  return years;
}

/** A document without a number is itself alone: its criterion, its words, and its turn where both repeat. */
function unnumberedKey(
  { mention, claim }: ClaimedMention,
  named: readonly ClaimedMention[],
  index: number
): string {
  const alike = named
    .slice(0, index)
    .filter((other) => other.claim === claim && other.mention.text === mention.text).length;
  return `~${claim.criterion} ${fold(mention.text)}${alike === 0 ? "" : ` ${alike + 1}`}`;
}

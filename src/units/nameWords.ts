import { fold } from "@/text";
import agencies from "./data/agencies.json";
import provinces from "./data/provinces.json";

type Words = readonly string[];

interface Expansion {
  readonly written: Words;
  readonly means: Words;
}

const EXPANSIONS = readExpansions();
const LEVELS = agencies.levels.map(words);

/**
 * The words that all spellings of a unit's name share: folded, with abbreviations written out and
 * other spellings of provinces replaced ("STP Kontum" → so tu phap kon tum).
 */
export function nameWords(name: string): Words {
  const folded = words(name);
  const result: string[] = [];
  let position = 0;
  while (position < folded.length) {
    const expansion = EXPANSIONS.find(({ written }) => standsAt(folded, position, written));
    if (expansion) result.push(...expansion.means);
    else result.push(...folded.slice(position, position + 1));
    position += expansion ? expansion.written.length : 1;
  }
  return result;
}

/** One text for all spellings of a name: `nameWords`, joined. */
export function nameKey(name: string): string {
  return nameWords(name).join(" ");
}

/**
 * Whether `short` is `full` with nothing but words of a level (tỉnh, thành phố, huyện …) left out:
 * "Sở Tư pháp Lâm Đồng" of "Sở Tư pháp tỉnh Lâm Đồng". A level never ends a name, so the last word
 * of "Hà Tĩnh" is safe.
 */
export function leavesOutLevels(short: Words, full: Words): boolean {
  if (short.length > full.length) return false;
  // All ways at once, because a level may begin as the name behind it does: "thành phố Thanh Hóa".
  // matched[j]: how many words of `short` can stand for the first j words of `full`.
  const matched = Array.from({ length: full.length + 1 }, () => new Set<number>());
  matched[0]?.add(0);
  full.forEach((word, position) => {
    for (const count of matched[position] ?? []) {
      if (short[count] === word) matched[position + 1]?.add(count + 1);
      const next = position + levelAt(full, position);
      if (next > position) matched[next]?.add(count);
    }
  });
  return matched[full.length]?.has(short.length) ?? false;
}

/** The words of a name without those of levels, the last word apart. */
export function withoutLevels(all: Words): Words {
  const result: string[] = [];
  let position = 0;
  while (position < all.length) {
    const skipped = levelAt(all, position);
    if (skipped === 0) result.push(...all.slice(position, position + 1));
    position += Math.max(skipped, 1);
  }
  return result;
}

/** How many words of a level stand at that position with something behind them; 0: none. */
function levelAt(all: Words, position: number): number {
  const level = LEVELS.find((candidate) => standsAt(all, position, candidate));
  return level && position + level.length < all.length ? level.length : 0;
}

/** Whether `part` is in `all` at that position. */
export function standsAt(all: Words, position: number, part: Words): boolean {
  return part.every((word, index) => all[position + index] === word);
}

function words(text: string): Words {
  return fold(text).split(" ").filter(Boolean);
}

function readExpansions(): Expansion[] {
  const spellings = provinces.before.flatMap((province) =>
    (province.aliases ?? []).map((alias) => ({ written: alias, means: province.name }))
  );
  return [...agencies.abbreviations, ...spellings].map(({ written, means }) => ({
    written: words(written),
    means: words(means),
  }));
}

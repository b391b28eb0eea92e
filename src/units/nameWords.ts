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
  if (short.length === 0 || full.length === 0) return short.length === full.length;
  if (short[0] === full[0] && leavesOutLevels(short.slice(1), full.slice(1))) return true;
  const level = LEVELS.find((candidate) => standsAt(full, 0, candidate));
  return level !== undefined && leavesOutLevels(short, full.slice(level.length));
}

/** The words of a name without those of levels, the last word apart. */
export function withoutLevels(all: Words): Words {
  const level = LEVELS.find((candidate) => standsAt(all, 0, candidate));
  if (level && level.length < all.length) return withoutLevels(all.slice(level.length));
  return all.length === 0 ? [] : [...all.slice(0, 1), ...withoutLevels(all.slice(1))];
}

/** Whether `part` stands in `all` at that position. */
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

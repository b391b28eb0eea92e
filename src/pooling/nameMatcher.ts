import { type FoundName, matchName, nameKey } from "@/units";

/**
 * `matchName` for many names against the same candidates: a name that is written like exactly one
 * of them is found at once; only the others are compared with all.
 */
export function nameMatcher(candidates: readonly string[]): (name: string) => FoundName {
  const byKey = new Map<string, string[]>();
  for (const candidate of new Set(candidates)) {
    const key = nameKey(candidate);
    byKey.set(key, [...(byKey.get(key) ?? []), candidate]);
  }
  return (name) => {
    const key = nameKey(name);
    const [only, ...others] = key === "" ? [] : (byKey.get(key) ?? []);
    if (only !== undefined && others.length === 0) return { match: only, similar: [] };
    return matchName(name, candidates);
  };
}

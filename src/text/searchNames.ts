import { fold } from "./normalize";

/**
 * The names that hold every word typed, in their order; diacritics, case and spacing do not count
 * ("khanh hoa" finds "Sở Tư pháp tỉnh Khánh Hòa"). Nothing typed: all of them.
 */
export function searchNames(names: readonly string[], typed: string): readonly string[] {
  const words = fold(typed)
    .split(" ")
    .filter((word) => word !== "");
  return names.filter((name) => {
    const folded = fold(name);
    return words.every((word) => folded.includes(word));
  });
}

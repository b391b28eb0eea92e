import type { Place } from "@/findings";
import type { Language } from "@/text";

export type PlaceWords = Readonly<Record<"file" | "unit" | "sheet" | "cell" | "criterion", string>>;

/**
 * Where something was found, from the widest to the narrowest: "Đơn vị …, sheet …, ô D12". A cell
 * makes the criterion's id superfluous. "" where nothing is known of the place.
 */
export function describePlace(where: Place, words: PlaceWords, language: Language): string {
  const parts: string[] = [];
  if (where.file) parts.push(`${words.file} ${where.file}`);
  if (where.unit) parts.push(`${words.unit} ${where.unit}`);
  if (where.sheet) parts.push(`${words.sheet} ${where.sheet}`);
  if (where.cell) parts.push(`${words.cell} ${where.cell}`);
  else if (where.criterion) parts.push(`${words.criterion} ${where.criterion}`);
  const joined = parts.join(", ");
  return joined.charAt(0).toLocaleUpperCase(language) + joined.slice(1);
}

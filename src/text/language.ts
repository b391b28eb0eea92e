/**
 * The languages of the pane. Vietnamese comes first: all official output is written in it, and it
 * stands in where nothing else is known. `name` as its speakers write it; `group` and `decimal`: the
 * marks of its numbers. The words of each stand in messages/<tag>/.
 */
export const LANGUAGES = {
  vi: { name: "Tiếng Việt", group: ".", decimal: "," },
  en: { name: "English", group: ",", decimal: "." },
} as const satisfies Readonly<Record<string, LanguageMarks>>;

interface LanguageMarks {
  readonly name: string;
  readonly group: string;
  readonly decimal: string;
}

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as readonly Language[];

/** The language of a tag such as "en" or "en-US"; null: none of ours. */
export function languageOf(tag: string): Language | null {
  const [start] = tag.toLowerCase().split("-");
  return LANGUAGE_TAGS.find((language) => language === start) ?? null;
}

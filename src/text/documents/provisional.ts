import data from "./documentWords.json";
import { plainText, plainWords } from "./plainText";
import { remembering } from "./remembering";

interface ProvisionalPhrase {
  readonly phrase: string;
  /** Words that make another word of it: "hương ước". */
  readonly notAfter?: readonly string[];
}

const PHRASES: readonly ProvisionalPhrase[] = data.provisional;
const SEARCHES = PHRASES.map(({ phrase, notAfter = [] }) => ({
  phrase,
  plain: plainWords(phrase),
  search: new RegExp(
    `${notAfter.map((word) => `(?<!${plainWords(word)} )`).join("")}(?<![\\p{L}])${plainWords(phrase)}(?![\\p{L}])`,
    "gu"
  ),
}));

/**
 * The words of a text that say its figures or documents are not final: "số liệu tạm", "dự kiến",
 * "sẽ có báo cáo". Text without marks counts too; with marks they must be these ("dữ kiện" is not
 * "dự kiến").
 */
export const provisionalWords = remembering((cell: string): readonly string[] => {
  const { shown, plain } = plainText(cell);
  return SEARCHES.flatMap(({ phrase, plain: bare, search }) => {
    const found = [...plain.matchAll(search)].some(({ index }) => {
      const written = shown.slice(index, index + bare.length).toLocaleLowerCase("vi");
      return written === phrase || written === bare;
    });
    return found ? [phrase] : [];
  });
});

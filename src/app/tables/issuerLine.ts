import { tidy } from "@/text";

/** An office that issues decisions, alone on its line and in capitals: "BỘ TRƯỞNG BỘ TƯ PHÁP". */
const OFFICE =
  /^(?:BỘ TRƯỞNG|CHÁNH ÁN|CHỦ TỊCH|GIÁM ĐỐC|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG) (?=\p{Lu})[^\p{Ll}\d.;:]{3,80}$/u;
/** Words that begin the name of a body, and those that stand before the name of a place. */
const BODY = /(?<!\p{L})(bộ|sở|cục|tổng cục|ủy ban|uỷ ban|tòa án|toà án)(?!\p{L})( \p{L})?/gu;
const PLACE = /(?<!\p{L})(tỉnh|thành phố|huyện|quận|khu vực) (.*)$/u;
const NAMED_AFTER = new Set(["bộ", "sở", "cục", "tổng cục"]);

/** The office that a line of a decision's head names, as texts write it ("Bộ trưởng Bộ Tư pháp"); null where it is no such line. */
export function issuerIn(line: string): string | null {
  const words = tidy(line).replace(/[,;]$/u, "");
  if (!OFFICE.test(words)) return null;
  const [, office = "", rest = ""] =
    /^(bộ trưởng|chánh án|chủ tịch|giám đốc|tổng cục trưởng|cục trưởng) (.*)$/u.exec(
      words.toLowerCase()
    ) ?? [];
  const bodies = rest.replace(BODY, (_, body: string, next: string = "") =>
    NAMED_AFTER.has(body) ? capital(body) + next.toUpperCase() : capital(body) + next
  );
  const named = bodies.replace(
    PLACE,
    (_, kind: string, place: string) => `${kind} ${place.split(" ").map(capital).join(" ")}`
  );
  return `${capital(office)} ${named}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

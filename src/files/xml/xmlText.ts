import { damaged, FileProblem } from "../fileProblem";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Raw character data as text: line ends unified, the five entities and character references replaced. */
export function decodeText(raw: string, part: string): string {
  return isPlain(raw) ? raw : replaced(raw, part);
}

const LONG = 32;
const AMPERSAND = 38;
const RETURN = 13;

/** Nearly every text is: letter by letter is fastest for the short ones (addresses, numbers), searching for the long. */
function isPlain(raw: string): boolean {
  if (raw.length > LONG) return !raw.includes("&") && !raw.includes("\r");
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === AMPERSAND || code === RETURN) return false;
  }
  return true;
}

function replaced(raw: string, part: string): string {
  return raw.replace(/\r\n?/g, "\n").replace(/&([^;&\s]*);?/g, (whole, name: string) => {
    const replacement = whole.endsWith(";") ? reference(name) : null;
    if (replacement === null) throw undefinedEntity(name, part);
    return replacement;
  });
}

function reference(name: string): string | null {
  if (!name.startsWith("#")) return NAMED.get(name) ?? null;
  const code = /^#x[0-9a-f]+$/i.test(name)
    ? parseInt(name.slice(2), 16)
    : /^#\d+$/.test(name)
      ? Number(name.slice(1))
      : -1;
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

function undefinedEntity(name: string, part: string): FileProblem {
  return /^\w+$/.test(name) ? new FileProblem("file.forbiddenXml", { part }) : damaged("xml", part);
}

/** SpreadsheetML writes characters that XML cannot hold as _xHHHH_ (ISO/IEC 29500-1, 22.9.2.19 ST_Xstring). */
export function unescapeSpreadsheetText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}

/** The reverse, where a text happens to hold such a sequence itself. */
export function escapeSpreadsheetText(text: string): string {
  return text.includes("_x") ? text.replace(/_(x[0-9A-Fa-f]{4}_)/g, "_x005F_$1") : text;
}

/** xsd:boolean: "1", "true", and in old files "on". */
export function isTrue(value: string | null | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

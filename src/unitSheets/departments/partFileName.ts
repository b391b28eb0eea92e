import { nfc, tidy } from "@/text";
import { DEPARTMENT_WORDS } from "./partWords";

/** Together with a folder's path a name must stay below Windows' 260 characters. */
const LONGEST = 120;

/** A name for a department's file, in characters that every system takes; unlike those in `taken`. */
export function partFileName(
  department: string,
  { unit, year }: { readonly unit: string; readonly year: number },
  taken: readonly string[]
): string {
  const wanted = DEPARTMENT_WORDS.fileName(department, unit, year);
  const plain = tidy(nfc(wanted).replace(/[\\/:*?"<>|]|\p{Cc}/gu, "-"));
  const base = plain.slice(0, LONGEST).trim().replace(/\.+$/, "");
  const used = new Set(taken.map((name) => name.toLocaleLowerCase("vi")));
  let name = `${base}.xlsx`;
  for (let number = 2; used.has(name.toLocaleLowerCase("vi")); number++)
    name = `${base} (${number}).xlsx`;
  return name;
}

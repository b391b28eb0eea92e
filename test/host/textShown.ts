import type { CellValue } from "@/grid";
import { HostGap } from "./hostObject";
import { isError } from "./hostState";

/** The text of a cell as Excel shows it with Vietnamese settings, for the formats that our sheets use. */
export function textShown(value: CellValue, format: string): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string" || format === "@") return String(value);
  const comma = (text: string): string => text.replace(".", ",");
  if (format === "General" || /^[#,]*0?(?:\.#+)?$/.test(format)) return comma(String(value));
  const fixed = /^[#,]*0(?:\.(0+))?(%?)$/.exec(format);
  if (fixed) {
    const number = fixed[2] === "%" ? value * 100 : value;
    return comma(number.toFixed(fixed[1]?.length ?? 0)) + (fixed[2] ?? "");
  }
  if (/^dd\/mm\/yyyy/i.test(format)) {
    const iso = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000).toISOString();
    return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
  }
  throw new HostGap(`the text of ${value} as ${format}`);
}

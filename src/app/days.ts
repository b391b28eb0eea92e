import { formatDate, parseIsoDate } from "@/text";

/** An ISO date as it is typed and read, "28/02/2024"; "" for none. */
export function dayText(iso: string): string {
  const date = parseIsoDate(iso);
  return date ? formatDate(date) : "";
}

import { formatDate } from "@/text";
import { dayOf } from "./today";

/** A moment (ISO) as people write it where the program runs: "22/11/2026 08:45"; as it is where it is none. */
export function momentText(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${formatDate(dayOf(moment))} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

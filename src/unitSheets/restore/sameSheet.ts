import { decodeStamp, departmentOf, type Stamp } from "@/sheets/stamp";
import { fold } from "@/text";

/**
 * Whether the sheet with stamp `then` is the one with stamp `now`: the same part of the same unit's
 * work on the same set and year. Sheets without a stamp count as the same.
 */
export function isSameSheet(then: string, now: string): boolean {
  const [one, other] = [decodeStamp(then), decodeStamp(now)];
  return one && other ? plain(one) === plain(other) : one === other;
}

function plain(stamp: Stamp): string {
  const { role, set, unit = "", year } = stamp;
  return JSON.stringify([role, set?.id ?? "", fold(unit), year, departmentOf(stamp) ?? ""]);
}

import { decodeStamp, departmentOf, type Stamp } from "@/sheets/stamp";
import { fold } from "@/text";

/**
 * Whether a sheet that said `then` of itself is the one that says `now`: the same part of the same
 * unit's work on the same set and year. Of sheets that say nothing of themselves nobody can tell:
 * they count as the same.
 */
export function isSameSheet(then: string, now: string): boolean {
  const [one, other] = [decodeStamp(then), decodeStamp(now)];
  return one && other ? plain(one) === plain(other) : one === other;
}

function plain(stamp: Stamp): string {
  const { role, set, unit = "", year } = stamp;
  return JSON.stringify([role, set?.id ?? "", fold(unit), year, departmentOf(stamp) ?? ""]);
}

import { type Finding, finding, type Place } from "@/findings";
import { formatDate, isoDate, parseDate, tidy } from "@/text";
import type { Condition } from "./condition";
import { wordingUnified } from "./conditionWords";

/** How days late are counted. */
export interface LateDays {
  /** Monday to Friday are counted, holidays among them too; left out: all days. */
  readonly days?: "working";
  /** The mark "bất khả kháng" is taken as on time ("trừ trường hợp bất khả kháng"). */
  readonly forceMajeure?: true;
  /** ISO date: a day typed as result is turned into days late. Left out: a person counts them. */
  readonly deadline?: string;
}

/** "trừ trường hợp bất khả kháng", in brackets or behind a comma: such a delay counts as being on time. */
const FORCE_MAJEURE =
  /[ ,;]*\(? ?(?:ngoại )?trừ (?:các )?(?:trường hợp )?(?:chậm )?(?:(?:do|vì) )?(?:có )?(?:(?:lý do|nguyên nhân|sự kiện|điều kiện) )?bất khả kháng(?:\)|(?= ?(?:[,;.]|$)))/u;

/** The last day on which something is in time: "chậm nhất ngày 15/11/2024"; "trước ngày …" is the day before or not, so it says nothing. */
const DEADLINE =
  /(?:chậm nhất|muộn nhất|hạn cuối|thời hạn|đến hết)(?: cùng)?(?: là)?(?: vào)?(?: ngày)?:? (\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/gu;
const ANY_DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu;

/** The words without the exception for force majeure; null: they name none. */
export function withoutForceMajeure(text: string): string | null {
  return FORCE_MAJEURE.test(text) ? tidy(text.replace(FORCE_MAJEURE, " ")) : null;
}

/**
 * How the days late of a ladder are counted, as its words state it: working days where every tier
 * says so, force majeure, the deadline that the criterion names. null: some tiers count working days
 * and others do not.
 */
export function lateDaysOf(conditions: readonly Condition[], label: string): LateDays | null {
  const counted = new Set(conditions.flatMap(({ working }) => working ?? []));
  if (counted.size > 1) return null;
  const words = wordingUnified(tidy(label).toLowerCase());
  const excepted =
    withoutForceMajeure(words) !== null || conditions.some(({ forceMajeure }) => forceMajeure);
  const deadline = deadlineIn(words);
  return {
    ...(counted.has(true) && { days: "working" as const }),
    ...(excepted && { forceMajeure: true as const }),
    ...(deadline !== null && { deadline }),
  };
}

/** The only day that the words name, as ISO date, where they say that it is the last. */
function deadlineIn(words: string): string | null {
  const [named, ...others] = [...words.matchAll(DEADLINE)];
  const days = words.match(ANY_DATE) ?? [];
  const date = parseDate(named?.[1] ?? "");
  return date && others.length === 0 && days.length === 1 ? isoDate(date) : null;
}

/** A finding with what was read of how days late are counted, for a person to compare. */
export function lateFindings(
  { days, deadline, forceMajeure }: LateDays,
  { label, where }: { readonly label: string; readonly where: Place }
): readonly Finding[] {
  if (!days && !deadline && !forceMajeure) return [];
  const date = deadline === undefined ? null : parseDate(deadline);
  return [
    finding("import.lateRead", where, {
      label,
      deadline: date ? formatDate(date) : "",
      working: days ?? "",
      forceMajeure: forceMajeure ? "yes" : "",
    }),
  ];
}

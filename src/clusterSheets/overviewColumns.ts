import { type Points, sum } from "@/criteria";
import type { CountedLine, GroupSet, SectionHeading } from "@/pooling";

/** What the overview's stamp keeps of its group's set, so that the workbook can be read back alone. */
export interface OverviewDetails {
  readonly set: GroupSet;
}

/** Hidden column with the ids of a row's sums that we wrote as plain values, because they are not the sums of the columns shown. */
export const PLAIN_SUMS = "plainSums";

/** Column id of a section. */
export function sectionColumn(id: string): string {
  return `section:${id}`;
}

/** Key of a unit's row for one line of scores. */
export function lineKey(line: CountedLine, unit: string): string {
  return `${line}|${unit}`;
}

/** A column whose value is the sum of others: a part with its sections, and the total with the parts. */
export interface SumColumn {
  readonly column: string;
  readonly of: readonly string[];
}

/** Which columns of an overview are sums of which, the sums of sections first. */
export function sumColumns(sections: readonly SectionHeading[]): SumColumn[] {
  const parts: { id: string; children: string[] }[] = [];
  for (const { id, depth } of sections) {
    if (depth === 0) parts.push({ id, children: [] });
    else parts.at(-1)?.children.push(sectionColumn(id));
  }
  return [
    ...parts
      .filter(({ children }) => children.length > 0)
      .map(({ id, children }) => ({ column: sectionColumn(id), of: children })),
    { column: "total", of: parts.map(({ id }) => sectionColumn(id)) },
  ];
}

/** The sum as the sheet's formula makes it: blanks are passed over; null where all are blank. */
export function sumOf(values: readonly (Points | null | undefined)[]): Points | null {
  const given = values.filter((value) => value !== null && value !== undefined);
  return given.length === 0 ? null : sum(given);
}

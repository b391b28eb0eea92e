import type { RecordView } from "@/app";

type Line = RecordView["lines"][number];

/** Changes that were recorded together. */
export interface RecordGroup {
  readonly time: string;
  readonly who: string;
  readonly occasion: Line["occasion"];
  readonly lines: readonly Line[];
}

/** The changes of a record, those that were recorded together as one group, in their order. */
export function recordGroups(lines: readonly Line[]): readonly RecordGroup[] {
  const groups: { time: string; who: string; occasion: Line["occasion"]; lines: Line[] }[] = [];
  for (const line of lines) {
    const { time, who, occasion } = line;
    const last = groups.at(-1);
    if (last && last.time === time && last.who === who && last.occasion === occasion)
      last.lines.push(line);
    else groups.push({ time, who, occasion, lines: [line] });
  }
  return groups;
}

import { type RowSource, walk } from "@/criteria";
import { EMPTY_CRITERION_ENTRY, type NextStep, nextStep } from "@/scoring";
import type { LocatedSubmission } from "@/unitSheets";

/** The reasons for a criterion's score, besides its rule and result. */
export interface CriterionReason {
  /** null: nothing would give more points. */
  readonly next: NextStep | null;
  readonly source: {
    /** The source's own title; null where no source gives the row. */
    readonly title: string | null;
    readonly reading: RowSource["reading"];
    /** Sheet and cell of the source, where this program read it from a table. */
    readonly row: string | null;
  };
}

/** The reason behind each criterion, found when it is asked for; null for what is no criterion of the set. */
export function reasonsOf({
  set,
  entries,
}: Pick<LocatedSubmission, "set" | "entries">): (criterion: string) => CriterionReason | null {
  const placed = new Map(walk(set).map((place) => [place.node.id, place]));
  const titles = new Map(set.sources.map(({ key, title }) => [key, title]));
  return (criterion) => {
    const place = placed.get(criterion);
    if (!place) return null;
    const { node, outside } = place;
    const { rule, source } = node;
    const entry = entries.get(criterion) ?? EMPTY_CRITERION_ENTRY;
    const row = [source.row?.sheet, source.row?.cell].filter((part) => part !== undefined);
    return {
      next: rule && nextStep({ node: { ...node, rule }, outside }, entry, set.policy),
      source: {
        title: source.key === null ? null : (titles.get(source.key) ?? source.key),
        reading: source.reading,
        row: row.length === 0 ? null : row.join("!"),
      },
    };
  };
}

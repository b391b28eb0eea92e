import type { SetComparison } from "@/app";
import { toNumber } from "@/criteria";
import type { Messages, UiWords } from "@/messages";
import { ruleLines } from "./ruleLines";

type DifferenceKind = keyof UiWords["move"]["groups"];
type Differences = SetComparison["differences"];
type Compared = Differences["kept"][number];
type Placed = Differences["added"][number];
type Change = Compared["changes"][number];

/** One difference as a list shows it. */
export interface DifferenceItem {
  readonly id: string;
  /** Its codes from the top, "A › I › 1.2"; "" where nothing is printed. */
  readonly place: string;
  /** "" where the texts themselves are what changed. */
  readonly label: string;
  /** What changed, in short ("1,5 → 2"); null: the row itself says it. */
  readonly short: string | null;
  /** Longer texts that changed: lines before and after. */
  readonly long: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
}

export interface DifferenceGroup {
  readonly kind: DifferenceKind;
  readonly items: readonly DifferenceItem[];
}

/** What matters most to a person who scored comes first. */
const ORDER: readonly DifferenceKind[] = [
  "added",
  "removed",
  "likeness",
  "points",
  "tiers",
  "rule",
  "moved",
  "wording",
  "department",
  "expectedEvidence",
  "renumbered",
];

/** The differences of two sets in groups; empty groups are left out. */
export function differenceGroups(
  { kept, added, removed }: Differences,
  words: Messages
): readonly DifferenceGroup[] {
  const items = new Map<DifferenceKind, DifferenceItem[]>();
  const put = (kind: DifferenceKind, item: DifferenceItem) =>
    items.set(kind, [...(items.get(kind) ?? []), item]);
  for (const item of topmost(added, words)) put("added", item);
  for (const item of topmost(removed, words)) put("removed", item);
  for (const compared of kept)
    for (const change of compared.changes)
      put(kindOf(change, compared), itemOf(compared, change, words));
  return ORDER.flatMap((kind) => {
    const found = items.get(kind);
    return found ? [{ kind, items: found }] : [];
  });
}

/** How many rows are the same in everything. */
export function unchangedRows({ kept }: Differences): number {
  return kept.filter(({ changes }) => changes.length === 0).length;
}

/** A heading that was added or removed represents all below it. */
function topmost(nodes: readonly Placed[], words: Messages): readonly DifferenceItem[] {
  const ids = new Set(nodes.map(({ node }) => node.id));
  return nodes
    .filter(({ parent }) => parent === null || !ids.has(parent))
    .map((placed) => {
      const below = countBelow(placed.node, ids);
      return {
        ...rowOf(placed),
        short: below === 0 ? null : words.ui.move.below(below),
        long: null,
      };
    });
}

function countBelow(node: Placed["node"], ids: ReadonlySet<string>): number {
  return node.children.reduce(
    (count, child) => count + (ids.has(child.id) ? 1 : 0) + countBelow(child, ids),
    0
  );
}

/** A row whose text is only alike is one thing to look at: its wording is not listed again. */
function kindOf(change: Change, { by }: Compared): DifferenceKind {
  return change.kind === "wording" && by === "likeness" ? "likeness" : change.kind;
}

function itemOf({ after }: Compared, change: Change, words: Messages): DifferenceItem {
  const row = rowOf(after);
  const { move, review } = words.ui;
  switch (change.kind) {
    case "points": {
      const worth = ({ points, outside }: typeof change.before) =>
        move.worth(words.number(toNumber(points)), outside);
      return { ...row, short: move.arrow(worth(change.before), worth(change.after)), long: null };
    }
    case "rule": {
      const name = (kind: typeof change.before) =>
        kind === null ? move.ruleOfHeading : review.rules[kind];
      return {
        ...row,
        short: move.arrow(name(change.before), name(change.after)),
        long: null,
      };
    }
    case "moved":
    case "renumbered":
      return { ...row, short: move.arrow(change.before, change.after), long: null };
    case "wording":
      return {
        ...row,
        label: "",
        short: null,
        long: { before: [change.before], after: [change.after] },
      };
    case "department":
    case "expectedEvidence":
      return {
        ...row,
        short: move.arrow(change.before || move.nothing, change.after || move.nothing),
        long: null,
      };
    case "tiers":
      return { ...row, short: null, long: ruleLines(change.before, change.after, words) };
  }
}

function rowOf({ node, path }: Placed): Pick<DifferenceItem, "id" | "place" | "label"> {
  return { id: node.id, place: printedPath(path), label: node.label };
}

/** "1" says nothing more before "1.1". */
function printedPath(path: Placed["path"]): string {
  return path
    .filter((code, index) => code !== "" && path[index + 1]?.startsWith(`${code}.`) !== true)
    .join(" › ");
}

import { checkSet } from "@/criteria/checks";
import type { CriteriaSet, UnitKind } from "@/criteria/criteriaSet";
import { DEFAULT_POLICY } from "@/criteria/defaultPolicy";
import { setTotal } from "@/criteria/setFacts";
import { decimalsOf, statedPoints } from "@/criteria/statedPoints";
import { tableId } from "@/criteria/tableId";
import { walk } from "@/criteria/tree";
import { type Finding, finding, located, type Reading, readingOf, refused } from "@/findings";
import { readTitleFacts, type TitleFacts } from "./heading/titleFacts";
import { outlineOf } from "./outline/outline";
import { withPartTotals } from "./outline/partTotals";
import { printsTotal } from "./outline/tableTotal";
import type { SourceTable } from "./rows/tableRow";
import type { CriterionDraft } from "./rules/criterionDraft";
import { nodesOf } from "./rules/nodesFromOutline";
import { withSourceRows } from "./sourceRows";

/** What is known of a table beside itself; what its own titles say counts first. */
export interface ImportOptions {
  /** Where it comes from: the file's name. */
  readonly origin: string;
  /** Year of a table that names none. */
  readonly year: number;
  /** Kind of unit of a table that names none; "khac" where left out. */
  readonly unitKind?: UnitKind;
  /** Texts of the same source before the table's own titles: a cover sheet, an earlier table's titles. */
  readonly before?: readonly string[];
}

const SOURCE_KEY = "goc";

/**
 * A table becomes a criteria set, checked. Rows that are not understood are findings with their
 * place, never left out in silence. Refused only where no criterion was read at all (import.noRows).
 * Without a decision in its titles the set is a sample: nothing says whose table it is.
 */
export function setFromTable(table: SourceTable, options: ImportOptions): Reading<CriteriaSet> {
  const outline = outlineOf(table);
  if (outline.roots.length === 0)
    return refused(finding("import.noRows", {}, { file: options.origin }), ...outline.findings);
  const columns = table.unreadColumns.map(({ heading, where }) =>
    finding("import.columnNotRead", where, { heading })
  );
  const findings: Finding[] = [...columns, ...competing(table), ...outline.findings];
  const read = nodesOf(outline.roots, SOURCE_KEY, findings);
  const sourced = withSourceRows(read, outline.roots, table.rows);
  const nodes = withPartTotals(sourced, outline.partTotals);
  const facts = factsOf(table.titles, options.before ?? []);
  const set = setOf(nodes, table.rows, facts, options);
  if (facts.year === null) findings.push(finding("import.yearNotRead", {}, { year: set.year }));
  if (!set.decision) findings.push(finding("import.decisionNotRead", {}, { file: options.origin }));
  findings.push(...outline.totalFindings);
  const places = placesOf(outline.roots);
  const checked = checkSet(set).map((found) =>
    located(found, places.get(found.where.criterion ?? "") ?? {})
  );
  return readingOf(set, [...findings, ...checked]);
}

function competing({ pointsColumns }: SourceTable): Finding[] {
  if (!pointsColumns) return [];
  const { heading, others, where } = pointsColumns;
  return [finding("import.pointsColumns", where, { heading, others: others.join(", ") })];
}

/** What a table's own titles leave open, the texts before them may say: all but its title. */
function factsOf(titles: readonly string[], before: readonly string[]): TitleFacts {
  const [own, earlier] = [readTitleFacts(titles), readTitleFacts(before)];
  return {
    title: own.title,
    decision: own.decision ?? earlier.decision,
    year: own.year ?? earlier.year,
    unitKind: own.unitKind ?? earlier.unitKind,
  };
}

function setOf(
  nodes: CriteriaSet["nodes"],
  rows: SourceTable["rows"],
  facts: TitleFacts,
  options: ImportOptions
): CriteriaSet {
  const title = facts.title ?? options.origin;
  const year = facts.year ?? options.year;
  const set = {
    id: "",
    version: "1",
    title,
    decision: facts.decision,
    year,
    unitKind: facts.unitKind ?? options.unitKind ?? "khac",
    state: facts.decision ? "official" : "sample",
    notes: [],
    period: null,
    policy: { ...DEFAULT_POLICY, pointDecimals: pointDecimals(nodes) },
    sources: [{ key: SOURCE_KEY, title: options.origin, address: "" }],
    exceptions: [],
    figureLinks: [],
    nodes,
  } as const satisfies CriteriaSet;
  const total = setTotal(set);
  const printed = printsTotal(rows, total) ? { printedTotal: total } : {};
  return { ...set, ...printed, id: tableId(set) };
}

/** As many as the table's points are written with, as a table prints them: at least those of the default. */
function pointDecimals(nodes: CriteriaSet["nodes"]): number {
  const stated = walk({ nodes }).flatMap(({ node }) => statedPoints(node));
  return stated.reduce<number>(
    (most, points) => Math.max(most, decimalsOf(points)),
    DEFAULT_POLICY.pointDecimals
  );
}

function placesOf(drafts: readonly CriterionDraft[]): Map<string, CriterionDraft["where"]> {
  const places = new Map<string, CriterionDraft["where"]>();
  const visit = (draft: CriterionDraft) => {
    places.set(draft.id, draft.where);
    draft.children.forEach(visit);
  };
  drafts.forEach(visit);
  return places;
}

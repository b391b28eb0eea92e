import { applyEdit, checkSet, type CriteriaSet, type SetEdit } from "@/criteria";
import { type Finding, located, type Place } from "@/findings";
import { withCriteria } from "./findingPlaces";
import { openOfReading } from "./openOfReading";

/** A set as it was read, and a person's corrections of it. */
export interface SetDraft {
  /** table: read by this program, to be looked through. document: a set's own file. */
  readonly origin: "table" | "document";
  readonly read: CriteriaSet;
  /** What reading found, but for the checks of the set itself: those are made anew. */
  readonly readFindings: readonly Finding[];
  readonly edits: readonly SetEdit[];
  /** `read` with all corrections. */
  readonly set: CriteriaSet;
  /** Everything open now, with the criterion's id where it belongs to one. */
  readonly findings: readonly Finding[];
}

/** A draft without corrections. */
export function draftOf(
  origin: SetDraft["origin"],
  read: CriteriaSet,
  findings: readonly Finding[]
): SetDraft {
  const ofReading = findings.filter(({ code }) => !code.startsWith("set."));
  return draftWith(origin, read, withCriteria(ofReading, read), []);
}

/** The draft with one more correction. @throws RangeError where the set does not take it (`canApply`). */
export function correctedDraft(draft: SetDraft, edit: SetEdit): SetDraft {
  return draftWith(draft.origin, draft.read, draft.readFindings, [...draft.edits, edit]);
}

/** The draft without its last correction. */
export function undoneDraft(draft: SetDraft): SetDraft {
  return draftWith(draft.origin, draft.read, draft.readFindings, draft.edits.slice(0, -1));
}

/** What must be mended, or accepted by name, before the set is used. */
export function openErrors({ findings }: Pick<SetDraft, "findings">): readonly Finding[] {
  return findings.filter(({ severity }) => severity === "error");
}

function draftWith(
  origin: SetDraft["origin"],
  read: CriteriaSet,
  readFindings: readonly Finding[],
  edits: readonly SetEdit[]
): SetDraft {
  const set = edits.reduce(applyEdit, read);
  const checked = checkSet(set).map((found) => located(found, placeIn(set, found)));
  const findings = [...openOfReading(readFindings, { read, set, edits }), ...checked];
  return { origin, read, readFindings, edits, set, findings };
}

function placeIn(set: CriteriaSet, { where: { criterion } }: Finding): Place {
  const row = criterion === undefined ? undefined : sourceRow(set.nodes, criterion);
  return {
    ...(row?.sheet !== undefined && { sheet: row.sheet }),
    ...(row?.cell !== undefined && { cell: row.cell }),
  };
}

function sourceRow(
  nodes: CriteriaSet["nodes"],
  id: string
): { sheet?: string; cell?: string } | undefined {
  for (const node of nodes) {
    const row = node.id === id ? node.source.row : sourceRow(node.children, id);
    if (row) return row;
  }
  return undefined;
}

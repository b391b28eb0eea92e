import { type CriteriaSet, type PlacedNode, walk } from "@/criteria";
import { inputRowsOf, totalRowsOf } from "./innerRows";
import { leavesOut } from "./pointsFormulas";
import { nodeTag, targetRowTag } from "./rowLayout";
import { ROW_TAGS, type ScoringColumn } from "./scoringColumns";

/** A cell that a formula of ours fills, known by its row's tag and its column. */
export interface OwnFormula {
  readonly tag: string;
  readonly key: ScoringColumn;
  /** The row's words. */
  readonly label: string;
  readonly placed: PlacedNode | null;
}

const LINES = ["crossCheckLine", "appraisedLine"] as const;

/** Every cell of a scoring sheet's table and total that a formula fills, in the order of the table. */
export function ownFormulas(set: CriteriaSet): readonly OwnFormula[] {
  return [...walk(set).flatMap(ofNode), ...ofTotals(set)];
}

function ofNode(placed: PlacedNode): readonly OwnFormula[] {
  const { id, label, rule } = placed.node;
  const tag = nodeTag(placed);
  const status = rule === null ? [] : (["status"] as const);
  const own = (["counted", ...status, ...LINES] as const).map((key): OwnFormula => ({
    tag,
    key,
    label,
    placed,
  }));
  const calculated = new Set([targetRowTag(id, "rate"), targetRowTag(id, "difference")]);
  const under = inputRowsOf(placed).flatMap((inner): readonly OwnFormula[] => {
    const shown: OwnFormula = { ...inner, key: "explanation" };
    return calculated.has(inner.tag) ? [shown, { ...inner, key: "result" }] : [shown];
  });
  return [...own, ...under];
}

/** Sums, and what they are out of where that follows what was left out. */
function ofTotals(set: CriteriaSet): readonly OwnFormula[] {
  const outside: readonly string[] = [ROW_TAGS.totalBonus, ROW_TAGS.totalPenalty];
  const rescales = set.policy.notArising === "rescale";
  return totalRowsOf(set).flatMap((row) => {
    const fixed = outside.includes(row.tag) || (rescales && row.tag === ROW_TAGS.total);
    const base = leavesOut(set.policy) && !fixed ? (["standard"] as const) : [];
    const keys = ["counted", ...base, "crossCheck", "appraised", ...LINES] as const;
    return keys.map((key): OwnFormula => ({ ...row, key }));
  });
}

import { type PlacedNode, printedTiersOf, toNumber, walk } from "@/criteria";
import { parseA1, valueAt } from "@/grid";
import { sameText } from "@/text";
import { textAt } from "../readRows";
import { nodeTag, printedPoints, tierTag } from "../rowLayout";
import type { FixableSheet, FixChoice } from "./cellFix";

/** What the table prints in a cell of a criterion's row or of one of its tiers. */
export function printedChoices(
  sheet: FixableSheet,
  placed: PlacedNode,
  cell: string
): readonly FixChoice[] {
  const at = parseA1(cell);
  const ids = sheet.columns.get("id");
  if (!at || ids === undefined) return [];
  const column = (["label", "standard"] as const).find(
    (key) => sheet.columns.get(key) === at.column
  );
  if (!column) return [];
  const tag = textAt(sheet.grid, at.row, ids);
  const value =
    tag === nodeTag(placed)
      ? ofNode(sheet, placed, at.row)?.[column]
      : ofTier(placed, tag)?.[column];
  return value === undefined ? [] : [{ kind: "printed", value }];
}

type Printed = Readonly<Partial<Record<"label" | "standard", string | number>>>;

/**
 * A row's text is put back only where all else speaks for this row: under the text of another
 * criterion, or beside another code or other points, there stand entries of another row.
 */
function ofNode({ grid, columns, set }: FixableSheet, placed: PlacedNode, row: number): Printed {
  const { node } = placed;
  const standard = toNumber(node.points);
  const label = textAt(grid, row, columns.get("label"));
  const points = columns.get("standard");
  const itself =
    sameText(textAt(grid, row, columns.get("code")), node.code) &&
    points !== undefined &&
    valueAt(grid, row, points) === standard &&
    !walk(set).some((other) => other.node.id !== node.id && sameText(other.node.label, label));
  return { standard, ...(itself && { label: node.label }) };
}

function ofTier({ node }: PlacedNode, tag: string): Printed | null {
  const tiers = printedTiersOf(node.rule);
  const tier = tiers.find((_, index) => tierTag(node.id, index) === tag);
  return tier ? { label: tier.label, standard: printedPoints(node.rule, tier) } : null;
}

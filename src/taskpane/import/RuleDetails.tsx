import type { ComponentType } from "react";
import type { Rule, RuleKind, RuleOf, SetEdit } from "@/criteria";
import { AwardEditor } from "./AwardEditor";
import { BandEditor } from "./BandEditor";
import { BestEditor } from "./BestEditor";
import { CapEditor } from "./CapEditor";
import { CountEditor } from "./CountEditor";
import type { DetailsProps } from "./detailsProps";
import { LateEditor } from "./LateEditor";

/** Editors of what rules say besides their printed rows; a kind that says nothing more has none. */
const EDITORS: { readonly [K in RuleKind]?: ComponentType<DetailsProps<RuleOf<K>>> } = {
  award: AwardEditor,
  bestOfPool: BestEditor,
  countPoints: CountEditor,
  daysLateTiers: LateEditor,
  deductionBands: BandEditor,
  proportional: CapEditor,
};

/** The details of a criterion's rule, to be corrected; nothing where its kind has none. */
export function RuleDetails(props: {
  readonly node: string;
  readonly rule: Rule;
  onEdit(edit: SetEdit): void;
}) {
  const { node, rule, onEdit } = props;
  // A rule and the editor of its own kind always fit; the compiler cannot follow that through a union.
  const Editor = EDITORS[rule.kind] as ComponentType<DetailsProps<Rule>> | undefined;
  if (!Editor) return null;
  return (
    <Editor
      details={rule}
      onChange={(details) => onEdit({ kind: "details", node, rule: rule.kind, details } as SetEdit)}
    />
  );
}

import type { ComponentType } from "react";
import type { DetailsOf, Rule, RuleKind, RuleOf, SetEdit } from "@/criteria";
import { AwardEditor } from "./AwardEditor";
import { BandEditor } from "./BandEditor";
import { BestEditor } from "./BestEditor";
import { CapEditor } from "./CapEditor";
import { CountEditor } from "./CountEditor";
import { LateEditor } from "./LateEditor";

/** What an editor of a rule's details gets, and says. */
export interface DetailsProps<R> {
  readonly details: DetailsOf<R>;
  onChange(details: DetailsOf<R>): void;
}

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

import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type SetDraft, type SetEdit, usualPeriodOf } from "@/app/sets/draft";
import { setTotal, toNumber } from "@/criteria";
import { StateBadge } from "../components/Badges";
import { PolicyLines } from "../components/PolicyLines";
import { usePane } from "../paneContext";
import { FactsEditor } from "./FactsEditor";
import { PolicyEditor } from "./PolicyEditor";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

/** What the table is: title, decision, kind of unit, year, state, total; and correcting these. */
export function DraftCard(props: { readonly draft: SetDraft; onEdit(edit: SetEdit): void }) {
  const { words } = usePane();
  const { review, kinds } = words.ui;
  const styles = useStyles();
  const { set } = props.draft;
  return (
    <div className={styles.card}>
      <Body1Strong>{set.title}</Body1Strong>
      <Caption1>
        {set.decision
          ? [set.decision.number, set.decision.issuer].filter(Boolean).join(" · ")
          : review.noDecision}
      </Caption1>
      <Caption1>
        {kinds[set.unitKind]} · {set.year}
      </Caption1>
      <StateBadge state={set.state} own />
      <Body1>{review.total(words.number(toNumber(setTotal(set))))}</Body1>
      <PolicyLines policy={set.policy} period={set.period ?? usualPeriodOf(set)} />
      <FactsEditor draft={props.draft} onEdit={props.onEdit} />
      <PolicyEditor
        draft={props.draft}
        say={(facts) => props.onEdit({ kind: "facts", node: "", facts })}
      />
    </div>
  );
}

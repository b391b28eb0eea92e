import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  canApply,
  type DraftNode,
  NEW_LABELS,
  type SetDraft,
  type SetEdit,
} from "@/app/sets/draft";
import { printedTiersOf } from "@/criteria";
import { usePane } from "../paneContext";
import { TierEditor } from "./TierEditor";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  add: { alignSelf: "flex-start" },
});

/** The tiers or bands of a criterion, and one more. */
export function TierList(props: {
  readonly draft: SetDraft;
  readonly row: DraftNode;
  onEdit(edit: SetEdit): void;
}) {
  const { words } = usePane();
  const { review } = words.ui;
  const styles = useStyles();
  const { id: node, rule } = props.row.node;
  const tiers = printedTiersOf(rule);
  const add: SetEdit = {
    kind: "addTier",
    node,
    after: tiers.length - 1,
    label: NEW_LABELS.tier,
  };
  return (
    <div className={styles.list}>
      {rule &&
        tiers.map((_, index) => (
          <TierEditor key={index} node={node} rule={rule} index={index} onEdit={props.onEdit} />
        ))}
      {canApply(props.draft.set, add) && (
        <Button size="small" className={styles.add} onClick={() => props.onEdit(add)}>
          {review.addTier}
        </Button>
      )}
    </div>
  );
}

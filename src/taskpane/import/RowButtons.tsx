import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import {
  canApply,
  type DraftNode,
  NEW_LABELS,
  type SetDraft,
  type SetEdit,
} from "@/app/sets/draft";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface RowButtonsProps {
  readonly draft: SetDraft;
  readonly row: DraftNode;
  onEdit(edit: SetEdit): void;
}

/** Where a row is in the tree: its level, rows beside and inside it, and taking it away. */
export function RowButtons({ draft, row, onEdit }: RowButtonsProps) {
  const { words } = usePane();
  const { review } = words.ui;
  const { id: node } = row.node;
  const below = countBelow(row.node);
  const label = NEW_LABELS.row;
  return (
    <>
      <Group
        draft={draft}
        label={review.level}
        hint={review.levelHint}
        choices={[
          { edit: { kind: "level", node, to: "deeper" }, label: review.deeper },
          { edit: { kind: "level", node, to: "higher" }, label: review.higher },
        ]}
        onEdit={onEdit}
      />
      <Group
        draft={draft}
        label={review.rows}
        choices={[
          { edit: { kind: "addNode", node, place: "after", label }, label: review.addAfter },
          { edit: { kind: "addNode", node, place: "inside", label }, label: review.addInside },
          {
            edit: { kind: "removeNode", node },
            label: below === 0 ? review.removeRow : review.removeRows(below),
          },
        ]}
        onEdit={onEdit}
      />
    </>
  );
}

interface GroupProps {
  readonly draft: SetDraft;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly { readonly edit: SetEdit; readonly label: string }[];
  onEdit(edit: SetEdit): void;
}

function Group({ draft, label, hint, choices, onEdit }: GroupProps) {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <div className={styles.buttons} role="group" aria-label={label}>
        {choices.map((choice) => (
          <Button
            key={choice.label}
            size="small"
            disabled={!canApply(draft.set, choice.edit)}
            onClick={() => onEdit(choice.edit)}
          >
            {choice.label}
          </Button>
        ))}
      </div>
    </Field>
  );
}

function countBelow({ children }: DraftNode["node"]): number {
  return children.reduce((count, child) => count + 1 + countBelow(child), 0);
}

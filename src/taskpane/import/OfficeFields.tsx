import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { DraftNode, SetEdit } from "@/app/sets/draft";
import { usePane } from "../paneContext";
import { TypedInput } from "./TypedInput";

const useStyles = makeStyles({
  fields: {
    "& > summary": { cursor: "pointer" },
    "& > :not(summary)": { marginTop: tokens.spacingVerticalXS },
  },
});

/** What an office says of a row for itself: who is in charge, which evidence is expected. */
export function OfficeFields(props: { readonly row: DraftNode; onEdit(edit: SetEdit): void }) {
  const { words } = usePane();
  const { review } = words.ui;
  const styles = useStyles();
  const { id: node, department = "", expectedEvidence = "" } = props.row.node;
  return (
    <details className={styles.fields} open={department !== "" || expectedEvidence !== ""}>
      <summary>
        <Caption1>{review.office}</Caption1>
      </summary>
      <TypedInput
        label={review.department}
        value={department}
        placeholder={review.departmentPlaceholder}
        invalid=""
        read={(text) => text.trim()}
        onCommit={(text) => props.onEdit({ kind: "department", node, department: text })}
      />
      <TypedInput
        label={review.evidence}
        value={expectedEvidence}
        placeholder={review.evidencePlaceholder}
        invalid=""
        long
        read={(text) => text.trim()}
        onCommit={(text) =>
          props.onEdit({ kind: "expectedEvidence", node, expectedEvidence: text })
        }
      />
    </details>
  );
}

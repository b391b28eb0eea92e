import { Button, Caption1, Field, makeStyles, Select } from "@fluentui/react-components";
import { canApply, type DraftNode, type SetDraft, type SetEdit } from "@/app/sets/draft";
import { usePane } from "../paneContext";

const useStyles = makeStyles({ confirm: { alignSelf: "flex-start" } });

const ROLES = ["standard", "bonus", "penalty"] as const;

/** Whether a row's points are standard points, or a bonus or penalty beside them. */
export function OutsideChoice(props: {
  readonly draft: SetDraft;
  readonly row: DraftNode;
  onEdit(edit: SetEdit): void;
}) {
  const { words } = usePane();
  const { review } = words.ui;
  const { node, outside } = props.row;
  const styles = useStyles();
  const role = outside ?? "standard";
  const asked = props.row.findings.some(({ code }) => code === "import.outsideUnsure");
  const edit = (chosen: (typeof ROLES)[number]): SetEdit => ({
    kind: "outside",
    node: node.id,
    outside: chosen === "standard" ? null : chosen,
  });
  if (!canApply(props.draft.set, edit("standard")))
    return (
      <Caption1>
        {review.outside}: {review.outsides[role]}. {review.outsideSettled}
      </Caption1>
    );
  return (
    <>
      <Field label={review.outside}>
        <Select
          value={role}
          onChange={(_, { value }) => {
            const chosen = ROLES.find((one) => one === value);
            if (chosen && chosen !== role) props.onEdit(edit(chosen));
          }}
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {review.outsides[one]}
            </option>
          ))}
        </Select>
      </Field>
      {asked && (
        <Button size="small" className={styles.confirm} onClick={() => props.onEdit(edit(role))}>
          {review.confirmOutside(review.outsides[role])}
        </Button>
      )}
    </>
  );
}

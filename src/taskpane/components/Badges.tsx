import { Badge, makeStyles } from "@fluentui/react-components";
import type { SetSummary } from "@/app";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  // Vietnamese labels are long: they may take two lines in a narrow pane.
  badge: {
    height: "auto",
    minHeight: "20px",
    whiteSpace: "normal",
    textAlign: "left",
    alignSelf: "flex-start",
  },
});

const STATE_COLOURS = { official: "success", partial: "warning", sample: "severe" } as const;

/** How far a criteria set may be relied on, in words; `own`: the person brought it in. */
export function StateBadge({ state, own }: { state: SetSummary["state"]; own?: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <Badge appearance="tint" color={STATE_COLOURS[state]} className={styles.badge}>
      {own ? words.ui.review.ownStates[state] : words.ui.states[state]}
    </Badge>
  );
}

/** Says that entries were generated for demonstration. */
export function IllustrativeBadge() {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <Badge appearance="tint" color="severe" className={styles.badge}>
      {words.ui.common.illustrative}
    </Badge>
  );
}

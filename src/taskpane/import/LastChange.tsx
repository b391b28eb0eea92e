import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { DraftChange } from "@/app/sets/draft";
import { toNumber } from "@/criteria";
import type { Finding } from "@/findings";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  // While a row is corrected, what that changes stays in sight at the foot of the pane.
  inSight: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    maxHeight: "32vh",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What the last correction changed: the total, findings gone and findings new; and taking it back. */
export function LastChange(props: {
  change: DraftChange | null;
  undoable: boolean;
  onUndo: () => void;
}) {
  const { words } = usePane();
  const { review } = words.ui;
  const styles = useStyles();
  const { change } = props;
  return (
    <div aria-live="polite" className={styles.inSight}>
      {change && (
        <MessageBar intent={change.arisen.length > 0 ? "warning" : "success"} layout="multiline">
          <MessageBarBody>
            <ChangeWords change={change} />
          </MessageBarBody>
          {props.undoable && (
            <MessageBarActions>
              <Button size="small" icon={<ArrowUndoRegular />} onClick={props.onUndo}>
                {review.undo}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}

function ChangeWords({ change }: { change: DraftChange }) {
  const { words } = usePane();
  const { review } = words.ui;
  const shown = (points: DraftChange["totalAfter"]) => words.number(toNumber(points));
  return (
    <>
      {review.changedTotal(shown(change.totalBefore), shown(change.totalAfter))}
      <Some title={review.settled(change.settled.length)} findings={change.settled} />
      <Some title={review.arisen(change.arisen.length)} findings={change.arisen} />
    </>
  );
}

function Some({ title, findings }: { title: string; findings: readonly Finding[] }) {
  const { words } = usePane();
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <>
      <Caption1 block>{title}</Caption1>
      <ul className={styles.list}>
        {findings.map((found, index) => (
          <li key={index}>
            <Caption1>{words.finding(found)}</Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}

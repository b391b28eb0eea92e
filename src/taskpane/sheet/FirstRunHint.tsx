import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../paneContext";
import { recall, remember } from "../rememberedChoices";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The three steps of a unit, shown until the person says they are understood. */
export function FirstRunHint() {
  const { words } = usePane();
  const styles = useStyles();
  const [done, setDone] = useState(() => recall("firstRunDone") !== null);
  if (done) return null;
  const { firstRun } = words.ui;
  const finish = () => {
    remember("firstRunDone", "yes");
    setDone(true);
  };
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{firstRun.title}</MessageBarTitle>
        <ol className={styles.steps}>
          {firstRun.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {firstRun.head}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={finish}>
          {firstRun.understood}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

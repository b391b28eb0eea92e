import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { usePane } from "../paneContext";
import type { Failure, Work } from "../useWork";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  label: { overflowWrap: "anywhere" },
});

/** What a piece of work is doing, with a way to stop it, and what went wrong with it. */
export function WorkStatus({ work, cancellable }: { work: Work; cancellable?: boolean }) {
  return (
    <>
      <div aria-live="polite">
        {work.doing !== null && <RunningWork work={work} cancellable={cancellable === true} />}
      </div>
      {work.failure && <FailureBar failure={work.failure} onDismiss={work.dismissFailure} />}
    </>
  );
}

function RunningWork({ work, cancellable }: { work: Work; cancellable: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  const { step } = work;
  const doing = work.doing ?? "";
  const label = doing.charAt(0).toLocaleUpperCase(words.language) + doing.slice(1);
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <Caption1 className={styles.label}>
          {label}
          {step ? `: ${words.ui.common.step(step.done, step.total)} ${step.label}` : " …"}
        </Caption1>
        {cancellable && (
          <Button size="small" onClick={work.cancel}>
            {words.ui.common.cancel}
          </Button>
        )}
      </div>
      {step && step.total > 0 ? (
        <ProgressBar aria-label={label} value={step.done} max={step.total} />
      ) : (
        <ProgressBar aria-label={label} />
      )}
    </div>
  );
}

/** A fault of ours, said with what was being done. */
function FailureBar(props: { failure: Failure; onDismiss: () => void }) {
  const { words } = usePane();
  const { common } = words.ui;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{common.failed(props.failure.doing)}</MessageBarTitle>
        {common.failedNext} {props.failure.detail}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={common.dismiss}
            icon={<DismissRegular />}
            onClick={props.onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpenRegular } from "@fluentui/react-icons/svg/lock-open";
import { useState } from "react";
import type { CheckedSheet } from "@/app";
import type { Finding, Reading } from "@/findings";
import { FindingList } from "../components/FindingList";
import { Panel } from "../components/Panel";
import { WorkStatus } from "../components/WorkStatus";
import { recorder } from "../history/useRecording";
import { usePane } from "../paneContext";
import { useWork } from "../useWork";

const useStyles = makeStyles({
  codes: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  code: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    letterSpacing: "0.05em",
    overflowWrap: "anywhere",
  },
  now: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Closing = CheckedSheet["closing"]["scoring"];

/** Whether the submission is closed, its codes, and closing or reopening it. */
export function ClosingPart({ checked, onDone }: { checked: CheckedSheet; onDone: () => void }) {
  const { useCases, words } = usePane();
  const { closing: ui } = words.ui;
  const styles = useStyles();
  const work = useWork();
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const { scoring, figures } = checked.closing;
  const errors = checked.findings.filter(({ severity }) => severity === "error").length;
  const act = async (doing: string, action: () => Promise<Reading<unknown>>) => {
    setSaid([]);
    const reading = await work.run(doing, action);
    if (!reading) return;
    setSaid(remarksOf(reading));
    onDone();
  };
  const { sheet } = checked;
  const close = () => act(ui.closing, () => useCases.closeSheet({ sheet, who: recorder() }));
  const reopen = () => act(ui.reopening, () => useCases.reopenSheet({ sheet }));
  const unchanged = worstState(checked.closing) === "closed";
  const closed = scoring.state !== "open";
  return (
    <Panel title={ui.heading}>
      <div role="status">
        <Caption1 block>{ui[worstState(checked.closing)]}</Caption1>
      </div>
      {!closed && <Caption1>{ui.openHint}</Caption1>}
      {!unchanged && errors > 0 && <Caption1>{ui.errorsOpen(errors)}</Caption1>}
      <dl className={styles.codes}>
        <Code name={ui.code} closing={scoring} />
        {figures && <Code name={ui.figuresCode} closing={figures} />}
      </dl>
      <div className={styles.buttons}>
        {!unchanged && (
          <Button
            icon={<LockClosedRegular />}
            disabled={work.doing !== null}
            onClick={() => void close()}
          >
            {closed ? ui.closeAgain : ui.close}
          </Button>
        )}
        {closed && (
          <Button
            icon={<LockOpenRegular />}
            disabled={work.doing !== null}
            onClick={() => void reopen()}
          >
            {ui.reopen}
          </Button>
        )}
      </div>
      <WorkStatus work={work} />
      <FindingList findings={said} />
    </Panel>
  );
}

/** The worse of the two sheets' states decides what is shown and offered. */
function worstState({ scoring, figures }: CheckedSheet["closing"]): Closing["state"] {
  const states = [scoring.state, figures?.state];
  const worst = (["altered", "lost", "changed", "open"] as const).find((state) =>
    states.includes(state)
  );
  return worst ?? "closed";
}

function Code({ name, closing }: { name: string; closing: Closing }) {
  const { words } = usePane();
  const styles = useStyles();
  if (closing.state === "open" || closing.state === "lost") return null;
  return (
    <div>
      <dt>
        <Caption1>{name}</Caption1>
      </dt>
      <dd className={styles.code}>{closing.code}</dd>
      {closing.state !== "closed" && (
        <dd className={styles.now}>
          <Caption1>{words.ui.closing.codeNow(closing.codeNow)}</Caption1>
        </dd>
      )}
    </div>
  );
}

/** Errors of the sheet itself are already in the list above. */
function remarksOf(reading: Reading<unknown>): readonly Finding[] {
  return reading.status === "refused"
    ? reading.findings
    : reading.findings.filter(({ code }) => /^(closing|record|restore)\./.test(code));
}

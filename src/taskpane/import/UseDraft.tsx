import { Body1, Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import type { SetSummary } from "@/app";
import { openErrors, type SetDraft } from "@/app/sets/draft";
import type { Finding } from "@/findings";
import { FindingList } from "../components/FindingList";
import { Panel } from "../components/Panel";
import { WorkStatus } from "../components/WorkStatus";
import { OutcomeMessage, useOutcome } from "../outcomeBars";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0, width: "100%" },
});

interface UseDraftProps {
  readonly draft: SetDraft;
  /** With what was found besides what the draft shows. */
  onUsed(set: SetSummary, findings: readonly Finding[]): void;
  onLeave(): void;
}

/** The end of looking through: used when nothing is open, or when a person accepts it by name. */
export function UseDraft({ draft, onUsed, onLeave }: UseDraftProps) {
  const { useCases, words } = usePane();
  const { review } = words.ui;
  const styles = useStyles();
  const outcome = useOutcome();
  const [acceptedBy, setAcceptedBy] = useState("");
  // With a name, only errors that cannot be accepted still block it.
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const [tried, setTried] = useState(false);
  const errors = openErrors(draft).length;
  const nameMissing = tried && errors > 0 && acceptedBy.trim() === "";
  const use = async () => {
    setTried(true);
    const offered = await outcome.work.run(review.using, () =>
      useCases.offerDraft(draft, acceptedBy)
    );
    if (!offered) return;
    if (offered.status === "refused") setRefused(acceptedBy.trim() === "" ? [] : offered.findings);
    else
      onUsed(
        offered.value,
        offered.findings.filter((found) => !draft.findings.includes(found))
      );
  };
  const download = () =>
    outcome.download(review.preparing, () =>
      Promise.resolve({
        status: "read",
        value: useCases.draftFile(draft, acceptedBy),
        findings: [],
      })
    );
  return (
    <Panel title={review.use}>
      <Body1>{errors === 0 ? review.ready : review.notReady(errors)}</Body1>
      {errors > 0 && (
        <Field
          label={review.acceptedBy}
          hint={review.acceptedByHint}
          {...(nameMissing && { validationMessage: review.acceptedByMissing })}
        >
          <Input
            className={styles.narrow}
            value={acceptedBy}
            onChange={(_, { value }) => setAcceptedBy(value)}
          />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<CheckmarkCircleRegular />}
          disabled={outcome.work.doing !== null}
          onClick={() => void use()}
        >
          {review.use}
        </Button>
        <Button onClick={download}>{review.download}</Button>
        <Button appearance="subtle" onClick={onLeave}>
          {review.leave}
        </Button>
      </div>
      <FindingList findings={refused} />
      <WorkStatus work={outcome.work} />
      <OutcomeMessage outcome={outcome} />
    </Panel>
  );
}

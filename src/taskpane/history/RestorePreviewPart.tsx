import {
  Badge,
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { RestorePoint, RestorePreview } from "@/app";
import { momentText } from "@/app/history/historyNames";
import { WorkStatus } from "../components/WorkStatus";
import { OutcomeMessage, useOutcome } from "../outcomeBars";
import { usePane } from "../paneContext";
import { ChosenDifferences } from "./ChosenDifferences";
import { reasonWords } from "./reasonWords";
import { recorder } from "./useRecording";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  words: { overflowWrap: "anywhere" },
});

interface PreviewProps {
  readonly point: RestorePoint;
  onRestored(): void;
  onBack(): void;
}

/** What differs between a restore point and now, cell by cell, and putting back what is chosen. */
export function RestorePreviewPart({ point, onRestored, onBack }: PreviewProps) {
  const { useCases, words } = usePane();
  const styles = useStyles();
  const { restore: ui } = words.ui;
  const outcome = useOutcome();
  const { run } = outcome.work;
  const { tell } = outcome;
  const [preview, setPreview] = useState<RestorePreview | null>(null);
  const [done, setDone] = useState<number | null>(null);
  useEffect(() => {
    void run(ui.comparing, () => useCases.previewRestore({ id: point.id })).then((reading) => {
      if (reading && reading.status !== "refused") setPreview(reading.value);
      else if (reading) tell(reading.findings);
    });
  }, [run, tell, useCases, point.id, ui.comparing]);
  const restore = async (keys: readonly string[]) => {
    const request = { id: point.id, keys, who: recorder() };
    const reading = await run(ui.restoring, () => useCases.restorePoint(request));
    if (!reading) return;
    tell(reading.findings);
    if (reading.status === "refused") return;
    setDone(reading.value.cells.length);
    onRestored();
  };
  const recover = () =>
    outcome.addSheets(ui.recovering, () => useCases.recoverEntries({ id: point.id }));
  const unplaced = preview?.differences.some(({ kind }) => kind === "noPlace") ?? false;
  return (
    <>
      <div className={styles.words}>
        <Caption1Strong block>
          {point.sheet} · {momentText(point.time)}
        </Caption1Strong>
        <Badge appearance="tint" color="informative">
          {reasonWords(point.reason, ui.reasons)}
        </Badge>
      </div>
      <div role="status">{done !== null && <Caption1>{ui.restored(done)}</Caption1>}</div>
      {done === null && preview && (
        <ChosenDifferences
          preview={preview}
          busy={outcome.work.doing !== null}
          onRestore={(keys) => void restore(keys)}
        />
      )}
      <div className={styles.buttons}>
        {preview && (preview.sheet === null || unplaced) && (
          <Button size="small" disabled={outcome.work.doing !== null} onClick={recover}>
            {ui.recover}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onBack}>
          {ui.back}
        </Button>
      </div>
      <WorkStatus work={outcome.work} />
      <OutcomeMessage outcome={outcome} />
    </>
  );
}

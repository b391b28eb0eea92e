import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { CheckedSheet, RecordView } from "@/app";
import { momentText } from "@/app/history/historyNames";
import type { Finding } from "@/findings";
import { FindingList } from "../components/FindingList";
import { Panel } from "../components/Panel";
import { WorkStatus } from "../components/WorkStatus";
import { OutcomeMessage, useOutcome } from "../outcomeBars";
import { usePane } from "../paneContext";
import { remember } from "../rememberedChoices";
import { useWork, type Work } from "../useWork";
import { RecordList } from "./RecordList";
import { recorder, type Recording } from "./useRecording";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RecordPartProps {
  readonly checked: CheckedSheet;
  readonly recording: Recording;
}

/** The record of changes of a unit's sheets: who records, what was recorded, and taking it along. */
export function RecordPart({ checked, recording }: RecordPartProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { record: ui } = words.ui;
  const reading = useRecords(recording.generation);
  const views = reading.views?.filter(
    ({ unit, year }) => unit === checked.unit && year === checked.year
  );
  return (
    <Panel title={ui.heading}>
      <Caption1>{ui.hint}</Caption1>
      <WhoField />
      <div role="status">
        {recording.count !== null && (
          <Caption1>{recording.count === 0 ? ui.noChange : ui.recorded(recording.count)}</Caption1>
        )}
      </div>
      <FindingList findings={recording.findings} jump />
      <div className={styles.buttons}>
        <Button size="small" disabled={reading.work.doing !== null} onClick={reading.read}>
          {views ? ui.refresh : ui.open}
        </Button>
      </div>
      {views && views.length === 0 && <Caption1>{ui.none}</Caption1>}
      {views?.map((view) => (
        <SheetRecord key={view.sheet} view={view} />
      ))}
      <WorkStatus work={recording.work} />
      <WorkStatus work={reading.work} />
      <FindingList findings={reading.findings} />
    </Panel>
  );
}

/** Excel does not give add-ins the user's name, so it is typed once, or left empty. */
function WhoField() {
  const { words } = usePane();
  const { record: ui } = words.ui;
  const [who, setWho] = useState(recorder);
  return (
    <Field label={ui.who} hint={ui.whoHint}>
      <Input
        value={who}
        autoComplete="name"
        maxLength={80}
        onChange={(_, { value }) => {
          setWho(value);
          remember("who", value.trim());
        }}
      />
    </Field>
  );
}

function SheetRecord({ view }: { view: RecordView }) {
  const { useCases, words } = usePane();
  const styles = useStyles();
  const outcome = useOutcome();
  const { record: ui } = words.ui;
  const { sheet, folded } = view;
  const { language } = words;
  const busy = outcome.work.doing !== null;
  return (
    <>
      <RecordList view={view} />
      {folded && <Caption1>{ui.folded(folded.count, momentText(folded.until))}</Caption1>}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={busy}
          onClick={() =>
            outcome.download(ui.csvMaking, () => useCases.recordFile({ sheet, language }))
          }
        >
          {ui.csv}
        </Button>
        <Button
          size="small"
          disabled={busy}
          onClick={() => outcome.addSheets(ui.printing, () => useCases.printRecord({ sheet }))}
        >
          {ui.print}
        </Button>
      </div>
      <WorkStatus work={outcome.work} />
      <OutcomeMessage outcome={outcome} />
    </>
  );
}

interface Records {
  /** null: not asked for yet. */
  readonly views: readonly RecordView[] | null;
  readonly findings: readonly Finding[];
  readonly work: Work;
  read(): void;
}

/** The records, read when the person asks, and from then on whenever they may have grown. */
function useRecords(generation: number): Records {
  const { useCases, words } = usePane();
  const work = useWork();
  const { run } = work;
  const doing = words.ui.record.reading;
  const [views, setViews] = useState<readonly RecordView[] | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [wanted, setWanted] = useState(0);
  const read = useCallback(async () => {
    const reading = await run(doing, () => useCases.readRecord());
    setFindings(reading?.findings ?? []);
    if (reading && reading.status !== "refused") setViews(reading.value);
  }, [run, doing, useCases]);
  useEffect(() => {
    if (wanted > 0) void read();
  }, [wanted, generation, read]);
  return { views, findings, work, read: () => setWanted((before) => before + 1) };
}

import {
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { MergeOutcome } from "@/app/departments";
import { FindingList } from "../components/FindingList";
import { Panel } from "../components/Panel";
import { WorkStatus } from "../components/WorkStatus";
import { usePane } from "../paneContext";
import { ChosenFiles } from "../pool/ChosenFiles";
import { ConflictList } from "./ConflictList";
import { TakenList } from "./TakenList";
import { useMerge } from "./useMerge";
import type { InTurn } from "./useTurns";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
});

interface MergePartProps {
  readonly sheet: string;
  readonly inTurn: InTurn;
  onMerged(): void;
}

/** What departments sent back: looked at first, conflicts settled, then merged. */
export function MergePart({ sheet, inTurn, onMerged }: MergePartProps) {
  const { words } = usePane();
  const { departments: ui } = words.ui;
  const state = useMerge(sheet, inTurn, onMerged);
  const { work, files, outcome, merged } = state;
  const busy = work.doing !== null;
  // Each conflict is listed below with its choices.
  const findings = state.findings.filter(({ code }) => code !== "merge.conflict");
  return (
    <Panel title={ui.merge}>
      <ChosenFiles
        name={ui.mergeFiles}
        files={files}
        disabled={busy}
        onChange={(chosen) => state.setFiles(chosen)}
      />
      {files.length > 0 && (
        <Button disabled={busy} onClick={state.look}>
          {ui.look}
        </Button>
      )}
      <WorkStatus work={work} />
      {outcome && (
        <>
          <PartList parts={outcome.parts} />
          {merged === null && <TakenList taken={outcome.taken} />}
          <ConflictList state={state} />
          {(merged === null || outcome.conflicts.length > 0) && (
            <Button appearance="primary" disabled={busy} onClick={state.apply}>
              {ui.apply}
            </Button>
          )}
        </>
      )}
      <div aria-live="polite">
        {merged !== null && outcome && (
          <MessageBar
            intent={outcome.conflicts.length > 0 ? "warning" : "success"}
            layout="multiline"
          >
            <MessageBarBody>{ui.merged(merged, outcome.conflicts.length)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <FindingList findings={findings} />
    </Panel>
  );
}

function PartList({ parts }: Pick<MergeOutcome, "parts">) {
  const { words } = usePane();
  const { departments: ui } = words.ui;
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={ui.mergeFiles}>
      {parts.map(({ file, status, departments }, index) => (
        <li key={`${file}|${index}`} className={styles.item}>
          <Caption1Strong block>{file}</Caption1Strong>
          <Caption1 block>{[...departments, ui.fileStatus[status]].join(" · ")}</Caption1>
        </li>
      ))}
    </ul>
  );
}

import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import { useState } from "react";
import type { PoolOutcome } from "@/app";
import type { Finding, Reading } from "@/findings";
import { useClusterState } from "../clusterState";
import { IllustrativeBadge } from "../components/Badges";
import { FindingList } from "../components/FindingList";
import { Panel } from "../components/Panel";
import { ViewFrame } from "../components/ViewFrame";
import { WorkStatus } from "../components/WorkStatus";
import { inputFiles } from "../inputFiles";
import { usePane } from "../paneContext";
import type { View } from "../paneRoute";
import { useWork } from "../useWork";
import { ChosenFiles } from "./ChosenFiles";
import { ClusterActions } from "./ClusterActions";
import { FileTable } from "./FileTable";
import { Ranking } from "./Ranking";
import { RosterPicker } from "./RosterPicker";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Pooling the units' files into a cluster, and its ranking. */
export default function PoolView({ go }: { go: (view: View) => void }) {
  const { useCases, words } = usePane();
  const { pool } = words.ui;
  const styles = useStyles();
  const { state, update } = useClusterState();
  const work = useWork();
  const [refusal, setRefusal] = useState<readonly Finding[]>([]);
  const busy = work.doing !== null;
  const { files, roster, outcome } = state;

  const show = (reading: Reading<PoolOutcome> | null) => {
    if (!reading) return;
    if (reading.status === "refused") setRefusal(reading.findings);
    else update({ outcome: reading.value });
  };
  const start = async (using = roster) => {
    setRefusal([]);
    show(
      await work.run(pool.pooling, async (options) =>
        useCases.pool(await inputFiles(files), using, options)
      )
    );
  };
  const takeRoster = (suggested: PoolOutcome["suggestedRoster"]) => {
    update({ roster: suggested });
    void start(suggested);
  };
  const readOpen = async () => {
    setRefusal([]);
    show(await work.run(pool.readingCluster, () => useCases.readCluster()));
  };
  return (
    <ViewFrame heading={pool.heading}>
      <Caption1>{pool.filesHint}</Caption1>
      <ChosenFiles files={files} disabled={busy} onChange={(chosen) => update({ files: chosen })} />
      <RosterPicker roster={roster} onChange={(chosen) => update({ roster: chosen })} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={<PeopleTeamRegular />}
          disabled={busy || files.length === 0}
          onClick={() => void start()}
        >
          {files.length === 0 ? pool.startEmpty : pool.start(files.length)}
        </Button>
        <Button disabled={busy} onClick={() => void readOpen()}>
          {pool.fromWorkbook}
        </Button>
      </div>
      <WorkStatus work={work} cancellable />
      <div aria-live="polite">
        <FindingList findings={refusal} />
      </div>
      {outcome?.suggestedRoster && !roster && (
        <SuggestedRoster
          name={outcome.suggestedRoster.name}
          disabled={busy}
          onUse={() => takeRoster(outcome.suggestedRoster)}
        />
      )}
      {outcome && <PooledCluster outcome={outcome} onReport={() => go("report")} />}
    </ViewFrame>
  );
}

interface SuggestedRosterProps {
  readonly name: string;
  readonly disabled: boolean;
  onUse(): void;
}

/** Offered, not taken: which cluster the units that came belong to. */
function SuggestedRoster({ name, disabled, onUse }: SuggestedRosterProps) {
  const { pool } = usePane().words.ui;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{pool.suggestRoster(name)}</MessageBarBody>
      <MessageBarActions>
        <Button disabled={disabled} onClick={onUse}>
          {pool.useRoster}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function PooledCluster({ outcome, onReport }: { outcome: PoolOutcome; onReport: () => void }) {
  const { words } = usePane();
  const { pool } = words.ui;
  const { files, cluster, findings } = outcome;
  const read = files.filter(({ status }) => status !== "refused").length;
  // A file's reasons stand with the file. What pooling found is kept in a workbook that is read back.
  const ofFiles = new Set(files.flatMap(({ reasons }) => reasons));
  const ofCluster = [...new Set([...findings, ...cluster.findings])].filter(
    (found) => !ofFiles.has(found)
  );
  const counted = outcome.rankings.filter(({ rank }) => rank !== null).length;
  return (
    <>
      <Panel title={pool.ranking}>
        <div role="status">
          {files.length > 0 && <Body1 block>{pool.summary(read, files.length)}</Body1>}
          <Body1 block>{pool.unitsIn(counted, cluster.units.length)}</Body1>
        </div>
        {cluster.illustrative && <IllustrativeBadge />}
        <Ranking outcome={outcome} />
      </Panel>
      <ClusterActions cluster={cluster} onReport={onReport} />
      {files.length > 0 && (
        <Panel title={pool.fileTable}>
          <FileTable files={files} />
        </Panel>
      )}
      <Panel title={pool.findings}>
        <FindingList findings={ofCluster} whenNone={words.ui.findings.none} />
      </Panel>
    </>
  );
}

import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useState } from "react";
import type { PoolOutcome } from "@/app";
import type { Finding } from "@/findings";
import { useClusterState } from "../clusterState";
import { IllustrativeBadge } from "../components/Badges";
import { EmptyState } from "../components/EmptyState";
import { FileDrop } from "../components/FileDrop";
import { FindingList } from "../components/FindingList";
import { Panel } from "../components/Panel";
import { ViewFrame } from "../components/ViewFrame";
import { WorkStatus } from "../components/WorkStatus";
import { inputFile } from "../inputFiles";
import { OutcomeMessage, useOutcome } from "../outcomeBars";
import { usePane } from "../paneContext";
import type { View } from "../paneRoute";
import { useWork } from "../useWork";

/** Report tables and the report document of the pooled, or the opened, cluster. */
export default function ReportView({ go }: { go: (view: View) => void }) {
  const { words } = usePane();
  const { state } = useClusterState();
  return (
    <ViewFrame heading={words.ui.report.heading}>
      {state.outcome ? (
        <ClusterReport outcome={state.outcome} />
      ) : (
        <NoCluster onPool={() => go("pool")} />
      )}
    </ViewFrame>
  );
}

type Roster = PoolOutcome["cluster"]["roster"];

/** Many clusters carry their year in their name already. */
function nameWithYear({ name, year }: Roster, withYear: (name: string, year: number) => string) {
  return name.includes(String(year)) ? name : withYear(name, year);
}

function NoCluster({ onPool }: { onPool: () => void }) {
  const { useCases, words } = usePane();
  const { report, pool } = words.ui;
  const { update } = useClusterState();
  const work = useWork();
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const readOpen = async () => {
    const reading = await work.run(pool.readingCluster, () => useCases.readCluster());
    if (!reading) return;
    setFindings(reading.findings);
    if (reading.status !== "refused") update({ outcome: reading.value });
  };
  return (
    <>
      <EmptyState icon={<DocumentTextRegular />} title={report.empty} hint={report.emptyHint}>
        <Button appearance="primary" onClick={onPool}>
          {report.toPool}
        </Button>
        <Button disabled={work.doing !== null} onClick={() => void readOpen()}>
          {pool.fromWorkbook}
        </Button>
      </EmptyState>
      <WorkStatus work={work} />
      <div aria-live="polite">
        <FindingList findings={findings} />
      </div>
    </>
  );
}

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

function ClusterReport({ outcome }: { outcome: PoolOutcome }) {
  const { useCases, words } = usePane();
  const { report } = words.ui;
  const styles = useStyles();
  const result = useOutcome();
  const [template, setTemplate] = useState<File | null>(null);
  const busy = result.work.doing !== null;
  const { cluster } = outcome;
  const makeReport = async () =>
    template ? useCases.report(cluster, await inputFile(template)) : useCases.report(cluster);
  return (
    <>
      <div>
        <Body1Strong block>{nameWithYear(cluster.roster, report.cluster)}</Body1Strong>
        {cluster.illustrative && <IllustrativeBadge />}
      </div>
      <Panel title={report.template}>
        <Caption1>{template ? report.ownTemplateChosen(template.name) : report.builtIn}</Caption1>
        {template && (
          <Button size="small" onClick={() => setTemplate(null)}>
            {report.backToBuiltIn}
          </Button>
        )}
        <FileDrop
          name={report.ownTemplate}
          label={report.ownTemplate}
          accept=".docx"
          disabled={busy}
          onFiles={([file]) => setTemplate(file ?? null)}
        />
      </Panel>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabled={busy}
          onClick={() => result.download(report.preparing, makeReport)}
        >
          {report.download}
        </Button>
        <Button
          icon={<TableAddRegular />}
          disabled={busy}
          onClick={() =>
            result.addSheets(words.ui.pool.adding, (options) =>
              useCases.writeCluster(cluster, options)
            )
          }
        >
          {report.tables}
        </Button>
      </div>
      <WorkStatus work={result.work} />
      <OutcomeMessage outcome={result} />
    </>
  );
}

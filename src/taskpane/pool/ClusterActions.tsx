import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { PoolOutcome } from "@/app";
import { WorkStatus } from "../components/WorkStatus";
import { OutcomeMessage, useOutcome } from "../outcomeBars";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What can be done with a pooled cluster: into this workbook, or into one of its own. */
export function ClusterActions(props: { cluster: PoolOutcome["cluster"]; onReport: () => void }) {
  const { useCases, words } = usePane();
  const { pool } = words.ui;
  const styles = useStyles();
  const outcome = useOutcome();
  const { cluster } = props;
  const busy = outcome.work.doing !== null;
  return (
    <div className={styles.actions}>
      <Button
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        disabled={busy}
        onClick={() =>
          outcome.download(pool.preparing, (work) => useCases.clusterFile(cluster, work))
        }
      >
        {pool.download}
      </Button>
      <Button
        icon={<TableAddRegular />}
        disabled={busy}
        onClick={() =>
          outcome.addSheets(pool.adding, (work) => useCases.writeCluster(cluster, work))
        }
      >
        {pool.addSheets}
      </Button>
      <Button disabled={busy} onClick={props.onReport}>
        {pool.toReport}
      </Button>
      <WorkStatus work={outcome.work} />
      <OutcomeMessage outcome={outcome} />
    </div>
  );
}

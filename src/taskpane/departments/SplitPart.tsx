import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import type { DepartmentOverview, PartFile, SplitSheet } from "@/app/departments";
import { type Finding, readingOf } from "@/findings";
import { FindingList } from "../components/FindingList";
import { Panel } from "../components/Panel";
import { WorkStatus } from "../components/WorkStatus";
import { OutcomeMessage, useOutcome } from "../outcomeBars";
import { usePane } from "../paneContext";
import { useWork } from "../useWork";
import type { InTurn } from "./useTurns";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  button: { flexShrink: 0 },
});

interface SplitPartProps {
  readonly overview: DepartmentOverview;
  readonly inTurn: InTurn;
  onSplit(): void;
}

/** Splitting the sheet, then one file after the other to download. */
export function SplitPart({ overview, inTurn, onSplit }: SplitPartProps) {
  const { useCases, words } = usePane();
  const { departments: ui } = words.ui;
  const styles = useStyles();
  const work = useWork();
  const outcome = useOutcome();
  const [split, setSplit] = useState<SplitSheet | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  // Files made before others were put in charge are not to be sent out.
  const current = split?.chargeId === overview.chargeId ? split : null;
  const start = async () => {
    outcome.dismiss();
    setSplit(null);
    const reading = await work.run(ui.splitting, () =>
      inTurn(() => useCases.splitSheet(overview.sheet))
    );
    if (!reading) return;
    setFindings(reading.findings);
    if (reading.status === "refused") return;
    setSplit(reading.value);
    onSplit();
  };
  const download = ({ file }: PartFile) =>
    outcome.download(ui.downloading(file.name), () => Promise.resolve(readingOf(file, [])));
  return (
    <Panel title={ui.split}>
      <Caption1>{ui.splitHint}</Caption1>
      <Button disabled={work.doing !== null} onClick={() => void start()}>
        {ui.start}
      </Button>
      <WorkStatus work={work} />
      <FindingList findings={findings} />
      {current && (
        <>
          <Caption1 role="status">{ui.files}</Caption1>
          <ul className={styles.list}>
            {current.parts.map((part) => (
              <li key={part.department} className={styles.item}>
                <span className={styles.name}>
                  <Caption1Strong block>{part.department}</Caption1Strong>
                  <Caption1 block>{ui.given(part.criteria.length, part.figures.length)}</Caption1>
                </span>
                <Button
                  className={styles.button}
                  size="small"
                  icon={<ArrowDownloadRegular />}
                  aria-label={ui.downloadOf(part.department)}
                  disabled={outcome.work.doing !== null}
                  onClick={() => download(part)}
                >
                  {ui.download}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <WorkStatus work={outcome.work} />
      <OutcomeMessage outcome={outcome} />
    </Panel>
  );
}

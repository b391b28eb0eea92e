import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useCallback, useEffect, useRef, useState } from "react";
import type { DepartmentAssignment, DepartmentOverview } from "@/app/departments";
import type { Finding, Reading } from "@/findings";
import { FindingList } from "../components/FindingList";
import { Panel } from "../components/Panel";
import { ViewFrame } from "../components/ViewFrame";
import { WorkStatus } from "../components/WorkStatus";
import { usePane } from "../paneContext";
import { useWork } from "../useWork";
import { AssignPart } from "./AssignPart";
import { MergePart } from "./MergePart";
import { ProgressList } from "./ProgressList";
import { SplitPart } from "./SplitPart";
import { type InTurn, useTurns } from "./useTurns";

const useStyles = makeStyles({
  // Where the view begins when it comes in place of another: below the bar that stays in sight.
  top: { scrollMarginTop: "120px" },
  back: { alignSelf: "flex-start" },
});

/** One scoring sheet filled in by several departments: who is in charge, splitting, merging, progress. */
export default function DepartmentsView({
  sheet,
  onLeave,
}: {
  sheet: string;
  onLeave: () => void;
}) {
  const { words } = usePane();
  const { departments: ui } = words.ui;
  const styles = useStyles();
  const top = useRef<HTMLDivElement>(null);
  const inTurn = useTurns();
  const { overview, findings, work, load, assign } = useOverview(sheet, inTurn);
  useEffect(() => {
    top.current?.scrollIntoView();
  }, []);
  return (
    <ViewFrame heading={ui.heading}>
      <div ref={top} className={styles.top} />
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={onLeave}
      >
        {ui.back}
      </Button>
      <Caption1>{ui.hint}</Caption1>
      <WorkStatus work={work} />
      <FindingList findings={findings} />
      {overview && (
        <>
          <Panel title={ui.progress}>
            <ProgressList progress={overview.progress} />
          </Panel>
          <AssignPart overview={overview} disabled={work.doing !== null} onAssign={assign} />
          <SplitPart overview={overview} inTurn={inTurn} onSplit={load} />
          <MergePart sheet={sheet} inTurn={inTurn} onMerged={load} />
        </>
      )}
    </ViewFrame>
  );
}

/** Who is in charge and how far each is: read at once, and again when asked to. */
function useOverview(sheet: string, inTurn: InTurn) {
  const { useCases, words } = usePane();
  const { departments: ui } = words.ui;
  const work = useWork();
  const { run } = work;
  const [overview, setOverview] = useState<DepartmentOverview | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const show = useCallback((reading: Reading<DepartmentOverview> | null) => {
    if (!reading) return;
    setFindings(reading.findings);
    if (reading.status !== "refused") setOverview(reading.value);
  }, []);
  const load = useCallback(
    async () => show(await run(ui.loading, () => inTurn(() => useCases.departments(sheet)))),
    [show, run, inTurn, ui.loading, useCases, sheet]
  );
  useEffect(() => void load(), [load]);
  const assign = async (assignment: DepartmentAssignment) =>
    show(await run(ui.assigning, () => inTurn(() => useCases.assignDepartment(sheet, assignment))));
  return {
    overview,
    findings,
    work,
    load: () => void load(),
    assign: (assignment: DepartmentAssignment) => void assign(assignment),
  };
}

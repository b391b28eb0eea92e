import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckedSheet } from "@/app";
import type { AppliedFix } from "@/app/check/applyFix";
import type { Finding } from "@/findings";
import { FindingList } from "../components/FindingList";
import { WorkStatus } from "../components/WorkStatus";
import { recorder } from "../history/useRecording";
import { usePane } from "../paneContext";
import { useWork } from "../useWork";
import { AppliedList } from "./AppliedList";
import {
  appliedLabel,
  type Fixes,
  FixesContext,
  type PickedFix,
  useAppliedFixes,
} from "./chosenFixes";
import { RebuildPart } from "./RebuildPart";

const useStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

interface FixableFindingsProps {
  readonly checked: CheckedSheet;
  /** A cell was written: the sheet is to be checked again. */
  onFixed(): void;
}

/** The findings of a sheet, those put right here, and how to take that back. */
export function FixableFindings({ checked, onFixed }: FixableFindingsProps) {
  const { useCases, words } = usePane();
  const { findings: ui } = words.ui;
  const styles = useStyles();
  const work = useWork();
  const { run, doing } = work;
  const { applied, set } = useAppliedFixes();
  const [refusals, setRefusals] = useState<readonly Finding[]>([]);
  const [said, setSaid] = useState("");
  const busy = doing !== null;

  const fixes = useMemo((): Fixes => {
    const apply = async (picked: readonly PickedFix[]) => {
      const refused: Finding[] = [];
      await run(ui.fixing, async () => {
        for (const { fix, choice } of picked) {
          const reading = await useCases.fix(fix, choice, { who: recorder() });
          refused.push(...reading.findings);
          if (reading.status === "refused") continue;
          set((before) => [reading.value, ...before]);
          setSaid(appliedLabel(reading.value, words));
        }
      });
      setRefusals(refused);
      onFixed();
    };
    return { fixOf: checked.fixOf, busy, apply: (picked) => void apply(picked) };
  }, [checked.fixOf, busy, run, ui.fixing, useCases, set, onFixed, words]);

  const undo = async (one: AppliedFix) => {
    const reading = await run(ui.undoing, () => useCases.undoFix(one));
    if (!reading) return;
    setRefusals(reading.findings);
    set((before) => before.filter((other) => other !== one));
    if (reading.status !== "refused") setSaid(ui.undone(one.fix.cell));
    onFixed();
  };

  return (
    <>
      <div role="status" className={styles.spoken}>
        {said}
      </div>
      <AppliedList
        applied={applied.filter(({ fix }) => fix.sheet === checked.sheet)}
        busy={busy}
        undo={(one) => void undo(one)}
      />
      <FindingList findings={refusals} jump />
      <WorkStatus work={work} />
      <RebuildPart checked={checked} />
      <FixesContext.Provider value={fixes}>
        <FindingList findings={checked.findings} jump folding whenNone={ui.none} />
      </FixesContext.Provider>
    </>
  );
}

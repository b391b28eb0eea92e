import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AppliedFix } from "@/app/fixes";
import type { CheckedSheet } from "@/app/useCases";
import type { Finding } from "@/findings";
import { FindingList } from "../components/FindingList";
import { shownChoice } from "../components/FixButtons";
import { WorkStatus } from "../components/WorkStatus";
import { usePane } from "../context";
import { FixesContext, type CellFix, type FixChoice, type Fixes } from "../fixes";
import { useWork } from "../work";

const useStyles = makeStyles({
  applied: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  list: { listStyle: "none", margin: 0, padding: 0 },
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
  const [applied, setApplied] = useState<readonly AppliedFix[]>([]);
  const [refusals, setRefusals] = useState<readonly Finding[]>([]);
  const busy = doing !== null;

  const fixes = useMemo((): Fixes => {
    const apply = async (fix: CellFix, choice: FixChoice) => {
      const reading = await run(ui.fixing, () => useCases.fix(fix, choice));
      if (!reading) return;
      setRefusals(reading.findings);
      if (reading.status !== "refused") setApplied((before) => [reading.value, ...before]);
      onFixed();
    };
    return { fixOf: checked.fixOf, busy, apply: (fix, choice) => void apply(fix, choice) };
  }, [checked.fixOf, busy, run, ui.fixing, useCases, onFixed]);

  const undo = async (one: AppliedFix) => {
    const reading = await run(ui.undoing, () => useCases.undoFix(one));
    if (!reading) return;
    setRefusals(reading.findings);
    setApplied((before) => before.filter((other) => other !== one));
    onFixed();
  };

  return (
    <>
      <ul className={styles.list}>
        {applied.map((one) => (
          <li key={keyOf(one)} className={styles.applied}>
            <Caption1>
              {one.choice.kind === "formula"
                ? ui.formulaRestored(one.fix.cell)
                : ui.fixed(one.fix.cell, shownChoice(one.choice, words))}
            </Caption1>
            <Button size="small" disabled={busy} onClick={() => void undo(one)}>
              {ui.undo}
            </Button>
          </li>
        ))}
      </ul>
      <FindingList findings={refusals} jump />
      <WorkStatus work={work} />
      <FixesContext.Provider value={fixes}>
        <FindingList findings={checked.findings} jump whenNone={ui.none} />
      </FixesContext.Provider>
    </>
  );
}

function keyOf({ fix, choice }: AppliedFix): string {
  return `${fix.sheet} ${fix.cell} ${JSON.stringify(choice)}`;
}

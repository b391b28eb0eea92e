import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { AppliedFix } from "@/app/check/applyFix";
import { ShowMore } from "../components/ShowMore";
import { usePane } from "../paneContext";
import { appliedLabel } from "./chosenFixes";

const SHOWN_AT_FIRST = 3;

const useStyles = makeStyles({
  applied: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  list: { listStyle: "none", margin: 0, padding: 0 },
});

interface AppliedListProps {
  readonly applied: readonly AppliedFix[];
  readonly busy: boolean;
  undo(one: AppliedFix): void;
}

/**
 * What was put right, the newest first, each with a way back. The button that was pressed is gone with
 * its finding or with its line, so the keyboard goes on from here.
 */
export function AppliedList({ applied, busy, undo }: AppliedListProps) {
  const { words } = usePane();
  const { findings: ui } = words.ui;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const count = useRef(applied.length);
  useEffect(() => {
    if (applied.length !== count.current) list.current?.querySelector("button")?.focus();
    count.current = applied.length;
  }, [applied.length]);
  if (applied.length === 0) return null;
  const shown = all ? applied : applied.slice(0, SHOWN_AT_FIRST);
  const rest = applied.length - shown.length;
  return (
    <div>
      <ul ref={list} className={styles.list}>
        {shown.map((one) => (
          <li key={keyOf(one)} className={styles.applied}>
            <Caption1>{appliedLabel(one, words)}</Caption1>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={ui.undoOf(one.fix.cell)}
              onClick={() => undo(one)}
            >
              {ui.undo}
            </Button>
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onShow={() => setAll(true)} />
    </div>
  );
}

function keyOf({ fix, choice }: AppliedFix): string {
  return `${fix.sheet} ${fix.cell} ${JSON.stringify(choice)}`;
}

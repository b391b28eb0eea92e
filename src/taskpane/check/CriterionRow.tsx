import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CheckedSheet } from "@/app";
import type { CriterionReason } from "@/app/check/criterionReasons";
import { toNumber } from "@/criteria";
import { usePane } from "../paneContext";
import { type NodeScore, standardOf } from "./scoreSections";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  foot: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  label: { overflowWrap: "anywhere" },
  figures: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  why: { backgroundColor: tokens.colorNeutralBackground2, padding: tokens.spacingHorizontalXS },
});

interface CriterionRowProps {
  readonly node: NodeScore;
  readonly reasonOf: CheckedSheet["reasonOf"];
}

/** A criterion: its points, and on demand why it has them. */
export function CriterionRow({ node, reasonOf }: CriterionRowProps) {
  const { words } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const whyId = useId();
  const { check } = words.ui;
  const shown = (points: NodeScore["self"]) =>
    points === null ? "–" : words.number(toNumber(points));
  const otherLines = node.crossCheck !== null || node.appraised !== null;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Caption1 className={styles.label}>
          {node.code} {node.label}
        </Caption1>
        <Caption1Strong className={styles.figures}>
          {check.scoreOf(shown(node.self), standardOf(node, words))}
        </Caption1Strong>
      </div>
      <div className={styles.foot}>
        <Caption1>
          {otherLines ? check.lines(shown(node.crossCheck), shown(node.appraised)) : ""}
        </Caption1>
        <Button
          size="small"
          appearance="subtle"
          aria-label={check.whyOf(node.path)}
          aria-expanded={open}
          aria-controls={whyId}
          onClick={() => setOpen(!open)}
        >
          {check.why}
        </Button>
      </div>
      <div id={whyId} hidden={!open} className={open ? styles.why : undefined}>
        <Caption1 block>{words.explain(node.why, toNumber(node.standard))}</Caption1>
        {open && <Behind reason={reasonOf(node.id)} penalty={node.outside === "penalty"} />}
      </div>
    </li>
  );
}

/** What would give more points, and where the row was read. */
function Behind({ reason, penalty }: { reason: CriterionReason | null; penalty: boolean }) {
  const { words } = usePane();
  if (reason === null) return null;
  const { next, source } = reason;
  const title = [source.title, source.row].filter((part) => part !== null).join(", ");
  return (
    <>
      {next && <Caption1 block>{words.next(next, penalty)}</Caption1>}
      <Caption1 block>{words.ui.check.sourceOf[source.reading](title)}</Caption1>
    </>
  );
}

import { Body1, Button, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Finding, Severity } from "@/findings";
import { usePane } from "../context";
import { FindingItem, SeverityIcon } from "./FindingItem";
import { bySameWords } from "./sameWords";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const SHOWN_AT_FIRST = 10;

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0 },
  list: { listStyle: "none", margin: 0, padding: 0 },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** The findings' cells are in the open workbook: each can be shown. */
  readonly jump?: boolean;
  /** What to say where nothing was found; nothing at all without it. */
  readonly whenNone?: string;
}

/** Findings by severity, the gravest first. */
export function FindingList({ findings, jump, whenNone }: FindingListProps) {
  if (findings.length === 0) return whenNone ? <Body1>{whenNone}</Body1> : null;
  return (
    <>
      {SEVERITIES.map((severity) => {
        const some = findings.filter((found) => found.severity === severity);
        if (some.length === 0) return null;
        return (
          <SeverityGroup key={severity} severity={severity} findings={some} jump={jump === true} />
        );
      })}
    </>
  );
}

interface SeverityGroupProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly jump: boolean;
}

function SeverityGroup({ severity, findings, jump }: SeverityGroupProps) {
  const { words } = usePane();
  const styles = useStyles();
  const headingId = useId();
  const [all, setAll] = useState(false);
  const groups = bySameWords(findings, words.finding);
  const shown = all ? groups : groups.slice(0, SHOWN_AT_FIRST);
  const rest = groups.length - shown.length;
  return (
    <div className={styles.group}>
      <div id={headingId} className={styles.heading}>
        <SeverityIcon severity={severity} />
        <Caption1Strong>
          {words.ui.findings.severities[severity]} ({findings.length})
        </Caption1Strong>
      </div>
      <ul className={styles.list} aria-labelledby={headingId}>
        {shown.map((same) => (
          <FindingItem key={same.text} same={same} severity={severity} jump={jump} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {words.ui.common.showMore(rest)}
        </Button>
      )}
    </div>
  );
}

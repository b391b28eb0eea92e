import { Body1, Button, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Finding, Severity } from "@/findings";
import { usePane } from "../paneContext";
import { FindingItem, SeverityIcon } from "./FindingItem";
import { bySameWords } from "./sameWords";
import { ShowMore } from "./ShowMore";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const SHOWN_AT_FIRST = 10;
/** A longer list begins with its gravest findings alone. */
const MOST_AT_ONCE = 12;

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0 },
  fold: { justifyContent: "flex-start", paddingLeft: 0, gap: tokens.spacingHorizontalXS },
  list: { listStyle: "none", margin: 0, padding: 0 },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** The findings' cells are in the open workbook: each can be shown. */
  readonly jump?: boolean;
  /** Each severity opens and closes; of a long list only the gravest is open at first. */
  readonly folding?: boolean;
  /** Text shown where nothing was found; without it, nothing is shown. */
  readonly whenNone?: string;
}

/** Findings by severity, the gravest first. */
export function FindingList({ findings, jump, folding, whenNone }: FindingListProps) {
  if (findings.length === 0) return whenNone ? <Body1>{whenNone}</Body1> : null;
  const groups = SEVERITIES.map((severity) => ({
    severity,
    some: findings.filter((found) => found.severity === severity),
  })).filter(({ some }) => some.length > 0);
  const long = findings.length > MOST_AT_ONCE;
  return (
    <>
      {groups.map(({ severity, some }, index) => (
        <SeverityGroup
          key={severity}
          severity={severity}
          findings={some}
          jump={jump === true}
          fold={folding ? (long && index > 0 ? "closed" : "open") : null}
        />
      ))}
    </>
  );
}

interface SeverityGroupProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly jump: boolean;
  /** How it begins, where it opens and closes; null: it is always open. */
  readonly fold: "open" | "closed" | null;
}

function SeverityGroup({ severity, findings, jump, fold }: SeverityGroupProps) {
  const { words } = usePane();
  const styles = useStyles();
  const headingId = useId();
  /** null: not opened or closed by hand. */
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = fold === null || (chosen ?? fold === "open");
  const title = (
    <>
      <SeverityIcon severity={severity} />
      <Caption1Strong>
        {words.ui.findings.severities[severity]} ({findings.length})
      </Caption1Strong>
    </>
  );
  return (
    <div className={styles.group}>
      {fold === null ? (
        <div id={headingId} className={styles.heading}>
          {title}
        </div>
      ) : (
        <Button
          id={headingId}
          appearance="transparent"
          className={styles.fold}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          onClick={() => setChosen(!open)}
        >
          {title}
        </Button>
      )}
      {open && (
        <SameWordsList findings={findings} severity={severity} jump={jump} headingId={headingId} />
      )}
    </div>
  );
}

interface SameWordsListProps {
  readonly findings: readonly Finding[];
  readonly severity: Severity;
  readonly jump: boolean;
  readonly headingId: string;
}

function SameWordsList({ findings, severity, jump, headingId }: SameWordsListProps) {
  const { words } = usePane();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const groups = bySameWords(findings, words.finding, words.kind);
  const shown = all ? groups : groups.slice(0, SHOWN_AT_FIRST);
  const rest = groups.length - shown.length;
  return (
    <>
      <ul className={styles.list} aria-labelledby={headingId}>
        {shown.map((same) => (
          <FindingItem key={same.text} same={same} severity={severity} jump={jump} />
        ))}
      </ul>
      <ShowMore rest={rest} onShow={() => setAll(true)} />
    </>
  );
}

import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type DraftNode } from "@/app/sets/draft";
import type { Finding } from "@/findings";
import { SeverityIcon } from "../components/FindingItem";
import { Panel } from "../components/Panel";
import { ShowMore } from "../components/ShowMore";
import { usePane } from "../paneContext";

const SHOWN_AT_FIRST = 4;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  icon: { flexShrink: 0, paddingTop: "2px" },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  link: { fontSize: tokens.fontSizeBase200, minHeight: "24px" },
});

interface OpenFindingsProps {
  readonly nodes: readonly DraftNode[];
  readonly ofWhole: readonly Finding[];
  onChoose(id: string): void;
}

/** Errors first, then what a person should look at; each leads to its row. */
export function OpenFindings({ nodes, ofWhole, onChoose }: OpenFindingsProps) {
  const { words } = usePane();
  const { review, findings: findingWords } = words.ui;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const found = [
    ...ofWhole.map((finding) => ({ finding, row: null })),
    ...nodes.flatMap((row) => row.findings.map((finding) => ({ finding, row }))),
  ];
  const of = (severity: Finding["severity"]) =>
    found.filter(({ finding }) => finding.severity === severity);
  const open = [...of("error"), ...of("warning")];
  const shown = all ? open : open.slice(0, SHOWN_AT_FIRST);
  const rest = open.length - shown.length;
  return (
    <Panel title={review.toLook}>
      <Caption1>
        {open.length === 0
          ? findingWords.none
          : findingWords.count(of("error").length, of("warning").length)}
      </Caption1>
      <ul className={styles.list} aria-label={review.toLook}>
        {shown.map(({ finding, row }, index) => (
          <li key={index} className={styles.item}>
            <span
              className={styles.icon}
              role="img"
              aria-label={findingWords.severities[finding.severity]}
            >
              <SeverityIcon severity={finding.severity} />
            </span>
            <div className={styles.text}>
              <Body1 block>{words.finding(finding)}</Body1>
              {row ? (
                <Link as="button" className={styles.link} onClick={() => onChoose(row.node.id)}>
                  {review.seeRow(row.path)}
                </Link>
              ) : (
                <Caption1>{words.place(finding.where) || review.wholeTable}</Caption1>
              )}
            </div>
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onShow={() => setAll(true)} />
    </Panel>
  );
}

import {
  Badge,
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedSheet } from "@/app";
import { documentDates, documentName } from "@/app/check/evidenceNames";
import { Panel } from "../components/Panel";
import { ShowMore } from "../components/ShowMore";
import { WorkStatus } from "../components/WorkStatus";
import { OutcomeMessage, useOutcome } from "../outcomeBars";
import { usePane } from "../paneContext";
import { useJump } from "../useJump";

type LedgerDocument = CheckedSheet["evidence"]["documents"][number];

const SHOWN_AT_FIRST = 5;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  cell: { minWidth: "44px" },
});

/** The documents that the evidence cells name, with what is to be looked at; and the lists to print. */
export function EvidencePart({ checked }: { checked: CheckedSheet }) {
  const { useCases, words } = usePane();
  const outcome = useOutcome();
  const { evidence: ui } = words.ui;
  const { documents, others, missing } = checked.evidence;
  const make = (
    <Button
      size="small"
      disabled={outcome.work.doing !== null}
      onClick={() =>
        outcome.addSheets(ui.making, () => useCases.makeLists({ sheet: checked.sheet }))
      }
    >
      {ui.make}
    </Button>
  );
  return (
    <Panel title={ui.heading} aside={make}>
      <Caption1>{ui.counts(documents.length, others.length, missing.length)}</Caption1>
      {documents.length === 0 ? (
        <Caption1>{ui.none}</Caption1>
      ) : (
        <DocumentList documents={documents} checked={checked} />
      )}
      <Caption1>{ui.hint}</Caption1>
      <WorkStatus work={outcome.work} />
      <OutcomeMessage outcome={outcome} />
    </Panel>
  );
}

interface DocumentListProps {
  readonly documents: readonly LedgerDocument[];
  readonly checked: CheckedSheet;
}

function DocumentList({ documents, checked }: DocumentListProps) {
  const { words } = usePane();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? documents : documents.slice(0, SHOWN_AT_FIRST);
  const rest = documents.length - shown.length;
  return (
    <>
      <ul className={styles.list} aria-label={words.ui.evidence.documents}>
        {shown.map((document) => (
          <DocumentItem key={document.key} document={document} checked={checked} />
        ))}
      </ul>
      <ShowMore rest={rest} onShow={() => setAll(true)} />
    </>
  );
}

interface DocumentItemProps {
  readonly document: LedgerDocument;
  readonly checked: CheckedSheet;
}

function DocumentItem({ document, checked }: DocumentItemProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { evidence: ui } = words.ui;
  const dates = documentDates(document);
  const about = [dates === "" ? ui.undated : ui.dated(dates), document.issuer];
  return (
    <li className={styles.item}>
      <Caption1Strong block className={styles.text}>
        {documentName(document)}
      </Caption1Strong>
      <Caption1 block className={styles.text}>
        {about.filter((part) => part !== null).join(" · ")}
      </Caption1>
      <div className={styles.row}>
        {document.claims.map(({ criterion, path }) => (
          <ClaimButton
            key={criterion}
            path={path}
            sheet={checked.sheet}
            cell={checked.evidenceCells.get(criterion)}
          />
        ))}
        {document.problems.map((problem) => (
          <Badge key={problem} appearance="tint" color="warning">
            {ui.problems[problem]}
          </Badge>
        ))}
      </div>
    </li>
  );
}

interface ClaimButtonProps {
  readonly path: string;
  readonly sheet: string;
  readonly cell: string | undefined;
}

/** A criterion that names the document: shows its evidence cell. */
function ClaimButton({ path, sheet, cell }: ClaimButtonProps) {
  const { words } = usePane();
  const styles = useStyles();
  const goTo = useJump();
  if (cell === undefined) return <Caption1>{path}</Caption1>;
  return (
    <Button
      size="small"
      className={styles.cell}
      aria-label={words.ui.evidence.goTo(path, cell)}
      onClick={() => goTo({ sheet, cell })}
    >
      {path}
    </Button>
  );
}

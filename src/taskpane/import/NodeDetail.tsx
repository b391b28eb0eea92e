import {
  Body1Strong,
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type DraftNode, type SetDraft, type SetEdit } from "@/app/sets/draft";
import { FindingList } from "../components/FindingList";
import { usePane } from "../paneContext";
import { NodeEditor } from "./NodeEditor";

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, overflowWrap: "anywhere" },
  source: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    maxHeight: "180px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  place: { color: tokens.colorNeutralForeground3 },
});

interface NodeDetailProps {
  readonly draft: SetDraft;
  readonly row: DraftNode;
  onEdit(edit: SetEdit): void;
}

/** A node beside its source: its content, its findings, what may be corrected. */
export function NodeDetail({ draft, row, onEdit }: NodeDetailProps) {
  const { words } = usePane();
  const { review } = words.ui;
  const styles = useStyles();
  return (
    <section className={styles.detail} aria-label={`${row.path} ${row.node.label}`}>
      <Body1Strong as="h2" className={styles.title}>
        {row.node.code === "" ? row.node.label : row.path}
      </Body1Strong>
      <Source row={row} />
      {row.findings.length > 0 && <Caption1Strong>{review.foundHere}</Caption1Strong>}
      <FindingList findings={row.findings} />
      <Caption1Strong>{review.correct}</Caption1Strong>
      <NodeEditor key={row.node.id} draft={draft} row={row} onEdit={onEdit} />
    </section>
  );
}

function Source({ row }: { row: DraftNode }) {
  const { words } = usePane();
  const { review } = words.ui;
  const styles = useStyles();
  const { source } = row.node;
  const text = source.row?.text ?? source.note;
  if (text === undefined) return <Caption1>{review.noSource}</Caption1>;
  const { sheet, cell } = source.row ?? {};
  const place = words.place({
    ...(sheet !== undefined && { sheet }),
    ...(cell !== undefined && { cell }),
  });
  return (
    <div>
      <Caption1Strong>{review.source}</Caption1Strong>{" "}
      <Caption1 className={styles.place}>{place}</Caption1>
      <pre className={styles.source} role="region" tabIndex={0} aria-label={review.source}>
        {text}
      </pre>
    </div>
  );
}

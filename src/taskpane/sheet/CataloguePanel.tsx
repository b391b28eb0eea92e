import {
  Body1,
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { SetSummary } from "@/app";
import { StateBadge } from "../components/Badges";
import { Panel } from "../components/Panel";
import { WorkStatus } from "../components/WorkStatus";
import { OutcomeMessage, useOutcome } from "../outcomeBars";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  entry: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  group: { margin: 0, paddingTop: tokens.spacingVerticalS },
  details: { "& > summary": { cursor: "pointer" } },
});

interface CataloguePanelProps {
  readonly sets: readonly SetSummary[];
  onChoose(set: SetSummary): void;
  onRemoved(set: SetSummary): void;
}

/** Every set on offer: those that the open workbook keeps, and the bundled ones, with how far each may be relied on. */
export function CataloguePanel({ sets, onChoose, onRemoved }: CataloguePanelProps) {
  const { useCases, words } = usePane();
  const { sources } = words.ui;
  const styles = useStyles();
  const outcome = useOutcome();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<SetSummary | null>(null);
  const own = sets.filter((set) => set.own);
  const bundled = sets.filter((set) => !set.own);
  const remove = async (set: SetSummary) => {
    setAsked(null);
    const removed = await outcome.work.run(sources.removing, () => useCases.removeSet(set.id));
    if (!removed) return;
    if (removed.status === "refused") outcome.tell(removed.findings);
    else onRemoved(set);
  };
  const entries = (of: readonly SetSummary[]) => (
    <ul className={styles.list}>
      {of.map((set) => (
        <Entry
          key={set.id}
          set={set}
          asked={asked === set}
          onChoose={() => onChoose(set)}
          onExport={() =>
            outcome.download(sources.exporting, () => Promise.resolve(useCases.setFile(set.id)))
          }
          onAsk={() => setAsked(set)}
          onKeep={() => setAsked(null)}
          onRemove={() => void remove(set)}
        />
      ))}
    </ul>
  );
  return (
    <Panel title={sources.catalogue}>
      <details
        className={styles.details}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          <Caption1>{sources.catalogueCount(own.length, bundled.length)}</Caption1>
        </summary>
        {open && (
          <>
            <Caption1Strong as="h3" block className={styles.group}>
              {sources.own}
            </Caption1Strong>
            {own.length === 0 ? <Caption1>{sources.noOwn}</Caption1> : entries(own)}
            <Caption1Strong as="h3" block className={styles.group}>
              {sources.bundled}
            </Caption1Strong>
            {entries(bundled)}
          </>
        )}
      </details>
      <WorkStatus work={outcome.work} />
      <OutcomeMessage outcome={outcome} />
    </Panel>
  );
}

interface EntryProps {
  readonly set: SetSummary;
  readonly asked: boolean;
  onChoose(): void;
  onExport(): void;
  onAsk(): void;
  onKeep(): void;
  onRemove(): void;
}

function Entry({ set, asked, onChoose, onExport, onAsk, onKeep, onRemove }: EntryProps) {
  const { words } = usePane();
  const { sources } = words.ui;
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <Body1>{set.title}</Body1>
      <StateBadge state={set.state} own={set.own} />
      <Caption1>{sources.entry(set.year, words.number(set.total))}</Caption1>
      <div className={styles.buttons}>
        <Button size="small" aria-label={sources.chooseOf(set.title)} onClick={onChoose}>
          {sources.choosing}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={sources.exportOf(set.title)}
          onClick={onExport}
        >
          {sources.export}
        </Button>
        {set.own && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={sources.removeOf(set.title)}
            onClick={onAsk}
          >
            {sources.remove}
          </Button>
        )}
      </div>
      {asked && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{sources.removeQuestion(set.title)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onRemove}>
              {sources.removeConfirm}
            </Button>
            <Button size="small" appearance="subtle" onClick={onKeep}>
              {sources.keep}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </li>
  );
}

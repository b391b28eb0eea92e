import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { RecordView } from "@/app";
import { momentText } from "@/app/history/historyNames";
import { ShowMore } from "../components/ShowMore";
import { usePane } from "../paneContext";
import { useJump } from "../useJump";
import { ContentPair, PlaceWords } from "./CellContents";
import { type RecordGroup, recordGroups } from "./recordGroups";

const GROUPS_AT_FIRST = 5;
const LINES_AT_FIRST = 20;

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: "anywhere" },
  header: { "& button": { paddingLeft: 0, paddingRight: 0, minHeight: "36px" } },
  panel: { margin: 0 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What was recorded of a sheet: by when it was recorded, the newest first, each cell on opening it. */
export function RecordList({ view }: { view: RecordView }) {
  const { words } = usePane();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const groups = recordGroups(view.lines);
  const shown = all ? groups : groups.slice(0, GROUPS_AT_FIRST);
  const rest = groups.length - shown.length;
  return (
    <>
      <Caption1Strong as="h3" block className={styles.title}>
        {view.sheet} ({words.ui.record.count(view.lines.length)})
      </Caption1Strong>
      <Accordion multiple collapsible>
        {shown.map((group) => {
          const value = `${group.time} ${group.occasion} ${group.who}`;
          return <GroupItem key={value} group={group} value={value} sheet={view.sheet} />;
        })}
      </Accordion>
      <ShowMore rest={rest} onShow={() => setAll(true)} />
    </>
  );
}

interface GroupProps {
  readonly group: RecordGroup;
  readonly value: string;
  readonly sheet: string;
}

function GroupItem({ group, value, sheet }: GroupProps) {
  const { words } = usePane();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { record: ui } = words.ui;
  const shown = all ? group.lines : group.lines.slice(0, LINES_AT_FIRST);
  const rest = group.lines.length - shown.length;
  const about = [
    momentText(group.time),
    ui.occasions[group.occasion],
    ...(group.who === "" ? [] : [ui.by(group.who)]),
  ];
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h4" size="small" expandIconPosition="end" className={styles.header}>
        <Caption1>
          {about.join(" · ")} ({ui.count(group.lines.length)})
        </Caption1>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={styles.list}>
          {shown.map((line) => (
            <li key={`${line.row} ${line.column}`} className={styles.item}>
              <PlaceWords of={line} />
              <ContentPair
                meaning={line.meaning}
                contents={[
                  [ui.columns.old, line.old],
                  [ui.columns.new, line.new],
                ]}
              />
              <LineCell sheet={sheet} cell={line.cellNow} />
            </li>
          ))}
        </ul>
        <ShowMore rest={rest} onShow={() => setAll(true)} />
      </AccordionPanel>
    </AccordionItem>
  );
}

/** The cell's current place; a removed row can no longer be shown. */
export function LineCell({ sheet, cell }: { sheet: string; cell: string | null }) {
  const { words } = usePane();
  const styles = useStyles();
  const goTo = useJump();
  const { record: ui } = words.ui;
  if (cell === null) return <Caption1 className={styles.quiet}>{ui.rowGone}</Caption1>;
  return (
    <Button size="small" aria-label={ui.goTo(cell)} onClick={() => goTo({ sheet, cell })}>
      {cell}
    </Button>
  );
}

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { SetComparison } from "@/app";
import { ShowMore } from "../../components/ShowMore";
import { usePane } from "../../paneContext";
import {
  type DifferenceGroup,
  differenceGroups,
  type DifferenceItem,
  unchangedRows,
} from "./differenceGroups";

const SHOWN_AT_FIRST = 20;

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  header: { "& button": { paddingLeft: 0, paddingRight: 0, minHeight: "36px" } },
  panel: { margin: `0 0 ${tokens.spacingVerticalS} 0` },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    marginBottom: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Where two sets differ: how many differences of each kind, and each kind's rows on opening it. */
export function DifferenceList({ comparison }: { comparison: SetComparison }) {
  const { words } = usePane();
  const styles = useStyles();
  const { move } = words.ui;
  const { before, after, differences } = comparison;
  const groups = differenceGroups(differences, words);
  const none = groups.length === 0 && !differences.policyDiffers;
  return (
    <div className={styles.whole}>
      <Caption1Strong as="h3" style={{ margin: 0 }}>
        {move.differences}
      </Caption1Strong>
      {none && <Body1>{move.noDifferences}</Body1>}
      {before.total !== after.total && (
        <Caption1>{move.totals(words.number(before.total), words.number(after.total))}</Caption1>
      )}
      <Caption1>{move.same(unchangedRows(differences))}</Caption1>
      {differences.policyDiffers && <Caption1>{move.policy}</Caption1>}
      <Accordion multiple collapsible>
        {groups.map((group) => (
          <GroupItem key={group.kind} group={group} />
        ))}
      </Accordion>
    </div>
  );
}

function GroupItem({ group }: { group: DifferenceGroup }) {
  const { words } = usePane();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? group.items : group.items.slice(0, SHOWN_AT_FIRST);
  const rest = group.items.length - shown.length;
  return (
    <AccordionItem value={group.kind}>
      <AccordionHeader as="h4" size="small" expandIconPosition="end" className={styles.header}>
        <Caption1>
          {words.ui.move.groups[group.kind]} ({group.items.length})
        </Caption1>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={styles.list}>
          {shown.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </ul>
        <ShowMore rest={rest} onShow={() => setAll(true)} />
      </AccordionPanel>
    </AccordionItem>
  );
}

function Row({ item }: { item: DifferenceItem }) {
  const { words } = usePane();
  const styles = useStyles();
  const { was, is } = words.ui.move;
  return (
    <li className={styles.item}>
      <Caption1 block>
        {item.place} {item.label}
      </Caption1>
      {item.short !== null && <Caption1Strong block>{item.short}</Caption1Strong>}
      {item.long && (
        <>
          {item.long.before.length > 0 && <Lines title={was} lines={item.long.before} />}
          {item.long.after.length > 0 && <Lines title={is} lines={item.long.after} />}
        </>
      )}
    </li>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <>
      <Caption1Strong block>{title}</Caption1Strong>
      {lines.map((line, index) => (
        <Caption1 key={index} block className={styles.quiet}>
          {line}
        </Caption1>
      ))}
    </>
  );
}

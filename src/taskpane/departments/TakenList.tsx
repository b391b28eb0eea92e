import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TakenEntry } from "@/app/departments";
import { ShowMore } from "../components/ShowMore";
import { usePane } from "../paneContext";

const SHOWN_AT_FIRST = 5;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

/** What comes from the parts: each entry with what was there before. */
export function TakenList({ taken }: { taken: readonly TakenEntry[] }) {
  const { words } = usePane();
  const { departments: ui } = words.ui;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (taken.length === 0) return <Caption1>{ui.nothingTaken}</Caption1>;
  const shown = (text: string) => (text === "" ? ui.blank : text);
  const listed = all ? taken : taken.slice(0, SHOWN_AT_FIRST);
  const rest = taken.length - listed.length;
  return (
    <>
      <Caption1Strong>{ui.taken(taken.length)}</Caption1Strong>
      <ul className={styles.list}>
        {listed.map(({ cell, before, after }) => (
          <li key={cell.key} className={styles.item}>
            <Caption1 block>{`${ui.field(cell.place.field)} · ${cell.label}`}</Caption1>
            <Caption1Strong block>{ui.change(shown(before), shown(after))}</Caption1Strong>
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onShow={() => setAll(true)} />
    </>
  );
}

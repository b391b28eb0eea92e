import {
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import type { MergeConflict } from "@/app/departments";
import { usePane } from "../paneContext";
import { useJump } from "../useJump";
import type { MergeState } from "./useMerge";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  text: { overflowWrap: "anywhere", minWidth: 0 },
  cell: { minWidth: "44px", flexShrink: 0 },
});

/** Every conflict with all its conflicting values; a person chooses one for each. */
export function ConflictList({ state }: { state: MergeState }) {
  const { words } = usePane();
  const { departments: ui } = words.ui;
  const styles = useStyles();
  const conflicts = state.outcome?.conflicts ?? [];
  if (conflicts.length === 0) return null;
  return (
    <>
      <Caption1Strong>{ui.conflicts(conflicts.length)}</Caption1Strong>
      <Caption1>{ui.conflictHint}</Caption1>
      <ul className={styles.list}>
        {conflicts.map((conflict) => (
          <ConflictItem key={conflict.cell.key} conflict={conflict} state={state} />
        ))}
      </ul>
    </>
  );
}

function ConflictItem({ conflict, state }: { conflict: MergeConflict; state: MergeState }) {
  const { words } = usePane();
  const { departments: ui, findings } = words.ui;
  const styles = useStyles();
  const jump = useJump();
  const { cell, base, content, ours, theirs } = conflict;
  const shown = (text: string) => (text === "" ? ui.blank : text);
  const title = `${ui.field(cell.place.field)} · ${cell.label}`;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Caption1Strong className={styles.text}>{title}</Caption1Strong>
        <Button
          className={styles.cell}
          size="small"
          appearance="subtle"
          aria-label={findings.goToCell(cell.cell)}
          onClick={() => jump({ sheet: cell.sheet, cell: cell.cell })}
        >
          {cell.cell}
        </Button>
      </div>
      <Caption1 block className={styles.text}>
        {ui.atSplit(shown(base))}
      </Caption1>
      <RadioGroup
        aria-label={title}
        value={keyOf(state.chosen(conflict))}
        disabled={state.work.doing !== null}
        onChange={(_, { value }) => state.choose(conflict, value.slice(1))}
      >
        <Radio value={keyOf(content)} label={ui.keep(shown(ours))} />
        {theirs.map((side) => (
          <Radio
            key={side.content}
            value={keyOf(side.content)}
            label={ui.take(side.parts.join(", "), shown(side.shown))}
          />
        ))}
      </RadioGroup>
    </li>
  );
}

/** A blank's name is "", which a choice of none is too. */
function keyOf(content: string | undefined): string {
  return content === undefined ? "" : `=${content}`;
}

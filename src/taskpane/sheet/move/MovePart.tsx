import {
  Button,
  Caption1,
  Dropdown,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Option,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedSheet, SetSummary } from "@/app";
import { FindingList } from "../../components/FindingList";
import { Panel } from "../../components/Panel";
import { WorkStatus } from "../../components/WorkStatus";
import { usePane } from "../../paneContext";
import { DifferenceList } from "./DifferenceList";
import { type MoveState, useMove } from "./useMove";

const YEAR = /^\d{4}$/;

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: "100%" },
  listbox: { maxHeight: "280px" },
});

interface MovePartProps {
  readonly sets: readonly SetSummary[];
  onCheck(): void;
}

/** Takes a filled sheet to another set: what differs first, then the move. */
export function MovePart({ sets, onCheck }: MovePartProps) {
  const { words } = usePane();
  const { move } = words.ui;
  const state = useMove();
  return (
    <Panel title={move.heading}>
      <Caption1>{move.hint}</Caption1>
      {state.sheets === null && (
        <Button disabled={state.work.doing !== null} onClick={state.find}>
          {move.find}
        </Button>
      )}
      {state.sheets?.length === 0 && <Caption1 role="status">{move.none}</Caption1>}
      {state.sheets && state.from && (
        <>
          <SheetChoice sheets={state.sheets} from={state.from} onChoose={state.choose} />
          <TargetChoice sets={sets} from={state.from} state={state} />
        </>
      )}
      {state.comparison && <DifferenceList comparison={state.comparison} />}
      {state.target && state.comparison && (
        <StartMove key={state.target.id} year={state.target.year} state={state} />
      )}
      <WorkStatus work={state.work} />
      <Outcome state={state} onCheck={onCheck} />
    </Panel>
  );
}

interface SheetChoiceProps {
  readonly sheets: readonly CheckedSheet[];
  readonly from: CheckedSheet;
  onChoose(sheet: CheckedSheet): void;
}

function SheetChoice({ sheets, from, onChoose }: SheetChoiceProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { move } = words.ui;
  return (
    <Field label={move.sheet} hint={move.onSet(from.set.title, from.year)}>
      <Dropdown
        className={styles.narrow}
        value={from.sheet}
        selectedOptions={[from.sheet]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = sheets.find(({ sheet }) => sheet === optionValue);
          if (chosen) onChoose(chosen);
        }}
      >
        {sheets.map(({ sheet }) => (
          <Option key={sheet}>{sheet}</Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** Another table, not plainly for another kind of unit. */
function canFollow(before: SetSummary, after: SetSummary): boolean {
  const same = after.id === before.id && after.version === before.version;
  const kinds = new Set([before.unitKind, after.unitKind]);
  return !same && (kinds.size === 1 || kinds.has("khac"));
}

interface TargetChoiceProps {
  readonly sets: readonly SetSummary[];
  readonly from: CheckedSheet;
  readonly state: MoveState;
}

function TargetChoice({ sets, from, state }: TargetChoiceProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { move } = words.ui;
  const others = sets.filter((set) => canFollow(from.set, set));
  if (others.length === 0) return <Caption1>{move.noTarget}</Caption1>;
  return (
    <Field label={move.target}>
      <Dropdown
        className={styles.narrow}
        listbox={{ className: styles.listbox }}
        placeholder={move.targetPlaceholder}
        value={state.target?.title ?? ""}
        selectedOptions={state.target ? [state.target.id] : []}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = others.find(({ id }) => id === optionValue);
          if (chosen) state.compare(chosen);
        }}
      >
        {others.map(({ id, title }) => (
          <Option key={id} value={id}>
            {title}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function StartMove({ year: usual, state }: { year: number; state: MoveState }) {
  const { words } = usePane();
  const styles = useStyles();
  const { move, sheet } = words.ui;
  const [year, setYear] = useState(String(usual));
  const wrong = !YEAR.test(year);
  return (
    <>
      <Field label={move.year} required {...(wrong && { validationMessage: sheet.yearInvalid })}>
        <Input
          className={styles.narrow}
          inputMode="numeric"
          value={year}
          onChange={(_, { value }) => setYear(value)}
        />
      </Field>
      <Button
        disabled={wrong || state.work.doing !== null}
        onClick={() => state.start(Number(year))}
      >
        {move.start}
      </Button>
    </>
  );
}

function Outcome({ state, onCheck }: { state: MoveState; onCheck: () => void }) {
  const { words } = usePane();
  const { move, sheet } = words.ui;
  const { moved, findings } = state;
  return (
    <>
      <div aria-live="polite">
        {moved && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{move.done(moved.sheets.join(", "), moved.carried)}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={onCheck}>
                {sheet.next}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <FindingList findings={findings} jump />
    </>
  );
}

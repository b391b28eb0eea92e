import {
  Body1,
  Caption1,
  Dropdown,
  Field,
  makeStyles,
  Option,
  OptionGroup,
  tokens,
} from "@fluentui/react-components";
import type { RefObject } from "react";
import type { SetSummary } from "@/app";
import { StateBadge } from "../components/Badges";
import { PolicyLines } from "../components/PolicyLines";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  // Where it is shown from further down: below the bar that stays in sight.
  dropdown: { minWidth: 0, width: "100%", scrollMarginTop: "120px" },
  listbox: { maxHeight: "320px" },
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  option: { display: "flex", flexDirection: "column", gap: "2px" },
});

interface SetPickerProps {
  readonly sets: readonly SetSummary[];
  readonly chosen: SetSummary | null;
  readonly missing: boolean;
  /** The field, to be shown where the choice was made elsewhere. */
  readonly field: RefObject<HTMLDivElement | null>;
  onChoose(set: SetSummary): void;
}

/** The criteria sets by kind of unit, each with how far it may be relied on. */
export function SetPicker({ sets, chosen, missing, field, onChoose }: SetPickerProps) {
  const { words } = usePane();
  const styles = useStyles();
  const kinds = [...new Set(sets.map((set) => set.unitKind))];
  const { sheet, kinds: kindWords } = words.ui;
  return (
    <>
      <div ref={field}>
        <Field label={sheet.set} required {...(missing && { validationMessage: sheet.setMissing })}>
          <Dropdown
            className={styles.dropdown}
            listbox={{ className: styles.listbox }}
            placeholder={sheet.setPlaceholder}
            value={chosen?.title ?? ""}
            selectedOptions={chosen ? [chosen.id] : []}
            onOptionSelect={(_, { optionValue }) => {
              const set = sets.find(({ id }) => id === optionValue);
              if (set) onChoose(set);
            }}
          >
            {kinds.map((kind) => (
              <OptionGroup key={kind} label={kindWords[kind]}>
                {sets
                  .filter((set) => set.unitKind === kind)
                  .map((set) => (
                    <Option key={set.id} value={set.id} text={set.title}>
                      <span className={styles.option}>
                        <span>{set.title}</span>
                        <StateBadge state={set.state} own={set.own} />
                      </span>
                    </Option>
                  ))}
              </OptionGroup>
            ))}
          </Dropdown>
        </Field>
      </div>
      {chosen && <SetCard set={chosen} />}
    </>
  );
}

function SetCard({ set }: { set: SetSummary }) {
  const { words } = usePane();
  const styles = useStyles();
  const { sheet } = words.ui;
  return (
    <div className={styles.card}>
      <StateBadge state={set.state} own={set.own} />
      <Body1>{sheet.total(words.number(set.total))}</Body1>
      <Caption1>{sheet.version(set.version)}</Caption1>
      <PolicyLines policy={set.policy} period={set.period} />
      {set.notes.length > 0 && (
        <details>
          <summary>
            <Caption1>{sheet.notes}</Caption1>
          </summary>
          <ul className={styles.notes}>
            {set.notes.map((note) => (
              <li key={note}>
                <Caption1>{note}</Caption1>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

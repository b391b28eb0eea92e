import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import { useState } from "react";
import { searchNames } from "@/text";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  combobox: { minWidth: 0, width: "100%" },
  listbox: { maxHeight: "280px" },
});

/** Long lists of units slow the list box down; more typing narrows them. */
const MOST_SUGGESTIONS = 60;

interface UnitPickerProps {
  readonly suggestions: readonly string[];
  readonly unit: string;
  readonly missing: boolean;
  onChange(unit: string): void;
}

/** The unit's name: from the catalogue, or any other. */
export function UnitPicker({ suggestions, unit, missing, onChange }: UnitPickerProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { sheet } = words.ui;
  const [open, setOpen] = useState(false);
  // With a whole name in the field, the list offers the others again.
  const found = suggestions.includes(unit) ? suggestions : searchNames(suggestions, unit);
  return (
    <Field
      label={sheet.unit}
      required
      hint={sheet.unitHint}
      {...(missing && { validationMessage: sheet.unitMissing })}
    >
      <Combobox
        freeform
        className={styles.combobox}
        listbox={{ className: styles.listbox }}
        placeholder={sheet.unitPlaceholder}
        value={unit}
        selectedOptions={suggestions.includes(unit) ? [unit] : []}
        open={open}
        onOpenChange={(_, change) => setOpen(change.open)}
        onChange={(event) => {
          // Text that was pasted opens the list too, as typing does.
          setOpen(true);
          onChange(event.target.value);
        }}
        onOptionSelect={(_, { optionText }) => onChange(optionText ?? "")}
      >
        {found.slice(0, MOST_SUGGESTIONS).map((name) => (
          <Option key={name}>{name}</Option>
        ))}
        {found.length === 0 && (
          <Option key="none" disabled text="">
            {sheet.noUnitFound}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

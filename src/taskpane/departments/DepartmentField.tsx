import { Combobox, makeStyles, Option } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  combobox: { minWidth: 0, width: "100%" },
  listbox: { maxHeight: "240px" },
});

interface DepartmentFieldProps {
  /** For screen readers: of what. */
  readonly name: string;
  readonly department: string;
  readonly placeholder: string;
  readonly names: readonly string[];
  readonly disabled: boolean;
  onCommit(department: string): void;
}

/** A department's name: one that is there already, or another; given when the field is left. */
export function DepartmentField(props: DepartmentFieldProps) {
  const styles = useStyles();
  const { department, names } = props;
  const [text, setText] = useState(department);
  useEffect(() => setText(department), [department]);
  const commit = (given: string) => {
    if (given.trim() !== department) props.onCommit(given.trim());
  };
  return (
    <Combobox
      freeform
      size="small"
      className={styles.combobox}
      listbox={{ className: styles.listbox }}
      aria-label={props.name}
      placeholder={props.placeholder}
      disabled={props.disabled}
      value={text}
      selectedOptions={names.includes(text) ? [text] : []}
      onChange={(event) => setText(event.target.value)}
      onOptionSelect={(_, { optionText }) => {
        setText(optionText ?? "");
        commit(optionText ?? "");
      }}
      onBlur={() => commit(text)}
    >
      {names.map((name) => (
        <Option key={name}>{name}</Option>
      ))}
    </Combobox>
  );
}

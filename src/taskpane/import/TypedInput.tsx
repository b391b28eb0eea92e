import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

interface TypedInputProps<T> {
  readonly label: string;
  /** The name for screen readers, where the label alone is not clear. */
  readonly name?: string;
  /** What holds now, as text. */
  readonly value: string;
  readonly placeholder?: string;
  readonly invalid: string;
  readonly long?: boolean;
  /** undefined: the text says nothing that can be used. */
  read(text: string): T | undefined;
  onCommit(value: T): void;
}

/** A field that takes effect when it is left or Enter is pressed; what cannot be read stays, with the reason. */
export function TypedInput<T>(props: TypedInputProps<T>) {
  const styles = useStyles();
  const [typed, setTyped] = useState<{ readonly over: string; readonly text: string } | null>(null);
  // Text typed over an older value is left aside: the value has changed below it.
  const text = typed?.over === props.value ? typed.text : props.value;
  const wrong = text !== props.value && props.read(text) === undefined;
  const commit = () => {
    const read = text === props.value ? undefined : props.read(text);
    if (read === undefined) return;
    setTyped(null);
    props.onCommit(read);
  };
  const shared = {
    className: styles.narrow,
    value: text,
    onBlur: commit,
    ...(props.name !== undefined && { "aria-label": props.name }),
    ...(props.placeholder !== undefined && { placeholder: props.placeholder }),
    onChange: (_: unknown, data: { value: string }) =>
      setTyped({ over: props.value, text: data.value }),
  };
  return (
    <Field label={props.label} {...(wrong && { validationMessage: props.invalid })}>
      {props.long ? (
        <Textarea {...shared} resize="vertical" rows={3} />
      ) : (
        <Input
          {...shared}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit();
          }}
        />
      )}
    </Field>
  );
}

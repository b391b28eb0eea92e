import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { ClipboardPasteRegular } from "@fluentui/react-icons/svg/clipboard-paste";
import { useEffect, useRef, useState } from "react";
import { usePane } from "../../paneContext";
import { type PastedSource, pastedTable } from "./pastedTable";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

/** A box to paste a table into; it keeps nothing that is typed. */
export function PasteSource(props: {
  readonly disabled: boolean;
  onTable(source: PastedSource): void;
}) {
  const { words } = usePane();
  const { sources } = words.ui;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [nothing, setNothing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (open) box.current?.focus();
  }, [open]);
  return (
    <>
      <Button
        size="small"
        icon={<ClipboardPasteRegular />}
        disabled={props.disabled}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
          setNothing(false);
        }}
      >
        {sources.paste}
      </Button>
      {open && (
        <Field
          label={sources.pasteBox}
          hint={sources.pasteHint}
          {...(nothing && { validationMessage: sources.pasteNothing })}
        >
          <Textarea
            textarea={{ ref: box }}
            className={styles.narrow}
            rows={2}
            value=""
            disabled={props.disabled}
            onPaste={(event) => {
              event.preventDefault();
              const source = pastedTable(event.clipboardData);
              setNothing(source === null);
              if (source) props.onTable(source);
            }}
          />
        </Field>
      )}
    </>
  );
}

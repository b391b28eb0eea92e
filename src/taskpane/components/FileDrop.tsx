import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { type DragEvent, useRef, useState } from "react";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
});

interface FileDropProps {
  /** The button's words; those of choosing files where none are given. */
  readonly label?: string;
  /** For screen readers: what the files are. */
  readonly name: string;
  /** File endings, as an input takes them: ".xlsx,.json". */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  onFiles(files: readonly File[]): void;
}

/** Files by button or by dropping them; the button alone does everything by keyboard. */
export function FileDrop(props: FileDropProps) {
  const { words } = usePane();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const taken = [...(files ?? [])].slice(0, props.multiple ? undefined : 1);
    if (taken.length > 0 && !props.disabled) props.onFiles(taken);
  };
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        aria-label={props.name}
        accept={props.accept}
        multiple={props.multiple ?? false}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be picked again after it was corrected.
          event.target.value = "";
        }}
      />
      <Button
        size="small"
        icon={<ArrowUploadRegular />}
        disabled={props.disabled ?? false}
        onClick={() => input.current?.click()}
      >
        {props.label ?? (props.multiple ? words.ui.common.chooseMany : words.ui.common.choose)}
      </Button>
      <Caption1>{words.ui.common.orDrop}</Caption1>
    </div>
  );
}

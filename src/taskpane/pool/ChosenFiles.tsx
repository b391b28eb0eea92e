import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { FileDrop } from "../components/FileDrop";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  list: { listStyle: "none", margin: 0, padding: 0, maxHeight: "160px", overflowY: "auto" },
  item: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  button: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

interface ChosenFilesProps {
  /** What the files are; those of units where left out. */
  readonly name?: string;
  readonly files: readonly File[];
  readonly disabled: boolean;
  onChange(files: readonly File[]): void;
}

/** The files to work on: more can be added, each can be taken out again. */
export function ChosenFiles({ name, files, disabled, onChange }: ChosenFilesProps) {
  const { words } = usePane();
  const { pool, common } = words.ui;
  const styles = useStyles();
  return (
    <>
      <FileDrop
        name={name ?? pool.files}
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods"
        multiple
        disabled={disabled}
        onFiles={(added) => onChange(withoutRepeats([...files, ...added]))}
      />
      {files.length > 0 && (
        <>
          <div className={styles.head}>
            <Caption1>{pool.filesChosen(files.length)}</Caption1>
            <Button
              size="small"
              appearance="subtle"
              disabled={disabled}
              onClick={() => onChange([])}
            >
              {pool.clear}
            </Button>
          </div>
          {/* A region that scrolls must be reachable by keyboard: its buttons are. */}
          <ul className={styles.list} aria-label={name ?? pool.files}>
            {files.map((file) => (
              <li key={identity(file)} className={styles.item}>
                <Caption1 className={styles.name} title={file.name}>
                  {file.name}
                </Caption1>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.button}
                  aria-label={common.remove(file.name)}
                  icon={<DismissRegular />}
                  disabled={disabled}
                  onClick={() => onChange(files.filter((other) => other !== file))}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The same file picked twice counts once; two files of one name are two files. */
function withoutRepeats(files: readonly File[]): File[] {
  return [...new Map(files.map((file) => [identity(file), file])).values()];
}

function identity(file: File): string {
  return [file.name, file.size, file.lastModified].join("|");
}

import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, useState } from "react";
import type { Finding } from "@/findings";
import { FindingList } from "@/taskpane/components/FindingList";
import { WorkStatus } from "@/taskpane/components/WorkStatus";
import { recorder } from "@/taskpane/history/useRecording";
import { inputFile } from "@/taskpane/inputFiles";
import { OutcomeMessage, useOutcome } from "@/taskpane/outcomeBars";
import { usePane } from "@/taskpane/paneContext";
import { useWork } from "@/taskpane/useWork";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: `0 ${tokens.spacingHorizontalS} 0 0` },
  intro: { flexGrow: 1 },
  below: { padding: `0 ${tokens.spacingHorizontalM}`, maxHeight: "40vh", overflowY: "auto" },
});

interface TopBarProps {
  readonly unsaved: boolean;
  onSaved(): void;
  onFresh(): void;
}

/** What is asked before the open workbook is given up. */
type Question = { readonly kind: "fresh" } | { readonly kind: "open"; readonly file: File };

/** What Excel's own File menu would do: open, download, new. */
export function TopBar({ unsaved, onSaved, onFresh }: TopBarProps) {
  const { useCases, words } = usePane();
  const { workbench: ui } = words.ui;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const saving = useOutcome();
  const opening = useOpening(onSaved);
  const { openWorkbook, saveWorkbook } = useCases;

  const carryOut = (asked: Question) => {
    setQuestion(null);
    if (asked.kind === "fresh") onFresh();
    else if (openWorkbook) void opening.open(asked.file, openWorkbook);
  };
  const request = (asked: Question) => (unsaved ? setQuestion(asked) : carryOut(asked));
  return (
    <header>
      <div className={styles.bar}>
        <Subtitle2 className={styles.title}>{words.ui.title}</Subtitle2>
        <Caption1 className={styles.intro}>{ui.intro}</Caption1>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={ui.open}
          accept=".xlsx"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            if (file) request({ kind: "open", file });
          }}
        />
        <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {ui.open}
        </Button>
        {saveWorkbook && (
          <Button
            icon={<ArrowDownloadRegular />}
            disabled={saving.work.doing !== null}
            onClick={() =>
              saving.download(ui.saving, () => saveWorkbook({ who: recorder() }), onSaved)
            }
          >
            {ui.download}
          </Button>
        )}
        <Button icon={<AddRegular />} onClick={() => request({ kind: "fresh" })}>
          {ui.fresh}
        </Button>
      </div>
      <div className={styles.below}>
        {question && (
          <QuestionBar
            question={question}
            onYes={() => carryOut(question)}
            onNo={() => setQuestion(null)}
          />
        )}
        <WorkStatus work={opening.work} />
        <WorkStatus work={saving.work} />
        <FindingList findings={opening.findings} />
        <OutcomeMessage outcome={saving} />
      </div>
    </header>
  );
}

interface QuestionBarProps {
  readonly question: Question;
  onYes(): void;
  onNo(): void;
}

function QuestionBar({ question, onYes, onNo }: QuestionBarProps) {
  const { words } = usePane();
  const { workbench: ui } = words.ui;
  const fresh = question.kind === "fresh";
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {fresh ? ui.freshQuestion : ui.openQuestion(question.file.name)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={onYes}>
          {fresh ? ui.freshConfirm : ui.openConfirm}
        </Button>
        <Button size="small" onClick={onNo}>
          {ui.keep}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

type OpenWorkbook = NonNullable<ReturnType<typeof usePane>["useCases"]["openWorkbook"]>;

/** Opens a file in place of the open workbook; what it could not take over is reported. */
function useOpening(onOpened: () => void) {
  const { words } = usePane();
  const work = useWork();
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const open = async (file: File, openWorkbook: OpenWorkbook) => {
    const reading = await work.run(words.ui.workbench.opening(file.name), async () =>
      openWorkbook(await inputFile(file))
    );
    setFindings(reading?.findings ?? []);
    if (reading && reading.status !== "refused") onOpened();
  };
  return { work, findings, open };
}

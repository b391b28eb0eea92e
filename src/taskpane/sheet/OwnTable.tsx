import {
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { DraftSource, SetSummary, TableDraft } from "@/app";
import { openErrors, type SetDraft } from "@/app/sets/draft";
import type { Finding } from "@/findings";
import { FileDrop } from "../components/FileDrop";
import { FindingList } from "../components/FindingList";
import { Panel } from "../components/Panel";
import { WorkStatus } from "../components/WorkStatus";
import { inputFile } from "../inputFiles";
import { usePane } from "../paneContext";
import { useWork } from "../useWork";
import { usePastedTables } from "./sources/pastedTable";
import { PasteSource } from "./sources/PasteSource";
import { SheetSource } from "./sources/SheetSource";
import { TableChoices } from "./sources/TableChoices";

const useStyles = makeStyles({
  ways: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    "& > button": { alignSelf: "flex-start" },
  },
});

/** How bringing a table in ended, where it did not lead to the review. */
export interface BroughtIn {
  /** The set that was loaded; null: the source was refused. */
  readonly set: SetSummary | null;
  readonly findings: readonly Finding[];
}

interface OwnTableProps {
  /** The set that was looked through and taken last, and its findings; null: none. */
  readonly used: BroughtIn | null;
  /** A set's own file without open errors: nothing is left to look through. */
  onImported(set: SetSummary): void;
  /** Anything else is looked through first. */
  onDraft(draft: SetDraft): void;
}

/** Reads a person's own criteria table or set: from a file, the clipboard or a sheet. */
export function OwnTable({ used, onImported, onDraft }: OwnTableProps) {
  const { useCases, words } = usePane();
  const { sheet, sources } = words.ui;
  const styles = useStyles();
  const work = useWork();
  const { run } = work;
  const [choices, setChoices] = useState<readonly TableDraft[]>([]);
  const [ended, setEnded] = useState<BroughtIn | null>(null);
  useEffect(() => setEnded(null), [useCases]);
  const take = useCallback(
    async ({ draft }: TableDraft) => {
      setChoices([]);
      if (needsReview(draft)) return onDraft(draft);
      const offered = await run(sheet.importing(draft.set.title), () =>
        useCases.offerDraft(draft, "")
      );
      if (!offered) return;
      const set = offered.status === "refused" ? null : offered.value;
      setEnded({ set, findings: offered.findings });
      if (set) onImported(set);
    },
    [run, sheet, useCases, onDraft, onImported]
  );
  const read = useCallback(
    async (doing: string, source: () => Promise<DraftSource>) => {
      setEnded(null);
      setChoices([]);
      const reading = await run(doing, async () => useCases.draftSets(await source()));
      if (!reading) return;
      if (reading.status === "refused") return setEnded({ set: null, findings: reading.findings });
      const [first, ...others] = reading.value;
      if (others.length > 0) setChoices(reading.value);
      else if (first) await take(first);
    },
    [run, useCases, take]
  );
  const paste = useCallback(
    (source: DraftSource) => void read(sources.pasting, () => Promise.resolve(source)),
    [read, sources]
  );
  usePastedTables(paste);
  const said = ended ?? used;
  return (
    <Panel title={sources.title}>
      <Caption1>{sources.hint}</Caption1>
      <div className={styles.ways}>
        <FileDrop
          name={sources.title}
          accept=".xlsx,.xls,.ods,.docx,.html,.htm,.json"
          disabled={work.doing !== null}
          onFiles={([file]) => {
            if (file)
              void read(sheet.importing(file.name), async () => ({
                kind: "file",
                file: await inputFile(file),
              }));
          }}
        />
        <PasteSource disabled={work.doing !== null} onTable={paste} />
        <SheetSource
          work={work}
          onSheet={(name) =>
            void read(sources.readingSheet, () =>
              Promise.resolve({ kind: "sheet", ...(name !== undefined && { name }) })
            )
          }
        />
      </div>
      <WorkStatus work={work} />
      {choices.length > 0 && (
        <TableChoices
          tables={choices}
          onTake={(table) => void take(table)}
          onLeave={() => setChoices([])}
        />
      )}
      <div aria-live="polite">
        {ended && !ended.set && <Said intent="error" text={sheet.refused} />}
        {said?.set && <Said intent="success" text={sheet.imported(said.set.title)} />}
      </div>
      {said && <FindingList findings={said.findings} />}
    </Panel>
  );
}

/** A table is always looked through: only a person can compare it with its source. */
function needsReview(draft: SetDraft): boolean {
  return draft.origin === "table" || openErrors(draft).length > 0;
}

function Said({ intent, text }: { intent: "error" | "success"; text: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

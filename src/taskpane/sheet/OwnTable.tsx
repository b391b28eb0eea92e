import { Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { openErrors, type SetDraft } from "@/app/draft";
import type { SetSummary } from "@/app/useCases";
import type { Reading } from "@/findings";
import { FileDrop } from "../components/FileDrop";
import { FindingList } from "../components/FindingList";
import { Panel } from "../components/Panel";
import { WorkStatus } from "../components/WorkStatus";
import { usePane } from "../context";
import { inputFile } from "../inputFiles";
import { useWork } from "../work";

interface OwnTableProps {
  /** Title of the set that was looked through and taken last; null: none. */
  readonly used: string | null;
  /** A set's own file without open errors: nothing is left to look through. */
  onImported(set: SetSummary): void;
  /** Anything else is looked through first. */
  onDraft(draft: SetDraft): void;
}

/** Reads a person's own criteria table or set. */
export function OwnTable({ used, onImported, onDraft }: OwnTableProps) {
  const { useCases, words } = usePane();
  const { sheet } = words.ui;
  const work = useWork();
  const [reading, setReading] = useState<Reading<SetSummary> | null>(null);
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    setReading(null);
    const read = await work.run(sheet.importing(file.name), async () =>
      useCases.draftSet(await inputFile(file))
    );
    if (!read) return;
    if (read.status === "refused") return setReading(read);
    if (needsReview(read.value)) return onDraft(read.value);
    const offered = useCases.offerDraft(read.value, "");
    setReading(offered);
    if (offered.status !== "refused") onImported(offered.value);
  };
  const imported = reading ? (reading.status === "refused" ? null : reading.value.title) : used;
  return (
    <Panel title={sheet.ownTable}>
      <Caption1>{sheet.ownTableHint}</Caption1>
      <FileDrop
        name={sheet.ownTable}
        accept=".xlsx,.xls,.ods,.docx,.html,.htm,.json"
        disabled={work.doing !== null}
        onFiles={(files) => void take(files)}
      />
      <WorkStatus work={work} />
      <div aria-live="polite">
        {reading?.status === "refused" && <Said intent="error" text={sheet.refused} />}
        {imported !== null && <Said intent="success" text={sheet.imported(imported)} />}
      </div>
      {reading && <FindingList findings={reading.findings} />}
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

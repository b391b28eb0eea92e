import { Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { SetSummary } from "@/app/useCases";
import type { Reading } from "@/findings";
import { FileDrop } from "../components/FileDrop";
import { FindingList } from "../components/FindingList";
import { Panel } from "../components/Panel";
import { WorkStatus } from "../components/WorkStatus";
import { usePane } from "../context";
import { inputFile } from "../inputFiles";
import { useWork } from "../work";

/** Reads a person's own criteria table and hands it to the list of sets. */
export function OwnTable({ onImported }: { onImported: (set: SetSummary) => void }) {
  const { useCases, words } = usePane();
  const { sheet } = words.ui;
  const work = useWork();
  const [reading, setReading] = useState<Reading<SetSummary> | null>(null);
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    setReading(null);
    const read = await work.run(sheet.importing(file.name), async () =>
      useCases.importSet(await inputFile(file))
    );
    setReading(read);
    if (read && read.status !== "refused") onImported(read.value);
  };
  return (
    <Panel title={sheet.ownTable}>
      <Caption1>{sheet.ownTableHint}</Caption1>
      <FileDrop
        name={sheet.ownTable}
        accept=".xlsx,.xls,.json"
        disabled={work.doing !== null}
        onFiles={(files) => void take(files)}
      />
      <WorkStatus work={work} />
      <div aria-live="polite">
        {reading && (
          <MessageBar
            intent={reading.status === "refused" ? "error" : "success"}
            layout="multiline"
          >
            <MessageBarBody>
              {reading.status === "refused" ? sheet.refused : sheet.imported(reading.value.title)}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {reading && <FindingList findings={reading.findings} />}
    </Panel>
  );
}

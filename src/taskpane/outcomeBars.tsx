import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { CreatedSheets, OutputFile, WorkOptions } from "@/app";
import type { Finding, Reading } from "@/findings";
import { FindingList } from "./components/FindingList";
import { deliver } from "./offerFile";
import { usePane } from "./paneContext";
import { useWork, type Work } from "./useWork";

interface Said {
  readonly text: string;
  readonly good: boolean;
}

/** Work that ends in a file for the person, or in new sheets: how it went, and what was found. */
export interface Outcome {
  readonly work: Work;
  readonly said: Said | null;
  readonly findings: readonly Finding[];
  /** Takes the words and findings of the last work away. */
  dismiss(): void;
  /** Shows findings of work that makes neither. */
  tell(findings: readonly Finding[]): void;
  download(
    doing: string,
    make: (options: Required<WorkOptions>) => Promise<Reading<OutputFile>>,
    delivered?: () => void
  ): void;
  addSheets(
    doing: string,
    add: (options: Required<WorkOptions>) => Promise<Reading<CreatedSheets>>
  ): void;
}

export function useOutcome(): Outcome {
  const { words } = usePane();
  const { common, pool } = words.ui;
  const work = useWork();
  const [said, setSaid] = useState<Said | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);

  const dismiss = () => {
    setSaid(null);
    setFindings([]);
  };
  const carryOut = async <T,>(
    doing: string,
    make: (options: Required<WorkOptions>) => Promise<Reading<T>>,
    finish: (value: T) => Promise<Said>
  ) => {
    dismiss();
    const done = await work.run(doing, async (options) => {
      const reading = await make(options);
      return { reading, said: reading.status === "refused" ? null : await finish(reading.value) };
    });
    if (!done) return;
    setFindings(done.reading.findings);
    setSaid(done.said);
  };
  const handOver = async (file: OutputFile, delivered?: () => void): Promise<Said> => {
    const delivery = await deliver(file);
    if (delivery === "unavailable") return { text: common.notDownloadable(file.name), good: false };
    delivered?.();
    const text = delivery === "shared" ? common.shared(file.name) : common.downloaded(file.name);
    return { text, good: true };
  };
  const tellSheets = async ({ sheets, refreshed = [] }: CreatedSheets): Promise<Said> => {
    const added = sheets.filter((name) => !refreshed.includes(name));
    const parts = [
      added.length > 0 && pool.added(added.join(", ")),
      refreshed.length > 0 && pool.refreshed(refreshed.join(", ")),
    ];
    return { text: parts.filter(Boolean).join(" "), good: true };
  };
  return {
    work,
    said,
    findings,
    dismiss,
    tell: setFindings,
    download: (doing, make, delivered) =>
      void carryOut(doing, make, (file) => handOver(file, delivered)),
    addSheets: (doing, add) => void carryOut(doing, add, tellSheets),
  };
}

/** How it ended, in words. */
export function OutcomeMessage({ outcome }: { outcome: Outcome }) {
  const { words } = usePane();
  const { said, findings } = outcome;
  return (
    <>
      <div aria-live="polite">
        {said && (
          <MessageBar intent={said.good ? "success" : "warning"} layout="multiline">
            <MessageBarBody>{said.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label={words.ui.common.dismiss}
                  icon={<DismissRegular />}
                  onClick={outcome.dismiss}
                />
              }
            />
          </MessageBar>
        )}
      </div>
      <FindingList findings={findings} />
    </>
  );
}

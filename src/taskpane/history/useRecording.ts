import { useState } from "react";
import type { RecordedChanges } from "@/app";
import type { Finding } from "@/findings";
import { usePane } from "../paneContext";
import { recall } from "../rememberedChoices";
import { useWork, type Work } from "../useWork";

/** Recording what changed, because the person pressed something. */
export interface Recording {
  readonly work: Work;
  /** How many changes the last recording took down; null: none was made yet. */
  readonly count: RecordedChanges["count"] | null;
  readonly findings: readonly Finding[];
  /** Grows whenever the record may hold more than what was read of it. */
  readonly generation: number;
  record(): void;
  /** Other work recorded something. */
  happened(): void;
}

/** The name that goes into the record: typed once, kept on this computer; "" where none was. */
export function recorder(): string {
  return recall("who") ?? "";
}

export function useRecording(): Recording {
  const { useCases, words } = usePane();
  const work = useWork();
  const [done, setDone] = useState<RecordedChanges | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [generation, setGeneration] = useState(0);
  const happened = () => setGeneration((before) => before + 1);
  const record = async () => {
    const request = { occasion: "check", who: recorder() } as const;
    const reading = await work.run(words.ui.record.recording, () =>
      useCases.recordChanges(request)
    );
    setFindings(reading?.findings ?? []);
    setDone(reading && reading.status !== "refused" ? reading.value : null);
    happened();
  };
  const count = done?.count ?? null;
  return { work, count, findings, generation, record: () => void record(), happened };
}

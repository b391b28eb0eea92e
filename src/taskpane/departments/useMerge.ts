import { useState } from "react";
import type { MergeChoice, MergeConflict, MergeOutcome } from "@/app/departments";
import type { Finding, Reading } from "@/findings";
import { recorder } from "../history/useRecording";
import { inputFiles } from "../inputFiles";
import { usePane } from "../paneContext";
import { useWork, type Work } from "../useWork";
import type { InTurn } from "./useTurns";

/** How far a person has come with merging. */
export interface MergeState {
  readonly work: Work;
  readonly files: readonly File[];
  /** What merging comes to; null: not looked at yet. */
  readonly outcome: MergeOutcome | null;
  /** The findings of previewing or merging. */
  readonly findings: readonly Finding[];
  /** How many entries the last merge took; null: nothing was merged since files were chosen. */
  readonly merged: number | null;
  /** The content chosen for a conflict; undefined: none yet. */
  chosen(conflict: MergeConflict): string | undefined;
  setFiles(files: readonly File[]): void;
  look(): void;
  choose(conflict: MergeConflict, content: string): void;
  apply(): void;
}

export function useMerge(sheet: string, inTurn: InTurn, onMerged: () => void): MergeState {
  const { useCases, words } = usePane();
  const { departments: ui } = words.ui;
  const work = useWork();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeChoice>>(new Map());
  const [reading, setReading] = useState<Reading<MergeOutcome> | null>(null);
  const [merged, setMerged] = useState<number | null>(null);
  const outcome = reading && reading.status !== "refused" ? reading.value : null;
  const begin = (chosen: readonly File[]) => {
    setFiles(chosen);
    setReading(null);
    setMerged(null);
    setChoices(new Map());
  };
  const look = async () => {
    setMerged(null);
    const found = await work.run(ui.looking, async () => {
      const parts = await inputFiles(files);
      return inTurn(() => useCases.previewMerge({ sheet, files: parts }));
    });
    if (found) setReading(found);
  };
  const apply = async () => {
    const found = await work.run(ui.merging, async () => {
      const request = {
        sheet,
        files: await inputFiles(files),
        choices: [...choices.values()],
        who: recorder(),
      };
      return inTurn(() => useCases.mergeParts(request));
    });
    if (!found) return;
    setReading(found);
    if (found.status === "refused") return;
    setMerged(found.value.taken.length);
    onMerged();
  };
  return {
    work,
    files,
    outcome,
    findings: reading?.findings ?? [],
    merged,
    chosen: ({ cell, content }) => {
      const choice = choices.get(cell.key);
      return choice?.ours === content ? choice.content : undefined;
    },
    setFiles: begin,
    look: () => void look(),
    choose: ({ cell, content: ours }, content) =>
      setChoices(new Map(choices).set(cell.key, { key: cell.key, ours, content })),
    apply: () => void apply(),
  };
}

import { useEffect, useState } from "react";
import type { CheckedSheet, MovedSheets, SetComparison, SetSummary } from "@/app";
import type { Finding } from "@/findings";
import { usePane } from "../../paneContext";
import { useWork, type Work } from "../../useWork";

/** How far a person has come with moving a sheet, and the next steps. */
export interface MoveState {
  readonly work: Work;
  /** The workbook's scoring sheets; null: not looked for yet. */
  readonly sheets: readonly CheckedSheet[] | null;
  readonly from: CheckedSheet | null;
  readonly target: SetSummary | null;
  readonly comparison: SetComparison | null;
  readonly moved: MovedSheets | null;
  readonly findings: readonly Finding[];
  find(): void;
  choose(sheet: CheckedSheet): void;
  compare(target: SetSummary): void;
  start(year: number): void;
}

interface Progress {
  readonly sheets: readonly CheckedSheet[] | null;
  readonly from: CheckedSheet | null;
  readonly target: SetSummary | null;
  readonly comparison: SetComparison | null;
  readonly moved: MovedSheets | null;
  readonly findings: readonly Finding[];
}

/** Each step begins with what it makes out of date taken away. */
const NOT_MOVED = { moved: null, findings: [] } as const;
const NOT_COMPARED = { ...NOT_MOVED, target: null, comparison: null } as const;
const NOT_BEGUN = { ...NOT_COMPARED, sheets: null, from: null } as const;

export function useMove(): MoveState {
  const { useCases, words } = usePane();
  const { move } = words.ui;
  const work = useWork();
  const [progress, setProgress] = useState<Progress>(NOT_BEGUN);
  // Another workbook has other sheets.
  useEffect(() => setProgress(NOT_BEGUN), [useCases]);
  const update = (change: Partial<Progress>) => setProgress((was) => ({ ...was, ...change }));
  const { from, target } = progress;

  const find = async () => {
    const reading = await work.run(move.finding, () => useCases.check());
    if (!reading) return;
    const sheets = reading.status === "refused" ? [] : reading.value;
    update({ ...NOT_COMPARED, sheets, from: sheets[0] ?? null });
  };
  const compare = async (chosen: SetSummary) => {
    if (!from) return;
    update({ ...NOT_COMPARED, target: chosen });
    const reading = await work.run(move.comparing, () =>
      useCases.compareSets({ sheet: from.sheet }, { setId: chosen.id })
    );
    if (reading?.status === "refused") update({ findings: reading.findings });
    else if (reading) update({ comparison: reading.value });
  };
  const start = async (year: number) => {
    if (!from || !target) return;
    update(NOT_MOVED);
    const request = { sheet: from.sheet, setId: target.id, year };
    const reading = await work.run(move.moving, () => useCases.moveSheet(request));
    if (!reading) return;
    const moved = reading.status === "refused" ? null : reading.value;
    update({ moved, findings: reading.findings });
  };
  return {
    ...progress,
    work,
    find: () => void find(),
    choose: (sheet) => update({ ...NOT_COMPARED, from: sheet }),
    compare: (chosen) => void compare(chosen),
    start: (year) => void start(year),
  };
}

import { createContext, useContext } from "react";
import type { DraftChange, SetDraft } from "@/app/sets/draft";

/** A table that a person is looking through, and what the last correction changed. */
export interface OpenDraft {
  readonly draft: SetDraft;
  readonly change: DraftChange | null;
}

/** Kept above the views: going to another view and back loses no correction. */
export interface DraftTools {
  readonly open: OpenDraft | null;
  setOpen(open: OpenDraft | null): void;
}

export const DraftContext = createContext<DraftTools | null>(null);

/** @throws Error outside of the pane: a fault of ours. */
export function useOpenDraft(): DraftTools {
  const tools = useContext(DraftContext);
  if (!tools) throw new Error("useOpenDraft needs an <App> above it");
  return tools;
}

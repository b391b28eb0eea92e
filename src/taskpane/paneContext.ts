import { createContext, useContext } from "react";
import type { UseCases } from "@/app";
import type { Language, Messages } from "@/messages";

/** What every view of the pane works with: the use cases, and the words of the language chosen. */
export interface PaneTools {
  readonly useCases: UseCases;
  readonly words: Messages;
  setLanguage(language: Language): void;
}

export const PaneContext = createContext<PaneTools | null>(null);

/** @throws Error outside of a pane: a fault of ours. */
export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (!tools) throw new Error("usePane needs a <Pane> above it");
  return tools;
}

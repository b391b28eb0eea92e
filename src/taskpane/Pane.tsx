import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { UseCases } from "@/app";
import { type Language, messages } from "@/messages";
import { languageOf } from "@/text";
import { App } from "./App";
import { PaneContext } from "./paneContext";
import { useHostTheme } from "./paneTheme";
import { recall, remember } from "./rememberedChoices";

/** Not as a class: Fluent lays a provider's classes on its pop-ups too, which would then fill the page. */
const FILL = { minHeight: "100%", display: "grid" } as const;

interface PaneProps {
  readonly useCases: UseCases;
  /** The language to start with where the person has not chosen one yet. */
  readonly language: Language;
  /** Called when the person chooses another language: the workbench uses it too. */
  onLanguage?(language: Language): void;
}

/** The whole pane on a host's use cases, in the host's theme. */
export function Pane({ useCases, language: suggested, onLanguage }: PaneProps) {
  const theme = useHostTheme();
  const [language, setLanguage] = useState<Language>(() => rememberedLanguage() ?? suggested);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const tools = useMemo(
    () => ({
      useCases,
      words: messages(language),
      setLanguage: (chosen: Language) => {
        remember("language", chosen);
        setLanguage(chosen);
        onLanguage?.(chosen);
      },
    }),
    [useCases, language, onLanguage]
  );
  return (
    <FluentProvider theme={theme} style={FILL}>
      <PaneContext.Provider value={tools}>
        <App />
      </PaneContext.Provider>
    </FluentProvider>
  );
}

/** The language that the person chose on this computer; null: none yet. */
export function rememberedLanguage(): Language | null {
  return languageOf(recall("language") ?? "");
}

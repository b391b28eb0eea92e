import { useEffect, useState, type RefObject } from "react";
import type { UseCases } from "@/app/useCases";
import type { Language } from "@/messages";

/** The embedded workbook: being prepared, ready with its use cases, or failed for a fault of ours. */
export type Engine =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly useCases: UseCases }
  | { readonly state: "failed"; readonly detail: string };

/**
 * Mounts an embedded workbook in the container; another `generation` begins with a blank one. The
 * engine is heavy, so it is loaded here and not with the page.
 */
export function useEngine(
  container: RefObject<HTMLElement | null>,
  generation: number,
  language: Language
): Engine {
  const [engine, setEngine] = useState<Engine>({ state: "loading" });
  // The grid's own words are fixed when it is made.
  const [firstLanguage] = useState(language);
  useEffect(() => {
    const place = container.current;
    if (!place) return undefined;
    let gone = false;
    let dispose: (() => void) | null = null;
    const mount = async () => {
      const { createWorkbench } = await import("@/app/hosts/embeddedBrowser");
      const made = await createWorkbench(place, firstLanguage);
      if (gone) return made.dispose();
      dispose = made.dispose;
      setEngine({ state: "ready", useCases: made.useCases });
    };
    setEngine({ state: "loading" });
    mount().catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      if (!gone) setEngine({ state: "failed", detail });
    });
    return () => {
      gone = true;
      dispose?.();
    };
  }, [container, generation, firstLanguage]);
  return engine;
}

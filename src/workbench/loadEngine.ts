import { type RefObject, useEffect, useState } from "react";
import type { UseCases } from "@/app";
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
      setEngine({ state: "ready", useCases: jumpingIntoGrid(made.useCases, place) });
    };
    setEngine({ state: "loading" });
    mount().catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      if (!gone) setEngine({ state: "failed", detail });
    });
    return () => {
      gone = true;
      // The grid is drawn by a React root of its own, which cannot be taken down while ours draws.
      window.setTimeout(() => dispose?.());
    };
  }, [container, generation, firstLanguage]);
  return engine;
}

/** A cell shown in the grid can be typed into at once: the keyboard follows the jump. */
function jumpingIntoGrid(useCases: UseCases, place: HTMLElement): UseCases {
  return {
    ...useCases,
    goTo: async (where) => {
      const reading = await useCases.goTo(where);
      if (reading.status !== "refused") gridEditor(place)?.focus();
      return reading;
    },
  };
}

/** The element of the grid that hears the keyboard. */
function gridEditor(place: HTMLElement): HTMLElement | null {
  return place.querySelector<HTMLElement>("[contenteditable=true]");
}

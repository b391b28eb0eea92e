import { useCallback, useEffect, useState } from "react";
import { recall, remember } from "./rememberedChoices";

/** The views of the pane; the ribbon's buttons name them in the address: taskpane.html#/check. */
export const VIEWS = ["sheet", "check", "pool", "report"] as const;
export type View = (typeof VIEWS)[number];

/** "#/check" → "check"; null for any other address. */
export function viewOfHash(hash: string): View | null {
  return VIEWS.find((view) => hash === `#/${view}`) ?? null;
}

/** The view shown: the address decides, else the one used last. Going to a view changes the address. */
export function useView(): readonly [View, (view: View) => void] {
  const [view, setView] = useState<View>(firstView);
  useEffect(() => {
    const follow = () => {
      const named = viewOfHash(window.location.hash);
      if (named) setView(named);
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => remember("view", view), [view]);
  // By the address alone: Office takes the history's own functions away from pages it hosts.
  const go = useCallback((next: View) => {
    window.location.hash = `#/${next}`;
  }, []);
  return [view, go];
}

function firstView(): View {
  return viewOfHash(window.location.hash) ?? viewOfHash(`#/${recall("view") ?? ""}`) ?? "sheet";
}

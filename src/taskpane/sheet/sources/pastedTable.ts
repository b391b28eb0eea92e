import { useEffect } from "react";
import type { DraftSource } from "@/app";

export type PastedSource = Extract<DraftSource, { readonly kind: "pasted" }>;

/** The table in what was pasted; null where there is none. */
export function pastedTable(data: DataTransfer | null): PastedSource | null {
  const html = data?.getData("text/html") ?? "";
  const text = data?.getData("text/plain") ?? "";
  const isTable = /<table[\s>]/iu.test(html) || text.includes("\t");
  return isTable ? { kind: "pasted", html, text } : null;
}

/** Hears a table pasted anywhere in the page, but for fields and the grid, which take it for themselves. */
export function usePastedTables(onTable: (source: PastedSource) => void): void {
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      const source = isTypedInto(event.target) ? null : pastedTable(event.clipboardData);
      if (!source) return;
      event.preventDefault();
      onTable(source);
    };
    document.addEventListener("paste", hear);
    return () => document.removeEventListener("paste", hear);
  }, [onTable]);
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, canvas, [contenteditable]:not([contenteditable=false])") !==
      null
  );
}

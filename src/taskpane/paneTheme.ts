import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const DARK_BELOW_LUMINANCE = 0.4;

/** "#1f1f1f" → about 0.12: how light a colour is, from 0 to 1; null where the text is no such colour. */
export function luminance(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/**
 * The theme of the host: Office says its background colour where it knows it (desktop); elsewhere
 * the system's preference holds. Contrast themes need none of ours: Fluent follows the system's colours.
 */
export function useHostTheme(): Theme {
  const [prefersDark, setPrefersDark] = useState(() => darkQuery().matches);
  useEffect(() => {
    const query = darkQuery();
    const follow = () => setPrefersDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  const dark = officeIsDark() ?? prefersDark;
  return dark ? webDarkTheme : webLightTheme;
}

function darkQuery(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

function officeIsDark(): boolean | null {
  if (typeof Office === "undefined") return null;
  const light = luminance(Office.context?.officeTheme?.bodyBackgroundColor ?? "");
  return light === null ? null : light < DARK_BELOW_LUMINANCE;
}

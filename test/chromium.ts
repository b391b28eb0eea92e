import type { Program } from "./suites";

/** The browser for end-to-end suites, as test/globalSetup.mjs found it; null where there is none. */
export const CHROMIUM_PATH: string | null = process.env.CHROMIUM ?? null;

export const CHROMIUM: Program = { name: "Chromium", found: CHROMIUM_PATH !== null };

/** How it is started: as root in a container too, and without looking for anything outside. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
